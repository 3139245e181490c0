/** Pages over HTTP: category, product and search made anew, and a kept page, beside their floors. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { categoryTree } from '#app/domain/catalog/category-tree.server.ts'
import { ratesNow } from '#app/domain/catalog/rates.server.ts'
import { productSlug } from '#app/domain/catalog/slug.server.ts'
import { LANGUAGES } from '#app/domain/i18n/languages.ts'
import { facetToken } from '#app/domain/search/facet-token.ts'
import { paths } from '#app/http/paths.ts'
import type { FloorSettings } from './floors.ts'
import { cpuPerRequest, fetchPage, type Measured, startMeasured } from './process.ts'
import type { BenchQuery } from './queries.ts'
import { percentile, type Report } from './report.ts'

const CATEGORIES = 40
const PRODUCTS = 400
const SEARCHES = 300
/** A page whose address has a name that the product doesn't know is made anew each time (app/http/page-cache.server.ts). */
const anew = (path: string, index: number) => `${path}${path.includes('?') ? '&' : '?'}bench=${index}`

export async function measurePages(report: Report, db: Db, file: string, server: Measured, queries: readonly BenchQuery[], at: string) {
	const folder = mkdtempSync(join(tmpdir(), 'keruen-bench-'))
	const categories = await fullCategories(db)
	const categoryPaths = categories.map((one, index) => paths.category(LANGUAGES[index % 4]!, one.slug))
	const productPaths = await pathsOfProducts(db)
	const kept = await keptPage(server, categoryPaths[0]!)
	const settings: FloorSettings = {
		file,
		rate: Number((await ratesNow(db)).of('KZT')!.rate),
		categories,
		shells: {},
		constant: kept.toString('base64'),
	}
	for (const [index, language] of LANGUAGES.entries()) {
		settings.shells[`categories ${language}`] = around(await fetchPage(server.url + anew(categoryPaths[index]!, 0)))
		settings.shells[`products ${language}`] = around(await fetchPage(server.url + anew(productPaths[index]!, 0)))
	}
	writeFileSync(join(folder, 'floor.json'), JSON.stringify(settings))
	const floor = await startMeasured(['--import', 'tsx', 'tests/bench/floors.ts'], { FLOOR_SETTINGS: join(folder, 'floor.json') })
	try {
		const category = await compare('category page of 24 cards, made anew', categoryPaths)
		await compare('product page, made anew', productPaths)
		const searchPaths = queries.filter((_, index) => index % 3 === 0).slice(0, SEARCHES).map((query) => paths.search(query.language, query.filters.q))
		const search = await cpuPerRequest(server, searchPaths.map(anew))
		report.add({ name: 'search page, made anew, beside the category page', at, product: search.cpuMs, floor: category.cpuMs, unit: 'ms CPU', goal: { compare: 'ratio', atMost: 1.2 } })
		await compareKept(categoryPaths[0]!)
	} finally {
		await floor.close()
		rmSync(folder, { recursive: true, force: true })
	}

	async function compare(name: string, addresses: readonly string[]) {
		const product = await cpuPerRequest(server, addresses.map(anew))
		const beside = await cpuPerRequest(floor, addresses.map(anew))
		const sizes = `${product.kilobytes.toFixed(0)} kB, floor ${beside.kilobytes.toFixed(0)} kB`
		report.add({ name, at: `${at}, ${sizes}`, product: product.cpuMs, floor: beside.cpuMs, unit: 'ms CPU', goal: { compare: 'ratio', atMost: 10 } })
		return product
	}

	/** Three rounds in turn, so that a busy machine meets both. */
	async function compareKept(path: string) {
		const rates: { product: number[]; floor: number[] } = { product: [], floor: [] }
		const cpu: typeof rates = { product: [], floor: [] }
		for (let round = 0; round < 3; round++)
			for (const [side, { url, cpuMs }, address] of [
				['product', server, path],
				['floor', floor, '/constant'],
			] as const) {
				const before = cpuMs()
				const run = await autocannon({ url: url + address, connections: 16, duration: 3, headers: { 'accept-encoding': 'br' } })
				if (run.non2xx > 0 || run.errors > 0) throw new Error(`${address}: ${run.non2xx} refused, ${run.errors} failed`)
				rates[side].push(run.requests.total / run.duration)
				cpu[side].push((cpuMs() - before) / run.requests.total)
			}
		const size = `${(kept.length / 1000).toFixed(1)} kB compressed`
		report.add({ name: 'kept page beside a constant of its size', at: `${at}, ${size}`, product: percentile(rates.product, 0.5), floor: percentile(rates.floor, 0.5), unit: 'requests/s', goal: { compare: 'ratio', atLeast: 0.7 } })
		report.add({ name: 'kept page beside a constant, what the server spends', at: `${at}, ${size}`, product: percentile(cpu.product, 0.5), floor: percentile(cpu.floor, 0.5), unit: 'ms CPU', goal: { compare: 'ratio', atMost: 1.43 } })
	}
}

/** The bytes that a browser gets of a page that is kept: asked for twice, the second is the same. */
async function keptPage(server: Measured, path: string): Promise<Buffer> {
	const ask = () => fetchPage(server.url + path, { 'accept-encoding': 'br' })
	const first = await ask()
	if (!first.equals(await ask())) throw new Error(`${path} is not kept`)
	return first
}

function around(page: Buffer): [string, string] {
	const parts = /^([^]*?)<main[^]*<\/main>([^]*)$/.exec(page.toString())
	if (!parts) throw new Error('the page has no <main>')
	return [parts[1]!, parts[2]!]
}

async function fullCategories(db: Db): Promise<FloorSettings['categories']> {
	const tree = await categoryTree(db)
	const full = await db.rows<{ id: number }>(sql`select category_id as id from products where status = 'published' group by category_id having count(*) >= 24 order by category_id`)
	const ids = [...new Set(full.flatMap(({ id }) => tree.byId.get(id)!.path))]
	const every = Math.max(1, Math.floor(ids.length / CATEGORIES))
	const named = (id: number) => {
		const { slug, names } = tree.byId.get(id)!
		return { slug, names: names as Record<string, string> }
	}
	return ids
		.filter((_, index) => index % every === 0)
		.slice(0, CATEGORIES)
		.map((id) => {
			const node = tree.byId.get(id)!
			return { ...named(id), match: `"${facetToken('category', id)}"`, path: node.path.map(named), sections: node.children.map(({ id }) => named(id)) }
		})
}

async function pathsOfProducts(db: Db): Promise<string[]> {
	const rows = await db.rows<{ id: number; title: string; language: (typeof LANGUAGES)[number] }>(sql`
		select p.id, t.title, t.language from products p join product_texts t on t.product_id = p.id
		where p.status = 'published' and t.title <> '' and p.id % 97 < 8 and t.language = case p.id % 4 when 0 then 'zh' when 1 then 'kk' when 2 then 'ru' else 'en' end
		order by (p.id * 7919) % 10007, p.id limit ${PRODUCTS}`)
	const byLanguage = LANGUAGES.map((language) => rows.filter((row) => row.language === language))
	const least = Math.min(...byLanguage.map((own) => own.length))
	return Array.from({ length: least * 4 }, (_, index) => byLanguage[index % 4]![Math.floor(index / 4)]!).map((row) => paths.product(row.language, productSlug(row.title, row.id)))
}
