/** The built product with two buyers, two merchants and staff in it, all signed in, and something of each that others must not see. */
import { eq } from 'drizzle-orm'
import pino from 'pino'
import sharp from 'sharp'
import { categories, files, listingRevisions, orders, pictures, sessions, threadReports, users } from '#db/schema/index.server.ts'
import { insertCode } from '#db/queries/identity.server.ts'
import { saveListing } from '#app/domain/catalog/save-listing.server.ts'
import { storePicture } from '#app/domain/catalog/store-picture.server.ts'
import { createApiKey } from '#app/domain/identity/create-api-key.server.ts'
import { hashCode } from '#app/domain/identity/issue-code.server.ts'
import { hashPassword } from '#app/domain/identity/password-hash.server.ts'
import { makeTotpSecret } from '#app/domain/identity/totp.server.ts'
import { hashToken } from '#app/domain/identity/token.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { openThread } from '#app/domain/messaging/open-thread.server.ts'
import { reportThread } from '#app/domain/messaging/report-thread.server.ts'
import { sendMessage } from '#app/domain/messaging/send-message.server.ts'
import { placeOrder } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { receiveWebhook } from '#app/domain/payments/settle-payment.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { diskStorage } from '#app/http/storage.server.ts'
import { type TestConnection, testConnection } from './database.ts'
import { aBuyer, aMember, aShopWithProducts, aUser, testCtx } from './factories.ts'
import { fakeGateway } from './fake-gateway.ts'
import { serveProduct, type Served } from './product.ts'
import { aCart, ADDRESS, RETURNS, type Shop, type TestPayCtx } from './trade.ts'

/** Stands in everything that belongs to the first buyer or the first merchant alone. */
export const MARK = 'canary'
export const ROLES = ['visitor', 'buyer', 'otherBuyer', 'merchant', 'accountant', 'otherMerchant', 'halfModerator', 'moderator'] as const
export type Role = (typeof ROLES)[number]
export const TOTP_SECRET = makeTotpSecret()

type Buyer = Awaited<ReturnType<typeof aBuyer>>

/** Like an approved listing of a real shop: its picture is public, the one of the listing under review is not. */
async function givePicture(ctx: TestPayCtx, storage: ReturnType<typeof diskStorage>, shop: Shop, isPublic: boolean): Promise<string> {
	const bytes = await sharp({ create: { width: 240, height: 240, channels: 3, background: '#0b5a68' } })
		.png()
		.toBuffer()
	const stored = await storePicture({ ...ctx, storage }, { companyId: shop.company.id, bytes })
	if (!stored.ok) throw new Error(stored.problem)
	if (isPublic) {
		await ctx.db.update(files).set({ isPublic: true }).where(eq(files.id, stored.value))
		await ctx.db.insert(pictures).values({ productId: shop.product.id, position: 1, fileId: stored.value })
	}
	return stored.value
}

/** A changed title that waits for a moderator. */
async function proposeTitle(ctx: TestPayCtx, shop: Shop, picture: string): Promise<void> {
	const { product, variant } = shop
	const saved = await saveListing(ctx, {
		viewer: shop.viewer,
		productId: product.id,
		version: 1,
		act: 'submit',
		listing: {
			sku: product.sku,
			terms: {
				steps: [{ fromQuantity: 60, unitPrice: 480 }],
				minimumOrder: 60,
				orderMultiple: 1,
				mixedBatch: true,
				leadTimeDays: 0,
				samplePrice: null,
				shipFrom: 'yiwu',
			},
			texts: { zh: { title: `新碗 ${MARK}`, description: '可微波。' } },
			content: {
				categoryId: shop.categoryId,
				originalLanguage: 'zh',
				pictures: [picture],
				hsCode: '392410',
				originCountry: 'CN',
				russianGoodsName: null,
				unit: 'piece',
				carton: { pieces: 60, lengthMm: 520, widthMm: 380, heightMm: 340, grossGrams: 15_200, netGrams: 13_800 },
			},
			variants: [{ id: variant.id, sku: variant.sku, colour: null, size: null, stock: variant.stock, wasStock: variant.stock }],
		},
	})
	if (!saved.ok) throw new Error(JSON.stringify(saved))
}

async function order(ctx: TestPayCtx, viewer: Viewer, shop: Shop, isPaid: boolean) {
	const cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	const preview = await previewCart(ctx.db, { cartId, buyerCompanyId: viewer.company?.id })
	const address = { ...ADDRESS, recipient: `Айгүл ${MARK}` }
	const placed = await placeOrder(ctx, {
		viewer,
		cartId,
		cartKey: preview!.cartKey,
		seenTotal: preview!.total,
		address,
		note: `${MARK} note`,
	})
	if (!placed.ok) throw new Error(placed.problem)
	if (isPaid) {
		const started = await startPayment(ctx, { viewer, groupNumber: placed.group.number, ...RETURNS })
		if (!started.ok) throw new Error(started.problem)
		ctx.gateway.pay([...ctx.gateway.sessions.keys()].at(-1)!)
		await receiveWebhook(ctx, { body: JSON.stringify(ctx.gateway.events.at(-1)), signature: 'good' })
	}
	const [row] = await ctx.db.select().from(orders).where(eq(orders.groupId, placed.group.id))
	return { id: row!.id, number: row!.number, groupNumber: placed.group.number }
}

async function talk(ctx: TestPayCtx, viewer: Viewer, kind: 'product' | 'order', id: string, text: string): Promise<string> {
	const opened = await openThread(ctx, { viewer, subject: { kind, id } })
	if (!opened.ok) throw new Error('no thread')
	const sent = await sendMessage(ctx, { viewer, threadId: opened.value.id, text, language: 'ru', nonce: ctx.newId() })
	if (!sent.ok) throw new Error(sent.problem)
	return opened.value.id
}

/** A live session as signing in makes it. @returns the token of its cookie */
export async function aSession(ctx: TestPayCtx, userId: number, companyId: number | null = null, secondFactor = false): Promise<string> {
	const now = ctx.now()
	const token = ctx.newId() + ctx.newId()
	await ctx.db.insert(sessions).values({
		id: ctx.newId(),
		tokenHash: hashToken(token),
		userId,
		companyId,
		userAgent: 'test',
		network: '127.0.0.1',
		secondFactorAt: secondFactor ? now : null,
		createdAt: now,
		lastSeenAt: now,
		expiresAt: new Date(now.getTime() + 3_600_000),
		endedAt: null,
	})
	return token
}

/** Phone and e-mail of somebody who got a code at the phone, and has given none back. @returns the code */
async function unprovenContacts({ db, now }: TestPayCtx, { id: userId, phone }: Buyer['user']): Promise<string> {
	const [id, code] = ['request-of-test', '204060']
	await db.update(users).set({ phoneProvenAt: null, emailProvenAt: null }).where(eq(users.id, userId))
	const times = { createdAt: now(), expiresAt: new Date(now().getTime() + 600_000) }
	await insertCode(db, { id, userId, purpose: 'verify', codeHash: hashCode(id, code), address: phone!, ...times })
	return code
}

async function keyOf(ctx: TestPayCtx, { viewer }: { viewer: Viewer }): Promise<string> {
	const made = await createApiKey(ctx, { viewer, name: `${MARK} key` })
	if (!made.ok) throw new Error(made.problem)
	return made.key
}

export async function aServedWorld({ logLevel }: { logLevel?: string } = {}) {
	const connection: TestConnection = await testConnection()
	const { db } = connection
	const ctx: TestPayCtx = { ...testCtx({ db, now: new Date() }), gateway: fakeGateway(), log: pino({ level: 'silent' }) }
	const buyer: Buyer = await aBuyer(db)
	const contactCode = await unprovenContacts(ctx, buyer.user)
	const otherBuyer: Buyer = await aBuyer(db)
	const merchant = await aShopWithProducts(db, { count: 2, stock: [100_000] })
	const otherMerchant = await aShopWithProducts(db, { stock: [100_000] })
	const accountant = await aMember(db, { company: merchant.company, role: 'accountant' })
	const staff = await aUser(db, { name: '王主管', language: 'zh', staffRole: 'moderator', totpSecret: TOTP_SECRET })
	const served: Served = await serveProduct({ databaseUrl: connection.url, ...(logLevel && { env: { LOG_LEVEL: logLevel } }) })
	const storage = diskStorage(served.env.STORAGE_URL!.replace(/^file:/, ''))
	const publicPicture = await givePicture(ctx, storage, merchant, true)
	const privatePicture = await givePicture(ctx, storage, merchant, false)
	await proposeTitle(ctx, merchant, privatePicture)
	const [placed, paid] = [await order(ctx, buyer.viewer, merchant, false), await order(ctx, buyer.viewer, merchant, true)]
	const thread = await talk(ctx, buyer.viewer, 'product', String(merchant.product.id), `${MARK} question`)
	const quietThread = await talk(ctx, buyer.viewer, 'product', String(merchant.products[1]!.product.id), `${MARK} secret`)
	await reportThread(ctx, { viewer: merchant.viewer, threadId: thread, reason: `${MARK} report` })
	const cartId = await aCart(ctx, [{ shop: merchant, quantity: 60 }])
	const preview = await previewCart(db, { cartId, buyerCompanyId: buyer.company.id })
	const signIn = { contact: '+77017770077', password: 'Тау бөктерінде 19 алма' }
	await aUser(db, { phone: signIn.contact, passwordHash: await hashPassword(signIn.password) })
	const [[revision], [report], [category]] = await Promise.all([
		db.select().from(listingRevisions),
		db.select().from(threadReports),
		db.select().from(categories),
	])
	const keys = { merchant: await keyOf(ctx, merchant), otherMerchant: await keyOf(ctx, otherMerchant), buyer: await keyOf(ctx, buyer) }
	const token: Record<Role, string | undefined> = {
		visitor: undefined,
		buyer: await aSession(ctx, buyer.user.id, buyer.company.id),
		otherBuyer: await aSession(ctx, otherBuyer.user.id, otherBuyer.company.id),
		merchant: await aSession(ctx, merchant.owner.id, merchant.company.id),
		accountant: await aSession(ctx, accountant.id, merchant.company.id),
		otherMerchant: await aSession(ctx, otherMerchant.owner.id, otherMerchant.company.id),
		halfModerator: await aSession(ctx, staff.id),
		moderator: await aSession(ctx, staff.id, null, true),
	}
	const moved = await fetch(`${served.url}/zh/products/x-${otherMerchant.product.id}`, { redirect: 'manual' })
	return {
		productPath: moved.headers.get('location')!,
		...{ ctx, db, served, url: served.url, storage, buyer, otherBuyer, merchant, otherMerchant, accountant, staff, token, keys },
		...{
			placed,
			paid,
			cartId,
			cartKey: preview!.cartKey,
			cartTotal: preview!.total,
			signIn,
			contactCode,
			thread,
			quietThread,
			publicPicture,
			privatePicture,
			revisionId: revision!.id,
			reportId: report!.id,
			categorySlug: category!.slug,
		},
		async close() {
			await served.close()
			await connection.close()
		},
	}
}

export type World = Awaited<ReturnType<typeof aServedWorld>>
