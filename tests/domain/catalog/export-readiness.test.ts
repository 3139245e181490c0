import { expect, test } from 'vitest'
import { EXPORT_FACTS, type ExportContent, exportReadiness } from '#app/domain/catalog/export-readiness.ts'

const whole: ExportContent = {
	hsCode: '420292',
	cnCode: '4202920000',
	tnvedCode: '4202929100',
	russianGoodsName: 'Рюкзак детский из полиэстера',
	originCountry: 'CN',
	carton: { pieces: 24, lengthMm: 620, widthMm: 485, heightMm: 400, grossGrams: 15_200, netGrams: 14_000 },
}
const missing = (change: Partial<ExportContent>) => exportReadiness({ ...whole, ...change }).missing

test('a listing with every fact of a declaration is ready for export', () => {
	expect(exportReadiness(whole)).toEqual({ has: 6, whole: 6, missing: [] })
})

test('an empty listing lacks everything, in the order of the form', () => {
	const empty = { hsCode: '', cnCode: null, tnvedCode: null, russianGoodsName: null, originCountry: '' }
	expect(exportReadiness(empty)).toEqual({ has: 0, whole: 6, missing: [...EXPORT_FACTS] })
})

test('a ten-digit code counts only with ten digits that begin with the HS code', () => {
	expect(missing({ cnCode: null })).toEqual(['cnCode'])
	expect(missing({ tnvedCode: '420292910' })).toEqual(['tnvedCode'])
	expect(missing({ tnvedCode: '6402929100' })).toEqual(['tnvedCode'])
	expect(missing({ cnCode: undefined, tnvedCode: '' })).toEqual(['cnCode', 'tnvedCode'])
})

test('a wrong HS code is missing by itself, the codes below it are not blamed for it', () => {
	expect(missing({ hsCode: '4202' })).toEqual(['hsCode'])
})

test('a goods name without Russian letters is none', () => {
	expect(missing({ russianGoodsName: 'Backpack 双肩包' })).toEqual(['russianGoodsName'])
	expect(missing({ russianGoodsName: '  ' })).toEqual(['russianGoodsName'])
	expect(missing({ russianGoodsName: 'ЁЖ' })).toEqual([])
})

test('a carton that is absent, or lighter than its goods, does not count', () => {
	expect(missing({ carton: undefined })).toEqual(['carton.pieces'])
	expect(missing({ carton: { ...whole.carton!, netGrams: 16_000 } })).toEqual(['carton.pieces'])
})
