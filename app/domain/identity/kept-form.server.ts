/**
 * A form that came after its session had ended is kept for an hour, and given back once to the same person in the same browser.
 * Neither passwords, codes nor files are kept.
 */
import type { Ctx } from '#app/domain/ctx.ts'
import { findKeptForm, findSessionUser, insertKeptForm, takeKeptForm } from '#db/queries/kept-forms.server.ts'
import { limitKeptForms } from './limits.server.ts'
import { hashToken, makeToken } from './token.server.ts'

export const KEPT_FORM_LIFE_S = 3600
/** Characters of names and values; a listing in four languages has 30,000. */
const MOST_TYPED = 150_000

export interface RefusedForm {
	/** Of the page, with its query. */
	path: string
	typed: Readonly<Record<string, string>>
	withFiles: boolean
	network: string
	/** Tokens of sessions that this browser had, the latest first. */
	sessionTokens: readonly string[]
}

/** @returns the token for the browser; undefined when it is too much, or too often */
export async function keepForm(ctx: Ctx, { path, typed, withFiles, network, sessionTokens }: RefusedForm): Promise<string | undefined> {
	const size = Object.entries(typed).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
	if (size > MOST_TYPED || path.length > 2000) return undefined
	if (await limitKeptForms(ctx, network)) return undefined
	let userId: number | undefined
	for (const token of sessionTokens) userId ??= await findSessionUser(ctx.db, hashToken(token))
	const token = makeToken(ctx)
	await insertKeptForm(ctx.db, {
		id: hashToken(token),
		userId: userId ?? null,
		path,
		// PostgreSQL keeps neither NUL nor half a sign.
		typed: Object.fromEntries(Object.entries(typed).map(([name, value]) => [plain(name), plain(value)])),
		withFiles,
		keptAt: ctx.now(),
	})
	return token
}

const plain = (text: string) => text.replace(/\0|\p{Cs}/gu, '')

const since = (ctx: Ctx) => new Date(ctx.now().getTime() - KEPT_FORM_LIFE_S * 1000)

/** Whether something waits that this browser sent. */
export async function isFormKept(ctx: Ctx, token: string): Promise<boolean> {
	return (await findKeptForm(ctx.db, hashToken(token), since(ctx))) !== undefined
}

/** @returns undefined for another person, another page, a second time and after an hour */
export async function takeForm(ctx: Ctx, { token, userId, path }: { token: string; userId: number; path: string }) {
	const form = await takeKeptForm(ctx.db, { id: hashToken(token), userId, path, after: since(ctx) })
	return form && { typed: form.typed, withFiles: form.withFiles }
}
