/** A product in a list: picture, title, price, estimate, minimum and stock, carton, stall, verification, language. One link. */
import { formatCubicMetres, formatKg } from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { Icon } from './icon.tsx'
import { LanguageMark, type TextStatus } from './mark.tsx'
import { Plate, type StallAddress } from './plate.tsx'
import { Price, type Money } from './price.tsx'
import { quantityText, type Unit } from './quantity.ts'
import { VerifiedMark, type Verification } from './verified.tsx'
import { useWords, type Words } from './words.tsx'

export interface Picture {
	src: string
	/** Smaller or larger ones for other screens. */
	srcSet?: string | undefined
	width: number
	height: number
}

export interface ProductCardData {
	href: string
	title: { text: string; language: Language; status: TextStatus }
	picture: Picture | undefined
	price: Money | undefined
	/** In the reader's currency. */
	estimate?: Money | undefined
	unit: Unit
	minimum: number
	/** In stock, made to order in so many days, or neither. */
	availability: { state: 'stock' } | { state: 'made'; days: number } | { state: 'none' }
	carton?: { pieces: number; volumeCubicCm: number; grossGrams: number } | undefined
	stall?: StallAddress | undefined
	verification?: Verification | undefined
}

export interface ProductCardProps {
	card: ProductCardData
	/** Level of the title below the page's headings. */
	heading?: 'h2' | 'h3' | undefined
	/** The picture is in the first screen: it is loaded at once. */
	eager?: boolean | undefined
}

/** A picture in a list is 88 px wide on a phone and at most a column's width on a desk. */
const SIZES = '(min-width: 40rem) 15rem, 5.5rem'

export function ProductCard({ card, heading: Heading = 'h3', eager }: ProductCardProps) {
	const words = useWords()
	const { t, language } = words
	const { title, picture, unit, carton, stall, verification } = card
	return (
		<li className="g">
			{picture ? (
				<img
					src={picture.src}
					srcSet={picture.srcSet}
					sizes={picture.srcSet && SIZES}
					width={picture.width}
					height={picture.height}
					alt=""
					loading={eager ? undefined : 'lazy'}
				/>
			) : (
				<span className="no-pic">
					<Icon name="image" />
					<b className="vh">{t('common:card.noPicture')}</b>
				</span>
			)}
			<Heading>
				<a href={card.href} lang={title.language === language ? undefined : title.language}>
					{title.text}
				</a>
			</Heading>
			<Price amount={card.price} estimate={card.estimate} unit={unit} />
			<p>
				<b>{t('common:card.minimum', { quantity: quantityText(words, card.minimum, unit) })}</b> ·{' '}
				{availabilityText(words, card.availability)}
			</p>
			{carton && (
				<p className="m">
					{t('common:card.carton', {
						quantity: quantityText(words, carton.pieces, unit),
						volume: formatCubicMetres(carton.volumeCubicCm, language),
						weight: formatKg(carton.grossGrams, language),
					})}
				</p>
			)}
			<div className="marks">
				{stall && <Plate hall={stall.hall} floor={stall.floor} stall={stall.stall} />}
				{verification && <VerifiedMark verification={verification} />}
				<LanguageMark status={title.status} shown={title.language} />
			</div>
		</li>
	)
}

export function availabilityText({ t }: Words, availability: ProductCardData['availability']): string {
	if (availability.state === 'stock') return t('common:card.inStock')
	if (availability.state === 'made') return t('common:card.leadTime', { count: availability.days })
	return t('common:card.outOfStock')
}
