/** Reads the form of a listing: what was typed becomes the input of `saveListing`, or a problem beside the field. */
import { MaxFileSizeExceededError, parseFormData, type FileUpload } from '@remix-run/form-data-parser'
import { z } from 'zod'
import { type Language, LANGUAGES, type Texts } from '#app/domain/i18n/languages.ts'
import { parseAmount } from '#app/domain/money/amount.ts'
import { parseQuantity } from '#app/domain/money/quantity.ts'
import { UNITS } from '#app/domain/catalog/units.ts'
import { plainCode } from '#app/domain/catalog/customs-codes.ts'
import type { ListingInput, ListingVariant } from '#app/domain/catalog/save-listing.server.ts'
import { MAX_PICTURES, storePicture } from '#app/domain/catalog/store-picture.server.ts'
import type { App } from '#app/http/context.server.ts'
import { line, lines, parseFields, type Problems, type Typed } from '#app/http/form.server.ts'
import { MAX_VARIANT_ROWS, MAX_LADDER_ROWS, ORIGINS, SHIP_FROM } from '#app/domain/catalog/listing-choices.ts'

const raw = z.string().max(400).default('')
const texts = z.object({ title: line(160, 0).default(''), description: lines(5000, 0).default('') })
const names = z.object({ zh: line(60, 0), kk: line(60, 0), ru: line(60, 0), en: line(60, 0) }).partial()
const Schema = z.object({
	version: raw,
	act: z.enum(['draft', 'submit']),
	originalLanguage: z.enum(LANGUAGES),
	/** The language that the original's fields were drawn for; another may be chosen after that. */
	writtenIn: z.enum(LANGUAGES).optional().catch(undefined),
	texts: z.object({ zh: texts, kk: texts, ru: texts, en: texts }).partial(),
	categoryId: raw,
	sku: line(40, 0),
	unit: z.enum(UNITS),
	shipFrom: z.enum(SHIP_FROM),
	steps: z
		.array(z.object({ fromQuantity: raw, unitPrice: raw }).optional())
		.max(MAX_LADDER_ROWS)
		.default([]),
	minimumOrder: raw,
	orderMultiple: raw,
	mixedBatch: z.string().optional(),
	leadTimeDays: raw,
	samplePrice: raw,
	carton: z.object({ pieces: raw, lengthMm: raw, widthMm: raw, heightMm: raw, grossGrams: raw, netGrams: raw }),
	hsCode: raw,
	cnCode: raw,
	tnvedCode: raw,
	russianGoodsName: line(200, 0),
	originCountry: z.enum(ORIGINS),
	pictures: z
		.array(z.object({ id: z.string().max(80), position: raw, remove: z.string().optional() }).optional())
		.max(40)
		.default([]),
	variants: z
		.array(
			z
				.object({
					id: raw,
					wasStock: raw,
					sku: line(60, 0),
					colour: names.default({}),
					hex: raw,
					picture: z.string().max(80).default(''),
					size: line(40, 0),
					stock: raw,
					remove: z.string().optional(),
				})
				.optional(),
		)
		.max(MAX_VARIANT_ROWS)
		.default([]),
})
type Raw = z.infer<typeof Schema>

export type ReadListing =
	| { ok: true; value: { listing: ListingInput; version: number; act: 'draft' | 'submit' }; typed: Typed; pictures: string[] }
	| { ok: false; problems: Problems; typed: Typed; pictures: string[]; read?: { listing: ListingInput; act: 'draft' | 'submit' } }

/**
 * @param keep  the sizes that the stored variants have, by id: their other languages stay when the shown one does
 */
export async function readListing(
	app: App,
	request: Request,
	{ companyId, language, sizes }: { companyId: number; language: Language; sizes: Map<number, Texts | null> },
): Promise<ReadListing> {
	const uploads: FileUpload[] = []
	let data: FormData
	try {
		data = await parseFormData(request, { maxFileSize: 40 * 1024 * 1024, maxFiles: 40 }, (file) => {
			if (file.fieldName === 'photos' && file.size > 0) uploads.push(file)
		})
	} catch (error) {
		const code = error instanceof MaxFileSizeExceededError ? 'file-too-large' : 'invalid'
		return { ok: false, problems: { form: { code, params: { max: 10 } } }, typed: {}, pictures: [] }
	}
	const parsed = parseFields(data, Schema)
	const problems: Problems = parsed.ok ? {} : { ...parsed.problems }
	const kept = parsed.ok ? orderOf(parsed.value.pictures) : keptPictures(data)
	for (const file of uploads) {
		if (kept.length >= MAX_PICTURES) {
			problems.photos = { code: 'too-many-files', params: { max: MAX_PICTURES } }
			break
		}
		const stored = await storePicture(app, { companyId, bytes: new Uint8Array(await file.arrayBuffer()) })
		if (stored.ok) kept.push(stored.value)
		else problems.photos = { code: stored.problem, params: stored.params }
	}
	if (!parsed.ok) return { ok: false, problems, typed: parsed.typed, pictures: kept }
	const listing = toInput(parsed.value, language, kept, problems, sizes)
	const version = parseQuantity(parsed.value.version, { least: 0 })
	if (Object.keys(problems).length > 0)
		return { ok: false, problems, typed: parsed.typed, pictures: kept, read: { listing, act: parsed.value.act } }
	return {
		ok: true,
		value: { listing, version: version.ok ? version.value : 0, act: parsed.value.act },
		typed: parsed.typed,
		pictures: kept,
	}
}

function orderOf(rows: Raw['pictures']): string[] {
	return rows
		.flatMap((row, index) => {
			if (!row || row.remove) return []
			const position = parseQuantity(row.position, { least: 0 })
			return [{ id: row.id, at: position.ok ? position.value : index + 1 }]
		})
		.sort((a, b) => a.at - b.at)
		.map((row) => row.id)
}

/** When the rest of the form could not be read at all. */
function keptPictures(data: FormData): string[] {
	return [...data.entries()]
		.flatMap(([name, value]) => (/^pictures\[\d+\]\.id$/.test(name) && typeof value === 'string' ? [value.slice(0, 80)] : []))
		.slice(0, MAX_PICTURES)
}

function toInput(form: Raw, language: Language, pictures: string[], problems: Problems, sizes: Map<number, Texts | null>): ListingInput {
	type Parsed = { ok: true; value: number } | { ok: false; problem: string; params?: Record<string, number> }
	const take = (name: string, parsed: Parsed): number => {
		if (parsed.ok) return parsed.value
		problems[name] ??= { code: parsed.problem, params: parsed.params }
		return 1
	}
	const whole = (name: string, typed: string, least: 0 | 1 = 1) => take(name, parseQuantity(typed, { least }))
	const money = (name: string, typed: string) => take(name, parseAmount(typed, { currency: 'CNY', language }))
	/** Centimetres to mm, kilograms to grams. */
	const measure = (name: string, typed: string, factor: number) => {
		const hundredths = money(name, typed)
		return Math.round(hundredths * factor)
	}
	const steps = form.steps.flatMap((step, index) => {
		if (!step || (step.fromQuantity.trim() === '' && step.unitPrice.trim() === '')) return []
		return [
			{
				fromQuantity: whole(`steps[${index}].fromQuantity`, step.fromQuantity),
				unitPrice: money(`steps[${index}].unitPrice`, step.unitPrice),
			},
		]
	})
	if (form.sku === '') problems.sku = { code: 'required' }
	const typedTexts: ListingInput['texts'] = {}
	const written = { ...form.texts }
	if (form.writtenIn && form.writtenIn !== form.originalLanguage && !written[form.originalLanguage]?.title) {
		written[form.originalLanguage] = written[form.writtenIn]
		delete written[form.writtenIn]
	}
	for (const one of LANGUAGES) {
		const text = written[one]
		if (!text || (text.title === '' && text.description === '')) continue
		if (text.title === '') problems[`texts.${one}.title`] = { code: 'required' }
		typedTexts[one] = text
	}
	const variants = form.variants.flatMap((row, index): ListingVariant[] => {
		if (!row || row.remove) return []
		const colour = Object.fromEntries(Object.entries(row.colour).filter(([, name]) => name !== '')) as Texts
		const hasColour = Object.keys(colour).length > 0
		const id = /^\d{1,9}$/.test(row.id) ? Number(row.id) : 0
		if (id === 0 && !hasColour && row.size === '' && row.sku === '' && row.stock.trim() === '') return []
		const known = sizes.get(id)
		const size = row.size === '' ? null : known?.[form.originalLanguage] === row.size ? known : { [form.originalLanguage]: row.size }
		return [
			{
				id,
				sku: row.sku || `${form.sku}-${index + 1}`,
				colour: hasColour
					? {
							names: colour,
							...(/^#[0-9a-f]{6}$/i.test(row.hex) && { hex: row.hex }),
							...(pictures.includes(row.picture) && { picture: row.picture }),
						}
					: null,
				size,
				stock: row.stock.trim() === '' ? 0 : whole(`variants[${index}].stock`, row.stock, 0),
				wasStock: /^\d{1,7}$/.test(row.wasStock) ? Number(row.wasStock) : 0,
			},
		]
	})
	const category = Number(/^\d{1,9}$/.test(form.categoryId) ? form.categoryId : 0)
	if (category === 0) problems.categoryId = { code: 'required' }
	return {
		sku: form.sku,
		terms: {
			steps,
			minimumOrder: whole('minimumOrder', form.minimumOrder),
			orderMultiple: whole('orderMultiple', form.orderMultiple || '1'),
			mixedBatch: form.mixedBatch !== undefined,
			leadTimeDays: leadTime(whole('leadTimeDays', form.leadTimeDays || '0', 0), problems),
			samplePrice: form.samplePrice.trim() === '' ? null : money('samplePrice', form.samplePrice),
			shipFrom: form.shipFrom,
		},
		texts: typedTexts,
		content: {
			categoryId: category,
			originalLanguage: form.originalLanguage,
			pictures,
			hsCode: plainCode(form.hsCode),
			cnCode: plainCode(form.cnCode) || null,
			tnvedCode: plainCode(form.tnvedCode) || null,
			russianGoodsName: form.russianGoodsName || null,
			originCountry: form.originCountry,
			unit: form.unit,
			carton: {
				pieces: whole('carton.pieces', form.carton.pieces),
				lengthMm: measure('carton.lengthMm', form.carton.lengthMm, 0.1),
				widthMm: measure('carton.widthMm', form.carton.widthMm, 0.1),
				heightMm: measure('carton.heightMm', form.carton.heightMm, 0.1),
				grossGrams: measure('carton.grossGrams', form.carton.grossGrams, 10),
				netGrams: measure('carton.netGrams', form.carton.netGrams, 10),
			},
		},
		variants,
	}
}

const MAX_LEAD_DAYS = 365

function leadTime(days: number, problems: Problems): number {
	if (days > MAX_LEAD_DAYS) problems.leadTimeDays = { code: 'too-large', params: { max: MAX_LEAD_DAYS } }
	return days
}
