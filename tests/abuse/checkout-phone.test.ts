/** The phone for the driver: read for the country of the delivery, kept as it can be dialled from anywhere. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { orderGroups } from '#db/schema/index.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { cartOwner, takeCart } from '#app/domain/orders/take-cart.server.ts'
import { controlsOf, textOf } from '#tests/abuse/bad-input.ts'
import { ADDRESS_FORM } from '#tests/authz/acts.ts'
import { ask } from '#tests/support/http-client.ts'
import { aServedWorld, type World } from '#tests/support/served-world.ts'
import { aCart } from '#tests/support/trade.ts'

let world: World
beforeAll(async () => {
	world = await aServedWorld()
}, 90_000)
afterAll(() => world?.close())

async function order(phone: string, country: string) {
	const guestCartId = await aCart(world.ctx, [{ shop: world.otherMerchant, quantity: 60 }])
	const { viewer } = world.buyer
	const cartId = await takeCart(world.ctx, { owner: cartOwner(viewer), guestCartId })
	const cart = await previewCart(world.db, { cartId, userId: viewer.userId, buyerCompanyId: viewer.company!.id })
	return ask(world.url, '/kk/checkout', {
		form: { ...ADDRESS_FORM, phone, country, cartKey: cart!.cartKey, seenTotal: String(cart!.total) },
		token: world.token.buyer,
	})
}

test.each([
	['８ (702) 123-45-67', 'KZ', '+77021234567'],
	['91 123 45 67', 'UZ', '+998911234567'],
	['+86 138 0013 8000', 'KZ', '+8613800138000'],
	['+996 555 123 456', 'RU', '+996555123456'],
	['998 90 123 45 67', 'KZ', '+998901234567'],
	['+992 92 777 00 00', 'KG', '+992927770000'],
])('%s for a delivery to %s is kept as %s', async (typed, country, kept) => {
	expect((await order(typed, country)).status).toBe(303)
	const phones = (await world.db.select().from(orderGroups)).map((group) => group.address.phone)
	expect(phones.filter((phone) => phone === kept)).toHaveLength(1)
})

test.each(['701 123', '99999999999999', '+1 202 555 0123', 'жоқ'])('%s is refused beside the field and stays typed', async (typed) => {
	const { status, text } = await order(typed, 'KZ')
	const field = controlsOf(text).find((one) => one.name === 'phone')!
	expect([status, field.value, field.isInvalid]).toEqual([400, typed, true])
	expect(textOf(text, field.describedBy[0]!)).toMatch(/телефон нөмірі емес/)
})
