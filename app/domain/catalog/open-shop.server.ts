/** Opens the shop of a company that sells. Its stall and its words are added later, by the merchant. */
import { findCompany } from '#db/queries/companies.server.ts'
import { insertShop } from '#db/queries/shops.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import { toSlug } from './slug.server.ts'

/** Does nothing for a company that has a shop, or doesn't sell. */
export async function openShop(ctx: Ctx, { companyId }: { companyId: number }): Promise<void> {
	const company = await findCompany(ctx.db, companyId)
	if (!company?.isMerchant) return
	const slug = [toSlug(company.name), company.id].filter(Boolean).join('-')
	const language = company.country === 'CN' ? 'zh' : 'ru'
	await insertShop(ctx.db, { companyId, slug, names: { [language]: company.name }, createdAt: ctx.now() })
}
