/** One proposed listing: what would change for the public, what to look at, and the decision. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Button } from '#app/components/buttons.tsx'
import { ErrorList, RadioField, TextArea } from '#app/components/fields.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { Icon } from '#app/components/icon.tsx'
import { joined } from '#app/components/joined.ts'
import { ContentDifference } from '#app/components/staff/content-difference.tsx'
import { ListingTerms } from '#app/components/staff/listing-terms.tsx'
import { QueueKeys, QueueList } from '#app/components/staff/queue-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatDate, formatDateTime } from '#app/domain/i18n/format.ts'
import { pickText } from '#app/domain/i18n/languages.ts'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { decideListing } from '#app/domain/moderation/decide-listing.server.ts'
import { GRAVE, risksOf } from '#app/domain/moderation/listing-risk.ts'
import { REASONS } from '#app/domain/moderation/reasons.ts'
import { variantName } from '#app/http/cart-view.server.ts'
import { lines, parseForm, type Problem } from '#app/http/form.server.ts'
import { loadQueue } from '#app/http/moderation-queue.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { countGivenBack, findListing, findRevision } from '#db/queries/listings.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const idOf = (id: string | undefined) => orNotFound(/^[1-9]\d{0,8}$/.test(id ?? '') ? Number(id) : undefined)

export async function loader({ context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const { db } = context.app
	const { revision, company, decider } = orNotFound(await findRevision(db, idOf(params.id)))
	const [tree, givenBack, { queue }, listing] = await Promise.all([
		categoryTree(db),
		countGivenBack(db, company.id),
		loadQueue(db, language, context.app.now()),
		findListing(db, revision.productId),
	])
	const category = (id: number | undefined) => {
		const node = id === undefined ? undefined : tree.byId.get(id)
		return node ? node.path.map((step) => pickText(tree.byId.get(step)?.names ?? {}, language)?.text ?? step).join(' / ') : ''
	}
	const title = pickText(Object.fromEntries(Object.entries(revision.content.texts).map(([key, text]) => [key, text.title])), language)
	return {
		title: title?.text ?? '',
		titleLanguage: title?.language === language ? undefined : title?.language,
		queue,
		revision: {
			id: revision.id,
			status: revision.status,
			submittedAt: formatDateTime(revision.submittedAt, language),
			decidedAt: revision.decidedAt && formatDateTime(revision.decidedAt, language),
			decidedBy: decider?.name ?? null,
			reasonCode: revision.reasonCode,
			reasonText: revision.reasonText,
		},
		content: revision.content,
		before: revision.before,
		// The merchant changes these without review: what holds now is what the listing is judged by.
		terms: listing && {
			unit: listing.product.unit,
			ladder: listing.ladder,
			minimumOrder: listing.product.minimumOrder,
			orderMultiple: listing.product.orderMultiple,
			mixedBatch: listing.product.mixedBatch,
			leadTimeDays: listing.product.leadTimeDays,
			variants: listing.variants
				.filter(({ active }) => active)
				.map((variant) => ({ id: variant.id, name: variantName(variant, language), sku: variant.sku, stock: variant.stock })),
		},
		categories: { before: category(revision.before?.categoryId), after: category(revision.content.categoryId) },
		company: { name: company.legalName, number: company.registrationNumber, since: formatDate(company.createdAt, language), givenBack },
		risks: risksOf(revision.content, revision.before, { merchantSince: company.createdAt, now: context.app.now() }),
	}
}

const Decision = z.object({
	act: z.enum(['approve', 'return', 'reject']),
	reasonCode: z.enum(REASONS).optional(),
	reasonText: lines(2000, 0).default(''),
})

export async function action({ request, context, params }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const form = await parseForm(request, Decision)
	const refused = (problems: Record<string, Problem>, status = 400) => data({ problems, typed: form.typed }, { status })
	if (!form.ok) return refused(form.problems)
	const { act, ...reason } = form.value
	const decided = await decideListing(context.app, { viewer, revisionId: idOf(params.id), decision: act, ...reason })
	if (decided.ok) return safeRedirect(withQuery(paths.staff(language), { decided: act }), paths.staff(language))
	if (decided.problem === 'forbidden' || decided.problem === 'not-found') throw new Response(null, { status: 404 })
	if (decided.problem === 'already-done') return refused({ form: { code: 'already-done' } }, 409)
	return refused(
		decided.problem === 'reason-required'
			? { reasonCode: { code: 'moderation:problem.reason' } }
			: { reasonText: { code: 'moderation:problem.text' } },
	)
}

export default function ModerationPage() {
	const { title, titleLanguage, queue, revision, content, before, categories, company, risks, terms } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const words = useWords()
	const { t } = words
	return (
		<DeskFrame area="staff" current="home" mainClass="desk-wide">
			<div className="row sp">
				<h1 lang={titleLanguage}>{title}</h1>
				<Tag tone={revision.status === 'pending' ? 'warn' : revision.status === 'approved' ? 'ok' : 'bad'}>
					{t(`moderation:status.${revision.status}`)}
				</Tag>
			</div>
			{revision.status === 'pending' && <QueueKeys decides />}
			<p className="s m">
				{t(before ? 'moderation:kind.change' : 'moderation:kind.first')} · {revision.submittedAt}
			</p>
			<div className="cols desk">
				<nav className="box only-l" aria-label={t('moderation:queue.title')}>
					<QueueList queue={queue} current={revision.id} />
				</nav>
				<section className="box stack">
					<ul className="s">
						{risks.map((risk) => (
							<li key={risk}>
								<Icon name={GRAVE.includes(risk) ? 'triangle-alert' : 'info'} /> {t(`moderation:risk.${risk}`)}
							</li>
						))}
						{risks.length === 0 && (
							<li className="m">
								<Icon name="circle-check" /> {t('moderation:risk.none')}
							</li>
						)}
					</ul>
					<ContentDifference content={content} before={before} categories={categories} />
					{terms && <ListingTerms {...terms} />}
					<details>
						<summary>
							<Icon name="store" />
							{t('moderation:merchant.title', { name: company.name })}
						</summary>
						<dl className="kv">
							<dt>{t('moderation:merchant.number')}</dt>
							<dd>{company.number}</dd>
							<dt>{t('moderation:merchant.since')}</dt>
							<dd>{company.since}</dd>
							<dt>{t('moderation:merchant.givenBack')}</dt>
							<dd>{company.givenBack}</dd>
						</dl>
					</details>
				</section>
				{revision.status === 'pending' ? (
					<form method="post" className="box stack">
						<h2>{t('moderation:decision.title')}</h2>
						<ErrorList
							problems={answer?.problems}
							labels={{ reasonCode: t('common:word.reason'), reasonText: t('moderation:decision.text') }}
						/>
						<RadioField
							name="reasonCode"
							label={t('moderation:decision.reason')}
							problem={answer?.problems.reasonCode}
							value={answer?.typed.reasonCode}
							options={REASONS.map((reason) => ({ value: reason, label: t(`moderation:reason.${reason}`) }))}
						/>
						<TextArea
							name="reasonText"
							label={t('moderation:decision.text')}
							hint={t('moderation:decision.textHint')}
							problem={answer?.problems.reasonText}
							value={answer?.typed.reasonText}
							rows={4}
							maxLength={2000}
						/>
						<Button name="act" value="approve" wide>
							{t('common:action.approve')}
						</Button>
						<Button kind="second" name="act" value="return" wide>
							{t('common:action.return')}
						</Button>
						<Button kind="danger" name="act" value="reject" wide>
							{t('common:action.reject')}
						</Button>
						<p className="hint">{t('moderation:decision.audit')}</p>
					</form>
				) : (
					<section className="box stack">
						<h2>{t('moderation:decision.title')}</h2>
						<ErrorList problems={answer?.problems} />
						<p>
							{t(`moderation:status.${revision.status}`)}{' '}
							{revision.decidedBy && `· ${joined(words, [revision.decidedBy, revision.decidedAt ?? ''], 'pause')}`}
						</p>
						{revision.reasonCode && <p>{t(`moderation:reason.${revision.reasonCode}`)}</p>}
						{revision.reasonText && <p className="pre">{revision.reasonText}</p>}
					</section>
				)}
			</div>
		</DeskFrame>
	)
}
