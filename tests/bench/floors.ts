/**
 * The programs beside the product: `node:http`, better-sqlite3 and template strings, in a process of their own.
 * They read the same rows of the same world and show the same facts; what stands around `<main>` is a constant taken from the product's page.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import BetterSqlite3 from 'better-sqlite3'
import { BEST, COUNTED } from '#db/queries/search.server.ts'

export interface FloorSettings {
	file: string
	/** Around `<main>`, by page and language: `category ru`. */
	shells: Record<string, [before: string, after: string]>
	/** Of a currency's units for one CNY. */
	rate: number
	/** What `/constant` answers. */
	constant: string
	categories: { slug: string; match: string; names: Record<string, string>; path: { slug: string; names: Record<string, string> }[]; sections: { slug: string; names: Record<string, string> }[] }[]
}

type Row = Record<string, any>

const settings = JSON.parse(readFileSync(process.env.FLOOR_SETTINGS!, 'utf8')) as FloorSettings
const constant = Buffer.from(settings.constant, 'base64')
const categories = new Map(settings.categories.map((category) => [category.slug, category]))
const db = new BetterSqlite3(settings.file, { readonly: true })
db.pragma('cache_size = -32000')
db.pragma('mmap_size = 1073741824')

const matching = (limit: number) => `select rowid as id from search_index where search_index match ? order by rowid limit ${limit}`
const cards = db.prepare(`
	select p.*, c.verified_until, h.letter, s.floor, s.number as stall, t.title, t.status as text_status
	from (${matching(24)}) m join search_entries e on e.id = m.id join products p on p.id = e.product_id and p.status = 'published'
	join companies c on c.id = p.company_id join shops o on o.id = p.shop_id left join stalls s on s.id = o.stall_id left join halls h on h.id = s.hall_id
	join product_texts t on t.product_id = p.id and t.language = ? order by e.id`)
const counted = db.prepare(`select count(*) as n from (${matching(COUNTED)})`)
const inHalls = db.prepare(`
	select e.hall_id as id, count(*) as n from (${matching(BEST)}) m join search_entries e indexed by search_entries_facets on e.id = m.id
	where e.hall_id is not null group by e.hall_id order by n desc`)
const halls = new Map((db.prepare('select id, letter, names from halls').all() as Row[]).map((hall) => [hall.id, { letter: hall.letter, names: JSON.parse(hall.names) }]))

const product = db.prepare(`
	select p.*, o.slug as shop_slug, o.names as shop_names, o.demo as shop_demo, c.verified_until, h.letter, s.floor, s.number as stall
	from products p join companies c on c.id = p.company_id join shops o on o.id = p.shop_id left join stalls s on s.id = o.stall_id left join halls h on h.id = s.hall_id
	where p.id = ? and p.status = 'published'`)
const texts = db.prepare('select language, title, description, status from product_texts where product_id = ?')
const steps = db.prepare("select from_quantity, unit_price from price_steps where product_id = ? and currency = 'CNY' order by from_quantity")
const variants = db.prepare('select id, colour, size, stock from variants where product_id = ? and active = 1 order by position, id')
const pictures = db.prepare('select file_id from pictures where product_id = ? order by position')
const category = db.prepare('select slug, names from categories where id in (select value from json_each((select path from categories where id = ?)))')

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: unknown) => String(text ?? '').replace(/[&<>"]/g, (letter) => ESCAPES[letter]!)
const yuan = (fen: number) => `${(fen / 100).toFixed(2)} ¥`
const tenge = (fen: number) => `≈ ${Math.round((fen * settings.rate) / 100)} ₸`
const kg = (grams: number) => `${(grams / 1000).toFixed(1)} кг`
const cubic = (row: Row) => (row.carton_length_mm * row.carton_width_mm * row.carton_height_mm) / 1e9
const plate = (row: Row) => (row.letter ? `<span class="plate"><b>${row.letter}</b><span>${row.floor}</span><span>${safe(row.stall)}</span></span>` : '')
const verified = (row: Row) => `<span class="tag">${row.verified_until ? 'Проверен' : 'Не проверен'}</span>`

function categoryPage(language: string, slug: string): string {
	const known = categories.get(slug)!
	const rows = cards.all(known.match, language) as Row[]
	const { n } = counted.get(known.match) as Row as { n: number }
	const found = inHalls.all(known.match) as { id: number; n: number }[]
	const path = `/${language}/categories/${slug}`
	return `<main id="main"><nav><ol>${known.path.map((one) => `<li><a href="/${language}/categories/${one.slug}">${safe(one.names[language])}</a></li>`).join('')}</ol></nav><h1>${safe(known.names[language])}</h1>
<nav><ul class="row">${known.sections.map((one) => `<li><a class="btn b2" href="/${language}/categories/${one.slug}">${safe(one.names[language])}</a></li>`).join('')}</ul></nav>
<div class="cols side"><div class="stack"><form action="${path}"><fieldset><legend>Цена</legend><input name="min"><input name="max"></fieldset><label>Минимум <input name="minimum"></label><label>Срок <input name="lead"></label><label><input type="checkbox" name="stock" value="1"> В наличии</label><button class="btn">Показать</button></form>
<nav class="box stack only-l"><ul>${found.map(({ id, n }) => `<li><a class="a s" href="${path}?hall=${id}">${halls.get(id)!.letter} · ${safe(halls.get(id)!.names[language])} (${n})</a></li>`).join('')}</ul></nav></div>
<section id="results" class="stack"><p role="status">${n >= COUNTED ? 'больше 1000' : n}</p><ul class="row">${['popular', 'price', 'minimum', 'new'].map((sort) => `<li><a href="${path}?sort=${sort}">${sort}</a></li>`).join('')}</ul><ul class="grid">${rows.map((row) => card(row, language)).join('')}</ul><nav><a href="${path}?page=2">2</a></nav></section></div></main>`
}

const card = (row: Row, language: string) => `<li class="g"><img src="/files/${row.picture}?s=176" width="176" height="176" alt="" loading="lazy"><h2><a href="/${language}/products/${row.id}">${safe(row.title)}</a></h2>
<p class="price"><b>${row.price_from === row.price_to ? yuan(row.price_from) : `${yuan(row.price_from)}–${yuan(row.price_to)}`}</b> / ${row.unit} <span>${tenge(row.price_from)}</span></p><p><b>от ${row.minimum_order} ${row.unit}</b> · ${row.stock > 0 ? 'в наличии' : row.lead_time_days > 0 ? `${row.lead_time_days} дней` : 'нет'}</p>
<p class="m">${row.carton_pieces} ${row.unit} · ${cubic(row).toFixed(3)} м³ · ${kg(row.carton_gross_grams)}</p><div class="marks">${plate(row)}${verified(row)}<span class="tag">${row.text_status}</span></div></li>`

function productPage(language: string, slug: string): string {
	const id = Number(/\d+$/.exec(slug)![0])
	const row = product.get(id) as Row
	const all = texts.all(id) as Row[]
	const text = all.find((one) => one.language === language)!
	const original = all.find((one) => one.language === row.original_language)!
	const ladder = steps.all(id) as Row[]
	const images = (pictures.all(id) as Row[]).map((image) => image.file_id)
	const price = ladder.filter((step) => step.from_quantity <= row.minimum_order).at(-1) ?? ladder[0]!
	const cartons = Math.ceil(row.minimum_order / row.carton_pieces)
	const names = JSON.parse(row.shop_names)
	const choices = (variants.all(id) as Row[]).map((one) => ({ ...one, name: [one.colour && JSON.parse(one.colour).names[language], one.size && JSON.parse(one.size)[language]].filter(Boolean).join(', ') }) as Row)
	const crumbs = category.all(row.category_id) as Row[]
	const fact = (name: string, value: unknown) => `<dt>${name}</dt><dd>${safe(value)}</dd>`
	return `<main id="main"><nav><ol>${crumbs.map((one) => `<li><a href="/${language}/categories/${one.slug}">${safe(JSON.parse(one.names)[language])}</a></li>`).join('')}<li>${safe(row.sku)}</li></ol></nav><div class="cols two"><div class="stack">
<div class="gal">${images.map((file, n) => `<span id="photo-${n + 1}"><img src="/files/${file}" width="480" height="480" alt="${safe(text.title)} ${n + 1}"></span>`).join('')}</div><div class="th">${images.map((file, n) => `<a href="#photo-${n + 1}"><img src="/files/${file}?s=176" width="80" height="80" alt=""></a>`).join('')}</div></div>
<div class="stack"><h1>${safe(text.title)}</h1><p class="s" lang="${original.language}">${safe(original.title)}</p><table><tbody>${ladder.map((step) => `<tr><th>от ${step.from_quantity}</th><td>${yuan(step.unit_price)}</td><td>${tenge(step.unit_price)}</td></tr>`).join('')}</tbody></table>
<p class="s"><b>от ${row.minimum_order} ${row.unit}</b> ${row.mixed_batch ? 'смешанная партия' : ''} ${row.order_multiple > 1 ? `кратно ${row.order_multiple}` : ''} ${row.sample_price === null ? '' : `образец ${yuan(row.sample_price)}`}</p>
<form method="post" action="/${language}/cart"><input type="hidden" name="product" value="${id}"><ul>${choices.map((one) => `<li><label>${safe(one.name)} <span>${one.stock}</span> <input name="v${one.id}" inputmode="numeric"></label></li>`).join('')}</ul><button class="btn">В корзину</button></form>
<dl class="kv">${fact('Количество', row.minimum_order)}${fact('Цена', yuan(price.unit_price))}${fact('Сумма', yuan(price.unit_price * row.minimum_order))}${fact('', tenge(price.unit_price * row.minimum_order))}${fact('Коробок', cartons)}${fact('Вес', kg(cartons * row.carton_gross_grams))}${fact('Объём', (cartons * cubic(row)).toFixed(3))}</dl></div></div>
<div class="cols three"><section class="box"><h2>Продавец</h2><a href="/${language}/shops/${row.shop_slug}">${safe(names[language])}</a> <span lang="zh">${safe(names.zh)}</span>${plate(row)}${verified(row)}${row.shop_demo ? '<p>Демо</p>' : ''}</section>
<section class="box"><h2>Коробка</h2><dl class="kv">${fact('Штук', row.carton_pieces)}${fact('Размер', `${row.carton_length_mm / 10} × ${row.carton_width_mm / 10} × ${row.carton_height_mm / 10}`)}${fact('Вес', `${kg(row.carton_gross_grams)} / ${kg(row.carton_net_grams)}`)}${fact('Объём', cubic(row).toFixed(3))}${fact('Плотность', Math.round(row.carton_gross_grams / 1000 / cubic(row)))}${fact('Объёмный вес', kg(cubic(row) * 167_000))}</dl></section>
<section class="box"><h2>Условия</h2><dl class="kv">${fact('Наличие', row.stock)}${fact('Срок', row.lead_time_days)}${fact('Откуда', row.ship_from)}${fact('HS', row.hs_code)}${fact('ТН ВЭД', row.tnved_code)}${fact('Страна', row.origin_country)}</dl></section></div><section class="box"><h2>Описание</h2><p>${safe(text.description)}</p></section></main>`
}

const server = createServer((incoming, outgoing) => {
	if (incoming.url === '/constant') return outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': constant.length }).end(constant)
	const [, language, kind, slug] = new URL(incoming.url!, 'http://floor').pathname.split('/') as [string, string, string, string]
	const [before, after] = settings.shells[`${kind} ${language}`]!
	const page = Buffer.from(before + (kind === 'categories' ? categoryPage(language, slug) : productPage(language, decodeURIComponent(slug))) + after)
	outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length }).end(page)
})
server.listen(0, '127.0.0.1', () => console.log(`The floor is at http://127.0.0.1:${(server.address() as AddressInfo).port}`))
process.on('SIGTERM', () => process.exit(0))
