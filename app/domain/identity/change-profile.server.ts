/** Changes a person's name and the language in which we write to them. */
import { updateUser } from '#db/queries/identity.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Viewer } from './viewer.ts'

export async function changeProfile(
	ctx: Ctx,
	{ viewer, name, language }: { viewer: Viewer; name: string; language: Language },
): Promise<{ ok: true }> {
	await updateUser(ctx.db, viewer.userId, { name, language })
	return { ok: true }
}
