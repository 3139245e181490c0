/** The fields of a cart's quantities as forms send them, and what a form that adds to the cart is answered. */
import type { Problem } from '#app/components/problem.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { addToCart, type Shortfall } from '#app/domain/orders/add-to-cart.server.ts'
import { cartOwner } from '#app/domain/orders/take-cart.server.ts'
import { parseCartQuantity } from '#app/domain/orders/cart-quantity.ts'
import { cartCookie, findCartId } from './cart.server.ts'
import type { App } from './context.server.ts'
import { paths, withQuery } from './paths.ts'
import { safeRedirect } from './redirect.server.ts'
import { findViewer } from './viewer.server.ts'

export interface SentQuantities {
	quantities: Map<number, number>
	/** By field. */
	problems: Record<string, Problem>
	typed: Record<string, string>
}

/** Fields `quantity[ID]`, and the pressed button: `step[ID]` adds to its line, `remove[ID]` takes it out. */
export function readQuantities(form: FormData): SentQuantities {
	const quantities = new Map<number, number>()
	const problems: Record<string, Problem> = {}
	const typed: Record<string, string> = {}
	for (const [name, raw] of form) {
		const id = /^quantity\[(\d{1,9})\]$/.exec(name)?.[1]
		if (!id || typeof raw !== 'string' || quantities.size >= 600) continue
		typed[name] = raw.slice(0, 40)
		const parsed = parseCartQuantity(raw.slice(0, 400))
		if (parsed.ok) quantities.set(Number(id), parsed.value)
		else problems[name] = { code: parsed.problem, params: parsed.params }
	}
	for (const [name, raw] of form) {
		const step = /^step\[(\d{1,9})\]$/.exec(name)?.[1]
		const remove = /^remove\[(\d{1,9})\]$/.exec(name)?.[1]
		if (step && /^-?\d{1,7}$/.test(String(raw)))
			quantities.set(Number(step), Math.max(0, (quantities.get(Number(step)) ?? 0) + Number(raw)))
		if (!remove) continue
		quantities.set(Number(remove), 0)
		delete problems[`quantity[${remove}]`]
	}
	return { quantities, problems, typed }
}

/** Puts what was sent into the cart and leads there. @returns else the problems; `form` is about all the quantities */
export async function addSent(
	app: App,
	request: Request,
	{ language, productId, quantities, asSold }: { language: Language; productId: number; quantities: Map<number, number>; asSold?: boolean },
): Promise<Response | Record<string, Problem>> {
	const viewer = await findViewer(app, request)
	const added = await addToCart(app, {
		cartId: await findCartId(app, request),
		owner: viewer && cartOwner(viewer),
		productId,
		quantities,
		...(asSold && { asSold }),
	})
	if (!added.ok) {
		if (added.problem === 'required') return { form: { code: 'orders:problem.no-quantity' } }
		if (added.problem !== 'not-as-sold') return { form: { code: added.problem, params: added.params } }
		return Object.fromEntries(added.shortfalls.map((one) => [one.variantId ? `quantity[${one.variantId}]` : 'form', toProblem(one)]))
	}
	const headers: HeadersInit = viewer ? [] : [['set-cookie', cartCookie(app, added.cartId)]]
	return safeRedirect(withQuery(paths.cart(language), { added: added.added }), paths.cart(language), headers)
}

function toProblem({ problem, unit, missing, multiple }: Shortfall): Problem {
	return problem === 'below-minimum'
		? { code: 'orders:cart.missing', params: { quantity: missing, unit } }
		: { code: 'orders:cart.multiple', params: { multiple, missing, unit } }
}
