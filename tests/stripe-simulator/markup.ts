/** HTML text in which every value is escaped, unless it is HTML itself. */

export class Html {
	readonly text: string
	constructor(text: string) {
		this.text = text
	}
}

type Value = string | number | Html | Value[] | null | undefined | false

/** @example markup`<p>${'<'}</p>`.text // '<p>&lt;</p>' */
export function markup(parts: TemplateStringsArray, ...values: Value[]): Html {
	return new Html(parts.reduce((text, part, index) => text + toText(values[index - 1]) + part))
}

function toText(value: Value): string {
	if (value instanceof Html) return value.text
	if (Array.isArray(value)) return value.map(toText).join('')
	if (value === null || value === undefined || value === false) return ''
	return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
