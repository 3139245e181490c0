/** Orders as the machine API tells them. */
import type { OrderRow } from '#db/queries/orders.server.ts'

export function orderOf(
	{ number, buyerCompanyId, state, currency, total, shipFrom, version, placedAt, updatedAt }: OrderRow,
	companyId: number,
) {
	return {
		...{ number, state, currency, total, shipFrom, version },
		side: buyerCompanyId === companyId ? 'buyer' : 'merchant',
		placedAt: placedAt.toISOString(),
		updatedAt: updatedAt.toISOString(),
	}
}
