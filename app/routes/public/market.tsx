/** The plan of a market: halls, floors, and the stalls of a floor in their rows. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { PageFrame } from '#app/components/frame.tsx'
import { joined } from '#app/components/joined.ts'
import { MarketPlan, StallFinder, StallRow } from '#app/components/market-plan.tsx'
import { Plate } from '#app/components/plate.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatNumber } from '#app/domain/i18n/format.ts'
import { nameIn } from '#app/http/catalog.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import styles from '#app/styles/market.css?url'
import { countStalls, findMarket, findStallFloor, listStalls } from '#db/queries/markets.server.ts'

export const handle = { cache: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const market = orNotFound(await findMarket(app.db, params.slug ?? ''))
	const query = new URL(request.url).searchParams
	const hall = orNotFound(market.halls.find((one) => one.letter === query.get('hall')) ?? market.halls[0])
	const asked = (query.get('stall') ?? '').normalize('NFKC').trim().slice(0, 12)
	const askedFloor = asked ? await findStallFloor(app.db, hall.id, asked) : undefined
	const floor =
		hall.floors.find((one) => one.number === askedFloor) ??
		hall.floors.find((one) => String(one.number) === query.get('floor')) ??
		hall.floors[0]!
	const [stalls, counts] = await Promise.all([listStalls(app.db, hall.id, floor.number), countStalls(app.db, [hall.id])])
	const now = app.now()
	const free = wordsIn(language)('catalog:market.free')
	const places = stalls.map((stall) => ({
		street: stall.street,
		number: stall.number,
		href: stall.shop ? paths.shop(language, stall.shop.slug) : undefined,
		label: stall.shop ? nameIn(stall.shop.names, language) : free,
		verified: stall.verifiedUntil !== null && stall.verifiedUntil > now,
		current: stall.number === asked,
	}))
	return {
		title: joined({ language }, [nameIn(hall.names, language), nameIn(market.names, language)], 'pause'),
		market: nameIn(market.names, language),
		slug: market.slug,
		city: nameIn(market.city, language),
		halls: market.halls.map((one) => ({ letter: one.letter, name: nameIn(one.names, language), current: one.id === hall.id })),
		floors: hall.floors.map((one) => ({ number: one.number, speciality: nameIn(one.speciality, language), current: one === floor })),
		hall: hall.letter,
		hallName: nameIn(hall.names, language),
		floor: floor.number,
		speciality: nameIn(floor.speciality, language),
		inHall: totalOf(counts),
		onFloor: totalOf(counts.filter((one) => one.floor === floor.number)),
		asked,
		found: places.find((one) => one.current),
		rows: rowsOf(places),
	}
}

const totalOf = (counts: readonly { total: number; taken: number }[]) => ({
	total: counts.reduce((sum, one) => sum + one.total, 0),
	taken: counts.reduce((sum, one) => sum + one.taken, 0),
})

/** Stalls by their row, rows and stalls in the order one walks past them. */
function rowsOf<T extends { street: string; number: string }>(stalls: readonly T[]): { street: string; stalls: T[] }[] {
	const rows = new Map<string, T[]>()
	for (const stall of [...stalls].sort((a, b) => Number(a.number) - Number(b.number))) {
		const row = rows.get(stall.street)
		if (row) row.push(stall)
		else rows.set(stall.street, [stall])
	}
	return [...rows].map(([street, inRow]) => ({ street, stalls: inRow }))
}

export default function Market() {
	const market = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const to = (hall: string, floor?: number) => `${paths.market(language, market.slug, { hall, floor })}${floor ? '#plan' : ''}`
	const taken = ({ taken, total }: { taken: number; total: number }) =>
		t('catalog:market.taken', { taken: formatNumber(taken, language), total: formatNumber(total, language) })
	return (
		<PageFrame>
			<Crumbs
				items={[
					{ label: market.market, href: paths.market(language, market.slug) },
					{ label: t('catalog:hall', { letter: market.hall }), href: to(market.hall) },
					{ label: t('catalog:floor', { floor: market.floor }) },
				]}
			/>
			<div>
				<h1>{market.market}</h1>
				<p className="m">
					{market.city} · {market.hallName} · {taken(market.inHall)}
				</p>
			</div>
			<div className="cols two">
				<section className="box">
					<h2>{t('catalog:market.halls')}</h2>
					<MarketPlan
						label={t('catalog:market.halls')}
						halls={market.halls.map(({ letter, name, current }) => ({
							letter,
							name,
							short: name.length < 12 ? name : undefined,
							href: to(letter),
							current,
						}))}
					/>
				</section>
				<section className="stack">
					<h2>{t('catalog:market.floors')}</h2>
					<nav aria-label={t('catalog:market.floors')}>
						<ul className="halls">
							{market.floors.map((floor) => (
								<li key={floor.number}>
									<a href={to(market.hall, floor.number)} aria-current={floor.current ? 'page' : undefined}>
										<i>{floor.number}</i>
										<b>{floor.speciality}</b>
									</a>
								</li>
							))}
						</ul>
					</nav>
					<StallFinder action={paths.market(language, market.slug)} hall={market.hall} value={market.asked} found={market.found} />
				</section>
			</div>
			<section className="stack" id="plan">
				<div className="rule">
					<h2>{t('catalog:market.floorPlan', { floor: market.floor, speciality: market.speciality })}</h2>
					<span className="m s">{taken(market.onFloor)}</span>
				</div>
				<ul className="row s m">
					<li>{t('catalog:market.legend.verified')}</li>
					<li>{t('catalog:market.legend.free')}</li>
				</ul>
				{market.rows.map((row) => (
					<section key={row.street}>
						<h3 className="s">{t('catalog:market.row', { street: row.street })}</h3>
						<StallRow stalls={row.stalls} />
					</section>
				))}
			</section>
			<section className="stack">
				<div className="rule">
					<h2>{t('catalog:market.shops')}</h2>
				</div>
				{market.onFloor.taken === 0 && <p>{t('catalog:market.none')}</p>}
				<ul className="stack">
					{market.rows
						.flatMap((row) => row.stalls)
						.filter((stall) => stall.href)
						.map((stall) => (
							<li key={stall.number} className="row">
								<Plate hall={market.hall} floor={market.floor} stall={stall.number} />
								<a className="a" href={stall.href}>
									{stall.label}
								</a>
							</li>
						))}
				</ul>
			</section>
		</PageFrame>
	)
}
