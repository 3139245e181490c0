/** Which passwords are refused. Length counts more than signs (NIST SP 800-63B): no rules of letters and digits. */
import { guessablePieces } from './guessable.ts'

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200

/** A password of fewer pieces than this is guessed early. */
const LEAST_PIECES = 5

/** @param about  the person's name, phone, address: a password must not be one of them */
export function checkPassword(
	password: string,
	about: readonly (string | null | undefined)[] = [],
): { ok: true; value: string } | { ok: false; problem: 'weak-password' | 'too-long'; params: Record<string, number> } {
	const value = password.normalize('NFC')
	if (value.length > PASSWORD_MAX) return { ok: false, problem: 'too-long', params: { max: PASSWORD_MAX } }
	const weak = [...value].length < PASSWORD_MIN || guessablePieces(value, about) < LEAST_PIECES
	return weak ? { ok: false, problem: 'weak-password', params: { min: PASSWORD_MIN } } : { ok: true, value }
}
