import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPANY_PERMISSIONS, type CompanyPermission, may, MAY, mayAsStaff, STAFF_PERMISSIONS } from '#app/domain/identity/permissions.ts'
import { mayManage, ROLES, rolesToGive } from '#app/domain/identity/roles.ts'
import { mayBuy, mayModerate, maySell, type Viewer } from '#app/domain/identity/viewer.ts'
import { COMPANY_ROLES, STAFF_ROLES } from '#db/schema/identity.server.ts'

const COMPANY = Object.keys(COMPANY_PERMISSIONS) as CompanyPermission[]

const aViewer = (company: Partial<Viewer['company'] & object> | null, over: Partial<Viewer> = {}): Viewer => ({
	userId: 1,
	name: 'A',
	language: 'kk',
	sessionId: 's',
	staffRole: null,
	needsSecondFactor: false,
	company: company === null ? undefined : { id: 7, name: 'K', role: 'owner', isBuyer: true, isMerchant: true, ...company },
	memberships: [],
	...over,
})

const role = fc.constantFrom(...COMPANY_ROLES)
const permission = fc.constantFrom(...COMPANY)

describe('a role', () => {
	it('has a row for every role that the database stores, without doubles', () => {
		expect(Object.keys(MAY).sort()).toEqual([...COMPANY_ROLES, ...STAFF_ROLES].sort())
		for (const list of Object.values(MAY)) expect(new Set<string>(list).size).toBe(list.length)
	})

	it('gives each permission to somebody', () => {
		for (const one of COMPANY)
			expect(
				COMPANY_ROLES.some((each) => MAY[each].includes(one)),
				one,
			).toBe(true)
		for (const one of STAFF_PERMISSIONS)
			expect(
				STAFF_ROLES.some((each) => MAY[each].includes(one)),
				one,
			).toBe(true)
	})

	it('allows what the table has, in the company at hand, on its side of the trade, and nothing else', () => {
		fc.assert(
			fc.property(
				role,
				permission,
				fc.boolean(),
				fc.boolean(),
				fc.constantFrom(7, 8, 0, null, undefined),
				(who, what, isBuyer, isMerchant, companyId) => {
					const viewer = aViewer({ role: who, isBuyer, isMerchant })
					const side = { any: true, buyer: isBuyer, merchant: isMerchant }[COMPANY_PERMISSIONS[what]]
					expect(may(viewer, what, companyId)).toBe(companyId === 7 && side && MAY[who].includes(what))
				},
			),
			{ numRuns: 1000 },
		)
	})

	it('owns nothing that has no owner (a nil owner matched a nil user in CVE-2026-22589)', () => {
		for (const viewer of [undefined, aViewer(null)])
			for (const id of [null, undefined, 7]) expect(may(viewer, 'purchases.see', id)).toBe(false)
	})

	it('lets a purchaser buy and not sell, a seller sell and not buy, an accountant only look', () => {
		expect([mayBuy(aViewer({ role: 'purchaser' })), maySell(aViewer({ role: 'purchaser' }))]).toEqual([true, false])
		expect([mayBuy(aViewer({ role: 'seller' })), maySell(aViewer({ role: 'seller' }))]).toEqual([false, true])
		expect([mayBuy(aViewer({ role: 'accountant' })), maySell(aViewer({ role: 'accountant' }))]).toEqual([false, false])
		expect(may(aViewer({ role: 'accountant' }), 'statement.see', 7)).toBe(true)
		expect([mayBuy(aViewer({ isBuyer: false })), maySell(aViewer({ isMerchant: false }))]).toEqual([false, false])
		expect([mayBuy(undefined), maySell(undefined), mayModerate(undefined)]).toEqual([false, false, false])
	})

	it('gives only roles that it may give itself', () => {
		expect(ROLES.filter(mayManage)).toEqual(['owner', 'manager'])
		expect(rolesToGive('manager')).not.toContain('owner')
		for (const each of ROLES) if (!mayManage(each)) expect(rolesToGive(each)).toEqual([])
	})
})

describe('staff', () => {
	it('may do what their role has, after the second factor, and nothing of a company', () => {
		const staff = fc.constantFrom(...STAFF_ROLES)
		fc.assert(
			fc.property(staff, fc.constantFrom(...STAFF_PERMISSIONS), fc.boolean(), (staffRole, what, needsSecondFactor) => {
				const viewer = aViewer(null, { staffRole, needsSecondFactor })
				expect(mayAsStaff(viewer, what)).toBe(!needsSecondFactor && (MAY[staffRole] as readonly string[]).includes(what))
				for (const one of COMPANY) expect(may(viewer, one, 7)).toBe(false)
			}),
		)
		expect(mayAsStaff(aViewer({}), 'listing.moderate')).toBe(false)
	})

	it('moderate as moderators and administrators only', () => {
		for (const staffRole of STAFF_ROLES)
			expect(mayModerate(aViewer(null, { staffRole }))).toBe(staffRole === 'moderator' || staffRole === 'admin')
	})
})
