/** The form of a listing: one page that works as it stands, with empty rows to fill instead of buttons that add them. */
import type { ReactNode } from 'react'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { LADDER_ROWS, MAX_LADDER_ROWS, MAX_VARIANT_ROWS, ORIGINS, SHIP_FROM } from '#app/domain/catalog/listing-choices.ts'
import { UNITS } from '#app/domain/catalog/units.ts'
import { paths } from '#app/http/paths.ts'
import { Button } from '../buttons.tsx'
import { CheckField, ErrorList, FileField, NumberField, type Problem, SelectField, TextArea, TextField } from '../fields.tsx'
import { labelIn } from '../joined.ts'
import { useWords, type Words } from '../words.tsx'
import { ColourPicture } from './colour-picture.tsx'
import { type FieldValues, rowsOf } from './listing-fields.ts'

export interface ListingFormProps {
	values: FieldValues
	problems?: Record<string, Problem> | undefined
	pictures: string[]
	/** Groups of leaf categories in the reader's language. */
	categories: { label: string; options: { value: string; label: string }[] }[]
	mayDraft: boolean
}

export function ListingForm({ values, problems, pictures, categories, mayDraft }: ListingFormProps) {
	const words = useWords()
	const { t, language } = words
	const original = (values.originalLanguage || language) as Language
	const languages = [original, ...LANGUAGES.filter((one) => one !== original)]
	const at = (name: string) => ({ name, value: values[name], problem: problems?.[name] })
	const labels = labelsOf(words)
	return (
		<form method="post" encType="multipart/form-data" className="stack fm">
			<div className="full">
				<ErrorList problems={problems} labels={labels} />
			</div>
			<input type="hidden" name="version" value={values.version ?? '0'} />
			<Pictures pictures={pictures} problem={problems?.photos} />

			<div className="stack">
				<SelectField
					{...at('originalLanguage')}
					value={original}
					label={t('sell:field.originalLanguage')}
					hint={t('sell:hint.originalLanguage')}
					options={LANGUAGES.map((one) => ({ value: one, label: t(`common:languageName.${one}`) }))}
				/>
				<input type="hidden" name="writtenIn" value={original} />
				<TextFields language={original} at={at} isOriginal />
			</div>
			<div className="stack">
				<SelectField {...at('categoryId')} label={labels.categoryId} empty={t('common:action.choose')} options={categories} required />
				<TextField {...at('sku')} label={labels.sku} maxLength={40} required />
				<div className="pair">
					<SelectField
						{...at('unit')}
						value={values.unit || 'piece'}
						label={labels.unit}
						options={UNITS.map((one) => ({ value: one, label: t(`common:unit.${one}`) }))}
					/>
					<SelectField
						{...at('shipFrom')}
						value={values.shipFrom || 'yiwu'}
						label={labels.shipFrom}
						options={SHIP_FROM.map((one) => ({ value: one, label: t(`sell:shipFrom.${one}`) }))}
					/>
				</div>
			</div>

			<Ladder values={values} problems={problems} />
			<fieldset className="stack">
				<legend>{t('sell:section.terms')}</legend>
				<p className="hint">{t('sell:hint.atOnce')}</p>
				<div className="pair">
					<NumberField {...at('minimumOrder')} label={labels.minimumOrder} required />
					<NumberField {...at('orderMultiple')} value={values.orderMultiple ?? '1'} label={labels.orderMultiple} />
				</div>
				<CheckField
					name="mixedBatch"
					checked={values.mixedBatch === 'on'}
					label={t('sell:field.mixedBatch')}
					hint={t('sell:hint.mixedBatch')}
				/>
				<div className="pair">
					<NumberField
						{...at('leadTimeDays')}
						value={values.leadTimeDays ?? '0'}
						label={labels.leadTimeDays}
						hint={t('sell:hint.leadTime')}
					/>
					<NumberField {...at('samplePrice')} decimal unit="¥" label={labels.samplePrice} hint={t('sell:hint.sample')} />
				</div>
			</fieldset>

			<fieldset className="stack">
				<legend>{t('sell:section.carton')}</legend>
				<NumberField {...at('carton.pieces')} label={labels['carton.pieces']} required />
				<div className="pair">
					<NumberField {...at('carton.grossGrams')} decimal unit={t('sell:unit.kg')} label={labels['carton.grossGrams']} required />
					<NumberField {...at('carton.netGrams')} decimal unit={t('sell:unit.kg')} label={labels['carton.netGrams']} required />
				</div>
				<div className="pair lwh">
					<NumberField {...at('carton.lengthMm')} decimal label={labels['carton.lengthMm']} required />
					<NumberField {...at('carton.widthMm')} decimal label={labels['carton.widthMm']} required />
					<NumberField {...at('carton.heightMm')} decimal label={labels['carton.heightMm']} required />
				</div>
			</fieldset>
			<fieldset className="stack">
				<legend>{t('sell:section.customs')}</legend>
				<div className="pair">
					<TextField {...at('hsCode')} inputMode="numeric" label={labels.hsCode} hint={t('sell:hint.hsCode')} maxLength={20} required />
					<SelectField
						{...at('originCountry')}
						value={values.originCountry || 'CN'}
						label={labels.originCountry}
						options={ORIGINS.map((one) => ({ value: one, label: t(`common:country.${one}`) }))}
					/>
				</div>
				<div className="pair">
					<TextField {...at('cnCode')} inputMode="numeric" label={labels.cnCode} maxLength={20} />
					<TextField {...at('tnvedCode')} inputMode="numeric" label={labels.tnvedCode} maxLength={20} />
				</div>
				<TextField
					{...at('russianGoodsName')}
					label={labels.russianGoodsName}
					hint={t('sell:hint.russianGoodsName')}
					lang="ru"
					maxLength={200}
				/>
			</fieldset>

			<Variants values={values} problems={problems} pictures={pictures} languages={languages} />
			<fieldset className="full stack">
				<legend>{t('sell:section.languages')}</legend>
				<p className="hint">{t('sell:hint.languages')}</p>
				{languages.slice(1).map((one) => (
					<details key={one} open={Boolean(problems?.[`texts.${one}.title`]) || undefined}>
						<summary>
							{t(`common:languageName.${one}`)}: <span lang={one}>{values[`texts.${one}.title`] || t('common:word.none')}</span>
						</summary>
						<div className="stack">
							<TextFields language={one} at={at} />
						</div>
					</details>
				))}
			</fieldset>
			<div className="row full">
				<Button name="act" value="submit">
					{t('sell:action.submit')}
				</Button>
				{mayDraft && (
					<Button kind="second" name="act" value="draft">
						{t('sell:action.draft')}
					</Button>
				)}
				<a className="btn b3" href={paths.sellProducts(language)}>
					{t('common:action.cancel')}
				</a>
			</div>
		</form>
	)
}

function labelsOf(words: Words): Record<string, string> {
	const { t } = words
	const names = [
		'photos',
		'categoryId',
		'sku',
		'unit',
		'shipFrom',
		'minimumOrder',
		'orderMultiple',
		'leadTimeDays',
		'samplePrice',
		'hsCode',
		'originCountry',
		'cnCode',
		'tnvedCode',
		'russianGoodsName',
	]
	const nested = ['carton.pieces', 'carton.grossGrams', 'carton.netGrams', 'carton.lengthMm', 'carton.widthMm', 'carton.heightMm']
	return {
		...Object.fromEntries(LANGUAGES.map((one) => [`texts.${one}.title`, labelIn(words, t('sell:field.title'), one)])),
		'steps[].fromQuantity': t('sell:field.fromQuantity'),
		'steps[].unitPrice': t('sell:field.unitPrice'),
		...Object.fromEntries(names.map((name) => [name, t(`sell:field.${name}`)])),
		...Object.fromEntries(nested.map((name) => [name, t(`sell:${name.replace('carton.', 'carton.')}`)])),
		'variants[].sku': t('sell:variant.sku'),
		'variants[].stock': t('sell:variant.stock'),
	}
}

type At = (name: string) => { name: string; value: string | undefined; problem: Problem | undefined }

/** The original's fields name no language: it is chosen above them, after they were drawn. */
function TextFields({ language, at, isOriginal = false }: { language: Language; at: At; isOriginal?: boolean }) {
	const words = useWords()
	const { t } = words
	const label = (name: string) => (isOriginal ? t(`sell:field.${name}`) : labelIn(words, t(`sell:field.${name}`), language))
	return (
		<>
			<TextField {...at(`texts.${language}.title`)} label={label('title')} hint={t('sell:hint.title')} lang={language} maxLength={160} />
			<TextArea {...at(`texts.${language}.description`)} label={label('description')} lang={language} rows={5} maxLength={5000} />
		</>
	)
}

function Pictures({ pictures, problem }: { pictures: string[]; problem: Problem | undefined }) {
	const { t } = useWords()
	return (
		<fieldset className="full stack">
			<legend>{t('sell:section.pictures', { count: pictures.length })}</legend>
			{pictures.length > 0 && (
				<ul className="ph">
					{pictures.map((id, index) => (
						<li key={id} className="stack">
							<img
								src={`${paths.file(id)}?s=176`}
								width={176}
								height={176}
								alt={t('sell:picture.alt', { number: index + 1 })}
								loading="lazy"
							/>
							<input type="hidden" name={`pictures[${index}].id`} value={id} />
							<NumberField name={`pictures[${index}].position`} label={t('sell:picture.position')} value={index + 1} />
							<CheckField name={`pictures[${index}].remove`} label={t('common:action.remove')} />
						</li>
					))}
				</ul>
			)}
			<FileField
				name="photos"
				label={t('common:action.addPhoto')}
				hint={t('sell:hint.pictures')}
				icon="camera"
				accept="image/jpeg,image/png,image/webp,image/avif"
				multiple
				problem={problem}
			/>
		</fieldset>
	)
}

function Ladder({ values, problems }: { values: FieldValues; problems: Record<string, Problem> | undefined }) {
	const { t } = useWords()
	const rows = Math.min(Math.max(LADDER_ROWS, rowsOf(values, 'steps')), MAX_LADDER_ROWS)
	return (
		<fieldset className="stack">
			<legend>{t('sell:section.ladder')}</legend>
			<p className="hint">{t('sell:hint.ladder')}</p>
			{Array.from({ length: rows }, (_, index) => {
				const [from, price] = [`steps[${index}].fromQuantity`, `steps[${index}].unitPrice`]
				const label = (word: string): ReactNode => (index === 0 ? word : `${word} ${index + 1}`)
				return (
					<div className="pair" key={index}>
						<NumberField
							name={from}
							value={values[from]}
							problem={problems?.[from]}
							label={label(t('sell:field.fromQuantity'))}
							hideLabel={index > 0}
						/>
						<NumberField
							name={price}
							value={values[price]}
							problem={problems?.[price]}
							label={label(t('sell:field.unitPrice'))}
							hideLabel={index > 0}
							decimal
							unit="¥"
						/>
					</div>
				)
			})}
		</fieldset>
	)
}

type VariantsProps = Pick<ListingFormProps, 'values' | 'problems' | 'pictures'> & { languages: Language[] }

function Variants({ values, problems, pictures, languages }: VariantsProps) {
	const { t } = useWords()
	const filled = Math.max(1, rowsOf(values, 'variants'))
	const rows = Math.min(filled + 4, MAX_VARIANT_ROWS)
	const row = (index: number) => {
		const at = (part: string) => ({
			name: `variants[${index}].${part}`,
			value: values[`variants[${index}].${part}`],
			problem: problems?.[`variants[${index}].${part}`],
		})
		const isKnown = (values[`variants[${index}].id`] ?? '') !== ''
		const [original, ...others] = languages
		return (
			<fieldset className="box stack" key={index}>
				<legend className="s">{t('sell:variant.row', { number: index + 1 })}</legend>
				{(['id', 'wasStock', 'hex'] as const).map((part) => (
					<input key={part} type="hidden" name={at(part).name} value={at(part).value ?? ''} />
				))}
				<div className="pair">
					<TextField {...at(`colour.${original}`)} label={t('sell:variant.colour')} lang={original} maxLength={60} />
					<TextField {...at('size')} label={t('sell:variant.size')} maxLength={40} />
				</div>
				<div className="pair">
					<NumberField {...at('stock')} label={t('sell:variant.stock')} />
					<TextField {...at('sku')} label={t('sell:variant.sku')} maxLength={60} />
				</div>
				<ColourPicture {...at('picture')} pictures={pictures} />
				<details>
					<summary className="s">{t('sell:variant.otherLanguages')}</summary>
					<div className="stack">
						{others.map((one) => (
							<TextField
								key={one}
								{...at(`colour.${one}`)}
								label={`${t('sell:variant.colour')}, ${t(`common:languageName.${one}`)}`}
								lang={one}
								maxLength={60}
							/>
						))}
					</div>
				</details>
				{isKnown && <CheckField name={at('remove').name} label={t('sell:variant.remove')} />}
			</fieldset>
		)
	}
	return (
		<fieldset className="full stack">
			<legend>{t('sell:section.variants')}</legend>
			<p className="hint">{t('sell:hint.variants')}</p>
			{Array.from({ length: filled }, (_, index) => row(index))}
			{rows > filled && (
				<details>
					<summary>{t('sell:variant.more')}</summary>
					<div className="stack">{Array.from({ length: rows - filled }, (_, index) => row(filled + index))}</div>
				</details>
			)}
		</fieldset>
	)
}
