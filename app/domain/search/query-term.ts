/** What a query asks of the index, and how each database is asked. Tokens are letters and digits only, so no text becomes an operator. */

/** A token or the beginning of one; all of several; any of several. */
export type QueryTerm = { token: string; isPrefix: boolean } | { all: QueryTerm[] } | { any: QueryTerm[] }

interface Dialect {
	and: string
	or: string
	token: (token: string, isPrefix: boolean) => string
}

/** Whatever a caller puts into a token, no quotation mark or operator gets through. */
const bare = (token: string) => token.replace(/[^\p{L}\p{N}]/gu, '')

const FTS5: Dialect = { and: ' AND ', or: ' OR ', token: (token, isPrefix) => `"${token}"${isPrefix ? '*' : ''}` }
const TSQUERY: Dialect = { and: ' & ', or: ' | ', token: (token, isPrefix) => `'${token}'${isPrefix ? ':*' : ''}` }

function write(term: QueryTerm, dialect: Dialect): string {
	if ('token' in term) return bare(term.token) && dialect.token(bare(term.token), term.isPrefix)
	const [parts, joint] = 'all' in term ? [term.all, dialect.and] : [term.any, dialect.or]
	const texts = [...new Set(parts.map((part) => write(part, dialect)).filter(Boolean))]
	return texts.length > 1 ? `(${texts.join(joint)})` : (texts[0] ?? '')
}

const writeAll = (terms: readonly QueryTerm[], dialect: Dialect) =>
	terms
		.map((term) => write(term, dialect))
		.filter(Boolean)
		.join(dialect.and)

/** For `MATCH` of SQLite's FTS5; empty when there are no terms. */
export const toFts5Match = (terms: readonly QueryTerm[]): string => writeAll(terms, FTS5)

/** For `to_tsquery('simple', …)` of PostgreSQL; empty when there are no terms. */
export const toTsquery = (terms: readonly QueryTerm[]): string => writeAll(terms, TSQUERY)
