/** Every component in its states on one page: rendered in four languages by the tests, looked at by people. */
import type { ReactNode } from 'react'
import { Button, LinkButton } from '#app/components/buttons.tsx'
import { CartonDrawing } from '#app/components/carton-drawing.tsx'
import { BarChart } from '#app/components/chart.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { DialogForm } from '#app/components/dialog-form.tsx'
import { DifferenceLegend, TextDifference, ValueDifference } from '#app/components/difference.tsx'
import { Empty } from '#app/components/empty.tsx'
import { ChosenFilters, FacetForm, SortMenu } from '#app/components/facet-form.tsx'
import {
	CheckField,
	ErrorList,
	FileField,
	NumberField,
	QuantityField,
	RadioField,
	SelectField,
	TextArea,
	TextField,
} from '#app/components/fields.tsx'
import { CalculatorStrip, PackingStrip } from '#app/components/figure-strip.tsx'
import { Ladder } from '#app/components/ladder.tsx'
import { PageLayout, WorkspaceLayout } from '#app/components/layout.tsx'
import type { LayoutLinks } from '#app/components/layout/links.ts'
import { SectionNav } from '#app/components/layout/sections.tsx'
import { MarketPlan, StallRow } from '#app/components/market-plan.tsx'
import { LanguageMark, Original } from '#app/components/mark.tsx'
import { DayLine, MessageBubble } from '#app/components/message-bubble.tsx'
import { Note } from '#app/components/note.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Plate } from '#app/components/plate.tsx'
import { Price } from '#app/components/price.tsx'
import type { ProductCardData } from '#app/components/product-card.tsx'
import { ProductGrid } from '#app/components/product-grid.tsx'
import { ProblemPage } from '#app/components/problem-page.tsx'
import { ProgressBar } from '#app/components/progress-bar.tsx'
import { quantityText } from '#app/components/quantity.ts'
import { Rope } from '#app/components/rope.tsx'
import { StackTable } from '#app/components/table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { VerifiedMark, VerifiedNote } from '#app/components/verified.tsx'
import { useWords } from '#app/components/words.tsx'
import {
	formatCubicMetres,
	formatDate,
	formatDateTime,
	formatEstimateRange,
	formatKg,
	formatMoney,
	formatMoneyRange,
	formatNumber,
} from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'

const TITLES: Record<Language, string[]> = {
	ru: [
		'Рюкзак школьный с жёсткой спинкой, 3 размера, 4 отделения',
		'Чайник заварочный керамический 1,1 л с ситечком, красный',
		'Мягкий медведь 40 см',
	],
	kk: [
		'Мектеп сөмкесі, арқалығы қатты, 3 өлшем, 3 түс',
		'Керамика шәйнек 1,1 л, сүзгісімен, қызыл',
		'Жұмсақ аю 40 см, гипоаллергенді толтырғыш',
	],
	zh: ['硬背板小学生书包 三种尺寸 四个隔层', '陶瓷茶壶 1.1升 带滤网 红色', '毛绒熊 40厘米'],
	en: ['School backpack with a stiff back, 3 sizes', 'Ceramic teapot 1.1 l with strainer, red', 'Soft bear 40 cm'],
}
const ORIGINAL = '硬背板小学生书包 三种尺寸 四个隔层 反光条 防泼水'
const PICTURES = ['backpack-set', 'teapot', 'teddy', 'umbrella', 'gloves', 'honey']
const UNTIL = new Date('2027-11-14T00:00:00Z')
const NOON = new Date('2026-11-23T07:00:00Z')

export const links: LayoutLinks = {
	home: '/x',
	search: '/x/search',
	categories: '/x/categories',
	orders: '/x/orders',
	messages: '/x/messages',
	cart: '/x/cart',
	account: '/x/account',
	settings: '/settings',
	badges: '/badges',
	notices: '/x/notices',
	sisters: { zh: '/zh', kk: '/kk', ru: '/ru', en: '/en' },
}

export function cardsFor(language: Language, count = 6): ProductCardData[] {
	return Array.from({ length: count }, (_, index) => {
		const foreign = index === 3 && language !== 'zh'
		const from = 1720 + index * 410
		return {
			href: `/x/products/${index}`,
			title: foreign ? '三折全自动雨伞 8骨 防紫外线' : TITLES[language][index % 3]!,
			titleLanguage: foreign ? 'zh' : undefined,
			machine: index % 2 === 0,
			picture: index === 5 ? null : { src: `/img/${PICTURES[index % 6]}.webp`, width: 480, height: 480 },
			price: index === 4 ? undefined : formatMoneyRange(from, from + 430, 'CNY', language),
			estimate: formatEstimateRange(from * 72, (from + 430) * 72, 'KZT', language),
			unit: (['piece', 'pair', 'set', 'dozen', 'carton'] as const)[index % 5]!,
			minimum: formatNumber([60, 1, 22, 240, 5, 96][index % 6]!, language),
			minimumCount: [60, 1, 22, 240, 5, 96][index % 6]!,
			stock: index % 3 === 0 ? '120' : undefined,
			leadTimeDays: index % 3 === 1 ? 7 : 0,
			carton: { pieces: '24', count: 24, volume: formatCubicMetres(62_000, language), weight: formatKg(19_400, language) },
			plate: { hall: 'B', floor: 1, number: '1083' },
			verifiedUntil: index === 2 ? null : UNTIL,
		}
	})
}

const filler = (language: Language) => TITLES[language].join('. ')

export function PublicGallery() {
	const { t, language } = useWords()
	return (
		<PageLayout
			links={links}
			place={{ currency: 'KZT', shipTo: 'KZ' }}
			demo
			home
			query={TITLES[language][1]}
			counts={{ cart: 3 }}
			foot={[
				{ href: '/x/categories', label: t('common:nav.categories') },
				{ href: '/x/rules', label: t('common:nav.rules') },
			]}
		>
			<Crumbs
				items={[
					{ label: t('common:nav.home'), href: '/x' },
					{ label: t('common:nav.categories'), href: '/x/c' },
					{ label: TITLES[language][0]! },
				]}
			/>
			<h1>{TITLES[language][0]}</h1>
			<div className="cols side">
				<FacetForm
					action="/x/search"
					keep={[{ name: 'q', value: 'a"b' }]}
					resetHref="/x/search"
					hint={filler(language)}
					facets={[
						{
							kind: 'range',
							legend: t('common:ladder.price'),
							from: { name: 'priceFrom', value: '3' },
							to: { name: 'priceTo' },
							decimal: true,
						},
						{ kind: 'number', name: 'minimum', label: t('common:ladder.quantity'), value: '300' },
						{
							kind: 'choices',
							name: 'hall',
							legend: t('common:nav.halls'),
							options: [
								{ value: 'B1', label: t('common:plate.hall', { hall: 'B' }), count: 1486, checked: true },
								{ value: 'E', label: t('common:card.inStock'), count: `${formatNumber(1000, language)}+` },
							],
						},
					]}
				/>
				<div className="stack" id="results">
					<div className="row sp">
						<ChosenFilters chosen={[{ label: t('common:plate.hall', { hall: 'B' }), href: '/x/1' }]} clearHref="/x" />
						<SortMenu
							options={[
								{ label: t('common:ladder.price'), href: '/x/s1', current: true },
								{ label: t('common:ladder.quantity'), href: '/x/s2' },
							]}
						/>
					</div>
					<ProductGrid cards={cardsFor(language)} heading="h2" eager={1} />
					<Pagination page={3} pageCount={42} hrefOf={(page) => `/x?page=${page}`} />
				</div>
			</div>
			<div className="docked">
				<ProductParts />
				<div className="dock only-s">
					<b>{formatMoney(4600, 'CNY', language)}</b>
					<LinkButton href="#calc">{t('common:action.toCart')}</LinkButton>
				</div>
			</div>
			<Section title={t('common:nav.halls')}>
				<MarketPlan
					label={t('common:nav.halls')}
					halls={['A', 'B', 'C', 'D', 'E'].map((letter, index) => ({
						letter,
						name: TITLES[language][index % 3]!,
						short: index % 2 ? undefined : letter,
						href: `/x/h/${letter}`,
						current: index === 2,
					}))}
				/>
				<StallRow
					stalls={Array.from({ length: 12 }, (_, index) => ({
						number: String(2141 + index),
						label: index === 4 ? t('common:word.no') : TITLES[language][index % 3]!.split(' ')[0]!,
						href: index === 4 ? undefined : `/x/s/${index}`,
						verified: index % 2 === 0,
						current: index === 6,
					}))}
				/>
			</Section>
			<Section title={t('common:rope.planned')}>
				<Rope
					lying
					plain
					steps={TITLES[language].map((title, index) => ({
						title,
						state: 'done' as const,
						when: t('common:duration.days', { count: index + 1 }),
					}))}
				/>
			</Section>
			<Empty
				title={t('common:problemPage.notFound.title')}
				action={
					<LinkButton kind="second" href="/x">
						{t('common:action.askPrice')}
					</LinkButton>
				}
			>
				{t('common:problemPage.notFound.text')}
			</Empty>
			{[404, 403, 429, 500].map((status) => (
				<section key={status}>
					<ProblemPage status={status} id={status === 500 ? '7F3K-22' : undefined} />
				</section>
			))}
		</PageLayout>
	)
}

function ProductParts() {
	const { t, language } = useWords()
	return (
		<div className="pg">
			<div className="gal" role="region" aria-label={TITLES[language][0]} tabIndex={0}>
				<span>
					<img src="/img/backpack-set.webp" width="480" height="480" alt={TITLES[language][0]} />
				</span>
				<span>
					<img src="/img/backpack-blue.webp" width="480" height="480" alt={TITLES[language][0]} />
				</span>
			</div>
			<div className="stack">
				<div>
					<h2>{TITLES[language][0]}</h2>
					<Original status="checked" shown={language} original={{ text: ORIGINAL, language: language === 'zh' ? 'ru' : 'zh' }} />
				</div>
				<Ladder
					unit="piece"
					currency="CNY"
					estimateCurrency="KZT"
					quantity={200}
					steps={[
						{ fromQuantity: 60, unitPrice: 4600, estimate: 333_000 },
						{ fromQuantity: 240, unitPrice: 4250, estimate: 307_700 },
						{ fromQuantity: 960, unitPrice: 3980, estimate: 288_200 },
					]}
				/>
				<form className="box stack" id="calc">
					<QuantityField name="quantity" label={t('common:ladder.quantity')} value={200} step={20} hint={filler(language)} />
					<div className="row base">
						<Price amount={{ from: 920_000, currency: 'CNY' }} estimate={{ from: 66_608_000, currency: 'KZT' }} big />
					</div>
					<CalculatorStrip unitPrice={4600} currency="CNY" cartons={10} grossGrams={152_000} cubicCm={1_309_440} density={116} />
					<Note>{filler(language)}</Note>
					<Button wide icon="shopping-cart">
						{t('common:action.toCart')}
					</Button>
					<LinkButton kind="second" wide href="/x">
						{t('common:action.askPrice')}
					</LinkButton>
				</form>
			</div>
			<div className="stack">
				<section className="box stack">
					<h2>{t('common:area.sell')}</h2>
					<Plate hall="C" floor={2} stall="2147" href="/x/markets" />
					<VerifiedNote
						verification={{ state: 'verified', until: UNTIL }}
						what={['licence', 'lease', 'phone']}
						by={t('common:area.staff')}
						when={NOON}
					/>
					<VerifiedNote verification={{ state: 'expired', until: UNTIL }} />
					<VerifiedNote verification={{ state: 'none' }} />
					<p className="row">
						<VerifiedMark verification={{ state: 'verified', until: UNTIL }} />
						<VerifiedMark verification={{ state: 'expired', until: UNTIL }} />
						<VerifiedMark verification={{ state: 'none' }} />
					</p>
				</section>
			</div>
			<section className="box">
				<CartonDrawing lengthMm={620} widthMm={480} heightMm={440} />
				<CartonDrawing lengthMm={1805} widthMm={120} heightMm={300} />
				<PackingStrip cartons={14} grossGrams={229_600} cubicCm={1_557_000} density={147} className="gap" />
			</section>
		</div>
	)
}

const NOTHING_CHOSEN = { unit: 'piece' as const }

export function WorkspaceGallery() {
	const words = useWords()
	const { t, language } = words
	const items = (['home', 'products', 'orders', 'messages'] as const).map((key, index) => ({
		href: `/x/sell/${key}`,
		label: t(`common:desk.sell.${key}`),
		icon: (['house', 'store', 'package', 'message-square'] as const)[index],
		count: index === 3 ? 12 : undefined,
		current: index === 0,
	}))
	const problems = {
		form: { code: 'stale' },
		email: { code: 'bad-email' },
		quantity: { code: 'below-minimum', params: { missing: 15, ...NOTHING_CHOSEN } },
		'steps[1].unitPrice': { code: 'ladder-not-falling' },
	}
	return (
		<WorkspaceLayout
			links={links}
			place={{ currency: 'CNY', shipTo: 'CN' }}
			demo
			area="sell"
			items={items}
			tabs={items}
			counts={{ messages: 12, notices: 4 }}
		>
			<h1>{t('common:nav.today')}</h1>
			<SectionNav
				items={[
					{ href: '/x/1', label: t('common:nav.products'), current: true, count: 126 },
					{ href: '/x/2', label: t('common:nav.rules') },
				]}
				label={t('common:nav.shop')}
			/>
			<Section title={t('common:action.edit')}>
				<form className="stack">
					<ErrorList
						problems={problems}
						labels={{ email: 'E-mail', quantity: t('common:ladder.quantity'), 'steps[].unitPrice': t('common:ladder.price') }}
					/>
					<div className="cols three">
						<TextField name="title" label={TITLES[language][0]} value={'<b>"&\'</b>'} hint={t('common:word.optional')} lang="zh" required />
						<TextField
							name="email"
							label="E-mail"
							type="email"
							value="нет@"
							problem={problems.email}
							hint={t('common:word.optional')}
							autoComplete="email"
						/>
						<NumberField
							name="quantity"
							label={t('common:ladder.quantity')}
							value="45"
							problem={problems.quantity}
							unit={t('common:unit.piece')}
						/>
						<NumberField
							name="steps[1].unitPrice"
							label={t('common:ladder.price')}
							value="1e21"
							problem={problems['steps[1].unitPrice']}
							unit="¥"
							decimal
							hideLabel
						/>
						<SelectField
							name="unit"
							label={t('common:ladder.quantity')}
							value="set"
							empty={t('common:action.choose')}
							options={[
								{ value: 'piece', label: t('common:unit.piece') },
								{ label: 'A', options: [{ value: 'set', label: t('common:unit.set') }] },
							]}
						/>
						<TextArea
							name="note"
							label={t('common:word.note')}
							value={'1\n2'}
							rows={3}
							problem={{ code: 'too-long', params: { max: 21 } }}
						/>
						<div>
							<CheckField name="sample" label={t('common:word.demoShop')} checked aside={<kbd>1</kbd>} />
							<CheckField name="terms" label={t('common:nav.rules')} problem={{ code: 'required' }} />
						</div>
						<RadioField
							name="pay"
							label={t('common:action.pay')}
							value="card"
							problem={{ code: 'unknown-choice' }}
							options={[
								{ value: 'card', label: t('common:word.yes') },
								{ value: 'bank', label: t('common:word.no'), hint: t('common:word.optional') },
							]}
						/>
						<FileField
							name="photos"
							label={t('common:action.addPhoto')}
							icon="camera"
							accept="image/jpeg,image/png"
							multiple
							problem={{ code: 'file-too-large', params: { max: 8 } }}
						/>
						<QuantityField
							name="lines[0].quantity"
							label={t('common:ladder.quantity')}
							value={48}
							step={48}
							product={TITLES[language][2]}
							problem={{ code: 'not-multiple', params: { multiple: 48, unit: 'piece' } }}
						/>
					</div>
					<div className="row">
						<Button>{t('common:action.save')}</Button>
						<Button kind="second" icon="eye">
							{t('common:action.preview')}
						</Button>
						<Button kind="quiet">{t('common:action.reset')}</Button>
						<Button disabled>{t('common:action.pay')}</Button>
						<Button kind="second" busy>
							{t('common:busy.saving')}
						</Button>
					</div>
				</form>
				<DialogForm
					open={t('common:action.delete')}
					title={t('common:action.delete')}
					confirm={t('common:action.delete')}
					name="intent"
					value="delete"
					hidden={[{ name: 'version', value: 3 }]}
					isOpen
				>
					<p className="s">{filler(language)}</p>
				</DialogForm>
			</Section>
			<Section title={t('common:word.status')}>
				<div className="row">
					<Tag>{t('common:word.unknown')}</Tag>
					<Tag tone="info">{t('common:nav.moderation')}</Tag>
					<Tag tone="warn">{t('common:rope.planned')}</Tag>
					<Tag tone="ok">{t('common:rope.done')}</Tag>
					<Tag tone="bad">{t('common:rope.stopped')}</Tag>
					<LanguageMark status="machine" shown={language} />
					<LanguageMark status="checked" shown={language} />
					<LanguageMark status="stale" shown={language} />
					<LanguageMark status="original" shown={language === 'zh' ? 'ru' : 'zh'} />
				</div>
				<Note tone="ok" role="status">
					{quantityText(words, 201, 'carton')}
				</Note>
				<Note tone="warn" title={t('common:verified.none')}>
					{filler(language)}
				</Note>
				<Note tone="bad" role="alert" title={t('common:message.failed')} small>
					{filler(language)}
				</Note>
			</Section>
			<div className="cols od">
				<section className="box">
					<h2>{t('common:nav.path')}</h2>
					<Rope
						steps={[
							{ title: TITLES[language][0], state: 'done', when: formatDateTime(NOON, language), note: quantityText(words, 10, 'carton') },
							{ title: TITLES[language][1], state: 'now' },
							{ title: TITLES[language][2], state: 'planned', when: formatDate(UNTIL, language) },
							{ title: TITLES[language][2], state: 'stopped' },
						]}
					/>
				</section>
				<div className="stack">
					<StackTable
						caption={t('common:nav.statement')}
						columns={[
							{ key: 'order', label: t('common:word.number') },
							{ key: 'sum', label: t('common:word.amount'), end: true },
							{ key: 'state', label: t('common:word.status') },
							{ key: 'do', label: t('common:word.actions'), hideLabel: true },
						]}
						rows={[
							{
								key: 1,
								cells: [
									'KR-26-004802',
									formatMoney(186_240, 'CNY', language),
									<Tag tone="ok">{t('common:rope.done')}</Tag>,
									<a className="a" href="/x/1">
										{t('common:action.open')}
									</a>,
								],
							},
							{ key: 2, cells: ['KR-26-004790', formatMoney(920_000, 'CNY', language), null, null] },
						]}
						foot={{ key: 'total', cells: [t('common:word.total'), formatMoney(1_106_240, 'CNY', language), null, null] }}
					/>
					<StackTable
						short
						caption={t('common:ladder.quantity')}
						columns={[
							{ key: 'paper', label: t('common:word.note') },
							{ key: 'number', label: t('common:word.number'), bare: true },
							{ key: 'state', label: t('common:word.status'), bare: true },
							{ key: 'gross', label: t('common:figure.gross'), end: true },
						]}
						rows={[
							{
								key: 1,
								cells: [TITLES[language][2], 'PI-26-004817', <Tag tone="ok">{t('common:rope.done')}</Tag>, formatKg(76_000, language)],
							},
						]}
					/>
					<ProgressBar label={quantityText(words, 48, 'piece')} value={48} whole={96} />
					<ProgressBar label={quantityText(words, 96, 'piece')} value={96} whole={96} />
					<figure className="box">
						<BarChart
							sentence={filler(language)}
							bars={[3.7, 5.6, 2.8, 6.8, 8.4, 4.3, 9.6].map((value, index) => ({
								label: String(17 + index),
								value,
								text: formatNumber(value, language, { decimals: 1 }),
								now: index === 6,
							}))}
						/>
						<figcaption className="s m">{filler(language)}</figcaption>
					</figure>
					<p>
						<TextDifference before="硬背板小学生书包 三种尺寸" after="硬背板小学生书包 护脊 医用级 三种尺寸" lang="zh" />
						<br />
						<ValueDifference before={formatMoney(4600, 'CNY', language)} after={formatMoney(3040, 'CNY', language)} />
					</p>
					<DifferenceLegend />
				</div>
			</div>
			<section className="box">
				<ol className="talk">
					<DayLine>{formatDate(NOON, language)}</DayLine>
					<MessageBubble mine author={t('common:message.you')} text={TITLES[language][0]!} lang={language} time="10:12" state="read" />
					<MessageBubble
						mine={false}
						author="启明书包行"
						showAuthor
						text={TITLES[language][1]!}
						lang={language}
						time="10:31"
						original={{ text: ORIGINAL, language: 'zh' }}
					/>
					<MessageBubble
						mine
						author={t('common:message.you')}
						text={'<script>alert(1)</script>\n2'}
						lang={language}
						time="10:40"
						state="failed"
						actions={<Button kind="quiet">{t('common:action.retry')}</Button>}
					/>
					<MessageBubble mine author={t('common:message.you')} text={TITLES[language][2]!} lang={language} time="10:41" state="sending" />
				</ol>
			</section>
		</WorkspaceLayout>
	)
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
	return (
		<section className="stack">
			<div className="rule">
				<h2>{title}</h2>
			</div>
			{children}
		</section>
	)
}
