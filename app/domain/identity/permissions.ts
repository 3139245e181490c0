/** What each role may do, in companies and in the trade center: one table. What is not in it may not be done. */
import type { CompanyRole, StaffRole, Viewer } from './viewer.ts'

/** What is done in the name of a company, and which side of trade the company must be on for it. */
export const COMPANY_PERMISSIONS = {
	'company.see': 'any',
	'company.edit': 'any',
	'members.manage': 'any',
	'keys.manage': 'any',
	'messages.see': 'any',
	'messages.write': 'any',
	'purchases.see': 'buyer',
	'order.place': 'buyer',
	'order.pay': 'buyer',
	'order.cancel': 'buyer',
	'order.accept': 'buyer',
	'sales.see': 'merchant',
	'order.fulfil': 'merchant',
	'listing.edit': 'merchant',
	'stock.edit': 'merchant',
	'statement.see': 'merchant',
} as const satisfies Record<string, 'any' | 'buyer' | 'merchant'>
export type CompanyPermission = keyof typeof COMPANY_PERMISSIONS

export const STAFF_PERMISSIONS = [
	'listing.moderate',
	'report.read',
	'company.verify',
	'company.suspend',
	'order.oversee',
	'payment.match',
	'refund.make',
	'payout.make',
	'shipment.manage',
	'audit.see',
	'staff.manage',
] as const
export type StaffPermission = (typeof STAFF_PERMISSIONS)[number]

const SEE = ['company.see', 'messages.see'] as const
const BUY = ['purchases.see', 'order.place', 'order.pay', 'order.cancel', 'order.accept', 'messages.write'] as const
const SELL = ['sales.see', 'order.fulfil', 'listing.edit', 'stock.edit', 'messages.write'] as const

export const MAY: { readonly [R in CompanyRole]: readonly CompanyPermission[] } & {
	readonly [R in StaffRole]: readonly StaffPermission[]
} = {
	owner: Object.keys(COMPANY_PERMISSIONS) as CompanyPermission[],
	manager: Object.keys(COMPANY_PERMISSIONS) as CompanyPermission[],
	purchaser: [...SEE, ...BUY],
	seller: [...SEE, ...SELL],
	accountant: [...SEE, 'purchases.see', 'sales.see', 'statement.see'],
	moderator: ['listing.moderate', 'report.read', 'company.verify', 'audit.see'],
	finance: ['order.oversee', 'payment.match', 'refund.make', 'payout.make', 'audit.see'],
	logistics: ['order.oversee', 'shipment.manage'],
	admin: STAFF_PERMISSIONS,
}

/**
 * True when the viewer's role in the company that they act for now gives the permission, and that company is `companyId`.
 * Nobody owns what has no owner: an absent id is never a match.
 */
export function may(viewer: Viewer | undefined, permission: CompanyPermission, companyId: number | null | undefined): viewer is Viewer {
	const company = viewer?.company
	if (!company || companyId === null || companyId === undefined || company.id !== companyId) return false
	const side = COMPANY_PERMISSIONS[permission]
	if ((side === 'buyer' && !company.isBuyer) || (side === 'merchant' && !company.isMerchant)) return false
	return MAY[company.role].includes(permission)
}

/** True for staff whose role gives the permission, after the second factor. */
export function mayAsStaff(viewer: Viewer | undefined, permission: StaffPermission): viewer is Viewer {
	return viewer !== undefined && viewer.staffRole !== null && !viewer.needsSecondFactor && MAY[viewer.staffRole].includes(permission)
}
