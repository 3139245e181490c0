/** The company that the person acts for: what it is called, who belongs to it. Who has none registers one here. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AddMember, Members } from '#app/components/account/members.tsx'
import { CompanyFields, companyLabels } from '#app/components/account/company-fields.tsx'
import { Button } from '#app/components/buttons.tsx'
import { CheckField, ErrorList, TextField } from '#app/components/fields.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { Note } from '#app/components/note.tsx'
import { useWords } from '#app/components/words.tsx'
import { mayManage, rolesToGive } from '#app/domain/identity/roles.ts'
import { formatDate } from '#app/domain/i18n/format.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { actOnCompany } from '#app/http/company-acts.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { readCountry } from '#app/http/session.server.ts'
import { findCompany, listMembers } from '#db/queries/companies.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const title = wordsIn(language)(viewer.company ? 'account:company.title' : 'account:company.register')
	const done = new URL(request.url).searchParams.get('done')
	const home = language === 'zh' ? 'CN' : readCountry(request)
	if (!viewer.company) return { title, done, home, company: undefined, members: [], roles: [] }
	const { id, role } = viewer.company
	const [row, members] = await Promise.all([findCompany(app.db, id), listMembers(app.db, id)])
	const company = orNotFound(row)
	return {
		title,
		done,
		home,
		company: {
			name: company.name,
			country: company.country,
			registrationNumber: company.registrationNumber,
			isBuyer: company.isBuyer,
			isMerchant: company.isMerchant,
			verifiedUntil: company.verifiedUntil && formatDate(company.verifiedUntil, language),
			mayManage: mayManage(role),
		},
		members: members.map((member) => ({
			userId: member.userId,
			name: member.name,
			contact: member.phone ?? member.email ?? '',
			role: member.role,
			since: formatDate(member.since, language),
			isMe: member.userId === viewer.userId,
		})),
		roles: [...rolesToGive(role)],
	}
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const language = languageOf(params)
	return actOnCompany(context.app, await requireViewer(context.app, request), request, language)
}

const DONE = ['registered', 'company', 'member', 'role', 'removed']

export default function CompanyPage() {
	const { title, done, home, company, members, roles } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const { t } = useWords()
	const problems = answer?.problems ?? {}
	const wasTyped = answer?.typed.companyName !== undefined
	const isOn = (side: 'isBuyer' | 'isMerchant') => (wasTyped ? answer.typed[side] === 'on' : company?.[side])
	const labels = {
		...companyLabels(t),
		name: t('account:field.memberName'),
		contact: t('account:field.contact'),
		role: t('account:field.role'),
	}
	return (
		<DeskFrame area="account" current="company">
			<h1>{title}</h1>
			{DONE.includes(done ?? '') && !answer && <Note tone="ok" role="status" title={t(`account:done.${done}`)} />}
			<ErrorList problems={answer?.problems} labels={labels} />
			{!company ? (
				<form method="post" className="box stack">
					<p className="m">{t('account:company.registerLead')}</p>
					<CompanyFields problems={problems} typed={answer?.typed} country={home} />
					<div>
						<Button name="act" value="register">
							{t('common:action.register')}
						</Button>
					</div>
				</form>
			) : (
				<>
					<form method="post" className="box stack">
						<h2>{company.name}</h2>
						<p className="s">
							{t(`common:country.${company.country}`)} · <bdi dir="ltr">{company.registrationNumber}</bdi> ·{' '}
							{company.verifiedUntil ? t('common:verified.until', { date: company.verifiedUntil }) : t('common:verified.none')}
						</p>
						{company.mayManage && (
							<>
								<TextField
									name="companyName"
									label={labels.companyName}
									value={answer?.typed.companyName ?? company.name}
									problem={problems.companyName}
									maxLength={200}
									required
								/>
								<fieldset>
									<legend>{t('account:field.sides')}</legend>
									<CheckField name="isBuyer" label={t('account:field.isBuyer')} checked={isOn('isBuyer')} problem={problems.isBuyer} />
									<CheckField name="isMerchant" label={t('account:field.isMerchant')} checked={isOn('isMerchant')} />
								</fieldset>
								<div>
									<Button name="act" value="edit">
										{t('common:action.save')}
									</Button>
								</div>
							</>
						)}
					</form>
					<Members members={members} roles={roles} />
					{roles.length > 0 && <AddMember roles={roles} problems={problems} typed={answer?.typed} />}
				</>
			)}
		</DeskFrame>
	)
}
