/** Orders of the demo's buyer in each state, made by the same steps that people take: cart, order, payment, the merchants' work. */
import { and, asc, eq, sql } from 'drizzle-orm'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { changeOrder, type COMPANY_ACTS } from '#app/domain/orders/change-order.server.ts'
import { placeOrder, SESSION_LIFE_MS } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { expirePayments } from '#app/domain/payments/expire-payments.server.ts'
import { settlePayment } from '#app/domain/payments/settle-payment.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { listGroupOrders } from '../queries/orders.server.ts'
import { orders, products, variants } from '../schema/index.server.ts'
import type { DemoKey, PastApp } from './people.server.ts'

/** Pays a session as a buyer does on the provider's page. */
export type Pay = (sessionId: string) => void

type Act = (typeof COMPANY_ACTS)[number]
type People = Record<DemoKey, Viewer>

const ADDRESS = {
	recipient: 'Алматы дүкені (демо)',
	phone: '+77010000001',
	country: 'KZ',
	region: '',
	city: 'Алматы',
	line: 'Рысқұлов даңғылы, 57',
	postcode: '050061',
}

interface DemoGroup {
	/** Hours before the present. */
	placed: number
	from: ('merchant' | 'merchant2')[]
	paid?: boolean
	note?: string
	/** Acts in turn: whose, which, hours before the present, why. A merchant acts on their order, the buyer on that of the first merchant. */
	acts?: [DemoKey, Act, number, string?][]
}

const GROUPS: DemoGroup[] = [
	{
		placed: 400,
		from: ['merchant', 'merchant2'],
		paid: true,
		note: 'Позвоните, пожалуйста, за час до доставки.',
		acts: [
			['merchant', 'confirm', 396],
			['merchant2', 'confirm', 390],
			['merchant', 'ready', 340],
			['merchant2', 'ready', 300],
			['merchant', 'dispatch', 330],
			['merchant2', 'dispatch', 70],
			['buyer', 'accept', 50],
		],
	},
	{ placed: 220, from: ['merchant'] },
	{
		placed: 130,
		from: ['merchant2', 'merchant'],
		paid: true,
		acts: [
			['merchant', 'confirm', 120],
			['merchant2', 'cancel', 118, '这一批釉色不均，我们不发次品。款项会原路退回。'],
			['merchant', 'ready', 26],
		],
	},
	{ placed: 74, from: ['merchant2'], acts: [['buyer', 'cancel', 73.5, 'Ошиблись в количестве, закажем заново.']] },
	{ placed: 46, from: ['merchant', 'merchant2'], paid: true, acts: [['merchant', 'confirm', 44]] },
	{ placed: 9, from: ['merchant'], paid: true, note: 'Наклейте, пожалуйста, на коробки номер заказа.' },
	{ placed: 0.2, from: ['merchant2', 'merchant'] },
]

export async function loadOrders(app: PastApp, people: People, pay: Pay): Promise<void> {
	const goods = { merchant: await listGoods(app, people.merchant), merchant2: await listGoods(app, people.merchant2) }
	for (const [index, group] of GROUPS.entries()) {
		app.at(group.placed)
		let cartId: string | undefined
		for (const key of group.from) {
			const mine = goods[key]
			for (const chosen of [mine[index % mine.length], index % 2 === 0 ? mine[(index + 3) % mine.length] : undefined]) {
				if (!chosen) continue
				const added = await addToCart(app, {
					cartId,
					productId: chosen.productId,
					quantities: new Map([[chosen.variantId, chosen.quantity]]),
				})
				if (added.ok) cartId = added.cartId
			}
		}
		await placeGroup(app, people, group, cartId, pay)
	}
}

async function placeGroup(app: PastApp, people: People, group: DemoGroup, cartId: string | undefined, pay: Pay) {
	const cart = await previewCart(app.db, { cartId, buyerCompanyId: people.buyer.company!.id })
	if (!cart) throw new Error('the demo found nothing to order')
	const { cartKey, total: seenTotal } = cart
	const placed = await placeOrder(app, {
		viewer: people.buyer,
		cartId: cart.cartId,
		cartKey,
		seenTotal,
		address: ADDRESS,
		note: group.note ?? '',
	})
	if (!placed.ok) throw new Error(`the demo could not order: ${placed.problem}`)
	if (group.paid) await payGroup(app, people.buyer, placed.group.number, pay)
	const made = await listGroupOrders(app.db, placed.group.id)
	for (const [key, act, hoursAgo, reason] of group.acts ?? []) {
		app.at(hoursAgo)
		const viewer = people[key]
		const seller = people[key === 'buyer' ? group.from[0]! : key].company!.id
		for (const { number, merchantCompanyId } of made)
			if (merchantCompanyId === seller) await changeOrder(app, { viewer, number, act, ...(reason && { reason }) })
	}
	// What nobody paid in time is given up, as the clock does it.
	if (!group.paid && group.placed > 24) {
		app.at(group.placed - 2)
		await expirePayments(app)
	}
}

/** The provider lives in the present, so that the session's end lies ahead for it. */
async function payGroup(app: PastApp, viewer: Viewer, groupNumber: string, pay: Pay) {
	let sessionId = ''
	const gateway: PastApp['gateway'] = {
		...app.gateway,
		async createCheckout(request) {
			const session = await app.gateway.createCheckout({ ...request, expiresAt: new Date(Date.now() + SESSION_LIFE_MS) })
			if (session) sessionId = session.id
			return session
		},
	}
	const page = `${app.origin}/ru/order-groups/${groupNumber}`
	const started = await startPayment({ ...app, gateway }, { viewer, groupNumber, language: 'ru', successUrl: page, cancelUrl: page })
	if (!started.ok) throw new Error(`the demo could not pay: ${started.problem}`)
	pay(sessionId)
	const session = await app.gateway.findCheckout(sessionId)
	if (session) await settlePayment(app, session)
}

/** Goods with plenty in stock, the minimum or a little more of each; the first of a shop are left to visitors. */
async function listGoods({ db }: PastApp, merchant: Viewer) {
	const rows = await db
		.select({
			productId: products.id,
			variantId: variants.id,
			minimum: products.minimumOrder,
			multiple: products.orderMultiple,
			stock: variants.stock,
		})
		.from(products)
		.innerJoin(variants, and(eq(variants.productId, products.id), eq(variants.position, 0)))
		.where(
			and(
				eq(products.companyId, merchant.company!.id),
				eq(products.status, 'published'),
				sql`${variants.stock} >= 5 * ${products.minimumOrder}`,
			),
		)
		.orderBy(asc(products.rank))
		.limit(12)
	return rows.slice(1).map(({ minimum, multiple, ...row }) => ({ ...row, quantity: Math.ceil(minimum / multiple) * multiple + multiple }))
}

/** The newest order of the buyer with this merchant that stands in this state. */
export async function findDemoOrder({ db }: PastApp, merchant: Viewer, state: (typeof orders.$inferSelect)['state']) {
	const [row] = await db
		.select()
		.from(orders)
		.where(and(eq(orders.merchantCompanyId, merchant.company!.id), eq(orders.state, state)))
		.orderBy(asc(orders.number))
		.limit(1)
	return row
}
