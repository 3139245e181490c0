/** Keys for the company's own programs: made, shown once, ended. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Button } from '#app/components/buttons.tsx'
import { Empty } from '#app/components/empty.tsx'
import { ErrorList, TextField } from '#app/components/fields.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { labelled } from '#app/components/joined.ts'
import { Note } from '#app/components/note.tsx'
import { StackTable } from '#app/components/table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { createApiKey } from '#app/domain/identity/create-api-key.server.ts'
import { endApiKey } from '#app/domain/identity/end-api-key.server.ts'
import { mayManage } from '#app/domain/identity/roles.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { refused } from '#app/http/answer.server.ts'
import { line, parseForm, readForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { listApiKeys } from '#db/queries/companies.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const { company } = await requireViewer(app, request)
	const keys = company && mayManage(company.role) ? await listApiKeys(app.db, company.id) : undefined
	return {
		title: wordsIn(language)('account:apiKeys.title'),
		company: company?.name,
		keys: keys?.map((key) => ({
			id: key.id,
			name: key.name,
			by: key.createdBy,
			at: formatDateTime(key.createdAt, language),
			used: key.lastUsedAt && formatDateTime(key.lastUsedAt, language),
			ended: key.endedAt && formatDateTime(key.endedAt, language),
		})),
	}
}

const Create = z.object({ name: line(80) })
const End = z.object({ id: z.string().regex(/^[0-9a-f]{1,64}$/) })

export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	if ((await readForm(request)).get('act') === 'end') {
		const form = await parseForm(request, End)
		const result = form.ok ? await endApiKey(app, { viewer, id: form.value.id }) : ({ ok: false, problem: 'not-found' } as const)
		return result.ok ? safeRedirect(paths.apiKeys(language), '/') : refused({ form: { code: result.problem } })
	}
	const form = await parseForm(request, Create)
	if (!form.ok) return refused(form.problems, form.typed)
	const result = await createApiKey(app, { viewer, name: form.value.name })
	if (!result.ok) return refused({ form: { code: result.problem, params: result.params } }, form.typed)
	return data({ problems: {}, typed: { key: result.key } }, { headers: { 'cache-control': 'no-store' } })
}

export default function ApiKeysPage() {
	const { title, company, keys } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const words = useWords()
	const { t } = words
	const labels = { name: t('account:field.keyName') }
	const key = answer?.typed.key
	return (
		<DeskFrame area="account" current="apiKeys">
			<h1>{title}</h1>
			<p className="m">{t('account:apiKeys.lead')}</p>
			<ErrorList problems={answer?.problems} labels={labels} />
			{key && (
				<Note tone="ok" role="status" title={t('account:apiKeys.made')}>
					<code>{key}</code>
				</Note>
			)}
			{!keys ? (
				<Note tone="info">{t(company ? 'account:apiKeys.forbidden' : 'account:home.noCompany')}</Note>
			) : (
				<>
					<form method="post" className="box stack">
						<h2>{t('account:apiKeys.create')}</h2>
						<TextField
							name="name"
							label={labels.name}
							hint={t('account:apiKeys.nameHint')}
							value={answer?.typed.name}
							problem={answer?.problems.name}
							maxLength={80}
							required
						/>
						<div>
							<Button name="act" value="create">
								{t('account:apiKeys.make')}
							</Button>
						</div>
					</form>
					{keys.length === 0 ? (
						<Empty icon="lock" title={t('account:apiKeys.none')} />
					) : (
						<section className="box">
							<StackTable
								caption={company}
								columns={[
									{ key: 'name', label: t('account:field.keyName') },
									{ key: 'by', label: t('account:apiKeys.by') },
									{ key: 'at', label: t('account:apiKeys.at') },
									{ key: 'used', label: t('account:apiKeys.used') },
									{ key: 'end', label: t('common:word.actions'), hideLabel: true, end: true },
								]}
								rows={keys.map((one) => ({
									key: one.id,
									cells: [
										one.name,
										one.by,
										one.at,
										one.used,
										one.ended ? (
											<Tag key="t">{t('account:apiKeys.ended', { date: one.ended })}</Tag>
										) : (
											<form key="f" method="post">
												<input type="hidden" name="id" value={one.id} />
												<Button kind="danger" name="act" value="end" label={labelled(words, t('account:apiKeys.end'), one.name)}>
													{t('account:apiKeys.end')}
												</Button>
											</form>
										),
									],
								}))}
							/>
						</section>
					)}
				</>
			)}
		</DeskFrame>
	)
}
