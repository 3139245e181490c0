import { readFileSync } from 'node:fs'
import type { ReactElement } from 'react'
import { transformWithEsbuild } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { CartonDrawing } from '#app/components/carton-drawing.tsx'
import { CheckField, ErrorList, FileField, NumberField, RadioField, SelectField, TextArea, TextField } from '#app/components/fields.tsx'
import { Icon, IconScope, Sprite } from '#app/components/icon.tsx'
import { Ladder } from '#app/components/ladder.tsx'
import { PageLayout } from '#app/components/layout.tsx'
import { LanguageMark, Original } from '#app/components/mark.tsx'
import { Pagination, shownPages } from '#app/components/pagination.tsx'
import { Price } from '#app/components/price.tsx'
import { ProblemPage } from '#app/components/problem-page.tsx'
import { problemText } from '#app/components/problem.ts'
import { ProductCard } from '#app/components/product-card.tsx'
import { ProgressBar } from '#app/components/progress-bar.tsx'
import { manyOf, sumText, UNITS } from '#app/components/quantity.ts'
import { quick } from '#app/components/translate.ts'
import { monthText, VerifiedMark } from '#app/components/verified.tsx'
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'
import { cardsFor, links, PublicGallery, WorkspaceGallery } from './gallery.tsx'
import { htmlOf, missingKeys, wordsIn } from './render.tsx'

const GALLERIES: [name: string, page: ReactElement][] = [
	['public pages', <PublicGallery key="p" />],
	['workspaces', <WorkspaceGallery key="w" />],
]
const CASES = LANGUAGES.flatMap((language) => GALLERIES.map(([name, page]) => ({ language, name, page })))

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)
const ids = (html: string) => all(html, /\sid="([^"]+)"/g)
const words = (language: Language) => ({ t: quick(wordsIn[language], language), language })
/** U+00A0 keeps numbers and units together; here it only makes expectations hard to read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const textOf = (html: string) => plain(html.replace(/<[^>]+>/g, ''))

afterEach(() => {
	missingKeys.length = 0
})

describe.each(CASES)('every component of $name in $language', ({ language, page }) => {
	const html = htmlOf(page, language)
	const missing = [...missingKeys]

	it('has all its words and shows no key', () => {
		expect(missing).toEqual([])
		expect(html).not.toMatch(/\b(common|errors):[a-z]/)
		expect(html).not.toContain('{{')
		expect(html).not.toMatch(/>(undefined|null|NaN|\[object Object\])</)
	})

	it('joins labels, hints, errors and links to things that are there, once', () => {
		const here = ids(html)
		expect(here.filter((id, index) => here.indexOf(id) !== index)).toEqual([])
		const wanted = [
			...all(html, /\sfor="([^"]+)"/g),
			...all(html, /\saria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((list) => list.split(' ')),
			...all(html, /<use href="#([^"]+)"/g),
		]
		expect(wanted.filter((id) => !here.includes(id))).toEqual([])
		expect(all(html, /<a[^>]*\shref="#([^"]+)"/g).filter((id) => !here.includes(id))).toEqual([])
	})

	it('needs neither inline styles nor inline scripts, and escapes what people typed', () => {
		expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/)
		expect(html).not.toContain('<script')
		if (html.includes('alert(1)')) expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
	})

	it('uses classes that the stylesheets know', () => {
		const used = new Set(all(html, /\sclass="([^"]*)"/g).flatMap((list) => list.split(' ').filter(Boolean)))
		expect([...used].filter((name) => !KNOWN_CLASSES.has(name)).sort()).toEqual([])
	})
})

const sheet = (name: string) => {
	const folder = new URL('../../app/styles/', import.meta.url)
	const text = readFileSync(new URL(name, folder), 'utf8')
	return text.replace(/@import '\.\/([^']+)';/g, (_, file: string) => readFileSync(new URL(file, folder), 'utf8'))
}
const KNOWN_CLASSES = new Set(all(['keruen.css', 'workspace.css', 'market.css'].map(sheet).join(''), /\.(-?[a-zA-Z_][\w-]*)/g))

describe('the stylesheet', () => {
	it('of public pages weighs at most 24 KiB minified', async () => {
		const { code } = await transformWithEsbuild(sheet('keruen.css'), 'keruen.css', { loader: 'css', minify: true })
		expect(Buffer.byteLength(code)).toBeLessThanOrEqual(24 * 1024)
	})
})

describe('a form field', () => {
	it('shows again what was typed and says what is wrong with it', () => {
		const html = htmlOf(
			<NumberField
				name="lines[0].quantity"
				label="Количество"
				value="45 штук"
				problem={{ code: 'not-a-number' }}
				hint="Кратность 20"
				required
			/>,
		)
		expect(html).toContain('<label for="f-lines-0-quantity">Количество</label>')
		expect(html).toMatch(/<input[^>]*id="f-lines-0-quantity"[^>]*name="lines\[0\]\.quantity"/)
		expect(html).toMatch(/<input[^>]*required=""[^>]*aria-describedby="f-lines-0-quantity-e f-lines-0-quantity-h"[^>]*aria-invalid="true"/)
		expect(html).toContain('value="45 штук"')
		expect(textOf(html)).toContain('Введите число цифрами.')
	})

	it('without a problem is not marked as wrong', () => {
		const html = htmlOf(<TextField name="title" label="Название" hint="До 60 знаков" />)
		expect(html).toContain('aria-describedby="f-title-h"')
		expect(html).not.toContain('aria-invalid')
		expect(htmlOf(<TextField name="title" label="Название" />)).not.toContain('aria-describedby')
	})

	it('of each kind carries its problem', () => {
		const problem = { code: 'required' }
		const fields = [
			<TextArea key="1" name="n1" label="a" problem={problem} />,
			<SelectField key="2" name="n2" label="b" options={[{ value: 'x', label: 'X' }]} problem={problem} />,
			<CheckField key="3" name="n3" label="c" problem={problem} />,
			<FileField key="4" name="n4" label="d" problem={problem} />,
			<RadioField key="5" name="n5" label="e" options={[{ value: 'x', label: 'X' }]} problem={problem} />,
		]
		for (const [index, field] of fields.entries()) {
			const html = htmlOf(field)
			expect(html).toContain(`aria-describedby="f-n${index + 1}-e"`)
			expect(html).toContain('aria-invalid="true"')
			expect(textOf(html)).toContain('Заполните это поле.')
		}
	})

	it('keeps hostile text as text', () => {
		const html = htmlOf(<TextArea name="note" label={'<img src=x onerror=alert(1)>'} value={'</textarea><script>alert(1)</script>'} />)
		expect(html).not.toContain('<img')
		expect(html).not.toContain('<script')
		expect(html).toContain('&lt;/textarea&gt;')
	})
})

describe('an error list', () => {
	it('stands on top in the order of the page and leads to the fields', () => {
		const html = htmlOf(
			<ErrorList
				problems={{ 'steps[2].unitPrice': { code: 'ladder-not-falling' }, email: { code: 'bad-email' }, form: { code: 'stale' } }}
				labels={{ email: 'Почта', 'steps[].unitPrice': 'Цена' }}
			/>,
		)
		expect(html).toContain('role="alert"')
		expect(all(html, /<a href="#([^"]+)"/g)).toEqual(['f-email', 'f-steps-2-unitPrice'])
		expect(textOf(html)).toMatch(/^Нужно исправить 2 поля\.За это время.*Почта: Это не адрес.*Цена: Цена за большее/)
	})

	it('is not there when nothing is wrong', () => {
		expect(htmlOf(<ErrorList problems={{}} />)).toBe('')
		expect(htmlOf(<ErrorList problems={undefined} />)).toBe('')
	})
})

describe('a problem', () => {
	it('writes numbers with their unit and chooses the plural form', () => {
		expect(plain(problemText(words('ru'), { code: 'below-minimum', params: { missing: 1200, unit: 'piece' } }))).toBe(
			'До минимума ещё 1 200 шт.',
		)
		expect(problemText(words('zh'), { code: 'below-minimum', params: { missing: 15, unit: 'carton' } })).toBe('距起订量还差 15 箱。')
		expect(problemText(words('ru'), { code: 'rate-limited', params: { minutes: 21 } })).toContain('через 21 минуту')
		expect(problemText(words('ru'), { code: 'rate-limited', params: { minutes: 3 } })).toContain('через 3 минуты')
		expect(problemText(words('kk'), { code: 'too-short', params: { min: 8 } })).toBe('Кемінде 8 таңба жазыңыз.')
	})

	it('that has no sentence is said to be wrong in general, never shown as a code', () => {
		for (const language of LANGUAGES)
			expect(problemText(words(language), { code: 'no-such-problem' })).toBe(words(language).t('errors:invalid'))
	})
})

describe('icons', () => {
	it('come along once and only when they are used', () => {
		const html = htmlOf(
			<IconScope>
				<Icon name="truck" />
				<Icon name="truck" />
				<Sprite names={['bell']} />
			</IconScope>,
		)
		expect(all(html, /<symbol id="([^"]+)"/g)).toEqual(['i-bell', 'i-truck'])
	})
})

describe('the page frame', () => {
	const frame = (language: Language) =>
		htmlOf(<PageLayout links={links} place={{ currency: 'KGS', shipTo: 'KG' }} query={'"><script>'} counts={{ cart: 3 }} />, language)

	it('leads to the sister pages and marks the language at hand', () => {
		const html = frame('kk')
		for (const language of ['ru', 'zh', 'en']) expect(html).toContain(`<a href="/${language}" hrefLang="${language}" lang="${language}">`)
		expect(html).toContain('<b lang="kk" aria-current="true">Қазақша</b>')
	})

	it('keeps the query, the currency and the country', () => {
		const html = frame('ru')
		expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
		expect(html).toContain('<option value="KGS" selected="">')
		expect(html).toContain('<option value="KG" selected="">')
	})

	it('says counts that are known and hides the others', () => {
		const html = frame('ru')
		expect(html).toContain('<i class="n-b" data-count="cart">3</i>')
		expect(html).toContain('<i class="n-b" data-count="messages" hidden=""></i>')
	})
})

describe('a price', () => {
	it('is followed by its estimate, unless both are in one currency', () => {
		const price = (
			<Price amount={{ from: 1720, to: 2150, currency: 'CNY' }} estimate={{ from: 124_500, to: 155_700, currency: 'KZT' }} unit="piece" />
		)
		expect(textOf(htmlOf(price, 'ru'))).toBe('17,20–21,50 ¥ / шт≈ 1 245–1 557 ₸')
		expect(textOf(htmlOf(price, 'zh'))).toBe('¥17.20–21.50 / 个≈ ₸1,245–1,557')
		expect(htmlOf(<Price amount={{ from: 100, currency: 'CNY' }} estimate={{ from: 100, currency: 'CNY' }} />)).not.toContain('est')
	})

	it('that is not given is said to be asked for', () => {
		expect(textOf(htmlOf(<Price amount={undefined} estimate={{ from: 1, currency: 'KZT' }} />, 'kk'))).toBe('Бағасы сұрау бойынша')
	})
})

describe('a price ladder', () => {
	const ladder = (quantity?: number) =>
		htmlOf(
			<Ladder
				unit="pair"
				currency="CNY"
				quantity={quantity}
				steps={[
					{ fromQuantity: 1, unitPrice: 500 },
					{ fromQuantity: 2, unitPrice: 450 },
					{ fromQuantity: 22, unitPrice: 400 },
				]}
			/>,
		)

	it('writes its ranges out', () => {
		expect(all(ladder(), /<bdi>([^<]*)<\/bdi>/g).map(plain)).toEqual(['1 пара', '2–21 пара', '22 пары и больше'])
	})

	it('marks the step that the quantity reaches, and none below the first', () => {
		const reached = (quantity: number) => all(ladder(quantity), /<tr data-from="(\d+)"[^>]*aria-current="true"/g)
		expect([reached(0), reached(1), reached(21), reached(22), reached(5000)]).toEqual([[], ['1'], ['2'], ['22'], ['22']])
	})
})

describe('a product card', () => {
	it('is one link with a title in its own language', () => {
		const card = cardsFor('kk')[3]!
		const html = htmlOf(<ProductCard card={card} />, 'kk')
		expect(all(html, /<a([^>]*)>/g)).toEqual([` href="${card.href}" lang="zh"`])
		expect(textOf(html)).toContain('Тек қытай тілінде')
	})

	it('says that papers were not verified rather than nothing', () => {
		expect(textOf(htmlOf(<ProductCard card={cardsFor('ru')[2]!} />))).toContain('Документы не проверены')
	})
})

describe('marks of language', () => {
	it('say nothing of the merchant’s own words in the reader’s language', () => {
		expect(htmlOf(<LanguageMark status="original" shown="ru" />)).toBe('')
	})

	it('offer the original of a translation', () => {
		const html = htmlOf(<Original status="machine" shown="ru" original={{ text: '书包', language: 'zh' }} />)
		expect(html).toContain('<p lang="zh" class="s pre">书包</p>')
		expect(textOf(html)).toContain('Машинный перевод с китайского. Оригинал')
	})
})

describe('verification', () => {
	it('names the month on a card', () => {
		const until = new Date('2027-11-14T00:00:00Z')
		expect(LANGUAGES.map((language) => monthText(until, language))).toEqual(['2027-11', '11.2027', '11.2027', '2027-11'])
		expect(textOf(htmlOf(<VerifiedMark verification={{ state: 'expired', until }} />))).toBe('Проверка истекла 11.2027')
	})
})

describe('pages of a list', () => {
	it('show the first, the last and the neighbours', () => {
		expect(shownPages(1, 1)).toEqual([1])
		expect(shownPages(1, 42)).toEqual([1, 2, 0, 42])
		expect(shownPages(3, 5)).toEqual([1, 2, 3, 4, 5])
		expect(shownPages(20, 42)).toEqual([1, 0, 19, 20, 21, 0, 42])
	})

	it('are not shown when there is one', () => {
		expect(htmlOf(<Pagination page={1} pageCount={1} hrefOf={String} />)).toBe('')
	})
})

describe('a bar', () => {
	it('stays within its ends and has a name', () => {
		const html = htmlOf(<ProgressBar label="120 из 96" value={120} whole={96} />)
		expect(html).toMatch(/<progress class="bar" value="96" max="96" aria-labelledby="[^"]+">/)
		expect(htmlOf(<ProgressBar label="0 из 0" value={0} whole={0} />)).toContain('value="0" max="1"')
	})
})

describe('the drawing of a carton', () => {
	it('has finite lines for any measures and says them', () => {
		for (const [lengthMm, widthMm, heightMm] of [
			[620, 480, 440],
			[5000, 10, 10],
			[1, 1, 1],
			[0, 0, 0],
		] as const) {
			const html = htmlOf(<CartonDrawing lengthMm={lengthMm} widthMm={widthMm} heightMm={heightMm} />)
			expect(html).not.toMatch(/NaN|Infinity/)
		}
		expect(htmlOf(<CartonDrawing lengthMm={625} widthMm={480} heightMm={440} />)).toContain('aria-label="Коробка 62,5 × 48 × 44 см"')
	})
})

describe('a page that could not be shown', () => {
	it('names the code of our own faults only', () => {
		expect(textOf(htmlOf(<ProblemPage status={500} id="7F3K-22" />))).toContain('Код: 7F3K-22')
		expect(textOf(htmlOf(<ProblemPage status={404} />))).toContain('Такой страницы нет')
		expect(textOf(htmlOf(<ProblemPage status={400} />))).toContain('не удалось прочитать')
	})
})

describe('units of a quantity', () => {
	it('stand after "how many" as people say them', () => {
		expect(UNITS.map((unit) => manyOf(words('ru'), unit))).toEqual(['штук', 'пар', 'комплектов', 'дюжин', 'коробок'])
		expect(UNITS.map((unit) => manyOf(words('zh'), unit))).toEqual(['个', '双', '套', '打', '箱'])
	})

	it('stand with a sum only where all its lines have the same one', () => {
		const sum = (...units: ('piece' | 'pair')[]) =>
			plain(
				sumText(
					words('ru'),
					30,
					units.map((unit) => ({ unit })),
				),
			)
		expect(sum('pair', 'pair')).toBe('30 пар')
		expect(sum('piece')).toBe('30 шт')
		expect(sum('pair', 'piece')).toBe('30')
		expect(sum()).toBe('30')
	})
})
