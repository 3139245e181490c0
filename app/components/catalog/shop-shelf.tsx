/** Other goods of the same shop: with them an order makes its minimum, and a carton its way. */
import type { ShelfItem } from '#app/domain/catalog/shop-shelf.server.ts'
import { paths } from '#app/http/paths.ts'
import { Icon } from '../icon.tsx'
import { WrittenPrice } from '../price.tsx'
import { quantityText } from '../quantity.ts'
import { useWords } from '../words.tsx'

export function ShopShelf({ items, shopSlug }: { items: readonly ShelfItem[]; shopSlug: string }) {
	const words = useWords()
	const { t, language } = words
	if (items.length === 0) return null
	return (
		<section>
			<div className="rule">
				<h2>{t('catalog:product.moreOf')}</h2>
				<a href={paths.shop(language, shopSlug)}>{t('catalog:product.allOf')}</a>
			</div>
			<ul className="goods">
				{items.map((item) => (
					<li className="g" key={item.slug}>
						{item.picture ? (
							<img src={`${paths.file(item.picture)}?s=176`} width="176" height="176" alt="" loading="lazy" />
						) : (
							<span className="no-pic">
								<Icon name="image" />
								<b className="vh">{t('common:card.noPicture')}</b>
							</span>
						)}
						<h3>
							<a href={paths.product(language, item.slug)} lang={item.titleLanguage}>
								{item.title}
							</a>
						</h3>
						<WrittenPrice price={item.price} unit={item.unit} />
						<p>{t('common:card.minimum', { quantity: quantityText(words, item.minimumOrder, item.unit) })}</p>
					</li>
				))}
			</ul>
		</section>
	)
}
