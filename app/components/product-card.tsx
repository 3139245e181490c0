/** A product in a list: picture, title, price, estimate, minimum and stock, carton, stall, verification, language. One link. */
import type { Language } from '#app/domain/i18n/languages.ts'
import { Icon } from './icon.tsx'
import { LanguageMark } from './mark.tsx'
import { Plate } from './plate.tsx'
import { WrittenPrice } from './price.tsx'
import { writtenQuantity, type Unit } from './quantity.ts'
import { VerifiedMark } from './verified.tsx'
import { useWords } from './words.tsx'

export interface Picture {
	src: string
	/** Smaller or larger ones for other screens. */
	srcSet?: string | undefined
	width: number
	height: number
}

/** What the catalog's `toCard` gives, amounts already written, with its address and picture. */
export interface ProductCardData {
	href: string
	title: string
	/** When it is not the reader's. */
	titleLanguage?: Language | undefined
	/** Translated by machine. */
	machine?: boolean | undefined
	picture: Picture | null | undefined
	/** Absent: on request. */
	price: string | undefined
	estimate?: string | undefined
	unit: Unit
	minimum: string
	minimumCount: number
	/** How many there are; absent: none. */
	stock?: string | undefined
	/** To make them when there are none; 0: they aren't made to order. */
	leadTimeDays: number
	carton?: { pieces: string; count: number; volume: string; weight: string } | undefined
	plate?: { hall: string; floor: number | string; number: string } | undefined
	verifiedUntil: Date | null
}

export interface ProductCardProps {
	card: ProductCardData
	/** Level of the title below the page's headings. */
	heading?: 'h2' | 'h3' | undefined
	/** The picture is in the first screen: it is loaded at once. */
	eager?: boolean | undefined
}

/** A picture in a list is 88 px wide on a phone and a column's width from 40 rem. */
const SIZES = '(min-width: 40rem) 15rem, 5.5rem'

export function ProductCard({ card, heading: Heading = 'h3', eager }: ProductCardProps) {
	const words = useWords()
	const { t, language } = words
	const { picture, unit, carton, plate, titleLanguage } = card
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
				<a href={card.href} lang={titleLanguage}>
					{card.title}
				</a>
			</Heading>
			<WrittenPrice price={card.price} estimate={card.estimate} unit={unit} />
			<p>
				<b>{t('common:card.minimum', { quantity: writtenQuantity(words, card.minimum, card.minimumCount, unit) })}</b>
				{` · ${availability()}`}
			</p>
			{carton && (
				<p className="m">
					{t('common:card.carton', {
						quantity: writtenQuantity(words, carton.pieces, carton.count, unit),
						volume: carton.volume,
						weight: carton.weight,
					})}
				</p>
			)}
			<div className="marks">
				{plate && <Plate hall={plate.hall} floor={plate.floor} stall={plate.number} />}
				<VerifiedMark verification={card.verifiedUntil ? { state: 'verified', until: card.verifiedUntil } : { state: 'none' }} />
				<LanguageMark status={card.machine ? 'machine' : 'original'} shown={titleLanguage ?? language} />
			</div>
		</li>
	)

	function availability(): string {
		if (card.stock) return t('common:card.inStock')
		return card.leadTimeDays > 0 ? t('common:card.leadTime', { count: card.leadTimeDays }) : t('common:card.outOfStock')
	}
}
