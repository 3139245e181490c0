/** The browser that signs in, its cookies, and where it goes afterwards. */
import { z } from 'zod'
import type { Language } from '#app/domain/i18n/languages.ts'
import { parseContact } from '#app/domain/identity/contact.server.ts'
import { KEPT_FORM_LIFE_S } from '#app/domain/identity/kept-form.server.ts'
import { showDemoCode } from '#app/domain/identity/show-demo-code.server.ts'
import type { Browser, StartedSession } from '#app/domain/identity/start-session.server.ts'
import { noCartCookie } from './cart.server.ts'
import type { App, RequestContext } from './context.server.ts'
import { cartOwner, takeCart } from '#app/domain/orders/take-cart.server.ts'
import { field, type Problem } from './form.server.ts'
import { wordsIn } from './i18n.server.ts'
import { paths } from './paths.ts'
import { safePath, safeRedirect } from './redirect.server.ts'
import { CART_COOKIE, cookie, LANGUAGE_COOKIE, readCookie, readCountry, LEFT_COOKIE, SESSION_COOKIE } from './session.server.ts'
import { findViewerByToken } from './viewer.server.ts'

export function browserOf(context: RequestContext, request: Request): Browser {
	return {
		network: context.network,
		userAgent: request.headers.get('user-agent') ?? '',
		previousToken: readCookie(request, SESSION_COOKIE),
	}
}

/** A phone or an e-mail; a phone without a country code is read as one of the reader's country. */
export const contactField = (request: Request, language: Language) =>
	field((text) => parseContact(text, language === 'zh' ? 'CN' : readCountry(request)))

/** Spaces and full-width digits are taken, as phones paste them. */
export const sixDigits = z
	.string()
	.max(40)
	.transform((text) => text.normalize('NFKC').replace(/\D/g, ''))
	.pipe(
		z
			.string()
			.min(1)
			.regex(/^\d{6}$/),
	)

/** What is no six digits is a wrong code, unless nothing was typed. */
export const codeProblem = (problem: Problem): Problem => (problem.code === 'required' ? problem : { code: 'wrong-code' })

const DAY_S = 24 * 3600
const isSecure = ({ app }: RequestContext) => app.origin.startsWith('https:')

/** A browser keeps it for a day longer than the session lives, so that it can be told that the session has ended. */
export function sessionCookie(context: RequestContext, token: string, maxAge: number): string {
	return cookie(SESSION_COOKIE, token, { secure: isSecure(context), maxAge: maxAge + DAY_S })
}

/** In place of the session's, when it was signed out. */
export function leavingCookies(context: RequestContext, token: string): string[] {
	const secure = isSecure(context)
	return [cookie(SESSION_COOKIE, '', { secure, maxAge: 0 }), cookie(LEFT_COOKIE, token, { secure, maxAge: token ? KEPT_FORM_LIFE_S : 0 })]
}

/** With the session's cookie to `next`; staff go through the second factor first. What the browser's cart holds joins the person's. */
export async function afterSignIn(
	context: RequestContext,
	request: Request,
	{ session, language, next }: { session: StartedSession; language: Language; next: string | undefined },
) {
	const { app } = context
	const headers = new Headers()
	headers.append('set-cookie', sessionCookie(context, session.token, session.maxAge))
	headers.append('set-cookie', cookie(LANGUAGE_COOKIE, language, { secure: isSecure(context) }))
	if (await keepCart(app, request, session)) headers.append('set-cookie', noCartCookie(app))
	if (!session.needsSecondFactor) return safeRedirect(next, paths.account(language), headers)
	await sendDemoCode(context, session.userId)
	return safeRedirect(paths.secondFactor(language, next && safePath(next, paths.staff(language))), paths.staff(language), headers)
}

/** @returns whether the browser had a cart of a guest */
async function keepCart(app: App, request: Request, { token }: StartedSession): Promise<boolean> {
	const guestCartId = readCookie(request, CART_COOKIE)
	const viewer = guestCartId && (await findViewerByToken(app, token))
	if (!viewer) return false
	await takeCart(app, { owner: cartOwner(viewer), guestCartId })
	return true
}

/** Only in the demo, only for its own accounts. */
export async function sendDemoCode({ app }: RequestContext, userId: number): Promise<void> {
	if (app.env.MODE !== 'demo') return
	const write = (code: string, reader: Language) => {
		const t = wordsIn(reader)
		return { subject: t('account:mail.secondFactor.subject', { code }), body: t('account:mail.secondFactor.body', { code }) }
	}
	await showDemoCode(app, { userId, write })
}
