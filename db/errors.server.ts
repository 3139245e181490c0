/** What a driver's error means, the same for both databases. */

/** The code that the driver gave: a SQLSTATE of PostgreSQL or a result code of SQLite. */
export function errorCode(error: unknown): string | undefined {
	for (let cause = error as { code?: unknown; cause?: unknown } | undefined; cause; cause = cause.cause as typeof cause) {
		if (typeof cause.code === 'string') return cause.code
	}
	return undefined
}

/** True when `error` says that a unique key is already taken. */
export function isUniqueViolation(error: unknown): boolean {
	return ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(errorCode(error) ?? '')
}

/** Full, read-only, too busy, or a disk that fails; a table that can't grow while its server recovers. Reading may still work. */
const NO_WRITES = /^(SQLITE_(FULL|BUSY|READONLY|IOERR|CANTOPEN)|53100|53200|53300|58030|25006)/
/** PostgreSQL ends, starts or can't be reached: classes 08 and 57P, and what the operating system says of the socket. */
const AWAY = /^(08|57P0[1-5]|ECONN(REFUSED|RESET)|EPIPE|ENOENT|ETIMEDOUT)/
/** What the driver says without a code when a connection is cut under a query. */
const CUT = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** True when the database can't do this for now (disk full, too busy, restarting), and the same request may succeed in a while. */
export function isUnavailable(error: unknown): boolean {
	const code = errorCode(error)
	if (code) return NO_WRITES.test(code) || AWAY.test(code)
	for (let cause = error as { message?: unknown; cause?: unknown } | undefined; cause; cause = cause.cause as typeof cause)
		if (typeof cause.message === 'string' && CUT.test(cause.message)) return true
	return false
}
