/** What use cases need besides their input; fixed in tests. */
import type { Db } from '#db/client.server.ts'

export interface Ctx {
	db: Db
	now(): Date
	newId(): string
}

/** Where files are kept: pictures of goods. */
export interface FileStore {
	put(key: string, bytes: Uint8Array): Promise<void>
}

/** Where what a person on duty should know is written down. */
export interface Log {
	warn(about: object, text: string): void
	error(about: object, text: string): void
}
