/** The person's own page: the code for a contact that is not proven, name and language, password, the company that they act for, the ways to the desks. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ProveContact } from '#app/components/account/prove-contact.tsx'
import { Button, LinkButton } from '#app/components/buttons.tsx'
import { ErrorList, SelectField, TextField } from '#app/components/fields.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { labelled } from '#app/components/joined.ts'
import { LANGUAGE_NAMES } from '#app/components/layout/languages.tsx'
import { Note } from '#app/components/note.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useWords } from '#app/components/words.tsx'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { changePassword } from '#app/domain/identity/change-password.server.ts'
import { changeProfile } from '#app/domain/identity/change-profile.server.ts'
import { unprovenContactOf } from '#app/domain/identity/contact.server.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from '#app/domain/identity/password.ts'
import { proveContact } from '#app/domain/identity/prove-contact.server.ts'
import { CODE_MINUTES } from '#app/domain/identity/request-code.server.ts'
import { sendContactCode } from '#app/domain/identity/send-contact-code.server.ts'
import { switchCompany } from '#app/domain/identity/switch-company.server.ts'
import { maySeeSales, maySell } from '#app/domain/identity/viewer.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { line, parseForm, readForm, typedIn } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { safePath, safeRedirect } from '#app/http/redirect.server.ts'
import { codeProblem, sixDigits } from '#app/http/sign-in.server.ts'
import { findUser } from '#db/queries/identity.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const user = orNotFound(await findUser(app.db, viewer.userId))
	const query = new URL(request.url).searchParams
	return {
		title: wordsIn(language)('account:home.title'),
		done: query.get('done'),
		next: safePath(query.get('next'), ''),
		company: viewer.company,
		person: { name: user.name, phone: user.phone, email: user.email, language: user.language, hasPassword: user.passwordHash !== null },
		unproven: unprovenContactOf(user),
		codeMinutes: CODE_MINUTES,
		demo: app.env.MODE === 'demo',
		memberships: viewer.memberships,
		maySell: maySell(viewer),
		maySeeSales: maySeeSales(viewer),
		isStaff: viewer.staffRole !== null,
		needsSecondFactor: viewer.needsSecondFactor,
	}
}

const Profile = z.object({ name: line(120, 2), language: z.enum(LANGUAGES, { error: 'unknown-choice' }) })
const Password = z.object({ current: z.string().max(PASSWORD_MAX).optional(), password: z.string().min(1).max(PASSWORD_MAX) })
const kind = z.enum(['phone', 'email'])
const Proof = z.object({ kind, contactCode: sixDigits })
const SendCode = z.object({ kind })
const Switch = z.object({ companyId: z.coerce.number().int().positive().max(2_147_483_647) })

export async function action({ params, request, context: { app, network } }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const sent = await readForm(request)
	const act = sent.get('act')
	const next = safePath(new URL(request.url).searchParams.get('next'), '')
	const done = (what: string) => safeRedirect(withQuery(paths.account(language), { done: what, next }), paths.account(language))
	if (act === 'profile') {
		const form = await parseForm(request, Profile)
		if (!form.ok) return refused(form.problems, form.typed)
		await changeProfile(app, { viewer, ...form.value })
		return done('profile')
	}
	if (act === 'password') {
		const form = await parseForm(request, Password)
		if (!form.ok) return refused(form.problems, form.typed)
		const result = await changePassword(app, { viewer, current: form.value.current ?? '', password: form.value.password })
		if (result.ok) return done('password')
		const place = { 'wrong-password': 'current', 'rate-limited': 'form', 'weak-password': 'password', 'too-long': 'password' }[
			result.problem
		]
		return refused({ [place]: { code: result.problem, params: 'params' in result ? result.params : undefined } }, form.typed)
	}
	if (act === 'prove') {
		const form = await parseForm(request, Proof)
		if (!form.ok) {
			const { contactCode } = form.problems
			return refused({ contactCode: contactCode ? codeProblem(contactCode) : { code: 'invalid' } }, form.typed)
		}
		const result = await proveContact(app, { viewer, kind: form.value.kind, code: form.value.contactCode })
		if (result.ok) return done('proven')
		return result.problem === 'wrong-code'
			? refused({ contactCode: { code: result.problem } }, form.typed)
			: refused({ form: { code: result.problem, params: result.params } }, form.typed)
	}
	if (act === 'send-code') {
		const form = await parseForm(request, SendCode)
		if (!form.ok) return refused({ form: { code: 'invalid' } }, form.typed)
		const result = await sendContactCode(app, { viewer, network, ...form.value })
		return result.ok ? done('codeSent') : refused({ form: { code: result.problem, params: result.params } }, form.typed)
	}
	if (act === 'switch') {
		const form = await parseForm(request, Switch)
		if (!form.ok) return refused({ form: { code: 'not-found' } }, form.typed)
		const result = await switchCompany(app, { viewer, ...form.value })
		return result.ok ? done('switch') : refused({ form: { code: result.problem } }, form.typed)
	}
	return refused({ form: { code: 'invalid' } }, typedIn(sent))
}

export default function AccountPage() {
	const page = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const words = useWords()
	const { t, language } = words
	const { person, memberships } = page
	const problems = answer?.problems ?? {}
	const labels = {
		name: t('account:field.name'),
		language: t('account:field.language'),
		current: t('account:field.currentPassword'),
		password: t('account:field.newPassword'),
		contactCode: t('account:field.code'),
	}
	return (
		<DeskFrame area="account" current="home">
			<h1>{page.title}</h1>
			{['profile', 'password', 'switch', 'proven', 'codeSent'].includes(page.done ?? '') && !answer && (
				<Note tone="ok" role="status" title={t(`account:done.${page.done}`)} />
			)}
			{page.done === 'welcome' && page.company && !answer && (
				<Note tone="ok" role="status" title={t('account:done.welcome', { company: page.company.name })}>
					{t(page.company.isMerchant ? 'account:welcome.merchant' : 'account:welcome.buyer')}
				</Note>
			)}
			<ErrorList problems={answer?.problems} labels={labels} />
			{page.unproven && (
				<ProveContact
					contact={page.unproven}
					minutes={page.codeMinutes}
					demo={page.demo}
					typed={answer?.typed.contactCode}
					problem={problems.contactCode}
				/>
			)}
			<Onwards next={page.next} welcome={page.done === 'welcome'} company={page.company} />
			{(page.maySeeSales || page.isStaff || page.needsSecondFactor) && (
				<p className="row">
					{page.maySeeSales && (
						<LinkButton href={page.maySell ? paths.sell(language) : paths.sellOrders(language)}>{t('account:home.toSell')}</LinkButton>
					)}
					{page.isStaff && <LinkButton href={paths.staff(language)}>{t('account:home.toStaff')}</LinkButton>}
					{page.needsSecondFactor && <LinkButton href={paths.secondFactor(language)}>{t('account:home.toSecondFactor')}</LinkButton>}
				</p>
			)}
			<section className="box stack">
				<h2>{t('account:home.companies')}</h2>
				{memberships.length === 0 && <p className="m">{t('account:home.noCompany')}</p>}
				<ul className="stack">
					{memberships.map((one) => (
						<li key={one.companyId}>
							<form method="post" className="row sp">
								<input type="hidden" name="companyId" value={one.companyId} />
								<span>
									<b>{one.name}</b> <span className="m s">{t(`account:role.${one.role}`)}</span>
								</span>
								{one.companyId === page.company?.id ? (
									<Tag tone="ok">{t('account:home.actingFor')}</Tag>
								) : (
									<Button kind="second" name="act" value="switch" label={labelled(words, t('account:home.switch'), one.name)}>
										{t('account:home.switch')}
									</Button>
								)}
							</form>
						</li>
					))}
				</ul>
				<p>
					<a className="a" href={paths.company(language)}>
						{memberships.length === 0 ? t('account:company.register') : t('account:home.toCompany')}
					</a>
				</p>
			</section>
			<form method="post" className="box stack">
				<h2>{t('account:home.you')}</h2>
				<TextField
					name="name"
					label={labels.name}
					value={answer?.typed.name ?? person.name}
					problem={problems.name}
					autoComplete="name"
					maxLength={120}
					required
				/>
				<SelectField
					name="language"
					label={labels.language}
					hint={t('account:hint.language')}
					value={answer?.typed.language ?? person.language}
					problem={problems.language}
					options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one].long, lang: one }))}
				/>
				{[person.phone, person.email].filter(Boolean).map((contact) => (
					<p key={contact}>
						<bdi dir="ltr">{contact}</bdi>
					</p>
				))}
				<div>
					<Button name="act" value="profile">
						{t('common:action.save')}
					</Button>
				</div>
			</form>
			<form method="post" className="box stack">
				<h2>{t('account:home.password')}</h2>
				{person.hasPassword && (
					<TextField
						name="current"
						type="password"
						label={labels.current}
						problem={problems.current}
						autoComplete="current-password"
						maxLength={PASSWORD_MAX}
						required
					/>
				)}
				<TextField
					name="password"
					type="password"
					label={labels.password}
					hint={t('account:hint.password', { count: PASSWORD_MIN })}
					problem={problems.password}
					autoComplete="new-password"
					maxLength={PASSWORD_MAX}
					required
				/>
				<div>
					<Button name="act" value="password">
						{t('account:home.changePassword')}
					</Button>
				</div>
			</form>
			<form method="post" action={paths.signOut}>
				<input type="hidden" name="returnTo" value={paths.home(language)} />
				<Button kind="second">{t('common:action.signOut')}</Button>
			</form>
		</DeskFrame>
	)
}

/** Where somebody who has just registered goes on: where they were, or to the first thing that their company does here. */
function Onwards({
	next,
	welcome,
	company,
}: {
	next: string
	welcome: boolean
	company: { isBuyer: boolean; isMerchant: boolean } | undefined
}) {
	const { t, language } = useWords()
	const known = { [paths.checkout(language)]: 'toCheckout', [paths.cart(language)]: 'toCart' } as const
	if (next === '' && !welcome) return null
	return (
		<p className="row">
			{next !== '' && <LinkButton href={next}>{t(`account:welcome.${known[next] ?? 'back'}`)}</LinkButton>}
			{next === '' && company?.isMerchant && (
				<LinkButton href={paths.sellProduct(language, 'new')}>{t('account:welcome.toListing')}</LinkButton>
			)}
			{next === '' && company?.isBuyer && (
				<LinkButton kind={company.isMerchant ? 'second' : undefined} href={paths.home(language)}>
					{t('account:welcome.toGoods')}
				</LinkButton>
			)}
		</p>
	)
}
