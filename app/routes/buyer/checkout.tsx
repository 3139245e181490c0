/** Where to send the goods, a note, and the way to the payment: one page, one button. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorList, SelectField, TextArea, TextField } from '#app/components/fields.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { CartChanges, CheckoutBar } from '#app/components/orders/checkout-bar.tsx'
import type { Problem } from '#app/components/problem.ts'
import { useWords } from '#app/components/words.tsx'
import { parsePhone } from '#app/domain/identity/phone.server.ts'
import { changeCart } from '#app/domain/orders/change-cart.server.ts'
import { placeOrder } from '#app/domain/orders/place-order.server.ts'
import { previewCart } from '#app/domain/orders/preview-cart.server.ts'
import { cartOwner } from '#app/domain/orders/take-cart.server.ts'
import { startPayment } from '#app/domain/payments/start-payment.server.ts'
import { findCartId } from '#app/http/cart.server.ts'
import { cartView } from '#app/http/cart-view.server.ts'
import { dropDraft, keepDraft, readDraft } from '#app/http/checkout-draft.server.ts'
import { field, line, lines, parseForm, readForm } from '#app/http/form.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { payReturns, toPayPage } from '#app/http/pay-page.server.ts'
import { paths, withQuery } from '#app/http/paths.ts'
import { safeRedirect } from '#app/http/redirect.server.ts'
import { readCountry, readCurrency, SHIP_TO_COUNTRIES, type ShipToCountry } from '#app/http/session.server.ts'
import { findUser } from '#db/queries/identity.server.ts'
import { findLastAddress } from '#db/queries/orders.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** @param home  the country that the goods go to: its numbers need no code */
const checkoutTo = (home: ShipToCountry) =>
	z.object({
		cartKey: z.string().max(100),
		seenTotal: z
			.string()
			.regex(/^\d{1,12}$/)
			.transform(Number),
		recipient: line(120),
		phone: field((text) => parsePhone(text, home)),
		country: z.enum(SHIP_TO_COUNTRIES, { error: 'unknown-choice' }),
		region: line(120, 0).default(''),
		city: line(120),
		line: line(200),
		postcode: line(12, 0).default(''),
		note: lines(1000, 0).default(''),
	})

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const preview = await previewCart(app.db, {
		cartId: await findCartId(app, request),
		userId: viewer.userId,
		buyerCompanyId: viewer.company?.id,
	})
	if (!preview || preview.problem === 'empty') throw safeRedirect(withQuery(paths.cart(language), { empty: 1 }), paths.cart(language))
	const draft = readDraft(request, viewer)
	const last = viewer.company && (await findLastAddress(app.db, viewer.company.id))
	const person = draft || last ? undefined : await findUser(app.db, viewer.userId)
	return {
		title: wordsIn(language)('orders:checkout.title'),
		company: viewer.company?.name ?? '',
		countries: SHIP_TO_COUNTRIES,
		cart: await cartView(app.db, preview, language, readCurrency(request)),
		note: draft?.note,
		address: draft ??
			last ?? {
				recipient: viewer.name,
				phone: person?.phone ?? '',
				country: readCountry(request),
				region: '',
				city: '',
				line: '',
				postcode: '',
			},
	}
}

export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(app, request)
	const cartId = (await findCartId(app, request)) ?? ''
	const asked = await readForm(request)
	const country = asked.get('country')
	const form = await parseForm(request, checkoutTo(SHIP_TO_COUNTRIES.find((one) => one === country) ?? 'KZ'))
	if (asked.get('act') === 'confirm') {
		await changeCart(app, { cartId, owner: cartOwner(viewer), quantities: new Map(), confirmPrices: true })
		return data({ problems: {} as Record<string, Problem>, typed: form.typed })
	}
	if (!form.ok) return data({ problems: form.problems as Record<string, Problem>, typed: form.typed }, { status: 400 })
	const { cartKey, seenTotal, note, ...address } = form.value
	const placed = await placeOrder(app, { viewer, cartId, cartKey, seenTotal, address, note })
	if (!placed.ok) {
		const headers = { 'set-cookie': keepDraft(app, language, viewer, form.typed) }
		const code = ['forbidden', 'not-found'].includes(placed.problem) ? placed.problem : `orders:problem.${placed.problem}`
		return data(
			{ problems: { form: { code, params: placed.params } } as Record<string, Problem>, typed: form.typed },
			{ status: 409, headers },
		)
	}
	const { number } = placed.group
	const payment = await startPayment(app, { viewer, groupNumber: number, language, ...payReturns(app, language, number) })
	const answer = payment.ok ? toPayPage(payment.url) : safeRedirect(paths.orderGroup(language, number), paths.orders(language))
	answer.headers.append('set-cookie', dropDraft(app, language))
	return answer
}

export default function CheckoutPage() {
	const { title, company, countries, cart, address, note } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>() as { problems: Record<string, Problem>; typed: Record<string, string> } | undefined
	const { t, language } = useWords()
	const problems = answer?.problems ?? {}
	const value = (name: keyof typeof address) => answer?.typed[name] ?? address[name]
	const labels: Record<string, string> = Object.fromEntries(
		['recipient', 'phone', 'country', 'region', 'city', 'line', 'postcode', 'note'].map((name) => [name, t(`orders:address.${name}`)]),
	)
	return (
		<PageFrame>
			<Crumbs items={[{ label: t('orders:cart.title'), href: paths.cart(language) }, { label: title }]} />
			<h1>{title}</h1>
			<ErrorList problems={problems} labels={labels} />
			<CartChanges cart={cart} said={problems.form !== undefined} />
			<form method="post" className="cols rail">
				<input type="hidden" name="cartKey" value={cart.cartKey} />
				<input type="hidden" name="seenTotal" value={cart.total} />
				<div className="stack">
					<section className="box stack">
						<h2>{t('orders:checkout.company')}</h2>
						<p>
							<b>{company}</b>
						</p>
					</section>
					<section className="box stack">
						<h2>{t('orders:address.title')}</h2>
						<TextField
							name="recipient"
							label={labels.recipient}
							value={value('recipient')}
							problem={problems.recipient}
							autoComplete="name"
							maxLength={120}
							required
						/>
						<TextField
							name="phone"
							type="tel"
							label={labels.phone}
							value={value('phone')}
							problem={problems.phone}
							autoComplete="tel"
							maxLength={40}
							required
						/>
						<SelectField
							name="country"
							label={labels.country}
							value={value('country')}
							problem={problems.country}
							options={countries.map((country) => ({ value: country, label: t(`common:country.${country}`) }))}
						/>
						<div className="pair">
							<TextField
								name="region"
								label={labels.region}
								value={value('region')}
								problem={problems.region}
								autoComplete="address-level1"
								maxLength={120}
							/>
							<TextField
								name="city"
								label={labels.city}
								value={value('city')}
								problem={problems.city}
								autoComplete="address-level2"
								maxLength={120}
								required
							/>
						</div>
						<TextField
							name="line"
							label={labels.line}
							value={value('line')}
							problem={problems.line}
							autoComplete="street-address"
							maxLength={200}
							required
						/>
						<TextField
							name="postcode"
							label={labels.postcode}
							value={value('postcode')}
							problem={problems.postcode}
							autoComplete="postal-code"
							maxLength={12}
						/>
					</section>
					<section className="box stack">
						<TextArea
							name="note"
							label={labels.note}
							hint={t('orders:checkout.noteHint')}
							value={answer?.typed.note ?? note}
							problem={problems.note}
							maxLength={1000}
							rows={3}
						/>
					</section>
				</div>
				<div className="stack sum">
					<CheckoutBar cart={cart} />
				</div>
			</form>
		</PageFrame>
	)
}
