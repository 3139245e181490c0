/** What the checkout page says when prices or stock changed on the way, and the one button that is right then. */
import { formatMoney } from '#app/domain/i18n/format.ts'
import type { CartView } from '#app/http/cart-view.server.ts'
import { paths } from '#app/http/paths.ts'
import { Button, LinkButton } from '../buttons.tsx'
import { Note } from '../note.tsx'
import { useWords } from '../words.tsx'
import { SplitSummary } from './split-summary.tsx'

/** @param props.said the answer to the form already says what is wrong */
export function CartChanges({ cart, said }: { cart: CartView; said: boolean }) {
	const { t, language } = useWords()
	const changed = cart.merchants.flatMap(({ listings }) =>
		listings.flatMap((listing) => listing.lines.filter((line) => line.changed).map((line) => ({ listing, line }))),
	)
	return (
		<>
			{cart.problem && cart.problem !== 'price-changed' && !said && <Note tone="warn" title={t(`orders:problem.${cart.problem}`)} />}
			{cart.problem === 'price-changed' && (
				<Note tone="warn" title={t('orders:cart.changed', { count: changed.length })}>
					{t('orders:cart.changedHint')}
					<ul>
						{changed.map(({ listing, line }) => (
							<li key={line.variantId}>
								<span lang={listing.titleLanguage}>{listing.title}</span> · {line.name} ·{' '}
								{t('orders:cart.changedLine', {
									from: formatMoney(line.seenUnitPrice, 'CNY', language),
									to: formatMoney(line.unitPrice, 'CNY', language),
								})}
							</li>
						))}
					</ul>
				</Note>
			)}
		</>
	)
}

export function CheckoutBar({ cart }: { cart: CartView }) {
	const { t, language } = useWords()
	const { problem, leftOut } = cart
	return (
		<SplitSummary cart={cart}>
			{problem === undefined && (
				<Button wide icon="credit-card" name="act" value="pay">
					{t('orders:checkout.pay')}
				</Button>
			)}
			{problem === 'price-changed' && (
				<Button wide name="act" value="confirm" formNoValidate>
					{t('orders:cart.confirmPrices')}
				</Button>
			)}
			{problem !== undefined && (
				<LinkButton wide kind={problem === 'price-changed' ? 'second' : undefined} href={paths.cart(language)}>
					{t('orders:checkout.toCart')}
				</LinkButton>
			)}
			{leftOut > 0 && <p className="s">{t('orders:cart.leftOut', { count: leftOut })}</p>}
			{problem === undefined && <p className="s">{t('orders:checkout.whatNext')}</p>}
		</SplitSummary>
	)
}
