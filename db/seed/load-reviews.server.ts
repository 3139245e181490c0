/** Listings of the demo's merchants on their way through moderation: a new one, changed ones, one given back, one approved, a draft. */
import { and, desc, eq } from 'drizzle-orm'
import { contentOf } from '#app/domain/catalog/listing-content.ts'
import { type ListingInput, saveListing } from '#app/domain/catalog/save-listing.server.ts'
import { storePicture } from '#app/domain/catalog/store-picture.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { decideListing } from '#app/domain/moderation/decide-listing.server.ts'
import { findListing, type ListingRow } from '../queries/listings.server.ts'
import { listingRevisions, products } from '../schema/index.server.ts'
import type { DemoKey, PastApp } from './people.server.ts'

type People = Record<DemoKey, Viewer>

export async function loadReviews(app: PastApp, people: People): Promise<void> {
	const { merchant, merchant2, moderator } = people
	const [taken, approved, model, draft] = await listLast(app, merchant)
	const [changed] = await listLast(app, merchant2)

	app.at(52)
	await change(app, merchant, taken!, (one) => retitle(one, 'zh', (title) => `${title} 正品授权`))
	app.at(49)
	const returned = {
		decision: 'return',
		reasonCode: 'unproven-claim',
		reasonText: '请上传品牌授权书，或者从标题中删去“正品授权”。',
	} as const
	await decideListing(app, { viewer: moderator, revisionId: await waitingOf(app, taken!), ...returned })

	app.at(48)
	await change(app, merchant, approved!, (one) => describe(one, 'zh', '外箱加印俄文和哈萨克文品名。'))
	app.at(47)
	await decideListing(app, { viewer: moderator, revisionId: await waitingOf(app, approved!), decision: 'approve' })

	app.at(20)
	await change(app, merchant2, changed!, (one) => {
		describe(one, 'zh', '新包装：每件单独装彩盒。')
		describe(one, 'ru', 'Новая упаковка: каждая штука в отдельной цветной коробке.')
		one.content.carton = {
			...one.content.carton,
			heightMm: one.content.carton.heightMm + 40,
			grossGrams: one.content.carton.grossGrams + 600,
		}
	})

	app.at(3)
	await create(app, merchant, model!, 'submit')
	app.at(1)
	await create(app, merchant, draft!, 'draft')
}

/** The merchant's listings, those that visitors see last first. */
async function listLast({ db }: PastApp, { company }: Viewer): Promise<ListingRow[]> {
	const rows = await db
		.select({ id: products.id })
		.from(products)
		.where(and(eq(products.companyId, company!.id), eq(products.status, 'published')))
		.orderBy(desc(products.rank))
		.limit(4)
	return Promise.all(rows.map(async ({ id }) => (await findListing(db, id, company!.id))!))
}

async function waitingOf({ db }: PastApp, { product }: ListingRow): Promise<number> {
	const [row] = await db
		.select({ id: listingRevisions.id })
		.from(listingRevisions)
		.where(and(eq(listingRevisions.productId, product.id), eq(listingRevisions.status, 'pending')))
		.limit(1)
	return row!.id
}

async function change(app: PastApp, viewer: Viewer, row: ListingRow, edit: (input: ListingInput) => void) {
	const listing = inputOf(row)
	edit(listing)
	const saved = await saveListing(app, { viewer, productId: row.product.id, version: row.product.version, act: 'submit', listing })
	if (!saved.ok) throw new Error(`the demo could not change a listing: ${saved.problem}`)
}

/** A sister of a listing in Chinese only, with the same pictures as the merchant's own; a draft has none yet. */
async function create(app: PastApp, viewer: Viewer, row: ListingRow, act: 'draft' | 'submit') {
	const listing = inputOf(row)
	const { title, description } = listing.texts.zh!
	listing.sku = `${row.product.sku}-${act === 'draft' ? 'X' : 'S'}`
	listing.texts = { zh: { title: `${title} 加厚款`, description: act === 'draft' ? '' : `${description}面料加厚，其余尺寸不变。` } }
	listing.variants = listing.variants.map((one, index) => ({
		...one,
		id: 0,
		sku: `${listing.sku}-${index + 1}`,
		stock: act === 'draft' ? 0 : 200,
		wasStock: 0,
	}))
	listing.content.pictures = act === 'draft' ? [] : await copyPictures(app, viewer, row)
	const saved = await saveListing(app, { viewer, version: 0, act, listing })
	if (!saved.ok) throw new Error(`the demo could not make a listing: ${saved.problem}`)
}

async function copyPictures(app: PastApp, viewer: Viewer, row: ListingRow): Promise<string[]> {
	const ids: string[] = []
	for (const id of row.pictures.slice(0, 2)) {
		const bytes = await app.storage.get(id)
		const stored = bytes && (await storePicture(app, { companyId: viewer.company!.id, bytes }))
		if (stored?.ok) ids.push(stored.value)
	}
	return ids
}

/** A stored listing as its merchant's form would send it. */
function inputOf(row: ListingRow): ListingInput {
	const { product } = row
	const { texts, variants: _, ...content } = contentOf(row)
	return {
		sku: product.sku,
		terms: {
			steps: row.ladder,
			minimumOrder: product.minimumOrder,
			orderMultiple: product.orderMultiple,
			mixedBatch: product.mixedBatch,
			leadTimeDays: product.leadTimeDays,
			samplePrice: product.samplePrice,
			shipFrom: product.shipFrom,
		},
		texts: Object.fromEntries(Object.entries(texts).map(([language, { title, description }]) => [language, { title, description }])),
		content,
		variants: row.variants.map(({ id, sku, colour, size, stock }) => ({ id, sku, colour, size, stock, wasStock: stock })),
	} as ListingInput
}

const retitle = ({ texts }: ListingInput, language: 'zh', to: (title: string) => string) =>
	void (texts[language]!.title = to(texts[language]!.title))

function describe({ texts }: ListingInput, language: 'zh' | 'ru', added: string) {
	const text = texts[language]
	if (text) text.description = `${text.description}\n${added}`
}
