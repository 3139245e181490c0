/** Gapless numbers: a series counts up in the transaction that uses the number, so a rollback gives it back. */
import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { numberSeries } from '../schema/index.server.ts'

/** Takes `count` numbers of a series. @returns the first of them; the rest follow without a gap */
export async function takeNumbers(tx: Db, series: string, count = 1): Promise<number> {
	const take = () =>
		tx
			.update(numberSeries)
			.set({ next: sql`${numberSeries.next} + ${count}` })
			.where(eq(numberSeries.name, series))
			.returning({ next: numberSeries.next })
	let [row] = await take()
	if (!row) {
		await tx.insert(numberSeries).values({ name: series, next: 1 }).onConflictDoNothing()
		;[row] = await take()
	}
	return row!.next - count
}
