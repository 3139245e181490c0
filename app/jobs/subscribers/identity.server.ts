/** Messages to people about their accounts, in their language; and what the clock clears away. */
import { insertDelivery } from '#db/queries/deliveries.server.ts'
import { deleteOldSessions, findUser, type Contact, type UserRow } from '#db/queries/identity.server.ts'
import { deleteKeptForms } from '#db/queries/kept-forms.server.ts'
import { deleteOldAttempts } from '#db/queries/limits.server.ts'
import { CODE_PURPOSES } from '#db/schema/index.server.ts'
import { isLanguage, type Language } from '#app/domain/i18n/languages.ts'
import { issueCode } from '#app/domain/identity/issue-code.server.ts'
import { KEPT_FORM_LIFE_S } from '#app/domain/identity/kept-form.server.ts'
import { CODE_MINUTES, LINK_MINUTES } from '#app/domain/identity/request-code.server.ts'
import type { App } from '#app/http/context.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import type { Event, Subscriber, Timer } from '../run.server.ts'

const DAY_MS = 24 * 3_600_000
/** An old request is not answered: whoever asked has asked again, or was somebody else. */
const STALE_MS = 15 * 60_000

const languageOf = (user: UserRow): Language => (isLanguage(user.language) ? user.language : 'ru')

async function sendCode(app: App, event: Event) {
	const purpose = CODE_PURPOSES.find((one) => one === event.subjectId) ?? 'sign-in'
	if (app.now().getTime() - event.at.getTime() > STALE_MS) return
	const write = (secret: string, user: UserRow) => {
		const language = languageOf(user)
		const key = purpose === 'sign-in' ? 'code' : purpose
		const link = app.origin + (purpose === 'reset' ? withQuery(paths.reset(language), { token: secret }) : paths.account(language))
		const count = purpose === 'reset' ? LINK_MINUTES : CODE_MINUTES
		const params = { code: secret, link, count, name: user.name }
		const t = wordsIn(language)
		return { subject: t(`account:mail.${key}.subject`, params), body: t(`account:mail.${key}.body`, params) }
	}
	await issueCode(app, { requestId: event.id, contact: event.payload as unknown as Contact, purpose, write })
}

/** Tells a person something, by mail or else by SMS; rather where it is proven that they read it. */
async function tell(app: App, user: UserRow, key: string, params: Record<string, string>, to?: Contact) {
	const language = languageOf(user)
	const byMail = user.email && (user.emailProvenAt || !user.phoneProvenAt)
	const contact = to ?? (byMail ? { kind: 'email', address: user.email ?? '' } : { kind: 'phone', address: user.phone ?? '' })
	if (!contact.address) return
	const t = wordsIn(language)
	await insertDelivery(app.db, {
		channel: contact.kind === 'email' ? 'mail' : 'sms',
		address: contact.address,
		language,
		subject: t(`account:mail.${key}.subject`, params),
		body: t(`account:mail.${key}.body`, params),
		createdAt: app.now(),
	})
}

async function tellPassword(app: App, event: Event) {
	const user = await findUser(app.db, Number(event.subjectId))
	if (user) await tell(app, user, 'passwordChanged', { name: user.name, link: app.origin + paths.reset(languageOf(user)) })
}

async function tellMember(app: App, event: Event) {
	const user = await findUser(app.db, Number(event.subjectId))
	if (!user) return
	const language = languageOf(user)
	const link = app.origin + (user.passwordHash ? paths.signIn(language) : paths.signInCode(language))
	const { company, by, ...contact } = event.payload as unknown as { company: string; by: string } & Contact
	await tell(app, user, 'memberAdded', { name: user.name, company, by, link }, contact)
}

export const subscribers: Subscriber[] = [
	{ name: 'codes of sign-in', types: ['identity.code-requested'], run: sendCode },
	{ name: 'notice of a new password', types: ['identity.password-changed'], run: tellPassword },
	{ name: 'invitation to a company', types: ['identity.member-added'], run: tellMember },
]

export const timers: Timer[] = [
	{
		name: 'old sessions and attempts',
		everyMs: 3_600_000,
		async run(app) {
			await deleteOldAttempts(app.db, app.now())
			await deleteKeptForms(app.db, new Date(app.now().getTime() - KEPT_FORM_LIFE_S * 1000))
			await deleteOldSessions(app.db, new Date(app.now().getTime() - 90 * DAY_MS))
		},
	},
]
