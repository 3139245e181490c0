/** What a merchant sets without review: prices, minimum, days, stock. A moderator sees it as it is now, to judge the listing by it. */
import { formatNumber } from '#app/domain/i18n/format.ts'
import { Ladder, type LadderStep } from '../ladder.tsx'
import { quantityText, type Unit } from '../quantity.ts'
import { StackTable } from '../table.tsx'
import { useWords } from '../words.tsx'

export interface ListingTermsProps {
	unit: Unit
	ladder: readonly LadderStep[]
	minimumOrder: number
	orderMultiple: number
	mixedBatch: boolean
	leadTimeDays: number
	variants: readonly { id: number; name: string; stock: number; sku: string }[]
}

export function ListingTerms({ unit, ladder, minimumOrder, orderMultiple, mixedBatch, leadTimeDays, variants }: ListingTermsProps) {
	const words = useWords()
	const { t, language } = words
	return (
		<section className="stack" aria-labelledby="terms">
			<h2 id="terms">{t('moderation:terms')}</h2>
			{ladder.length > 0 && <Ladder steps={ladder} currency="CNY" unit={unit} />}
			<dl className="kv">
				<dt>{t('sell:field.minimumOrder')}</dt>
				<dd>{quantityText(words, minimumOrder, unit)}</dd>
				<dt>{t('sell:field.orderMultiple')}</dt>
				<dd>{quantityText(words, orderMultiple, unit)}</dd>
				<dt>{t('moderation:mixedBatch')}</dt>
				<dd>{t(mixedBatch ? 'common:word.yes' : 'common:word.no')}</dd>
				<dt>{t('sell:field.leadTimeDays')}</dt>
				<dd>{formatNumber(leadTimeDays, language)}</dd>
			</dl>
			<StackTable
				short
				caption={t('sell:section.variants')}
				columns={[
					{ key: 'variant', label: t('moderation:variant') },
					{ key: 'sku', label: t('sell:field.sku') },
					{ key: 'stock', label: t('catalog:product.stock') },
				]}
				rows={variants.map(({ id, name, sku, stock }) => ({ key: id, cells: [name, sku, quantityText(words, stock, unit)] }))}
			/>
		</section>
	)
}
