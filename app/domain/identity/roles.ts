/** What each role in a company may do. */
import { MAY } from './permissions.ts'
import type { CompanyRole } from './viewer.ts'

export const ROLES = ['owner', 'manager', 'purchaser', 'seller', 'accountant'] as const satisfies readonly CompanyRole[]

/** Owners and managers look after the company's name, its people and its keys. */
export const mayManage = (role: CompanyRole) => MAY[role].includes('members.manage')

/** Owners give every role; a manager gives those below their own. */
export function rolesToGive(role: CompanyRole): readonly CompanyRole[] {
	if (role === 'owner') return ROLES
	return role === 'manager' ? ['purchaser', 'seller', 'accountant'] : []
}
