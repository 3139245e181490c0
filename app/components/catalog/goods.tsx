/** Goods as a ruled list on a phone and a ruled grid on a desk. */
import type { CardData } from '#app/domain/catalog/product-card.server.ts'
import { formatDate } from '#app/domain/i18n/format.ts'
import { paths } from '#app/http/paths.ts'
import { Icon } from '../icon.tsx'
import { useWords } from '../words.tsx'

export function Goods({ cards, level = 2, eager = 0 }: { cards: CardData[]; level?: 2 | 3; eager?: number }) {
	return (
		<div className="goods">
			{cards.map((card, index) => (
				<Card key={card.id} card={card} level={level} lazy={index >= eager} />
			))}
		</div>
	)
}

function Card({ card, level, lazy }: { card: CardData; level: 2 | 3; lazy: boolean }) {
	const { t, language } = useWords()
	const Title = level === 2 ? 'h2' : 'h3'
	const unit = t(`common:unit.${card.unit}`)
	return (
		<article className="g">
			<img
				src={card.picture ? `${paths.file(card.picture)}?s=176` : '/no-picture.svg'}
				width="176"
				height="176"
				alt=""
				loading={lazy ? 'lazy' : undefined}
			/>
			<Title>
				<a href={paths.product(language, card.slug)} lang={card.titleLanguage}>
					{card.title}
				</a>
			</Title>
			<p className="price">
				{card.price}
				<small> / {unit}</small>
			</p>
			{card.estimate && <p className="est">{card.estimate}</p>}
			<p>
				{t('catalog:card.minimum', { quantity: card.minimum, unit })} ·{' '}
				{card.stock ? t('catalog:card.stock', { quantity: card.stock }) : t('catalog:card.lead', { count: card.leadTimeDays })}
			</p>
			<p className="m">
				{t('catalog:card.carton', { pieces: card.carton.pieces, unit, volume: card.carton.volume, weight: card.carton.weight })}
			</p>
			<div className="marks">
				{card.plate && (
					<span className="plate">
						<i>{card.plate.hall}</i>
						<i>{t('catalog:floorShort', { floor: card.plate.floor })}</i>
						<i>{card.plate.number}</i>
					</span>
				)}
				{card.verifiedUntil && (
					<span className="mark ok">
						<Icon name="badge-check" />
						{t('catalog:card.verifiedUntil', { date: formatDate(card.verifiedUntil, language) })}
					</span>
				)}
				{card.titleLanguage && <span className="mark">{t(`catalog:only.${card.titleLanguage}`)}</span>}
				{card.machine && !card.titleLanguage && <span className="mark">{t('catalog:machine')}</span>}
			</div>
		</article>
	)
}
