/** A proposed listing beside what the public sees now: each field in each language, what went and what came. */
import type { ReactNode } from 'react'
import { ATTRIBUTE_CODES } from '#app/domain/catalog/attribute-definitions.ts'
import { attributeLines } from '#app/domain/catalog/attributes.ts'
import { formatKg } from '#app/domain/i18n/format.ts'
import { type Language, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { paths } from '#app/http/paths.ts'
import type { ListingContent } from '#db/schema/index.server.ts'
import { DifferenceLegend, TextDifference, ValueDifference } from '../difference.tsx'
import { joined, labelIn } from '../joined.ts'
import { type Row, StackTable } from '../table.tsx'
import { useWords } from '../words.tsx'

export interface ContentDifferenceProps {
	content: ListingContent
	before: ListingContent | null
	/** Paths of both categories in the reader's language. */
	categories: { before: string; after: string }
}

export function ContentDifference({ content, before, categories }: ContentDifferenceProps) {
	const words = useWords()
	const { t, language } = words
	const texts = LANGUAGES.flatMap((one) =>
		(['title', 'description'] as const).flatMap((part) => {
			const [was, now] = [before?.texts[one]?.[part] ?? '', content.texts[one]?.[part] ?? '']
			if (was === '' && now === '') return []
			const label = labelIn(words, t(`sell:field.${part}`), one)
			return [
				{
					key: `${one}-${part}`,
					isChanged: was !== now,
					cells: [
						label,
						before ? (
							<TextDifference key="d" before={was} after={now} lang={one} />
						) : (
							<span key="t" lang={one} className="pre">
								{now}
							</span>
						),
					],
				},
			]
		}),
	)
	const value = (key: string, label: string, was: ReactNode, now: ReactNode) => ({
		key,
		isChanged: was !== now,
		cells: [label, before && was !== now ? <ValueDifference key="d" before={was || null} after={now || null} /> : (now as ReactNode)],
	})
	const unit = (one: ListingContent | null) => (one?.unit ? t(`common:unit.${one.unit}`) : '')
	const rows = [
		...texts,
		value('category', t('sell:field.categoryId'), categories.before, categories.after),
		value('unit', t('sell:field.unit'), unit(before), unit(content)),
		value(
			'carton',
			t('sell:section.carton'),
			cartonText(before, language, t('sell:unit.cm')),
			cartonText(content, language, t('sell:unit.cm')),
		),
		value('hs', t('sell:field.hsCode'), before?.hsCode ?? '', content.hsCode),
		value('cn', t('sell:field.cnCode'), before?.cnCode ?? '', content.cnCode ?? ''),
		value('tnved', t('sell:field.tnvedCode'), before?.tnvedCode ?? '', content.tnvedCode ?? ''),
		value('goods', t('sell:field.russianGoodsName'), before?.russianGoodsName ?? '', content.russianGoodsName ?? ''),
		value(
			'origin',
			t('sell:field.originCountry'),
			before && t(`common:country.${before.originCountry}`),
			t(`common:country.${content.originCountry}`),
		),
		value('attributes', t('sell:section.attributes'), attributesText(before, language), attributesText(content, language)),
		value('variants', t('sell:section.variants'), variantsText(before, language), variantsText(content, language)),
	]
	const pictures = (one: ListingContent | null) => one?.pictures.join(' ') ?? ''
	const isDifferent = before !== null && (rows.some((row) => row.isChanged) || pictures(before) !== pictures(content))
	return (
		<>
			<Gallery content={content} before={before} />
			<FieldTable rows={before ? rows.filter((row) => row.isChanged) : rows} isChange={before !== null} />
			{isDifferent && <DifferenceLegend />}
			{before && (
				<details>
					<summary>{t('moderation:unchanged', { count: rows.filter((row) => !row.isChanged).length })}</summary>
					<FieldTable rows={rows.filter((row) => !row.isChanged)} isChange={false} />
				</details>
			)}
		</>
	)
}

function attributesText(content: ListingContent | null, language: Language): string {
	return attributeLines(ATTRIBUTE_CODES, content?.attributes ?? {}, language)
		.map(({ name, value }) => `${name}: ${value}`)
		.join('; ')
}

function FieldTable({ rows, isChange }: { rows: readonly Row[]; isChange: boolean }) {
	const { t } = useWords()
	if (rows.length === 0) return null
	return (
		<StackTable
			className="df"
			caption={t(isChange ? 'moderation:difference' : 'moderation:value')}
			hideCaption
			columns={[
				{ key: 'field', label: t('moderation:field') },
				{ key: 'value', label: t(isChange ? 'moderation:change' : 'moderation:value') },
			]}
			rows={rows}
		/>
	)
}

function Gallery({ content, before }: { content: ListingContent; before: ListingContent | null }) {
	const { t } = useWords()
	const gone = before?.pictures.filter((id) => !content.pictures.includes(id)) ?? []
	const picture = (id: string, number: number) => (
		<img src={`${paths.file(id)}?s=176`} width={120} height={120} alt={t('sell:picture.alt', { number })} loading="lazy" />
	)
	return (
		<ul className="row" aria-label={t('sell:field.photos')}>
			{content.pictures.map((id, index) => (
				<li key={id}>{before && !before.pictures.includes(id) ? <ins>{picture(id, index + 1)}</ins> : picture(id, index + 1)}</li>
			))}
			{gone.map((id, index) => (
				<li key={id}>
					<del>
						<span className="vh">{t('common:difference.was')} </span>
						{picture(id, index + 1)}
					</del>
				</li>
			))}
		</ul>
	)
}

function cartonText(content: ListingContent | null, language: Language, cm: string): string {
	const carton = content?.carton
	if (!carton) return ''
	return `${carton.pieces} · ${carton.lengthMm / 10} × ${carton.widthMm / 10} × ${carton.heightMm / 10} ${cm} · ${formatKg(carton.grossGrams, language)} / ${formatKg(carton.netGrams, language)}`
}

function variantsText(content: ListingContent | null, language: Language): string {
	const one = (texts: Partial<Record<Language, string>> | null | undefined) => texts?.[language] ?? Object.values(texts ?? {})[0]
	const names = (content?.variants ?? []).map(({ colour, size }) => [one(colour?.names), one(size)].filter(Boolean).join(' '))
	return joined(
		{ language },
		names.filter((name) => name !== ''),
	)
}
