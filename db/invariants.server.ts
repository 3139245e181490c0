/** What must always hold, as SQL for both databases; each returns the rows that break it. */
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './client.server.ts'

export const INVARIANTS: Record<string, SQL> = {
	'stock and reserve are not negative': sql`select id from variants where stock < 0 or reserved < 0`,
	"a variant's figures are the sums of its movements": sql`
		select v.id from variants v left join (select variant_id, sum(stock_delta) as s, sum(reserved_delta) as r from stock_movements group by variant_id) m on m.variant_id = v.id
		where v.stock <> coalesce(m.s, 0) or v.reserved <> coalesce(m.r, 0)`,
	"a product's stock is the sum of its variants'": sql`
		select p.id from products p left join (select product_id, sum(stock) as s from variants group by product_id) v on v.product_id = p.id where p.stock <> coalesce(v.s, 0)`,
	'the amounts of a journal sum to zero per currency': sql`select journal from ledger_entries group by journal, currency having sum(amount) <> 0`,
	'an order is the sum of its lines': sql`
		select o.id from orders o left join (select order_id, sum(amount) as a from order_lines group by order_id) l on l.order_id = o.id where o.total <> coalesce(l.a, 0)`,
	'a line is quantity times unit price': sql`select order_id from order_lines where amount <> quantity * unit_price`,
	'an order group is the sum of its orders': sql`
		select g.id from order_groups g left join (select group_id, sum(total) as t from orders group by group_id) o on o.group_id = g.id where g.total <> coalesce(o.t, 0)`,
	'a paid order has exactly one paid payment of its group': sql`
		select o.id from orders o where o.state in ('paid', 'confirmed', 'ready', 'dispatched', 'accepted')
		and (select count(*) from payments p where p.group_id = o.group_id and p.state = 'paid') <> 1`,
	'a payment is of the sum and currency of its group': sql`
		select p.id from payments p join order_groups g on g.id = p.group_id where p.amount <> g.total or p.currency <> g.currency`,
	'a cancelled or expired order holds no reserve': sql`
		select o.id from orders o join stock_movements m on m.order_id = o.id where o.state in ('cancelled', 'expired') group by o.id having sum(m.reserved_delta) <> 0`,
	'each order has a history that ends in its state': sql`
		select o.id from orders o where not exists (
			select 1 from order_history h where h.order_id = o.id and h.to_state = o.state and h.id = (select max(x.id) from order_history x where x.order_id = o.id))`,
	'a published product has a text and a price': sql`
		select p.id from products p where p.status = 'published'
		and (not exists (select 1 from product_texts t where t.product_id = p.id) or not exists (select 1 from price_steps s where s.product_id = p.id))`,
}

/** @returns the names of what does not hold, with how many rows break it */
export async function findBroken(db: Db): Promise<{ name: string; rows: number }[]> {
	const broken: { name: string; rows: number }[] = []
	for (const [name, query] of Object.entries(INVARIANTS)) {
		const rows = await db.rows(query)
		if (rows.length > 0) broken.push({ name, rows: rows.length })
	}
	return broken
}
