/** Edits a listing, or makes a new one: what waits for moderation and what was given back stands on top. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button, LinkButton } from '#app/components/buttons.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { ExportReadinessBox } from '#app/components/sell/export-readiness.tsx'
import { ListingForm } from '#app/components/sell/listing-form.tsx'
import { listingFields } from '#app/components/sell/listing-fields.ts'
import { ListingNotes, ListingTag } from '#app/components/sell/listing-status.tsx'
import { useWords } from '#app/components/words.tsx'
import { contentOf } from '#app/domain/catalog/listing-content.ts'
import { exportReadiness } from '#app/domain/catalog/export-readiness.ts'
import { listCategoryChoices } from '#app/domain/catalog/category-choices.server.ts'
import { retireListing } from '#app/domain/catalog/retire-listing.server.ts'
import { findProblems, saveListing } from '#app/domain/catalog/save-listing.server.ts'
import type { Problem } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound, requireViewer } from '#app/http/page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { readForm, typedIn } from '#app/http/form.server.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { findListing } from '#db/queries/listings.server.ts'
import { readListing } from './listing-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const idOf = (id: string | undefined) => (id === 'new' ? undefined : orNotFound(/^[1-9]\d{0,8}$/.test(id ?? '') ? Number(id) : undefined))

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const id = idOf(params.id)
	const { db } = context.app
	const categories = await listCategoryChoices(db, language)
	const t = wordsIn(language)
	if (id === undefined)
		return {
			title: t('sell:new.title'),
			categories,
			listing: undefined,
			values: { originalLanguage: viewer.language, version: '0' },
			pictures: [],
			readiness: undefined,
			said: null,
		}
	const row = orNotFound(await findListing(db, id, viewer.company?.id ?? 0))
	const revision = row.revision && row.revision.status !== 'approved' && row.revision.status !== 'replaced' ? row.revision : undefined
	const content = { ...contentOf(row), ...revision?.content }
	const values: Record<string, string> = listingFields(row, content as Required<typeof content>)
	return {
		title: content.texts[language]?.title ?? content.texts[content.originalLanguage]?.title ?? row.product.sku,
		categories,
		listing: {
			id,
			status: row.product.status,
			version: row.product.version,
			isPublic: row.product.publishedAt !== null,
			revision: revision && { status: revision.status, reasonCode: revision.reasonCode, reasonText: revision.reasonText },
		},
		values,
		pictures: content.pictures,
		readiness: exportReadiness(content),
		said: new URL(request.url).searchParams.get('saved'),
	}
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const { app } = context
	const id = idOf(params.id)
	const companyId = viewer.company?.id ?? 0
	const listing = id === undefined ? undefined : orNotFound(await findListing(app.db, id, companyId))
	if (listing && !request.headers.get('content-type')?.startsWith('multipart/')) {
		const form = await readForm(request)
		const act = form.get('act')
		// The form that takes a listing out of sale has nothing that anybody typed.
		const kept = form.has('sku') ? typedIn(form) : undefined
		const refused = (code: string, status: number) =>
			data({ problems: { form: { code } } as Record<string, Problem>, typed: kept, pictures: undefined }, { status })
		// A listing that comes in another encoding than its form has is none of the two.
		if (act !== 'retire' && act !== 'restore') return refused('invalid', 400)
		const done = await retireListing(app, { viewer, productId: listing.product.id, version: Number(form.get('version')) || 0, act })
		if (!done.ok) return refused(done.problem, 409)
		return safeRedirect(withQuery(paths.sellProduct(language, listing.product.id), { saved: act }), paths.sellProducts(language))
	}
	const sizes = new Map(listing?.variants.map((variant) => [variant.id, variant.size]))
	const form = await readListing(app, request, { companyId, language, sizes })
	const refused = (problems: Record<string, Problem>, status = 400) =>
		data({ problems, typed: form.typed, pictures: form.pictures }, { status })
	if (!form.ok) {
		// All that is wrong is told at once: what can't be read, and what the rules say to the rest.
		const more = form.read && viewer.company ? await findProblems(app.db, viewer.company.id, { productId: id, ...form.read }, listing) : {}
		return refused({ ...withoutGuesses(more, form.problems), ...form.problems })
	}
	const saved = await saveListing(app, { viewer, productId: id, ...form.value })
	if (saved.ok) {
		const word = saved.value.waits ? 'waits' : form.value.act === 'draft' ? 'draft' : 'done'
		return safeRedirect(withQuery(paths.sellProduct(language, saved.value.id), { saved: word }), paths.sellProducts(language))
	}
	if (saved.problem === 'not-found') throw new Response(null, { status: 404 })
	return saved.problem === 'invalid' ? refused(saved.problems) : refused({ form: { code: saved.problem } }, 409)
}

/** Without what the rules say to a group of figures of which one could not be read. */
function withoutGuesses(found: Record<string, Problem>, unread: Record<string, Problem>): Record<string, Problem> {
	const groupOf = (name: string) =>
		/^(steps|carton|variants)\b/.exec(name)?.[0] ?? (/^(minimumOrder|orderMultiple)$/.test(name) ? 'steps' : name)
	const groups = new Set(Object.keys(unread).map(groupOf))
	return Object.fromEntries(Object.entries(found).filter(([name]) => !groups.has(groupOf(name))))
}

/** The pictures that a form had which nobody has read yet. */
function picturesTyped(typed: Readonly<Record<string, string>>): string[] | undefined {
	const rows = Object.entries(typed).flatMap(([name, id]) => {
		const row = /^(pictures\[\d+\])\.id$/.exec(name)?.[1]
		return row && !typed[`${row}.remove`] ? [{ id, at: Number(typed[`${row}.position`]) || 0 }] : []
	})
	return rows.length > 0 ? rows.sort((a, b) => a.at - b.at).map((row) => row.id) : undefined
}

export default function ListingPage() {
	const { title, listing, values, pictures, categories, readiness, said } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const { t, language } = useWords()
	// A stale form shows the present version number, so that a second, knowing try goes through.
	const shown = answer?.typed ? { ...answer.typed, version: values.version ?? '0' } : values
	return (
		<DeskFrame area="sell" current="products">
			<div className="row sp">
				<h1>{title}</h1>
				{listing && <ListingTag status={listing.status} revision={listing.revision?.status} />}
				{listing?.status === 'published' && (
					<LinkButton kind="second" icon="eye" href={paths.product(language, String(listing.id))}>
						{t('sell:action.preview')}
					</LinkButton>
				)}
			</div>
			<div className="stack">
				{listing && <ListingNotes said={said} revision={listing.revision} isPublic={listing.isPublic} status={listing.status} />}
				{readiness && <ExportReadinessBox {...readiness} />}
				<section className="box">
					<ListingForm
						values={shown}
						problems={answer?.problems}
						pictures={answer?.pictures ?? (answer?.typed && picturesTyped(answer.typed)) ?? pictures}
						categories={categories}
						mayDraft={!listing || ['draft', 'returned'].includes(listing.status)}
					/>
				</section>
				{listing && (listing.status === 'published' || listing.status === 'retired') && (
					<form method="post" className="row">
						<input type="hidden" name="version" value={listing.version} />
						<Button kind="second" name="act" value={listing.status === 'published' ? 'retire' : 'restore'}>
							{t(listing.status === 'published' ? 'sell:action.retire' : 'sell:action.restore')}
						</Button>
						<span className="hint">{t(listing.status === 'published' ? 'sell:hint.retire' : 'sell:hint.restore')}</span>
					</form>
				)}
			</div>
		</DeskFrame>
	)
}
