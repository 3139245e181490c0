/** Passwords at rest: argon2id with the library's parameters (19 MiB, 2 passes), OWASP's first choice. */
import { hash, verify } from '@node-rs/argon2'

export const hashPassword = (password: string): Promise<string> => hash(password)

let nobody: Promise<string> | undefined

/** False after the same work when there is no such account or it has no password, so that the time doesn't tell which. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
	nobody ??= hash('nobody has this password')
	const right = await verify(passwordHash ?? (await nobody), password)
	return right && passwordHash != null
}
