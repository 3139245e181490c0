/** The plan of a market: halls, floors, and the stalls of a floor in their rows. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageFrame } from '#app/components/frame.tsx'
import { SectionNav } from '#app/components/layout.tsx'
import { MarketPlan, StallRow } from '#app/components/market-plan.tsx'
import { useWords } from '#app/components/words.tsx'
import { nameIn } from '#app/http/catalog.server.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, orNotFound } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import styles from '#app/styles/market.css?url'
import { findMarket, listStalls } from '#db/queries/markets.server.ts'

export const handle = { cache: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const market = orNotFound(await findMarket(app.db, params.slug ?? ''))
	const query = new URL(request.url).searchParams
	const hall = orNotFound(market.halls.find((one) => one.letter === query.get('hall')) ?? market.halls[0])
	const floor = hall.floors.find((one) => String(one.number) === query.get('floor')) ?? hall.floors[0]!
	const stalls = await listStalls(app.db, hall.id, floor.number)
	const now = app.now()
	return {
		title: nameIn(market.names, language),
		slug: market.slug,
		city: nameIn(market.city, language),
		halls: market.halls.map((one) => ({ letter: one.letter, name: nameIn(one.names, language), current: one.id === hall.id })),
		floors: hall.floors.map((one) => ({ number: one.number, speciality: nameIn(one.speciality, language), current: one === floor })),
		hall: hall.letter,
		floor: floor.number,
		stalls: stalls.map((stall) => ({
			number: stall.number,
			href: stall.shop ? paths.shop(language, stall.shop.slug) : undefined,
			label: stall.shop ? nameIn(stall.shop.names, language) : wordsIn(language)('catalog:market.free'),
			verified: stall.verifiedUntil !== null && stall.verifiedUntil > now,
		})),
	}
}

export default function Market() {
	const market = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const to = (hall: string, floor: number) => paths.market(language, market.slug, { hall, floor })
	return (
		<PageFrame>
			<div>
				<h1>{market.title}</h1>
				<p className="m">{market.city}</p>
			</div>
			<section>
				<h2>{t('catalog:market.halls')}</h2>
				<MarketPlan label={t('catalog:market.halls')} halls={market.halls.map((hall) => ({ letter: hall.letter, name: hall.name, short: hall.name.length < 12 ? hall.name : undefined, href: to(hall.letter, 1), current: hall.current }))} />
			</section>
			<SectionNav
				label={t('catalog:market.floors')}
				items={market.floors.map((floor) => ({ href: to(market.hall, floor.number), label: `${t('catalog:floor', { floor: floor.number })}: ${floor.speciality}`, current: floor.current }))}
			/>
			<section className="stack">
				<h2>{t('catalog:market.stalls', { floor: market.floor })}</h2>
				<StallRow stalls={market.stalls} />
			</section>
		</PageFrame>
	)
}
