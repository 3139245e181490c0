/** Creates the labelled demo accounts and the buyer's company. */
import { hash } from '@node-rs/argon2'
import { sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { isPostgres } from '../kit.server.ts'
import { companies, members, users } from '../schema/index.server.ts'
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_TOTP_SECRET } from './accounts.ts'

/** A BIN whose check digit is right; no such company exists. */
const BUYER_BIN = '990140000017'

export async function insertAccounts(db: Db, now: Date): Promise<void> {
	const passwordHash = await hash(DEMO_PASSWORD)
	await db.transaction(async (tx) => {
		if (isPostgres) await tx.rows(sql`select setval(pg_get_serial_sequence('companies', 'id'), (select max(id) from companies))`)
		const people = await tx
			.insert(users)
			.values(
				DEMO_ACCOUNTS.map((account) => ({
					name: account.name,
					phone: account.phone,
					email: account.email,
					phoneProvenAt: now,
					emailProvenAt: now,
					passwordHash,
					language: account.language,
					staffRole: account.staffRole,
					totpSecret: account.staffRole ? DEMO_TOTP_SECRET : null,
					totpLastStep: 0,
					demo: true,
					createdAt: now,
				})),
			)
			.returning({ id: users.id, email: users.email })
		const idOf = (key: string) => people.find((person) => person.email?.startsWith(`${key}@`))!.id
		const [buyer] = await tx
			.insert(companies)
			.values({
				name: 'Алматы дүкені (демо)',
				legalName: 'ТОО «Демо Алматы»',
				country: 'KZ',
				registrationNumber: BUYER_BIN,
				isBuyer: true,
				isMerchant: false,
				verifiedUntil: null,
				demo: true,
				createdAt: now,
			})
			.returning({ id: companies.id })
		await tx.insert(members).values([
			{ companyId: buyer!.id, userId: idOf('buyer'), role: 'owner', createdAt: now },
			{ companyId: 1, userId: idOf('merchant'), role: 'owner', createdAt: now },
			{ companyId: 2, userId: idOf('merchant2'), role: 'owner', createdAt: now },
		])
	})
}
