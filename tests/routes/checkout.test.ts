/** The checkout page: what changed on the way is said there, and nothing that was typed is lost. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSession } from '#app/domain/identity/start-session.server.ts'
import { CART_COOKIE, SESSION_COOKIE } from '#app/http/session.server.ts'
import { priceSteps, products, variants } from '#db/schema/index.server.ts'
import { action, loader } from '../../app/routes/buyer/checkout.tsx'
import { type TestConnection, testConnection } from '../support/database.ts'
import { aBuyer, aShopWithProducts } from '../support/factories.ts'
import { aCart, payCtx, type Shop, type TestPayCtx } from '../support/trade.ts'

let connection: TestConnection
let ctx: TestPayCtx
let shop: Shop
let token: string
let cartId: string
beforeEach(async () => {
	connection = await testConnection()
	ctx = payCtx(connection.db)
	shop = await aShopWithProducts(ctx.db)
	cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	token = await signIn((await aBuyer(ctx.db)).user)
})
afterEach(() => connection.close())

async function signIn(user: Parameters<typeof startSession>[2]) {
	return (await startSession(ctx, ctx.db, user, { userAgent: 'test', network: '192.0.2.1' } as Parameters<typeof startSession>[3])).token
}

const TYPED = {
	recipient: 'Айгүл',
	phone: '+7 701 123-45-67',
	country: 'KG',
	region: '',
	city: 'Бішкек',
	line: 'Чүй 1',
	postcode: '',
	note: 'Қоңырау шалыңыз',
}

function args(form?: Record<string, string>, draft = '') {
	const cookies = `${SESSION_COOKIE}=${token}; ${CART_COOKIE}=${cartId}; ${draft}`
	const request = new Request('https://keruen.test/kk/checkout', {
		headers: { cookie: cookies },
		...(form && { method: 'POST', body: new URLSearchParams(form) }),
	})
	return { request, params: { lang: 'kk' }, context: { app: { ...ctx, origin: 'https://keruen.test' } } } as unknown as LoaderFunctionArgs &
		ActionFunctionArgs
}

async function post(form: Record<string, string>) {
	const answer = (await action(args(form))) as ReturnType<typeof data<{ problems: object; typed: object }>>
	return { ...answer.data, status: answer.init?.status, cookie: new Headers(answer.init?.headers).get('set-cookie') ?? '' }
}

test('a new price is shown on the page, is accepted there, and what was typed stays', async () => {
	const { cart: seen } = await loader(args())
	await ctx.db.update(priceSteps).set({ unitPrice: 700 }).where(eq(priceSteps.productId, shop.product.id))
	const refused = await post({ ...TYPED, cartKey: seen.cartKey, seenTotal: String(seen.total) })
	expect(refused).toMatchObject({ status: 409, problems: { form: { code: 'orders:problem.price-changed' } }, typed: TYPED })
	expect((await loader(args())).cart).toMatchObject({ problem: 'price-changed', changed: 1, total: 42_000 })
	expect(await post({ ...TYPED, act: 'confirm', cartKey: seen.cartKey, seenTotal: '1' })).toMatchObject({ problems: {}, typed: TYPED })
	expect((await loader(args())).cart).toMatchObject({ problem: undefined, total: 42_000 })
})

test('goods that are gone lead to the cart, and the address waits for the same person only', async () => {
	const { cart: seen } = await loader(args())
	await ctx.db.update(variants).set({ stock: 12 }).where(eq(variants.id, shop.variant.id))
	await ctx.db.update(products).set({ stock: 12 }).where(eq(products.id, shop.product.id))
	const refused = await post({ ...TYPED, cartKey: seen.cartKey, seenTotal: String(seen.total) })
	expect(refused).toMatchObject({ status: 409, problems: { form: { code: 'orders:problem.above-stock' } }, typed: TYPED })
	expect(refused.cookie).toContain('Path=/kk/checkout; HttpOnly')
	const draft = refused.cookie.split(';')[0]!
	const back = await loader(args(undefined, draft))
	expect({ ...back.address, note: back.note }).toEqual(TYPED)
	expect(back.cart.problem).toBe('above-stock')
	const { user } = await aBuyer(ctx.db)
	token = await signIn(user)
	cartId = await aCart(ctx, [{ shop, quantity: 60 }])
	expect((await loader(args(undefined, draft))).address).toMatchObject({ recipient: user.name, phone: user.phone })
})

test('an empty cart leads to the cart, which says why', async () => {
	cartId = 'none'
	const answer: unknown = await loader(args()).catch((thrown: unknown) => thrown)
	expect((answer as Response).headers.get('location')).toBe('/kk/cart?empty=1')
})
