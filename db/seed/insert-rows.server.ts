/** Many rows in one statement whose text is always the same: they travel as one JSON value, which both databases take apart themselves. */
import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { isPostgres } from '../kit.server.ts'

const ROWS_AT_ONCE = 500

type Table = Parameters<Db['insert']>[0]
export type Row = Record<string, unknown>

/** As the schema's `casing: 'snake_case'` names columns. */
const columnName = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Five times as fast as an insert built value by value, for worlds of many thousand products. Rows of one call have the same keys. */
export async function insertRows(db: Db, table: Table, rows: Row[]) {
	const columns = Object.entries(getTableColumns(table)).filter(([key]) => rows[0] && key in rows[0])
	const name = sql.identifier(getTableName(table))
	const names = sql.raw(columns.map(([key]) => `"${columnName(key)}"`).join(', '))
	const cells = sql.raw(columns.map((_, index) => `json_extract(value, '$[${index}]')`).join(', '))
	for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
		const batch = rows.slice(at, at + ROWS_AT_ONCE)
		if (isPostgres) {
			const json = JSON.stringify(batch.map((row) => Object.fromEntries(columns.map(([key]) => [columnName(key), row[key]]))))
			await db.rows(sql`insert into ${name} (${names}) select ${names} from json_populate_recordset(null::${name}, ${json}) returning 1`)
		} else {
			const json = JSON.stringify(
				batch.map((row) =>
					columns.map(([key, column]) => (row[key] === null || row[key] === undefined ? null : column.mapToDriverValue(row[key]))),
				),
			)
			await db.rows(sql`insert into ${name} (${names}) select ${cells} from json_each(${json}) returning 1`)
		}
	}
}
