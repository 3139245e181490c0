/** Orders as their pages show them, in the reader's language: lines, packing, the road with who did what and when. */
import { formatDateTime } from '#app/domain/i18n/format.ts'
import { type Language, pickText } from '#app/domain/i18n/languages.ts'
import { ROAD } from '#app/domain/orders/order-state.ts'
import { sumPacking } from '#app/domain/orders/preview-cart.server.ts'
import { packingOf } from '#app/domain/pricing/carton.ts'
import type { listHistory, OrderLineRow, OrderRow } from '#db/queries/orders.server.ts'

export function linesView(lines: readonly OrderLineRow[], language: Language) {
	return lines.map((line) => {
		const title = pickText(line.titles, language) ?? { text: line.sku, language }
		const variant = [line.colour && pickText(line.colour, language)?.text, line.size && pickText(line.size, language)?.text]
			.filter(Boolean)
			.join(' · ')
		return {
			key: line.variantId,
			productId: line.productId,
			title: title.text,
			titleLanguage: title.language === language ? undefined : title.language,
			variant: variant || undefined,
			sku: line.sku,
			picture: line.picture,
			unit: line.unit as 'piece' | 'pair' | 'set' | 'dozen' | 'carton',
			quantity: line.quantity,
			unitPrice: line.unitPrice,
			amount: line.amount,
		}
	})
}

export type LineView = ReturnType<typeof linesView>[number]

/** Colours and sizes of one product share cartons, as they did in the cart. */
export function packingOfLines(lines: readonly OrderLineRow[]) {
	const byProduct = new Map<number, OrderLineRow[]>()
	for (const line of lines) byProduct.set(line.productId, [...(byProduct.get(line.productId) ?? []), line])
	return sumPacking(
		[...byProduct.values()].map((own) =>
			packingOf(
				own.reduce((sum, line) => sum + line.quantity, 0),
				own[0]!.carton,
			),
		),
	)
}

type History = Awaited<ReturnType<typeof listHistory>>

/** The steps of the road: what is done, what is awaited now, what is planned; or where it stopped. */
export function roadView(order: Pick<OrderRow, 'state'>, history: History, language: Language) {
	const reached = new Map(history.map((row) => [row.toState, row]))
	const stopped = order.state === 'cancelled' || order.state === 'expired'
	const at = ROAD.indexOf(order.state)
	const steps = ROAD.filter((state) => !stopped || reached.has(state)).map((state, index) => {
		const row = reached.get(state)
		const done = row !== undefined && (stopped || index <= at)
		return {
			key: state as string,
			state: done ? ('done' as const) : index === at + 1 ? ('now' as const) : ('planned' as const),
			when: row && formatDateTime(row.at, language),
			by: row?.actor ?? undefined,
			reason: row?.reason ?? undefined,
		}
	})
	const end = stopped ? reached.get(order.state) : undefined
	return end
		? [
				...steps,
				{
					key: order.state as string,
					state: 'stopped' as const,
					when: formatDateTime(end.at, language),
					by: end.actor ?? undefined,
					reason: end.reason ?? undefined,
				},
			]
		: steps
}

export type RoadStep = ReturnType<typeof roadView>[number]
