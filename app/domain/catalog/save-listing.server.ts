/**
 * Saves a listing as its merchant edited it. Prices, stock and terms hold at once; everything that readers see as text, picture or
 * declared fact waits for a moderator, and until then the public keeps the last approved version.
 */
import { and, eq } from 'drizzle-orm'
import { isUniqueViolation } from '#db/errors.server.ts'
import {
	findListing,
	findOwnShop,
	hasCategory,
	isSkuTaken,
	lastRank,
	listOwnFiles,
	listTakenSkus,
	type ListingRow,
} from '#db/queries/listings.server.ts'
import {
	listingRevisions,
	pictures,
	priceSteps,
	products,
	productTexts,
	shops,
	stockMovements,
	variants,
	type ListingContent,
} from '#db/schema/index.server.ts'
import type { Db } from '#db/client.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { maySell, type Viewer, type ViewerCompany } from '#app/domain/identity/viewer.ts'
import type { Texts } from '#app/domain/i18n/languages.ts'
import { cartonProblem, type Carton } from '../pricing/carton.ts'
import { changePriceAndStock, type Problems, type Terms, termsProblems } from './change-price-and-stock.server.ts'
import { codesProblem } from './customs-codes.ts'
import { contentOf, isSameContent, type TypedTexts, withStatus } from './listing-content.ts'
import { orRefusal, Refusal } from './refusal.ts'
import { toSlug } from './slug.server.ts'
import { MAX_PICTURES } from './store-picture.server.ts'

export interface ListingVariant {
	/** 0 for a new one. */
	id: number
	sku: string
	colour: { names: Texts; hex?: string; picture?: string } | null
	size: Texts | null
	stock: number
	/** What the merchant saw: the difference is applied, so that orders placed meanwhile are not undone. */
	wasStock: number
}

export interface ListingInput {
	sku: string
	terms: Terms
	texts: TypedTexts
	content: Omit<ListingContent, 'texts' | 'variants' | 'carton'> & { carton: Carton; unit: NonNullable<ListingContent['unit']> }
	variants: ListingVariant[]
}

export interface SaveListing {
	viewer: Viewer
	/** Undefined for a new listing. */
	productId?: number
	version: number
	/** A draft is possible until a listing was first submitted. */
	act: 'draft' | 'submit'
	listing: ListingInput
}

export type ListingSaved =
	| { ok: true; value: { id: number; waits: boolean } }
	| { ok: false; problem: 'forbidden' | 'not-found' | 'stale' | 'wrong-state' }
	| { ok: false; problem: 'invalid'; problems: Problems }

export async function saveListing(ctx: Ctx, input: SaveListing): Promise<ListingSaved> {
	const { viewer, productId } = input
	if (!maySell(viewer)) return { ok: false, problem: 'forbidden' }
	const before = productId === undefined ? undefined : await findListing(ctx.db, productId, viewer.company.id)
	if (productId !== undefined && !before) return { ok: false, problem: 'not-found' }
	if (before && ['rejected', 'retired'].includes(before.product.status)) return { ok: false, problem: 'wrong-state' }
	if (before && before.product.version !== input.version) return { ok: false, problem: 'stale' }
	const problems = await findProblems(ctx.db, viewer.company.id, input, before)
	if (Object.keys(problems).length > 0) return { ok: false, problem: 'invalid', problems }
	try {
		return await orRefusal<ListingSaved, ListingSaved>(
			ctx.db.transaction((tx) => (before ? update({ ...ctx, db: tx }, input, before) : create({ ...ctx, db: tx }, input, viewer.company))),
		)
	} catch (error) {
		if (!isUniqueViolation(error)) throw error
		return { ok: false, problem: 'invalid', problems: { sku: { code: 'taken' } } }
	}
}

/** Everything that keeps a listing from being saved, by field; nothing is changed. */
export async function findProblems(
	db: Db,
	companyId: number,
	{ act, productId = 0, listing }: Pick<SaveListing, 'act' | 'productId' | 'listing'>,
	before?: ListingRow,
): Promise<Problems> {
	const { content, texts } = listing
	const problems: Problems = termsProblems(listing.terms)
	if (!texts[content.originalLanguage]) problems[`texts.${content.originalLanguage}.title`] = { code: 'required' }
	const box = cartonProblem(content.carton)
	if (box) problems[`carton.${box.field}`] = { code: box.problem }
	const code = codesProblem({ hsCode: content.hsCode, cnCode: content.cnCode ?? null, tnvedCode: content.tnvedCode ?? null })
	if (code) problems[code.field] = { code: `sell:problem.${code.problem}` }
	if (!(await hasCategory(db, content.categoryId))) problems.categoryId = { code: 'unknown-choice' }
	if (act === 'submit' && content.pictures.length === 0) problems.photos = { code: 'sell:problem.picture-required' }
	if (content.pictures.length > MAX_PICTURES) problems.photos = { code: 'too-many-files', params: { max: MAX_PICTURES } }
	const known = new Set([...(await listOwnFiles(db, companyId, content.pictures)), ...(before?.pictures ?? [])])
	if (content.pictures.some((id) => !known.has(id))) problems.photos = { code: 'file-broken' }
	const ids = new Set(before?.variants.map((variant) => variant.id))
	const seen = new Set<string>()
	if (listing.variants.length === 0) problems['variants[0].stock'] = { code: 'required' }
	const taken = await listTakenSkus(
		db,
		companyId,
		listing.variants.map(({ sku }) => sku),
		productId,
	)
	for (const [index, { id, sku }] of listing.variants.entries()) {
		if (id !== 0 && !ids.has(id)) problems[`variants[${index}].sku`] = { code: 'invalid' }
		if (seen.has(sku) || taken.includes(sku)) problems[`variants[${index}].sku`] = { code: 'taken' }
		seen.add(sku)
	}
	if (await isSkuTaken(db, companyId, listing.sku, productId)) problems.sku = { code: 'taken' }
	return problems
}

async function create(ctx: Ctx, { viewer, act, listing }: SaveListing, company: ViewerCompany): Promise<ListingSaved> {
	const { db: tx } = ctx
	const at = ctx.now()
	const { steps, ...terms } = listing.terms
	const content: ListingContent = { ...listing.content, texts: withStatus({}, listing.texts, listing.content.originalLanguage) }
	const [row] = await tx
		.insert(products)
		.values({
			...columnsOf(content),
			...terms,
			companyId: company.id,
			shopId: await ensureShop(ctx, company, viewer),
			sku: listing.sku,
			status: act === 'submit' ? 'review' : 'draft',
			priceFrom: Math.min(...steps.map((step) => step.unitPrice)),
			priceTo: Math.max(...steps.map((step) => step.unitPrice)),
			stock: 0,
			rank: (await lastRank(tx)) + 1,
			version: 1,
			createdAt: at,
			updatedAt: at,
			publishedAt: null,
		} as typeof products.$inferInsert)
		.returning({ id: products.id })
	const id = row!.id
	await tx.insert(priceSteps).values(steps.map((step) => ({ productId: id, currency: 'CNY', ...step })))
	const made = await addVariants(ctx, viewer, id, company.id, listing.variants, 0, true)
	await writeGallery(tx, id, content)
	if (act === 'submit') await submit(ctx, viewer, company.id, id, { ...content, variants: made }, null)
	return { ok: true, value: { id, waits: act === 'submit' } }
}

async function update(ctx: Ctx, { viewer, act, listing, version }: SaveListing, before: ListingRow): Promise<ListingSaved> {
	const { db: tx } = ctx
	const { product } = before
	const now = contentOf(before)
	const waiting = before.revision && ['pending', 'returned'].includes(before.revision.status) ? before.revision : undefined
	const isPublic = product.publishedAt !== null
	const kept = listing.variants.filter((variant) => variant.id !== 0)
	const stock = kept.map(({ id, stock, wasStock }) => ({ variantId: id, delta: stock - wasStock }))
	const changed = await changePriceAndStock(ctx, { viewer, productId: product.id, version, terms: listing.terms, stock })
	if (!changed.ok) throw new Refusal<ListingSaved>(changed)

	const isSubmitted = isPublic || product.status === 'review' || act === 'submit'
	const status = !isPublic && isSubmitted ? 'review' : product.status
	// The listing before its variants, as orders lock them.
	await tx
		.update(products)
		.set({ sku: listing.sku, status, version: version + 1, updatedAt: ctx.now() })
		.where(eq(products.id, product.id))

	const added = await addVariants(
		ctx,
		viewer,
		product.id,
		product.companyId,
		listing.variants.filter((variant) => variant.id === 0),
		before.variants.length,
		!isPublic,
	)
	for (const { id, sku } of kept)
		await tx
			.update(variants)
			.set({ sku })
			.where(and(eq(variants.id, id), eq(variants.productId, product.id)))
	const content: ListingContent = {
		...listing.content,
		attributes: listing.content.attributes ?? waiting?.content.attributes ?? now.attributes,
		texts: withStatus((waiting?.content ?? now).texts, listing.texts, listing.content.originalLanguage),
		variants: [...kept.map(({ id, colour, size }) => ({ id, colour, size })), ...added],
	}
	if (!isPublic) {
		await writeContent(tx, product.id, content)
		for (const variant of before.variants) {
			const next = content.variants!.find((one) => one.id === variant.id)
			await tx
				.update(variants)
				.set({ active: Boolean(next), ...(next ? { colour: next.colour, size: next.size } : {}) })
				.where(eq(variants.id, variant.id))
		}
	}
	const same = isPublic ? isSameContent(content, now) : false
	const again = before.revision?.status === 'pending' && isSameContent(content, before.revision.content)
	if (!isSubmitted || again) return { ok: true, value: { id: product.id, waits: again } }
	await tx
		.update(listingRevisions)
		.set({ status: 'replaced' })
		.where(and(eq(listingRevisions.productId, product.id), eq(listingRevisions.status, 'pending')))
	if (same) return { ok: true, value: { id: product.id, waits: false } }
	await submit(ctx, viewer, product.companyId, product.id, content, isPublic ? now : null)
	return { ok: true, value: { id: product.id, waits: true } }
}

async function submit(
	ctx: Ctx,
	viewer: Viewer,
	companyId: number,
	productId: number,
	content: ListingContent,
	before: ListingContent | null,
) {
	await ctx.db.insert(listingRevisions).values({
		productId,
		companyId,
		status: 'pending',
		content,
		before,
		submittedBy: viewer.userId,
		submittedAt: ctx.now(),
		decidedBy: null,
		decidedAt: null,
		reasonCode: null,
		reasonText: null,
	})
}

/** Variants of a listing that the public sees already come into sale when a moderator approves them. */
async function addVariants(
	ctx: Ctx,
	viewer: Viewer,
	productId: number,
	companyId: number,
	list: ListingVariant[],
	from: number,
	active: boolean,
) {
	const made: NonNullable<ListingContent['variants']> = []
	for (const [index, { sku, colour, size, stock }] of list.entries()) {
		const [row] = await ctx.db
			.insert(variants)
			.values({ productId, companyId, sku, colour, size, stock, reserved: 0, position: from + index, active })
			.returning({ id: variants.id })
		made.push({ id: row!.id, colour, size })
		await ctx.db.insert(stockMovements).values({
			variantId: row!.id,
			stockDelta: stock,
			reservedDelta: 0,
			reason: 'opening',
			orderId: null,
			actorUserId: viewer.userId,
			at: ctx.now(),
		})
	}
	const [product] = await ctx.db.select({ stock: products.stock }).from(products).where(eq(products.id, productId)).limit(1)
	const sum = list.reduce((total, { stock }) => total + stock, 0)
	if (sum > 0)
		await ctx.db
			.update(products)
			.set({ stock: product!.stock + sum })
			.where(eq(products.id, productId))
	return made
}

/** The columns of `products` that content decides. */
export function columnsOf(content: ListingContent) {
	const { carton } = content
	return {
		categoryId: content.categoryId,
		originalLanguage: content.originalLanguage,
		hsCode: content.hsCode,
		originCountry: content.originCountry,
		russianGoodsName: content.russianGoodsName,
		picture: content.pictures[0] ?? null,
		...(content.cnCode === undefined ? {} : { cnCode: content.cnCode }),
		...(content.tnvedCode === undefined ? {} : { tnvedCode: content.tnvedCode }),
		...(content.attributes === undefined ? {} : { attributes: content.attributes }),
		...(content.unit ? { unit: content.unit } : {}),
		...(carton
			? {
					cartonPieces: carton.pieces,
					cartonLengthMm: carton.lengthMm,
					cartonWidthMm: carton.widthMm,
					cartonHeightMm: carton.heightMm,
					cartonGrossGrams: carton.grossGrams,
					cartonNetGrams: carton.netGrams,
				}
			: {}),
	}
}

/** Makes content the stored version of a listing. */
export async function writeContent(tx: Db, productId: number, content: ListingContent): Promise<void> {
	await tx.update(products).set(columnsOf(content)).where(eq(products.id, productId))
	await writeGallery(tx, productId, content)
}

async function writeGallery(tx: Db, productId: number, content: ListingContent) {
	await tx.delete(productTexts).where(eq(productTexts.productId, productId))
	const texts = Object.entries(content.texts).map(([language, text]) => ({ productId, language: language as 'zh', ...text }))
	if (texts.length > 0) await tx.insert(productTexts).values(texts)
	await tx.delete(pictures).where(eq(pictures.productId, productId))
	if (content.pictures.length > 0)
		await tx.insert(pictures).values(content.pictures.map((fileId, position) => ({ productId, position, fileId })))
}

/** A merchant's first listing opens the shop. */
async function ensureShop(ctx: Ctx, company: ViewerCompany, viewer: Viewer): Promise<number> {
	const found = await findOwnShop(ctx.db, company.id)
	if (found) return found.shop.id
	const [row] = await ctx.db
		.insert(shops)
		.values({
			companyId: company.id,
			slug: `${toSlug(company.name) || 'shop'}-${company.id}`,
			names: { [viewer.language]: company.name },
			about: {},
			stallId: null,
			demo: false,
			createdAt: ctx.now(),
		})
		.returning({ id: shops.id })
	return row!.id
}
