/** How complete a listing is for export: what a declaration at the border asks of it (DOMAIN.md, Price, quantity, packing; Documents). */
import type { ListingContent } from '#db/schema/index.server.ts'
import { cartonProblem } from '../pricing/carton.ts'
import { codesProblem } from './customs-codes.ts'

export const EXPORT_FACTS = ['hsCode', 'cnCode', 'tnvedCode', 'russianGoodsName', 'originCountry', 'carton.pieces'] as const
export type ExportFact = (typeof EXPORT_FACTS)[number]

export interface ExportReadiness {
	/** How many of `EXPORT_FACTS` the listing has. */
	has: number
	whole: number
	/** Facts that are absent or that customs would not take, in the order of the form. */
	missing: ExportFact[]
}

export type ExportContent = Pick<ListingContent, 'hsCode' | 'cnCode' | 'tnvedCode' | 'russianGoodsName' | 'originCountry' | 'carton'>

/**
 * Counts the facts that an export declaration needs. A ten-digit code counts when its first six digits are the HS code's;
 * the Russian name when it has a word in Russian letters; the carton when its figures could be true of a carton.
 *
 * @example exportReadiness({ ...content, tnvedCode: null }) // { has: 5, whole: 6, missing: ['tnvedCode'] }
 */
export function exportReadiness(content: ExportContent): ExportReadiness {
	const missing = EXPORT_FACTS.filter((fact) => !HAS[fact](content))
	return { has: EXPORT_FACTS.length - missing.length, whole: EXPORT_FACTS.length, missing }
}

const HAS: Record<ExportFact, (content: ExportContent) => boolean> = {
	hsCode: ({ hsCode }) => !codesProblem({ hsCode, cnCode: null, tnvedCode: null }),
	cnCode: ({ hsCode, cnCode }) => isTenDigits(hsCode, cnCode),
	tnvedCode: ({ hsCode, tnvedCode }) => isTenDigits(hsCode, tnvedCode),
	russianGoodsName: ({ russianGoodsName }) => /[а-яё]{2}/i.test(russianGoodsName ?? ''),
	originCountry: ({ originCountry }) => /^[A-Z]{2}$/.test(originCountry),
	'carton.pieces': ({ carton }) => carton !== undefined && !cartonProblem(carton),
}

/** A code is judged by itself: a wrong HS code is missing once, not three times. */
function isTenDigits(hsCode: string, code: string | null | undefined): boolean {
	if (!code || !/^\d{10}$/.test(code)) return false
	return !/^\d{6}$/.test(hsCode) || code.startsWith(hsCode)
}
