/** Who sells a product, how it is packed, on what terms, and its customs data. */
import { Fragment } from 'react'
import type { ProductData } from '#app/routes/public/product.tsx'
import { formatCubicMetres, formatDensity, formatKg, formatNumber } from '#app/domain/i18n/format.ts'
import { cartonCubicCm, packingOf } from '#app/domain/pricing/carton.ts'
import { paths } from '#app/http/paths.ts'
import { CartonDrawing } from '../carton-drawing.tsx'
import { Icon } from '../icon.tsx'
import { Plate } from '../plate.tsx'
import { quantityText } from '../quantity.ts'
import { VerifiedNote } from '../verified.tsx'
import { useWords } from '../words.tsx'

export function Merchant({ product }: { product: ProductData }) {
	const { t, language } = useWords()
	const { shop } = product
	return (
		<section className="box stack">
			<h2>{t('catalog:product.merchant')}</h2>
			<p>
				<a href={paths.shop(language, shop.slug)}>
					<b>{shop.name}</b>
				</a>
				{shop.original && language !== 'zh' && <span lang="zh"> · {shop.original}</span>}
			</p>
			{shop.stall && <Plate {...shop.stall} />}
			<VerifiedNote
				verification={shop.verifiedUntil ? { state: 'verified', until: shop.verifiedUntil } : { state: 'none' }}
				what={['registration', 'lease']}
			/>
			{shop.demo && <p className="hint">{t('catalog:product.demoShop')}</p>}
			<a className="btn b2 wide" href={paths.newThread(language, 'product', product.id)}>
				<Icon name="message-square" />
				{t('catalog:product.ask')}
			</a>
			<p className="hint">{t('catalog:product.askHint')}</p>
		</section>
	)
}

/** What the merchant says of the goods themselves; nothing where nothing is said. */
export function Attributes({ product }: { product: Pick<ProductData, 'attributes'> }) {
	const { t } = useWords()
	if (product.attributes.length === 0) return null
	return (
		<section className="box stack">
			<h2>{t('sell:section.attributes')}</h2>
			<dl className="kv">
				{product.attributes.map(({ code, name, value }) => (
					<Fragment key={code}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</Fragment>
				))}
			</dl>
		</section>
	)
}

export function Packing({ product }: { product: ProductData }) {
	const { t, language } = useWords()
	const { carton } = product.terms
	const one = packingOf(carton.pieces, carton)
	const cm = (mm: number) => formatNumber(mm / 10, language, { decimals: mm % 10 === 0 ? 0 : 1 })
	return (
		<section className="box stack">
			<h2>{t('catalog:product.carton')}</h2>
			<CartonDrawing lengthMm={carton.lengthMm} widthMm={carton.widthMm} heightMm={carton.heightMm} />
			<dl className="kv">
				<dt>{t('catalog:product.pieces')}</dt>
				<dd>{formatNumber(carton.pieces, language)}</dd>
				<dt>{t('catalog:product.size')}</dt>
				<dd>{t('catalog:product.cm', { l: cm(carton.lengthMm), w: cm(carton.widthMm), h: cm(carton.heightMm) })}</dd>
				<dt>{t('catalog:product.grossNet')}</dt>
				<dd>
					{formatKg(carton.grossGrams, language)} / {formatKg(carton.netGrams, language)}
				</dd>
				<dt>{t('catalog:product.volume')}</dt>
				<dd>{formatCubicMetres(cartonCubicCm(carton), language)}</dd>
				<dt>{t('catalog:product.density')}</dt>
				<dd>{formatDensity(one.density, language)}</dd>
				<dt>{t('catalog:product.volumetric')}</dt>
				<dd>{formatKg(one.volumetricGrams, language)}</dd>
			</dl>
		</section>
	)
}

export function Terms({ product }: { product: ProductData }) {
	const words = useWords()
	const { t } = words
	return (
		<section className="box stack">
			<h2>{t('catalog:product.terms')}</h2>
			<dl className="kv">
				<dt>{t('catalog:product.stock')}</dt>
				<dd>{product.stock > 0 ? quantityText(words, product.stock, product.unit) : t('catalog:product.outOfStock')}</dd>
				<dt>{t('catalog:product.lead')}</dt>
				<dd>{t('catalog:product.leadDays', { count: product.leadTimeDays })}</dd>
				<dt>{t('catalog:product.shipFrom')}</dt>
				<dd>{t(`catalog:product.from.${product.shipFrom}`)}</dd>
			</dl>
			<h2>{t('catalog:product.papers')}</h2>
			<dl className="kv">
				<dt>{t('catalog:product.hs')}</dt>
				<dd>{product.hsCode}</dd>
				{product.tnvedCode && (
					<>
						<dt>{t('catalog:product.tnved')}</dt>
						<dd>{product.tnvedCode}</dd>
					</>
				)}
				<dt>{t('catalog:product.origin')}</dt>
				<dd>{t(`common:country.${product.originCountry}`)}</dd>
			</dl>
		</section>
	)
}
