/** E-mail addresses, kept in lower case. */

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u

/** Full-width signs are folded; the longest address is 254 characters (RFC 5321). */
export function parseEmail(text: string): { ok: true; value: string } | { ok: false; problem: 'bad-email' } {
	const value = text.normalize('NFKC').trim().toLowerCase()
	const at = value.lastIndexOf('@')
	const labels = value.slice(at + 1).split('.')
	const fits =
		at > 0 &&
		at <= 64 &&
		value.length <= 254 &&
		LOCAL.test(value.slice(0, at)) &&
		labels.length > 1 &&
		labels.every((label) => LABEL.test(label)) &&
		!/^\d+$/.test(labels.at(-1)!)
	return fits ? { ok: true, value } : { ok: false, problem: 'bad-email' }
}
