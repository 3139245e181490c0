/** The cart: goods by merchant, minimum progress, what changed, and how it splits into orders. Works signed out. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/buttons.tsx'
import { Empty } from '#app/components/empty.tsx'
import { ErrorList } from '#app/components/error-list.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { Note } from '#app/components/note.tsx'
import { CartListing } from '#app/components/orders/cart-listing.tsx'
import { SplitSummary } from '#app/components/orders/split-summary.tsx'
import { Plate } from '#app/components/plate.tsx'
import type { Problem } from '#app/components/problem.ts'
import { sumText } from '#app/components/quantity.ts'
import { useWords } from '#app/components/words.tsx'
import { formatMoney } from '#app/domain/i18n/format.ts'
import { mayBuy } from '#app/domain/identity/viewer.ts'
import { changeCart } from '#app/domain/orders/change-cart.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { cartOwner } from '#app/domain/orders/take-cart.server.ts'
import { findCartId } from '#app/http/cart.server.ts'
import { addSent, readQuantities } from '#app/http/cart-form.server.ts'
import { cartView } from '#app/http/cart-view.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { readForm } from '#app/http/form.server.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { readCurrency } from '#app/http/session.server.ts'
import { findViewer } from '#app/http/viewer.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await findViewer(app, request)
	const preview = await previewCart(app.db, {
		cartId: await findCartId(app, request),
		userId: viewer?.userId,
		buyerCompanyId: viewer?.company?.id,
	})
	const query = new URL(request.url).searchParams
	const added = Number(query.get('added'))
	return {
		title: wordsIn(language)('orders:cart.title'),
		cart: preview && preview.problem !== 'empty' ? await cartView(app.db, preview, language, readCurrency(request)) : undefined,
		added: Number.isSafeInteger(added) && added > 0 ? added : undefined,
		fromCheckout: query.has('empty'),
		signedIn: viewer !== undefined,
		mayBuy: viewer === undefined || mayBuy(viewer),
	}
}

export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	const form = await readForm(request)
	const { quantities, problems, typed } = readQuantities(form)
	if (Object.keys(problems).length > 0) return refuse(problems, typed)
	if (form.get('act') === 'add') {
		const productId = Number(form.get('productId'))
		if (!Number.isSafeInteger(productId) || productId < 1) return refuse({ form: { code: 'not-for-sale' } }, {})
		const added = await addSent(app, request, { language, productId, quantities })
		return added instanceof Response ? added : refuse(added, {})
	}
	const cartId = await findCartId(app, request)
	if (!cartId) return safeRedirect(paths.cart(language), paths.cart(language))
	const viewer = await findViewer(app, request)
	const changed = await changeCart(app, {
		cartId,
		owner: viewer && cartOwner(viewer),
		quantities,
		confirmPrices: form.get('act') === 'confirm',
	})
	if (!changed.ok && changed.problem !== 'not-found') return refuse({ form: { code: changed.problem, params: changed.params } }, typed)
	return safeRedirect(paths.cart(language), paths.cart(language))
}

const refuse = (problems: Record<string, Problem>, typed: Record<string, string>) => data({ problems, typed }, { status: 400 })

export default function CartPage() {
	const { cart, added, fromCheckout, signedIn, mayBuy } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as { problems: Record<string, Problem>; typed: Record<string, string> } | undefined
	const words = useWords()
	const { t, language } = words
	const problems = answer?.problems ?? {}
	const errors = <ErrorList problems={problems} />
	if (!cart) {
		return (
			<PageFrame>
				<h1>{t('orders:cart.title')}</h1>
				{errors}
				{fromCheckout && <Note tone="warn" role="status" title={t('orders:cart.nothingToCheckOut')} />}
				<Empty
					icon="shopping-cart"
					title={t('orders:cart.empty')}
					action={<LinkButton href={paths.home(language)}>{t('orders:cart.toGoods')}</LinkButton>}
				>
					{t('orders:cart.emptyHint')}
				</Empty>
			</PageFrame>
		)
	}
	const listings = cart.merchants.flatMap((merchant) => merchant.listings)
	const canCheckOut = cart.problem === undefined && mayBuy
	return (
		<PageFrame>
			<div>
				<h1>{t('orders:cart.title')}</h1>
				<p className="m s">
					{t('orders:cart.summary', {
						merchants: t('orders:cart.merchants', { count: cart.merchants.length }),
						goods: t('orders:cart.goods', { count: listings.length }),
					})}
				</p>
			</div>
			{errors}
			{added !== undefined && (
				<Note tone="ok" role="status" title={t('orders:cart.added', { quantity: sumText(words, added, listings) })} />
			)}
			<form method="post" className="cols rail" action={paths.cart(language)}>
				<div className="stack">
					<button className="vh" name="act" value="update" tabIndex={-1} aria-hidden="true">
						{t('common:action.recalculate')}
					</button>
					{cart.changed > 0 && (
						<Note tone="warn" role="status" title={t('orders:cart.changed', { count: cart.changed })}>
							{t('orders:cart.changedHint')}{' '}
							<button className="btn b2" name="act" value="confirm">
								{t('orders:cart.confirmPrices')}
							</button>
						</Note>
					)}
					{cart.merchants.map((merchant) => (
						<section className="box" key={merchant.companyId}>
							<div className="row sp">
								<h2>
									{merchant.slug ? <a href={paths.shop(language, merchant.slug)}>{merchant.name}</a> : merchant.name}{' '}
									{merchant.original && merchant.original !== merchant.name && (
										<span className="s m" lang="zh">
											{merchant.original}
										</span>
									)}
								</h2>
								{merchant.plate && <Plate {...merchant.plate} />}
							</div>
							<ul>
								{merchant.listings.map((listing) => (
									<CartListing
										key={listing.productId}
										listing={listing}
										currency={cart.currency}
										problems={problems}
										typed={answer?.typed ?? {}}
									/>
								))}
							</ul>
							<div className="row sp gap">
								<button className="btn b2" name="act" value="update">
									{t('common:action.recalculate')}
								</button>
								<b className="n">{formatMoney(merchant.amount, 'CNY', language)}</b>
							</div>
						</section>
					))}
				</div>
				<div className="stack sum">
					<SplitSummary cart={cart}>
						{canCheckOut ? (
							<LinkButton wide href={paths.checkout(language)}>
								{t('orders:cart.checkout')}
							</LinkButton>
						) : (
							<Note tone="warn" small>
								{mayBuy ? t(`orders:problem.${cart.problem ?? 'empty'}`) : t('orders:problem.no-buyer')}
							</Note>
						)}
						{canCheckOut && !signedIn && (
							<>
								<LinkButton wide kind="second" href={paths.register(language, paths.checkout(language))}>
									{t('common:action.register')}
								</LinkButton>
								<p className="s">{t('orders:cart.signInFirst')}</p>
							</>
						)}
						{cart.leftOut > 0 && <p className="s">{t('orders:cart.leftOut', { count: cart.leftOut })}</p>}
					</SplitSummary>
				</div>
			</form>
		</PageFrame>
	)
}
