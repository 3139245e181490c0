/** People who trade over HTTP while the process under them is killed, and keep a list of what they were told. */
import { setTimeout as sleep } from 'node:timers/promises'
import { aVisitor, fieldOf, type Visitor } from '#tests/support/visitor.ts'

export const PASSWORD = 'ұзақ құпиясөз 42'

/** What the product said yes to. Addresses of pay pages name order groups. */
export interface Told {
	/** Registered, by e-mail. */
	people: Set<string>
	placed: Set<string>
	/** The provider took the money. */
	charged: Set<string>
	/** The page of the group said so. */
	paid: Set<string>
	/** Numbers of orders whose cancellation, or whose step at the merchant's, was answered. */
	cancelled: Set<string>
	dispatched: Set<string>
	refused: Map<string, number>
	broken: string[]
	/** Requests that got no answer. */
	lost: number
}

export const nothingYet = (): Told => ({
	people: new Set(),
	placed: new Set(),
	charged: new Set(),
	paid: new Set(),
	cancelled: new Set(),
	dispatched: new Set(),
	refused: new Map(),
	broken: [],
	lost: 0,
})

export interface Goods {
	productId: number
	variantIds: number[]
}

/** Whether the product is there to be asked; a killed one is waited for. */
export interface Scene {
	url: string
	told: Told
	isOver(): boolean
	untilUp(): Promise<void>
}

const CARD = { method: 'card', card_number: '4242 4242 4242 4242', card_expiry: '12/34', card_cvc: '123', card_name: '', email: '' }
const ADDRESS = {
	recipient: 'Алматы дүкені',
	phone: '+77010000001',
	country: 'KZ',
	region: '',
	city: 'Алматы',
	line: 'Райымбек 1',
	postcode: '',
	note: '',
}

/** Does a round of something again and again; an answer that never came is no error. */
async function keepAt(scene: Scene, round: () => Promise<void>) {
	while (!scene.isOver()) {
		await scene.untilUp()
		try {
			await round()
		} catch (error) {
			// fetch says TypeError for a connection that was cut, and for one that nobody takes.
			if (!(error instanceof TypeError) && (error as Error).name !== 'TimeoutError') throw error
			scene.told.lost++
			await sleep(20)
		}
	}
}

function expectNoFault(scene: Scene, what: string, { status, text }: { status: number; text: string }) {
	if (status >= 500) scene.told.broken.push(`${what}: ${status} ${text.slice(0, 200)}`)
}

/** Registers if nobody has yet, else signs in; true when the session is there. */
async function enter(scene: Scene, who: Visitor, email: string, company: Record<string, string>): Promise<boolean> {
	if (!scene.told.people.has(email)) {
		const answer = await who.post('/ru/account/register', { name: 'Айгүл Сериковна', contact: email, password: PASSWORD, ...company })
		expectNoFault(scene, 'register', answer)
		if (answer.status === 303) scene.told.people.add(email)
	}
	const answer = await who.post('/ru/account/sign-in', { contact: email, password: PASSWORD })
	expectNoFault(scene, 'sign-in', answer)
	if (answer.status === 303) scene.told.people.add(email)
	// Nothing, or an attempt too many that a crash did not forgive; but never an account that is gone.
	else if (answer.status === 400 && scene.told.people.has(email))
		scene.told.broken.push(`${email} was registered and is not known any more`)
	return answer.status < 400 && who.cookies.has('k_session')
}

export async function runBuyer(scene: Scene, index: number, binOf: (index: number) => string, goods: Goods[]) {
	const who = aVisitor(scene.url, `10.0.0.${index + 1}`)
	const email = `buyer-${index}@example.com`
	let rounds = 0
	await keepAt(scene, async () => {
		if (!who.cookies.has('k_session') || rounds % 7 === 6) {
			const company = { country: 'KZ', registrationNumber: binOf(index), companyName: `ТОО «Сауда ${index}»`, isBuyer: 'on' }
			if (!(await enter(scene, who, email, company))) return
		}
		rounds++
		const wanted = goods[(rounds + index) % goods.length]!
		const variantId = wanted.variantIds[Math.floor(Math.random() * wanted.variantIds.length)]!
		const added = await who.post('/ru/cart', { act: 'add', productId: String(wanted.productId), [`quantity[${variantId}]`]: '60' })
		expectNoFault(scene, 'cart', added)
		const page = await who.get('/ru/checkout')
		expectNoFault(scene, 'checkout page', page)
		const [cartKey, seenTotal] = [fieldOf(page.text, 'cartKey'), fieldOf(page.text, 'seenTotal')]
		if (page.status !== 200 || !cartKey || !seenTotal) {
			// Sold out: the cart is begun anew.
			if (page.status >= 300 && page.location?.endsWith('/cart')) who.cookies.delete('k_cart')
			return
		}
		const placed = await who.post('/ru/checkout', { cartKey, seenTotal, ...ADDRESS })
		expectNoFault(scene, 'checkout', placed)
		if (placed.status !== 303 || !placed.location?.includes('/pay/')) {
			scene.told.refused.set(String(placed.status), (scene.told.refused.get(String(placed.status)) ?? 0) + 1)
			return
		}
		const payPage = placed.location
		scene.told.placed.add(payPage)
		const charged = await who.post(payPage, CARD)
		if (charged.status !== 302 && charged.status !== 303) return
		scene.told.charged.add(payPage)
		const group = await who.get(charged.location!)
		expectNoFault(scene, 'group page', group)
		if (!/Оплачен/.test(group.text)) return
		scene.told.paid.add(payPage)
		const number = /\/ru\/orders\/(KR-\d\d-\d+)/.exec(group.text)?.[1]
		if (!number || rounds % 2 !== 0) return
		const cancelled = await who.post(`/ru/orders/${number}`, { act: 'cancel', reason: '' })
		expectNoFault(scene, 'cancel', cancelled)
		if (cancelled.status === 303) scene.told.cancelled.add(number)
	})
}

/** Confirms, packs and sends whatever is there. */
export async function runMerchant(scene: Scene, index: number, email: string) {
	const who = aVisitor(scene.url, `10.0.1.${index + 1}`)
	await keepAt(scene, async () => {
		if (!who.cookies.has('k_session')) {
			scene.told.people.add(email)
			if (!(await enter(scene, who, email, {}))) return
		}
		const page = await who.get('/zh/sell/orders')
		expectNoFault(scene, 'orders', page)
		const numbers = [...new Set([...page.text.matchAll(/\/zh\/sell\/orders\/(KR-\d\d-\d+)/g)].map((match) => match[1]!))]
		for (const number of numbers.slice(0, 3))
			for (const act of ['confirm', 'ready', 'dispatch']) {
				const answer = await who.post(`/zh/sell/orders/${number}`, { act })
				expectNoFault(scene, act, answer)
				if (answer.status >= 400) break
				if (act === 'dispatch' && answer.status === 303) scene.told.dispatched.add(number)
			}
		await sleep(50)
	})
}
