/** Products in ruled lines: a list on a phone, a grid on a desk. */
import { ProductCard, type ProductCardData } from './product-card.tsx'

export interface ProductGridProps {
	cards: readonly ProductCardData[]
	heading?: 'h2' | 'h3' | undefined
	/** How many pictures lie in the first screen of a phone; default 0. */
	eager?: number | undefined
}

export function ProductGrid({ cards, heading, eager = 0 }: ProductGridProps) {
	return (
		<ul className="goods">
			{cards.map((card, index) => (
				<ProductCard key={card.href} card={card} heading={heading} eager={index < eager} />
			))}
		</ul>
	)
}
