/** The custom elements of app/enhance that components render around or beside plain HTML. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			/** Fills `[data-count]` below it with what waits for the signed-in person; `data-src` says where to ask. */
			'k-badges': Plain & { 'data-src'?: string }
			/** Does the sums of the product page while the buyer types. */
			'k-calculator': Plain & { class?: string } & Record<`data-${string}`, string | undefined>
			/** Marks the picture at hand and follows the colour whose row is being filled in. */
			'k-gallery': Plain
			/** Offers completions under the search field inside it; `data-src` says where to ask. */
			/** Adds messages to the conversation inside it as they arrive. */
			'k-keys': Plain
			'k-thread': Plain & { 'data-stream'?: string; 'data-thread'?: string; 'data-read'?: string; 'data-other'?: string }
		}
	}
}
