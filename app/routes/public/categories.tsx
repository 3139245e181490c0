/** All categories: the whole tree in columns, each with how many goods it has. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CategoryLinks, type CategoryBranch } from '#app/components/catalog/category-links.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { useWords } from '#app/components/words.tsx'
import { type CategoryNode, categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { marketFigures } from '#app/domain/catalog/market-figures.server.ts'
import { formatNumber } from '#app/domain/i18n/format.ts'
import { nameIn } from '#app/http/catalog.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import styles from '#app/styles/market.css?url'

export const handle = { cache: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const [tree, figures] = await Promise.all([categoryTree(app.db), marketFigures(app.db, app.now())])
	const branch = (node: CategoryNode): CategoryBranch => ({
		slug: node.slug,
		name: nameIn(node.names, language),
		goods: figures.goodsIn.get(node.id) ?? 0,
		picture: node.parentId === null ? node.picture : null,
		below: node.children.map(branch),
	})
	return {
		title: wordsIn(language)('catalog:categories.title'),
		goods: figures.goods,
		count: tree.byId.size,
		branches: tree.roots.map(branch),
	}
}

export default function Categories() {
	const { title, goods, count, branches } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	return (
		<PageFrame>
			<Crumbs items={[{ label: t('common:nav.home'), href: paths.home(language) }, { label: title }]} />
			<div>
				<h1>{title}</h1>
				<p className="m">
					{t('catalog:categories.count', { count })} · {t('catalog:results.found', { count: goods, amount: formatNumber(goods, language) })}
				</p>
			</div>
			<CategoryLinks branches={branches} />
		</PageFrame>
	)
}
