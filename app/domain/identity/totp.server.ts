/** Time-based one-time codes (RFC 6238: SHA-1, 6 digits, 30 seconds), as every authenticator makes them. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const STEP_MS = 30_000
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The number of the 30-second step that `at` lies in. */
export const stepOf = (at: Date) => Math.floor(at.getTime() / STEP_MS)

/** The code of one step. @param secret base32 */
export function codeOfStep(secret: string, step: number): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(step))
	const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest()
	const offset = digest.at(-1)! & 0xf
	return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The step, at most one away from now, that `code` belongs to. All three are compared, whichever fits. */
export function findStep(secret: string, code: string, at: Date): number | undefined {
	const now = stepOf(at)
	let found: number | undefined
	for (const step of [now - 1, now, now + 1]) {
		const expected = Buffer.from(codeOfStep(secret, step))
		const given = Buffer.from(code)
		if (given.length === expected.length && timingSafeEqual(given, expected)) found = step
	}
	return found
}

/** 160 random bits in base32, to be kept by the authenticator and by us. */
export function makeTotpSecret(): string {
	return [...randomBytes(32)].map((byte) => ALPHABET[byte % 32]).join('')
}

/** What an authenticator reads, as a link or a QR code. */
export function totpUri(secret: string, account: string): string {
	return `otpauth://totp/Keruen:${encodeURIComponent(account)}?secret=${secret}&issuer=Keruen&algorithm=SHA1&digits=6&period=30`
}

function fromBase32(text: string): Buffer {
	let bits = ''
	for (const letter of text.toUpperCase().replace(/[\s=-]/g, '')) {
		const value = ALPHABET.indexOf(letter)
		if (value < 0) throw new RangeError('not base32')
		bits += value.toString(2).padStart(5, '0')
	}
	return Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
}
