/** What must always hold, as SQL for both databases; each returns the rows that break it. */
import { createHash } from 'node:crypto'
import { and, asc, gt, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from './client.server.ts'
import { findBrokenAudit } from './queries/audit.server.ts'
import { events, files } from './schema/index.server.ts'

/** The edges that an order's history may show; a test holds them against the domain's table of transitions. */
export const ORDER_EDGES = [
	'placed paid',
	'placed expired',
	'paid confirmed',
	'confirmed ready',
	'ready dispatched',
	'dispatched accepted',
	'placed cancelled',
	'paid cancelled',
	'confirmed cancelled',
	'ready cancelled',
] as const

const list = (words: readonly string[]) =>
	sql.join(
		words.map((word) => sql`${word}`),
		sql`, `,
	)
const HOLDING = list(['placed', 'paid', 'confirmed', 'ready'])
const HELD_MONEY = list(['paid', 'confirmed', 'ready', 'dispatched'])
const PAID = list(['paid', 'confirmed', 'ready', 'dispatched', 'accepted'])

const stock: Record<string, SQL> = {
	'stock and reserve are not negative': sql`select id from variants where stock < 0 or reserved < 0`,
	"a variant's figures are the sums of its movements": sql`
		select v.id from variants v left join (select variant_id, sum(stock_delta) as s, sum(reserved_delta) as r from stock_movements group by variant_id) m on m.variant_id = v.id
		where v.stock <> coalesce(m.s, 0) or v.reserved <> coalesce(m.r, 0)`,
	"a product's stock is the sum of its variants'": sql`
		select p.id from products p left join (select product_id, sum(stock) as s from variants group by product_id) v on v.product_id = p.id where p.stock <> coalesce(v.s, 0)`,
	'an order holds what it has to send, and nothing once it is sent, cancelled or expired': sql`
		select l.order_id from order_lines l join orders o on o.id = l.order_id
		left join (select order_id, variant_id, sum(reserved_delta) as r from stock_movements where order_id is not null group by order_id, variant_id) m
			on m.order_id = l.order_id and m.variant_id = l.variant_id
		where coalesce(m.r, 0) <> case when o.state in (${HOLDING}) then l.quantity else 0 end`,
	'goods are held only for orders that want them': sql`
		select m.id from stock_movements m left join order_lines l on l.order_id = m.order_id and l.variant_id = m.variant_id
		where l.order_id is null and (m.order_id is not null or m.reserved_delta <> 0)`,
	'a published product has a text and a price': sql`
		select p.id from products p where p.status = 'published'
		and (not exists (select 1 from product_texts t where t.product_id = p.id) or not exists (select 1 from price_steps s where s.product_id = p.id))`,
	'each picture of a product is a known file': sql`select c.product_id from pictures c left join files f on f.id = c.file_id where f.id is null`,
}

const sums: Record<string, SQL> = {
	'an order is the sum of its lines': sql`
		select o.id from orders o left join (select order_id, sum(amount) as a from order_lines group by order_id) l on l.order_id = o.id where l.a is null or o.total <> l.a`,
	'a line is quantity times unit price': sql`select order_id from order_lines where amount <> quantity * unit_price`,
	'an order group is the sum of its orders': sql`
		select g.id from order_groups g left join (select group_id, sum(total) as t from orders group by group_id) o on o.group_id = g.id where o.t is null or g.total <> o.t`,
	'an order is of the buyer of its group': sql`select o.id from orders o join order_groups g on g.id = o.group_id where o.buyer_company_id <> g.buyer_company_id`,
	'order numbers have no gap': sql`
		select s.name from number_series s where s.name like 'order-%' and s.next - 1 <> (select count(*) from orders o where o.number like 'KR-' || substr(s.name, 7) || '-%')
		union all
		select s.name from number_series s where s.name like 'group-%' and s.next - 1 <> (select count(*) from order_groups g where g.number like 'KG-' || substr(s.name, 7) || '-%')`,
}

const states: Record<string, SQL> = {
	'each order has a history that ends in its state': sql`
		select o.id from orders o where not exists (
			select 1 from order_history h where h.order_id = o.id and h.to_state = o.state and h.id = (select max(x.id) from order_history x where x.order_id = o.id))`,
	'an order moves along allowed edges only': sql`
		select h.id from (select id, from_state, to_state, lag(to_state) over (partition by order_id order by id) as before from order_history) h
		where case when h.before is null then h.from_state is not null or h.to_state <> 'placed'
			else h.from_state is null or h.from_state <> h.before or h.from_state || ' ' || h.to_state not in (${list(ORDER_EDGES)}) end`,
	'each step of an order was told to the other areas once': sql`
		select o.id from orders o
		left join (select order_id, count(*) as n from order_history group by order_id) h on h.order_id = o.id
		left join (select subject_id, count(*) as n, count(distinct type) as kinds from events where type like 'order.%' group by subject_id) e on e.subject_id = o.id
		where coalesce(h.n, 0) <> coalesce(e.n, 0) or coalesce(e.n, 0) <> coalesce(e.kinds, 0)`,
}

const money: Record<string, SQL> = {
	'the amounts of a journal sum to zero per currency': sql`select journal from ledger_entries group by journal, currency having sum(amount) <> 0`,
	'the books say of each order what its state says': sql`
		select o.id from orders o left join (
			select order_id,
				sum(case when account = 'buyer-receivable' then amount else 0 end) as receivable,
				sum(case when account = 'order-obligation' then amount else 0 end) as obligation,
				sum(case when account = 'held-funds' then amount else 0 end) as held,
				sum(case when account = 'merchant-payable' then amount else 0 end) as payable
			from ledger_entries where order_id is not null group by order_id) b on b.order_id = o.id
		where b.order_id is null
			or b.receivable <> case when o.state = 'placed' then o.total else 0 end
			or b.obligation <> case when o.state = 'placed' then -o.total else 0 end
			or b.held <> case when o.state in (${HELD_MONEY}) then -o.total else 0 end
			or b.payable <> case when o.state = 'accepted' then -o.total else 0 end`,
	'the money of a paid order came in exactly once': sql`
		select o.id from orders o left join (
			select order_id, currency, count(*) as n, sum(amount) as a from ledger_entries where account = 'stripe-clearing' and amount > 0 group by order_id, currency) b
			on b.order_id = o.id and b.currency = o.currency
		where o.state in (${PAID}) and (b.n is null or b.n <> 1 or b.a <> o.total)`,
	'a payment is of the currency of its group and not of more': sql`
		select p.id from payments p join order_groups g on g.id = p.group_id where p.amount > g.total or p.amount <= 0 or p.currency <> g.currency`,
	'a group has one payment at a time that may still be paid': sql`
		select group_id from payments where state in ('created', 'open') group by group_id, milestone having count(*) > 1`,
	'what is paid is booked in full, and nothing else is': sql`
		select p.id from payments p left join (
			select journal, sum(amount) as a from ledger_entries where account = 'stripe-clearing' and journal like 'payment:%:paid' group by journal) o on o.journal = 'payment:' || p.id || ':paid'
		left join (
			select journal, sum(amount) as a from ledger_entries where account = 'stripe-clearing' and journal like 'payment:%:surplus' group by journal) s on s.journal = 'payment:' || p.id || ':surplus'
		where coalesce(o.a, 0) + coalesce(s.a, 0) <> case when p.state in ('paid', 'refunded') then p.amount else 0 end`,
	'no group gets more back than it paid': sql`
		select group_id from ledger_entries where account = 'stripe-clearing' group by group_id, currency having sum(amount) < 0`,
	'no debt to a buyer is paid twice': sql`
		select group_id from ledger_entries where account = 'refund-due' group by group_id, currency having sum(amount) > 0`,
	'a payment that was given back was given back whole': sql`
		select p.id from payments p where p.state = 'refunded' and (p.stripe_refund_id is null or exists (
			select 1 from orders o where o.group_id = p.group_id and o.state in (${PAID})
			and exists (select 1 from ledger_entries l where l.order_id = o.id and l.journal = 'payment:' || p.id || ':paid')))`,
}

export const INVARIANTS: Record<string, SQL> = { ...stock, ...sums, ...states, ...money }

const WAITED_TOO_LONG_MS = 10 * 60_000
export const EVENTS_ARE_DONE = 'what happened more than ten minutes ago has been acted on'
export const AUDIT_IS_WHOLE = 'the audit log is an unbroken chain'
export const FILES_ARE_THERE = 'each file is stored as its row says'

export interface Broken {
	name: string
	rows: number
}

/** @returns the names of what does not hold, with how many rows break it */
export async function findBroken(db: Db, now: Date): Promise<Broken[]> {
	const broken: Broken[] = []
	for (const [name, query] of Object.entries(INVARIANTS)) {
		const rows = await db.rows(query)
		if (rows.length > 0) broken.push({ name, rows: rows.length })
	}
	const waiting = await db.$count(events, and(isNull(events.doneAt), lt(events.at, new Date(now.getTime() - WAITED_TOO_LONG_MS))))
	if (waiting > 0) broken.push({ name: EVENTS_ARE_DONE, rows: waiting })
	if ((await findBrokenAudit(db)) !== undefined) broken.push({ name: AUDIT_IS_WHOLE, rows: 1 })
	return broken
}

/** Reads every stored file. @param get the bytes under a key, undefined where there are none */
export async function findBrokenFiles(db: Db, get: (key: string) => Promise<Uint8Array | undefined>): Promise<Broken[]> {
	let rows = 0
	for (let last = ''; ;) {
		const some = await db
			.select({ id: files.id, bytes: files.bytes, sha256: files.sha256 })
			.from(files)
			.where(gt(files.id, last))
			.orderBy(asc(files.id))
			.limit(500)
		if (some.length === 0) return rows > 0 ? [{ name: FILES_ARE_THERE, rows }] : []
		for (const file of some) {
			const bytes = await get(file.id)
			const isRight = bytes?.length === file.bytes && createHash('sha256').update(bytes).digest('hex') === file.sha256
			if (!isRight) rows++
		}
		last = some.at(-1)!.id
	}
}
