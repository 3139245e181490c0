/** Turns what a Chinese keyboard types into the plain characters that rules expect: full-width letters, digits and signs, all kinds of spaces. */

const SPACES = /[\u00a0\u2007\u2009\u202f\u3000]/g

/**
 * Full-width ASCII becomes ASCII, every space a plain one, 。 a full stop, ￥ a ¥, any minus a hyphen; nothing else changes
 * (² and ½ must not turn into digits, as Unicode's own compatibility forms would have it).
 *
 * @example toHalfWidth('￥１２。５') // '¥12.5'
 */
export function toHalfWidth(text: string): string {
	return text
		.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
		.replace(SPACES, ' ')
		.replaceAll('。', '.')
		.replaceAll('\uffe5', '¥')
		.replace(/[\u2212\u2013\u2014\u2012]/g, '-')
}
