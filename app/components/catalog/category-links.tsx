/** Branches of the category tree in columns: a head with its picture, below it the categories in it, with counts. */
import { formatNumber } from '#app/domain/i18n/format.ts'
import { paths } from '#app/http/paths.ts'
import { useWords } from '../words.tsx'

export interface CategoryBranch {
	slug: string
	name: string
	/** Goods in it and below it. */
	goods: number
	picture: string | null
	below: CategoryBranch[]
}

export function CategoryLinks({ branches }: { branches: readonly CategoryBranch[] }) {
	const { language } = useWords()
	return (
		<div className="tree">
			{branches.map((branch) => (
				<section key={branch.slug}>
					<h2>
						{branch.picture && <img src={`${paths.file(branch.picture)}?s=176`} width="40" height="40" alt="" loading="lazy" />}
						<a href={paths.category(language, branch.slug)}>{branch.name}</a> <Goods count={branch.goods} />
					</h2>
					<Below branches={branch.below} />
				</section>
			))}
		</div>
	)
}

function Below({ branches }: { branches: readonly CategoryBranch[] }) {
	const { language } = useWords()
	if (branches.length === 0) return null
	return (
		<ul>
			{branches.map((branch) => (
				<li key={branch.slug}>
					<a href={paths.category(language, branch.slug)}>{branch.name}</a> <Goods count={branch.goods} />
					<Below branches={branch.below} />
				</li>
			))}
		</ul>
	)
}

function Goods({ count }: { count: number }) {
	return <small className="m n">{formatNumber(count, useWords().language)}</small>
}
