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

/** True when the database can take no writes for now (disk full, read-only, too busy); reading still works. */
export function isWriteRefused(error: unknown): boolean {
	return /^(SQLITE_FULL|SQLITE_BUSY|SQLITE_READONLY|SQLITE_IOERR|53100|57P03|25006)/.test(errorCode(error) ?? '')
}
