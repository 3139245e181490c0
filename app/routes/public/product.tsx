/** A product: gallery, price ladder, calculator, colours and sizes, carton, terms, customs data. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Gallery } from '#app/components/catalog/gallery.tsx'
import { fieldNames, OrderDock, OrderForm } from '#app/components/catalog/order-form.tsx'
import { ShopShelf } from '#app/components/catalog/shop-shelf.tsx'
import { Attributes, Merchant, Packing, Terms } from '#app/components/catalog/product-facts.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ErrorList } from '#app/components/error-list.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { Ladder } from '#app/components/ladder.tsx'
import { Original } from '#app/components/mark.tsx'
import { quantityText } from '#app/components/quantity.ts'
import { useWords } from '#app/components/words.tsx'
import { attributeLines, attributesOf } from '#app/domain/catalog/attributes.ts'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { ratesNow } from '#app/domain/catalog/rates.server.ts'
import { toShelf } from '#app/domain/catalog/shop-shelf.server.ts'
import { parseAskedQuantity } from '#app/domain/orders/cart-quantity.ts'
import { toMatrix } from '#app/domain/catalog/variant-matrix.ts'
import { idOfSlug, productSlug } from '#app/domain/catalog/slug.server.ts'
import { formatMoney } from '#app/domain/i18n/format.ts'
import { FALLBACK, LANGUAGES, pickText } from '#app/domain/i18n/languages.ts'
import { workOut } from '#app/domain/pricing/calculator.ts'
import { smallestOrder } from '#app/domain/pricing/minimum-order.ts'
import { type FormAnswer, refused } from '#app/http/answer.server.ts'
import { addSent, readQuantities } from '#app/http/cart-form.server.ts'
import { nameIn } from '#app/http/catalog.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { languageOf, orNotFound } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { readCurrency } from '#app/http/session.server.ts'
import { findProduct, listSiblings } from '#db/queries/catalog.server.ts'

export const handle = { cache: true }

/** What fills one row of a desk. */
const SHELF = 6

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	data
		? [
				{ title: data.title },
				{ name: 'description', content: data.summary },
				{ tagName: 'link', rel: 'canonical', href: data.canonical },
				...data.sisters.map((href) => ({ tagName: 'link', rel: 'alternate', ...href })),
			]
		: []

export async function loader({ params, request, context: { app, method } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const id = orNotFound(idOfSlug(params.slug ?? ''))
	const found = orNotFound(await findProduct(app.db, id))
	const { product } = found
	const textIn = (reader: (typeof LANGUAGES)[number]) =>
		FALLBACK[reader].map((one) => found.texts.find((text) => text.language === one && text.title)).find(Boolean)
	const text = orNotFound(textIn(language))
	const url = new URL(request.url)
	const slug = productSlug(text.title, id)
	// What an action answers belongs to this page, whatever it was called when it was opened.
	if (params.slug !== slug && method !== 'POST') throw redirect(paths.product(language, slug) + url.search, { status: 301 })
	const original = found.texts.find((one) => one.language === product.originalLanguage)
	const currency = readCurrency(request)
	const [tree, rates, siblings] = await Promise.all([
		categoryTree(app.db),
		ratesNow(app.db),
		listSiblings(app.db, { shopId: product.shopId, productId: id, limit: SHELF }),
	])
	const path = (tree.byId.get(product.categoryId)?.path ?? []).flatMap((one) => tree.byId.get(one) ?? [])
	const terms = {
		ladder: found.ladder,
		minimumOrder: product.minimumOrder,
		orderMultiple: product.orderMultiple,
		carton: {
			pieces: product.cartonPieces,
			lengthMm: product.cartonLengthMm,
			widthMm: product.cartonWidthMm,
			heightMm: product.cartonHeightMm,
			grossGrams: product.cartonGrossGrams,
			netGrams: product.cartonNetGrams,
		},
	}
	const least = smallestOrder(product)
	const typed = url.searchParams.get('quantity')?.trim().slice(0, 40) || String(least)
	const asked = parseAskedQuantity(typed)
	const worked = workOut(asked.ok ? asked.value : least, terms)
	const variants = found.variants.map(({ id, colour, size, stock }) => ({
		...{ id, stock, hex: colour?.hex, picture: colour?.picture },
		colour: colour ? nameIn(colour.names, language) : undefined,
		size: size ? nameIn(size, language) : undefined,
	}))
	return {
		id,
		title: text.title,
		titleLanguage: text.language === language ? undefined : text.language,
		summary: text.description.slice(0, 160),
		description: text.description,
		textStatus: text.status,
		shown: text.language,
		original: original && { text: original.title, language: original.language },
		sisters: LANGUAGES.map((one) => ({
			hrefLang: one,
			href: `${app.origin}${paths.product(one, productSlug(textIn(one)?.title ?? '', id))}`,
		})),
		canonical: app.origin + paths.product(language, slug),
		slug,
		sku: product.sku,
		unit: product.unit,
		mixedBatch: product.mixedBatch,
		terms,
		currency,
		ladder: found.ladder.map((step) => ({
			fromQuantity: step.fromQuantity,
			unitPrice: step.unitPrice,
			estimate: currency === 'CNY' ? undefined : rates.estimate(step.unitPrice, currency),
		})),
		rate: currency === 'CNY' ? undefined : rates.of(currency),
		typed,
		/** With what was asked; where that is wrong, the sums are of the least order, and not shown. */
		problem: asked.ok ? undefined : { code: asked.problem, params: asked.params },
		worked,
		least,
		totalEstimate: currency === 'CNY' ? undefined : rates.estimate(worked.total, currency),
		samplePrice: product.samplePrice,
		stock: product.stock,
		leadTimeDays: product.leadTimeDays,
		shipFrom: product.shipFrom,
		hsCode: product.hsCode,
		tnvedCode: product.tnvedCode,
		originCountry: product.originCountry,
		attributes: attributeLines(attributesOf(path.map((node) => node.slug)), product.attributes ?? {}, language),
		pictures: found.pictures,
		variants,
		matrix: toMatrix(variants),
		shelf: toShelf(siblings, language),
		crumbs: path.map((node) => ({ slug: node.slug, name: nameIn(node.names, language) })),
		shop: {
			slug: found.shop.slug,
			name: nameIn(found.shop.names, language),
			original: found.shop.names.zh ?? null,
			demo: found.shop.demo,
			verifiedUntil: found.company.verifiedUntil && found.company.verifiedUntil > app.now() ? found.company.verifiedUntil : null,
			stall:
				found.stall && found.hall
					? {
							market: found.market ? pickText(found.market.city, language)?.text : undefined,
							hall: found.hall.letter,
							floor: found.stall.floor,
							stall: found.stall.number,
						}
					: null,
		},
	}
}

/** Into the cart; what can't be ordered so comes back to this page. */
export async function action({ params, request, context: { app } }: ActionFunctionArgs) {
	const language = languageOf(params)
	const productId = orNotFound(idOfSlug(params.slug ?? ''))
	const { quantities, problems, typed } = readQuantities(await readForm(request))
	if (Object.keys(problems).length > 0) return refused(problems, typed)
	const added = await addSent(app, request, { language, productId, quantities, asSold: true })
	return added instanceof Response ? added : refused(added, typed)
}

export type ProductData = Awaited<ReturnType<typeof loader>>

export default function Product() {
	const product = useLoaderData<typeof loader>() as unknown as ProductData
	const answer = useActionData<typeof action>() as FormAnswer | undefined
	const words = useWords()
	const { t, language } = words
	const { terms, title } = product
	const conditions = [
		product.variants.length > 1 && t(`catalog:product.${product.mixedBatch ? 'mixed' : 'each'}`),
		terms.orderMultiple > 1 && t('catalog:product.multiple', { quantity: quantityText(words, terms.orderMultiple, product.unit) }),
		product.samplePrice !== null && t('catalog:product.sample', { price: formatMoney(product.samplePrice, 'CNY', language) }),
	].filter((condition) => condition !== false)
	return (
		<PageFrame>
			<Crumbs
				items={[
					...product.crumbs.map((crumb) => ({ label: crumb.name, href: paths.category(language, crumb.slug) })),
					{ label: t('catalog:product.article', { sku: product.sku }) },
				]}
			/>
			<ErrorList problems={answer?.problems} labels={fieldNames(product)} />
			<div className="docked">
				<div className="pg">
					<Gallery pictures={product.pictures} title={title} />
					<div className="stack loose">
						<div>
							<h1 lang={product.titleLanguage}>{title}</h1>
							<Original status={product.textStatus} shown={product.shown} original={product.original} />
						</div>
						<Ladder
							steps={product.ladder}
							currency="CNY"
							estimateCurrency={product.currency}
							unit={product.unit}
							quantity={product.problem ? undefined : product.worked.quantity}
						/>
						<p className="s">
							<b>{t('catalog:product.minimum', { quantity: quantityText(words, terms.minimumOrder, product.unit) })}</b>
							{conditions.map((condition) => (language === 'zh' ? condition : ` ${condition}`))}
						</p>
						<OrderForm product={product} answer={answer} />
						<section className="box">
							<h2>{t('catalog:product.description')}</h2>
							<p lang={product.titleLanguage}>{product.description}</p>
						</section>
					</div>
					<div className="stack">
						<Merchant product={product} />
						<Terms product={product} />
					</div>
					<Attributes product={product} />
					<Packing product={product} />
				</div>
				<OrderDock product={product} />
			</div>
			<ShopShelf items={product.shelf} shopSlug={product.shop.slug} />
		</PageFrame>
	)
}
