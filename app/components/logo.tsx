/** The camel of the caravan, in the accent colour. */
export const CAMEL =
	'M2 13.4V9.4C2 6.8 3 4.6 4.5 4.6 5.8 4.6 6 6.7 6.6 6.7 7.2 6.7 7.4 4.6 8.7 4.6c1.5 0 1.6 3.9 2.2 3.9.6 0 .5-2.2.6-3.9.1-1.3.8-1.9 1.8-1.9l1.8 1-.2 1.3-1.4.2c-.1 2 .1 5.3-2.2 5.7v2.5H9.5V11c-1.8.4-3.8.4-5.5 0v2.4z'

export function Logo() {
	return (
		<svg viewBox="0 0 16 16" aria-hidden="true">
			<rect width="16" height="16" rx="2.5" fill="currentColor" />
			<path className="hump" d={CAMEL} />
		</svg>
	)
}
