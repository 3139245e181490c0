/** The person who asks for something, as use cases see them. */
import type { Language } from '#app/domain/i18n/languages.ts'
import { may, mayAsStaff } from './permissions.ts'

export type CompanyRole = 'owner' | 'manager' | 'purchaser' | 'seller' | 'accountant'
export type StaffRole = 'moderator' | 'finance' | 'logistics' | 'admin'

export interface ViewerCompany {
	id: number
	name: string
	role: CompanyRole
	isBuyer: boolean
	isMerchant: boolean
}

export interface Viewer {
	userId: number
	name: string
	language: Language
	sessionId: string
	/** Null for everybody who is not staff, and for staff before the second factor. */
	staffRole: StaffRole | null
	needsSecondFactor: boolean
	/** The company that the person acts for now. */
	company: ViewerCompany | undefined
	memberships: { companyId: number; name: string; role: CompanyRole }[]
}

/** True for those who may order and pay in their company's name. */
export function mayBuy(viewer: Viewer | undefined): viewer is Viewer & { company: ViewerCompany } {
	return may(viewer, 'order.place', viewer?.company?.id)
}

/** True for those who may list goods and fulfil orders in their company's name. */
export function maySell(viewer: Viewer | undefined): viewer is Viewer & { company: ViewerCompany } {
	return may(viewer, 'listing.edit', viewer?.company?.id)
}

/** True for those who may read what their company sold; an accountant does, and changes nothing. */
export function maySeeSales(viewer: Viewer | undefined): viewer is Viewer & { company: ViewerCompany } {
	return may(viewer, 'sales.see', viewer?.company?.id)
}

/** True for those who may speak in their company's name; others of the company only read. */
export function mayWrite(viewer: Viewer | undefined): viewer is Viewer & { company: ViewerCompany } {
	return may(viewer, 'messages.write', viewer?.company?.id)
}

export function mayModerate(viewer: Viewer | undefined): viewer is Viewer {
	return mayAsStaff(viewer, 'listing.moderate')
}
