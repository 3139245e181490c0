/** A product: gallery, price ladder, calculator, colours and sizes, carton, terms, customs data. */
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OrderForm } from '#app/components/catalog/order-form.tsx'
import { ProductFacts } from '#app/components/catalog/product-facts.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { Ladder } from '#app/components/ladder.tsx'
import { Original } from '#app/components/mark.tsx'
import { useWords } from '#app/components/words.tsx'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { ratesNow } from '#app/domain/catalog/rates.server.ts'
import { idOfSlug, productSlug } from '#app/domain/catalog/slug.server.ts'
import { formatMoney } from '#app/domain/i18n/format.ts'
import { FALLBACK, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { workOut } from '#app/domain/pricing/calculator.ts'
import { nameIn } from '#app/http/catalog.server.ts'
import { languageOf, orNotFound } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { readCurrency } from '#app/http/session.server.ts'
import { findProduct } from '#db/queries/catalog.server.ts'

export const handle = { cache: true }

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	data ? [{ title: data.title }, { name: 'description', content: data.summary }, ...data.sisters.map((href) => ({ tagName: 'link', rel: 'alternate', ...href }))] : []

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const id = orNotFound(idOfSlug(params.slug ?? ''))
	const found = orNotFound(await findProduct(app.db, id))
	const { product } = found
	const textIn = (reader: (typeof LANGUAGES)[number]) =>
		FALLBACK[reader].map((one) => found.texts.find((text) => text.language === one && text.title)).find(Boolean)
	const text = orNotFound(textIn(language))
	const url = new URL(request.url)
	const slug = productSlug(text.title, id)
	if (params.slug !== slug) throw redirect(paths.product(language, slug) + url.search, { status: 301 })
	const original = found.texts.find((one) => one.language === product.originalLanguage)
	const currency = readCurrency(request)
	const [tree, rates] = await Promise.all([categoryTree(app.db), ratesNow(app.db)])
	const category = tree.byId.get(product.categoryId)
	const asked = Number(url.searchParams.get('quantity')?.normalize('NFKC'))
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
	const quantity = Number.isSafeInteger(asked) && asked > 0 && asked <= 9_999_999 ? asked : product.minimumOrder
	return {
		id,
		title: text.title,
		titleLanguage: text.language === language ? undefined : text.language,
		summary: text.description.slice(0, 160),
		description: text.description,
		textStatus: text.status,
		shown: text.language,
		original: original && { text: original.title, language: original.language },
		sisters: LANGUAGES.map((one) => ({ hrefLang: one, href: `${app.origin}${paths.product(one, productSlug(textIn(one)?.title ?? '', id))}` })),
		slug,
		sku: product.sku,
		unit: product.unit,
		mixedBatch: product.mixedBatch,
		terms,
		currency,
		ladder: found.ladder.map((step) => ({ fromQuantity: step.fromQuantity, unitPrice: step.unitPrice, estimate: currency === 'CNY' ? undefined : rates.estimate(step.unitPrice, currency) })),
		rate: currency === 'CNY' ? undefined : rates.of(currency),
		worked: workOut(quantity, terms),
		totalEstimate: currency === 'CNY' ? undefined : rates.estimate(workOut(quantity, terms).total, currency),
		samplePrice: product.samplePrice,
		stock: product.stock,
		leadTimeDays: product.leadTimeDays,
		shipFrom: product.shipFrom,
		hsCode: product.hsCode,
		tnvedCode: product.tnvedCode,
		originCountry: product.originCountry,
		pictures: found.pictures,
		variants: found.variants.map((variant) => ({
			id: variant.id,
			name: [variant.colour && nameIn(variant.colour.names, language), variant.size && nameIn(variant.size, language)].filter(Boolean).join(', '),
			stock: variant.stock,
		})),
		crumbs: (category?.path ?? []).flatMap((one) => tree.byId.get(one) ?? []).map((node) => ({ slug: node.slug, name: nameIn(node.names, language) })),
		shop: {
			slug: found.shop.slug,
			name: nameIn(found.shop.names, language),
			original: found.shop.names.zh ?? null,
			demo: found.shop.demo,
			verifiedUntil: found.company.verifiedUntil && found.company.verifiedUntil > app.now() ? found.company.verifiedUntil : null,
			stall: found.stall && found.hall ? { hall: found.hall.letter, floor: found.stall.floor, stall: found.stall.number } : null,
		},
	}
}

export type ProductData = Awaited<ReturnType<typeof loader>>

export default function Product() {
	const product = useLoaderData<typeof loader>() as unknown as ProductData
	const { t, language } = useWords()
	const { pictures, title } = product
	const unit = t(`common:unit.${product.unit}`)
	return (
		<PageFrame>
			<Crumbs items={[...product.crumbs.map((crumb) => ({ label: crumb.name, href: paths.category(language, crumb.slug) })), { label: t('catalog:product.article', { sku: product.sku }) }]} />
			<div className="cols two">
				<div className="stack">
					<div className="gal" role="region" aria-label={t('catalog:product.gallery', { count: pictures.length })} tabIndex={0}>
						{pictures.map((file, index) => (
							<span key={file} id={`photo-${index + 1}`}>
								<img src={paths.file(file)} width="480" height="480" alt={t('catalog:product.photo', { title, n: index + 1 })} loading={index > 0 ? 'lazy' : undefined} />
							</span>
						))}
					</div>
					{pictures.length > 1 && (
						<div className="th">
							{pictures.map((file, index) => (
								<a key={file} href={`#photo-${index + 1}`}>
									<img src={`${paths.file(file)}?s=176`} width="80" height="80" alt={t('catalog:product.photo', { title: '', n: index + 1 })} loading="lazy" />
								</a>
							))}
						</div>
					)}
				</div>
				<div className="stack">
					<div>
						<h1 lang={product.titleLanguage}>{title}</h1>
						<Original status={product.textStatus} shown={product.shown} original={product.original} />
					</div>
					<Ladder steps={product.ladder} currency="CNY" estimateCurrency={product.currency} unit={product.unit} quantity={product.worked.quantity} />
					<p className="s">
						<b>{t('catalog:product.minimum', { quantity: product.terms.minimumOrder, unit })}</b>{' '}
						{product.variants.length > 1 && (product.mixedBatch ? t('catalog:product.mixed') : t('catalog:product.each'))}{' '}
						{product.terms.orderMultiple > 1 && t('catalog:product.multiple', { quantity: product.terms.orderMultiple, unit })}{' '}
						{product.samplePrice !== null && t('catalog:product.sample', { price: formatMoney(product.samplePrice, 'CNY', language) })}
					</p>
					<OrderForm product={product} />
				</div>
			</div>
			<ProductFacts product={product} />
			<section className="box">
				<h2>{t('catalog:product.description')}</h2>
				<p lang={product.titleLanguage}>{product.description}</p>
			</section>
		</PageFrame>
	)
}
