/** Which passwords are refused. Length counts more than signs (NIST SP 800-63B): no rules of letters and digits. */

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200

/** The passwords that guessers try first, with those of our region's keyboards. */
const COMMON = [
	'1234567890',
	'0987654321',
	'123123123',
	'1q2w3e4r5t',
	'1qaz2wsx3e',
	'qwertyuiop',
	'qwerty1234',
	'password12',
	'password123',
	'passw0rd12',
	'iloveyou12',
	'administrator',
	'welcome123',
	'letmein123',
	'йцукенгшщз',
	'йцукен1234',
	'пароль1234',
	'qazaqstan1',
	'kazakhstan',
	'almaty1234',
	'a123456789',
	'woaini1314',
	'5201314520',
	'keruen1234',
]

/** @param about  the person's name, phone, address: a password must not be one of them */
export function checkPassword(
	password: string,
	about: readonly (string | null | undefined)[] = [],
): { ok: true; value: string } | { ok: false; problem: 'weak-password' | 'too-long'; params: Record<string, number> } {
	const value = password.normalize('NFC')
	if (value.length > PASSWORD_MAX) return { ok: false, problem: 'too-long', params: { max: PASSWORD_MAX } }
	const bare = value.toLowerCase().replace(/\s/g, '')
	const known = about
		.flatMap((word) => (word ? [word.toLowerCase(), ...word.toLowerCase().split(/[\s@+]+/)] : []))
		.filter((word) => word.length >= 4)
	const weak =
		[...value].length < PASSWORD_MIN ||
		new Set(bare).size < 5 ||
		COMMON.includes(bare) ||
		'0123456789012345678901234567890'.includes(bare) ||
		known.some((word) => bare.includes(word) && bare.length - word.length < 6)
	return weak ? { ok: false, problem: 'weak-password', params: { min: PASSWORD_MIN } } : { ok: true, value }
}
