/** Where the build put what Vite's manifest doesn't know. */
import { readFileSync } from 'node:fs'

let enhance: string | undefined

/** The address of the custom elements' script, with the hash of its content; while developing, of their source. */
export function enhanceUrl(): string {
	if (import.meta.env.DEV) return '/app/enhance/index.ts'
	enhance ??= (JSON.parse(readFileSync('build/enhance.json', 'utf8')) as { url: string }).url
	return enhance
}
