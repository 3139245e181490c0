/** Parts of an order's page: its state, its road, its lines, where it goes. The same for both sides. */
import { formatMoney } from '#app/domain/i18n/format.ts'
import type { Currency } from '#app/domain/money/currency.ts'
import { paths } from '#app/http/paths.ts'
import type { LineView, RoadStep } from '#app/http/order-view.server.ts'
import type { Tone } from '../note.tsx'
import { quantityText, sumText } from '../quantity.ts'
import { Rope } from '../rope.tsx'
import { StackTable } from '../table.tsx'
import { Tag } from '../tag.tsx'
import { useWords } from '../words.tsx'

const TONES: Record<string, Tone> = { placed: 'warn', accepted: 'ok', cancelled: 'bad', expired: 'bad' }

export function OrderTag({ state }: { state: string }) {
	const { t } = useWords()
	return (
		<Tag tone={TONES[state] ?? 'info'} icon={TONES[state] ? undefined : 'package'}>
			{t(`orders:state.${state}`)}
		</Tag>
	)
}

export function OrderRoad({ road }: { road: readonly RoadStep[] }) {
	const { t } = useWords()
	return (
		<section className="box">
			<h2>{t('orders:road.title')}</h2>
			<Rope
				steps={road.map(({ key, state, when, by, reason }) => ({
					key,
					title: t(`orders:road.${key}`),
					state,
					when,
					note: [by, reason && t('orders:road.reason', { reason })].filter(Boolean).join('. ') || undefined,
				}))}
			/>
		</section>
	)
}

export function OrderLines({ lines, currency, total }: { lines: readonly LineView[]; currency: Currency; total: number }) {
	const words = useWords()
	const { t, language } = words
	return (
		<section className="box">
			<h2>{t('orders:lines.title')}</h2>
			<StackTable
				caption={t('orders:lines.title')}
				hideCaption
				columns={[
					{ key: 'product', label: t('orders:lines.product') },
					{ key: 'quantity', label: t('orders:lines.quantity'), end: true },
					{ key: 'price', label: t('orders:lines.price'), end: true },
					{ key: 'amount', label: t('orders:lines.amount'), end: true },
				]}
				rows={lines.map((line) => ({
					key: line.key,
					cells: [
						<div>
							<a href={paths.product(language, String(line.productId))} lang={line.titleLanguage}>
								{line.title}
							</a>
							<br />
							<span className="s m">{[line.variant, line.sku].filter(Boolean).join(' · ')}</span>
						</div>,
						quantityText(words, line.quantity, line.unit),
						formatMoney(line.unitPrice, currency, language),
						formatMoney(line.amount, currency, language),
					],
				}))}
				foot={{
					key: 'total',
					cells: [
						t('common:word.total'),
						sumText(
							words,
							lines.reduce((sum, line) => sum + line.quantity, 0),
							lines,
						),
						'',
						formatMoney(total, currency, language),
					],
				}}
			/>
		</section>
	)
}

export interface AddressView {
	recipient: string
	phone: string
	country: string
	region: string
	city: string
	line: string
	postcode: string
}

export function DeliveryBox({ address, note }: { address: AddressView; note: string }) {
	const { t, language } = useWords()
	return (
		<section className="box">
			<h2>{t('orders:address.title')}</h2>
			<p>
				{address.recipient}
				{language === 'zh' ? '，' : ', '}
				<bdi>{address.phone}</bdi>
			</p>
			<p>
				{[t(`common:country.${address.country}`), address.region, address.city, address.line, address.postcode]
					.filter(Boolean)
					.join(language === 'zh' ? '，' : ', ')}
			</p>
			{note && (
				<p className="s pre">
					<b>{t('common:word.labelled', { label: t('orders:address.note'), text: '' }).trim()}</b> {note}
				</p>
			)}
		</section>
	)
}
