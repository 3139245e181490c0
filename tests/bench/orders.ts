/** Orders of three lines placed by the use case, beside the very same rows written by bare prepared statements, one transaction an order. */
import { copyFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { connect, type Db } from '#db/client.server.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { addToCart } from '#app/domain/orders/add-to-cart.server.ts'
import { placeOrder } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { newId } from '#app/http/context.server.ts'
import { aBuyer } from '#tests/support/factories.ts'
import { ADDRESS } from '#tests/support/trade.ts'
import { percentile, type Report } from './report.ts'
import type { World } from './world.ts'

const ORDERS = 600
const WARM_UP = 100
const LINES = 3

interface Cart {
	cartId: string
	cartKey: string
	seenTotal: number
}

export async function measureOrders(report: Report, world: World, at: string) {
	const file = world.copy('orders')
	let connection = connect(`file:${file}`)
	const buyer = await aBuyer(connection.db)
	const carts = await fillCarts(connection.db, buyer.viewer)
	await connection.close()
	const beside = world.copy('orders-floor')
	copyFileSync(file, beside)

	connection = connect(`file:${file}`)
	const product = await placeAll(connection.db, buyer.viewer, carts)
	await connection.close()
	const floor = writeAll(file, beside)
	report.add({
		name: 'order of three lines, synchronous=FULL',
		at: `${at}, ${ORDERS} orders`,
		product: 1000 / percentile(product, 0.5),
		floor: 1000 / percentile(floor, 0.5),
		unit: 'orders/s',
		goal: { compare: 'ratio', atLeast: 0.25 },
	})
}

/** Carts as their buyer saw them last: what the page before the button has read. */
async function fillCarts(db: Db, viewer: Viewer): Promise<Cart[]> {
	const goods = await db.rows<{ productId: number; variantId: number; quantity: number }>(sql`
		select p.id as "productId", v.id as "variantId", p.minimum_order as quantity from products p
		join variants v on v.id = (select id from variants where product_id = p.id and active = 1 order by stock desc, id limit 1)
		where p.status = 'published' and p.minimum_order % p.order_multiple = 0 and v.stock >= p.minimum_order and p.minimum_order * p.price_to between 400 and 20000000
		order by (p.id * 7919) % 10007, p.id limit ${(ORDERS + WARM_UP) * LINES}`)
	if (goods.length < (ORDERS + WARM_UP) * LINES) throw new Error('the world has too few goods that can be ordered')
	const ctx = { db, now: () => new Date(), newId }
	const carts: Cart[] = []
	for (let from = 0; from < goods.length; from += LINES) {
		let cartId: string | undefined
		for (const { productId, variantId, quantity } of goods.slice(from, from + LINES)) {
			const added = await addToCart(ctx, { cartId, productId, quantities: new Map([[variantId, quantity]]) })
			if (!added.ok) throw new Error(added.problem)
			cartId = added.cartId
		}
		const preview = (await previewCart(db, { cartId, buyerCompanyId: viewer.company!.id }))!
		if (preview.problem || preview.leftOut > 0) throw new Error(`a cart cannot be ordered: ${preview.problem ?? 'lines are left out'}`)
		carts.push({ cartId: cartId!, cartKey: preview.cartKey, seenTotal: preview.total })
	}
	return carts
}

/** @returns ms of each order after the warm-up */
async function placeAll(db: Db, viewer: Viewer, carts: readonly Cart[]): Promise<number[]> {
	const ctx = { db, now: () => new Date(), newId }
	const times: number[] = []
	for (const cart of carts) {
		const started = performance.now()
		const placed = await placeOrder(ctx, { viewer, ...cart, address: ADDRESS, note: '' })
		times.push(performance.now() - started)
		if (!placed.ok) throw new Error(placed.problem)
	}
	return times.slice(WARM_UP)
}

type Row = Record<string, unknown>

/** Writes into `to`, a copy from before the orders, what the product has written into `from`; checks that both then hold the same. @returns as above */
function writeAll(from: string, to: string): number[] {
	const source = new BetterSqlite3(from, { readonly: true })
	const before = new BetterSqlite3(to)
	before.pragma('journal_mode = WAL')
	before.pragma('synchronous = FULL')
	before.pragma('cache_size = -32000')
	before.pragma('mmap_size = 1073741824')
	const inserts = new Map<string, (rows: Row[]) => void>()
	const insert = (table: string, rows: Row[]) => {
		let write = inserts.get(table)
		if (!write) {
			const columns = Object.keys(rows[0]!)
			const statement = before.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
			inserts.set(table, (write = (some) => some.forEach((row) => statement.run(Object.values(row)))))
		}
		write(rows)
	}
	const takeVariant = before.prepare('update variants set stock = stock - ?, reserved = reserved + ? where id = ? and active = 1 and stock >= ?')
	const takeProduct = before.prepare("update products set stock = stock - ? where id = ? and status = 'published' and stock >= ?")
	const bump = before.prepare('update carts set version = version + 1, updated_at = ? where id = ?')
	const count = before.prepare('insert into number_series (name, next) values (?, ?) on conflict (name) do update set next = next + excluded.next')
	const unload = before.prepare('delete from cart_lines where cart_id = ? and variant_id = ?')
	const must = (changes: number) => {
		if (changes !== 1) throw new Error('the floor changed no row')
	}
	const write = before.transaction((one: Written) => {
		const cartId = String(one.group.cart_key).split(':')[0]
		must(bump.run(one.group.placed_at, cartId).changes)
		for (const { variant_id, quantity } of one.lines) must(takeVariant.run(quantity, quantity, variant_id, quantity).changes)
		for (const { product_id, quantity } of one.lines) must(takeProduct.run(quantity, product_id, quantity).changes)
		count.run('floor-order', one.orders.length)
		count.run('floor-group', 1)
		insert('order_groups', [one.group])
		insert('orders', one.orders)
		insert('order_lines', one.lines)
		insert('stock_movements', one.movements)
		insert('order_history', one.history)
		insert('ledger_entries', one.ledger)
		insert('events', one.events)
		for (const { variant_id } of one.lines) must(unload.run(cartId, variant_id).changes)
	})
	const all = readWritten(source)
	const times = all.map((one) => {
		const started = performance.now()
		write(one)
		return performance.now() - started
	})
	for (const table of ['order_lines', 'stock_movements', 'ledger_entries', 'events', 'cart_lines']) {
		const rows = (db: BetterSqlite3.Database) => (db.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n
		if (rows(source) !== rows(before)) throw new Error(`the floor wrote other rows of ${table}: ${rows(before)}, not ${rows(source)}`)
	}
	source.close()
	before.close()
	return times.slice(WARM_UP)
}

interface Written {
	group: Row
	orders: Row[]
	lines: Row[]
	movements: Row[]
	history: Row[]
	ledger: Row[]
	events: Row[]
}

/** What each order group consists of, as rows; the events of its listings come with it. */
function readWritten(db: BetterSqlite3.Database): Written[] {
	const rows = (text: string, ...values: unknown[]) => db.prepare(text).all(values) as Row[]
	const of = 'in (select id from orders where group_id = ?)'
	return rows('select * from order_groups order by rowid').map((group) => {
		const orders = rows('select * from orders where group_id = ? order by number', group.id)
		const lines = rows(`select * from order_lines where order_id ${of}`, group.id)
		const subjects = [...orders.map((order) => order.id), ...new Set(lines.map((line) => String(line.product_id)))]
		return {
			group,
			orders,
			lines,
			movements: rows(`select * from stock_movements where order_id ${of}`, group.id),
			history: rows(`select * from order_history where order_id ${of}`, group.id),
			ledger: rows('select * from ledger_entries where group_id = ?', group.id),
			events: rows(`select * from events where subject_id in (${subjects.map(() => '?').join(', ')}) and type in ('order.placed', 'listing.changed') and at = ?`, ...subjects, group.placed_at),
		}
	})
}
