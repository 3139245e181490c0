/** Makes the people, companies and goods that a test talks about; whatever it doesn't name has a believable default. */
import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.server.ts'
import {
	categories,
	companies,
	members,
	priceSteps,
	products,
	productTexts,
	shops,
	stockMovements,
	users,
	variants,
} from '#db/schema/index.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { CompanyRole, Viewer } from '#app/domain/identity/viewer.ts'
import type { Language } from '#app/domain/i18n/languages.ts'

/** Monday noon in Almaty. */
export const A_MOMENT = new Date('2026-11-23T07:00:00.000Z')

export interface TestCtx extends Ctx {
	/** Moves the clock on. */
	pass(ms: number): void
}

/** A context with a clock that stands still until it is moved, and ids like those of production. */
export function testCtx({ db, now = A_MOMENT }: { db: Db; now?: Date }): TestCtx {
	let time = now.getTime()
	return { db, now: () => new Date(time), newId: () => randomUUID().replaceAll('-', ''), pass: (ms) => void (time += ms) }
}

let count = 0
/** Differs at each call, so that unique keys do. */
const next = () => ++count

export type User = typeof users.$inferSelect
export type Company = typeof companies.$inferSelect
export type Product = typeof products.$inferSelect
export type Variant = typeof variants.$inferSelect

export async function aUser(db: Db, given: Partial<typeof users.$inferInsert> = {}): Promise<User> {
	const number = next()
	const [row] = await db
		.insert(users)
		.values({
			name: 'Айгүл Сериковна',
			phone: `+7701${String(1_000_000 + number)}`,
			email: `person-${number}@example.com`,
			phoneProvenAt: A_MOMENT,
			emailProvenAt: A_MOMENT,
			passwordHash: null,
			language: 'ru',
			staffRole: null,
			totpSecret: null,
			totpLastStep: 0,
			demo: false,
			createdAt: A_MOMENT,
			disabledAt: null,
			...given,
		})
		.returning()
	return row!
}

/** A Kazakh company that buys, unless told otherwise. Its number is unique, not valid: rules of numbers have their own tests. */
export async function aCompany(db: Db, given: Partial<typeof companies.$inferInsert> = {}): Promise<Company> {
	const number = next()
	const [row] = await db
		.insert(companies)
		.values({
			name: `ТОО «Сауда ${number}»`,
			legalName: `ТОО «Сауда ${number}»`,
			country: 'KZ',
			registrationNumber: `T${String(number).padStart(11, '0')}`,
			isBuyer: true,
			isMerchant: false,
			verifiedUntil: null,
			demo: false,
			createdAt: A_MOMENT,
			...given,
		})
		.returning()
	return row!
}

export async function aMerchant(db: Db, given: Partial<typeof companies.$inferInsert> = {}): Promise<Company> {
	return aCompany(db, {
		name: '义乌市晨光日用品商行',
		legalName: '义乌市晨光日用品商行',
		country: 'CN',
		isBuyer: false,
		isMerchant: true,
		...given,
	})
}

export async function aMember(db: Db, given: { company: Company; user?: User; role?: CompanyRole }): Promise<User> {
	const user = given.user ?? (await aUser(db, { language: given.company.country === 'CN' ? 'zh' : 'ru' }))
	await db.insert(members).values({ companyId: given.company.id, userId: user.id, role: given.role ?? 'owner', createdAt: A_MOMENT })
	return user
}

/** The viewer that a signed-in member is to use cases; a person without a company when none is given. */
export function asViewer(user: User, company?: Company, role: CompanyRole = 'owner'): Viewer {
	return {
		userId: user.id,
		name: user.name,
		language: user.language as Language,
		sessionId: `session-of-${user.id}`,
		staffRole: user.staffRole,
		needsSecondFactor: false,
		company: company && { id: company.id, name: company.name, role, isBuyer: company.isBuyer, isMerchant: company.isMerchant },
		memberships: company ? [{ companyId: company.id, name: company.name, role }] : [],
	}
}

/** A company with its owner, ready to ask for something. */
export async function aBuyer(db: Db, given: Partial<typeof companies.$inferInsert> = {}) {
	const company = await aCompany(db, given)
	const user = await aMember(db, { company })
	return { company, user, viewer: asViewer(user, company) }
}

/** Staff of the trade center, after the second factor. */
export async function aModerator(db: Db, given: Partial<typeof users.$inferInsert> = {}) {
	const user = await aUser(db, { name: '王主管', language: 'zh', staffRole: 'moderator', totpSecret: 'JBSWY3DPEHPK3PXP', ...given })
	return { user, viewer: asViewer(user) }
}

export async function aCategory(db: Db, given: Partial<typeof categories.$inferInsert> = {}) {
	const number = next()
	const [row] = await db
		.insert(categories)
		.values({
			parentId: null,
			slug: `category-${number}`,
			names: { zh: '日用品', kk: 'Тұрмыстық тауарлар', ru: 'Товары для дома', en: 'Household goods' },
			path: [number],
			position: number,
			hsCode: '392410',
			picture: null,
			...given,
		})
		.returning()
	return row!
}

export interface AProduct {
	company: Company
	shopId: number
	categoryId: number
	product?: Partial<typeof products.$inferInsert>
	/** Pieces in stock, one variant each. */
	stock?: number[]
	/** CNY fen. */
	steps?: { fromQuantity: number; unitPrice: number }[]
	title?: string
}

/** A published product with its texts, ladder, variants and the movements that make its stock. */
export async function aProduct(db: Db, given: AProduct): Promise<{ product: Product; variants: Variant[] }> {
	const number = next()
	const {
		stock = [1200],
		steps = [
			{ fromQuantity: 60, unitPrice: 480 },
			{ fromQuantity: 240, unitPrice: 450 },
			{ fromQuantity: 1200, unitPrice: 420 },
		],
	} = given
	const [product] = await db
		.insert(products)
		.values({
			companyId: given.company.id,
			shopId: given.shopId,
			categoryId: given.categoryId,
			sku: `CG-${number}`,
			status: 'published',
			originalLanguage: 'zh',
			unit: 'piece',
			minimumOrder: 60,
			orderMultiple: 1,
			mixedBatch: true,
			leadTimeDays: 0,
			samplePrice: 900,
			hsCode: '392410',
			cnCode: null,
			tnvedCode: null,
			russianGoodsName: null,
			originCountry: 'CN',
			shipFrom: 'yiwu',
			cartonPieces: 60,
			cartonLengthMm: 520,
			cartonWidthMm: 380,
			cartonHeightMm: 340,
			cartonGrossGrams: 15_200,
			cartonNetGrams: 13_800,
			priceFrom: Math.min(...steps.map((step) => step.unitPrice)),
			priceTo: Math.max(...steps.map((step) => step.unitPrice)),
			stock: stock.reduce((sum, pieces) => sum + pieces, 0),
			picture: null,
			rank: number,
			version: 1,
			createdAt: A_MOMENT,
			updatedAt: A_MOMENT,
			publishedAt: A_MOMENT,
			...given.product,
		})
		.returning()
	const title = given.title ?? '加厚塑料碗'
	await db.insert(productTexts).values([
		{ productId: product!.id, language: 'zh', title, description: '食品级 PP,可微波。', status: 'original' },
		{ productId: product!.id, language: 'ru', title: 'Миска пластиковая плотная', description: 'Пищевой полипропилен.', status: 'machine' },
	])
	await db.insert(priceSteps).values(steps.map((step) => ({ productId: product!.id, currency: 'CNY', ...step })))
	const made: Variant[] = []
	for (const [position, pieces] of stock.entries()) {
		const [variant] = await db
			.insert(variants)
			.values({
				productId: product!.id,
				companyId: given.company.id,
				sku: `CG-${number}-${position + 1}`,
				colour: null,
				size: null,
				stock: pieces,
				reserved: 0,
				position,
				active: true,
			})
			.returning()
		made.push(variant!)
		await db.insert(stockMovements).values({
			variantId: variant!.id,
			stockDelta: pieces,
			reservedDelta: 0,
			reason: 'opening',
			orderId: null,
			actorUserId: null,
			at: A_MOMENT,
		})
	}
	return { product: product!, variants: made }
}

export async function aShop(db: Db, given: { company: Company }) {
	const number = next()
	const [row] = await db
		.insert(shops)
		.values({
			companyId: given.company.id,
			slug: `shop-${number}`,
			names: { zh: given.company.name, ru: 'Чэньгуан' },
			about: { zh: '专做塑料餐具。' },
			stallId: null,
			demo: false,
			createdAt: A_MOMENT,
		})
		.returning()
	return row!
}

/** A merchant with an owner, a shop and some products of one variant each. */
export async function aShopWithProducts(db: Db, given: Omit<Partial<AProduct>, 'shopId'> & { count?: number } = {}) {
	const company = given.company ?? (await aMerchant(db))
	const owner = await aMember(db, { company })
	const shop = await aShop(db, { company })
	const categoryId = given.categoryId ?? (await aCategory(db)).id
	const made: { product: Product; variants: Variant[] }[] = []
	for (let i = 0; i < (given.count ?? 1); i++) made.push(await aProduct(db, { ...given, company, shopId: shop.id, categoryId }))
	return {
		company,
		owner,
		viewer: asViewer(owner, company),
		shop,
		categoryId,
		products: made,
		product: made[0]!.product,
		variant: made[0]!.variants[0]!,
	}
}
