/**
 * The address that a buyer typed before the order was refused: it waits for the way over the cart and back. A cookie of the
 * checkout page alone, for an hour, and for the person who typed it; nobody else who uses the browser sees it.
 */
import { z } from 'zod'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import type { App } from './context.server.ts'
import { paths } from './paths.ts'
import { cookie, readCookie } from './session.server.ts'

const COOKIE = 'k_checkout'
const LIFE_S = 3600
/** Browsers drop a cookie above 4,096 bytes with its name and attributes. */
const MOST = 3800
const FIELDS = ['recipient', 'phone', 'country', 'region', 'city', 'line', 'postcode', 'note'] as const

const text = z.string().default('')
const Draft = z.object({
	userId: z.number(),
	recipient: text,
	phone: text,
	country: text,
	region: text,
	city: text,
	line: text,
	postcode: text,
	note: text,
})
export type CheckoutDraft = Omit<z.infer<typeof Draft>, 'userId'>

/** @returns the value of a set-cookie header; a note too long for a cookie is left out */
export function keepDraft(app: App, language: Language, { userId }: Viewer, typed: Readonly<Record<string, string>>): string {
	const encode = (names: readonly string[]) =>
		Buffer.from(JSON.stringify({ userId, ...Object.fromEntries(names.map((name) => [name, typed[name] ?? ''])) })).toString('base64url')
	const whole = encode(FIELDS)
	const value = whole.length <= MOST ? whole : encode(FIELDS.filter((name) => name !== 'note'))
	return toCookie(app, language, value.length <= MOST ? value : '', LIFE_S)
}

export const dropDraft = (app: App, language: Language) => toCookie(app, language, '', 0)

export function readDraft(request: Request, { userId }: Viewer): CheckoutDraft | undefined {
	const value = readCookie(request, COOKIE, MOST)
	if (!value) return undefined
	try {
		const { userId: typedBy, ...draft } = Draft.parse(JSON.parse(Buffer.from(value, 'base64url').toString()))
		return typedBy === userId ? draft : undefined
	} catch {
		return undefined
	}
}

function toCookie(app: App, language: Language, value: string, maxAge: number): string {
	return cookie(COOKIE, value, { secure: app.origin.startsWith('https:'), maxAge, path: paths.checkout(language) })
}
