/** A company that begins to sell gets its shop. */
import { openShop } from '#app/domain/catalog/open-shop.server.ts'
import type { Subscriber } from '../run.server.ts'

export const subscribers: Subscriber[] = [
	{
		name: 'shop of a merchant',
		types: ['company.registered', 'company.changed'],
		run: (app, event) => openShop(app, { companyId: Number(event.subjectId) }),
	},
]
