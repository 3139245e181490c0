/** A merchant's day: what waits for an answer, the most urgent first. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Empty } from '#app/components/empty.tsx'
import { DeskFrame } from '#app/components/frame.tsx'
import { Icon, type IconName } from '#app/components/icon.tsx'
import { Plate } from '#app/components/plate.tsx'
import { useWords } from '#app/components/words.tsx'
import { formatLongDate } from '#app/domain/i18n/format.ts'
import { pickText } from '#app/domain/i18n/languages.ts'
import { wordsIn } from '#app/http/i18n.server.ts'
import { languageOf, requireViewer } from '#app/http/page.server.ts'
import { paths } from '#app/http/paths.ts'
import { findOwnShop, listGivenBack } from '#db/queries/listings.server.ts'
import { countUnread } from '#db/queries/messages.server.ts'
import { countToConfirm, countToDispatch } from '#db/queries/merchant-day.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const language = languageOf(params)
	const viewer = await requireViewer(context.app, request)
	const { db } = context.app
	const companyId = viewer.company?.id ?? 0
	const [shop, unread, toConfirm, toDispatch, givenBack] = await Promise.all([
		findOwnShop(db, companyId),
		countUnread(db, viewer),
		countToConfirm(db, companyId),
		countToDispatch(db, companyId),
		listGivenBack(db, companyId),
	])
	return {
		title: wordsIn(language)('sell:today.title'),
		today: formatLongDate(context.app.now(), language),
		company: viewer.company?.name ?? '',
		stall: shop?.hall && shop.stall ? { hall: shop.hall, floor: shop.floor ?? 1, stall: shop.stall } : null,
		unread,
		toConfirm,
		toDispatch,
		givenBack: givenBack.map((revision) => ({
			productId: revision.productId,
			reasonCode: revision.reasonCode,
			title:
				pickText(Object.fromEntries(Object.entries(revision.content.texts).map(([key, text]) => [key, text.title])), language)?.text ?? '',
		})),
	}
}

export default function TodayPage() {
	const { today, company, stall, unread, toConfirm, toDispatch, givenBack } = useLoaderData<typeof loader>()
	const { t, language } = useWords()
	const nothing = unread + toConfirm + toDispatch + givenBack.length === 0
	return (
		<DeskFrame area="sell" current="home">
			<h1>{t('sell:today.title')}</h1>
			<p className="m s">
				{today} · {company} {stall && <Plate {...stall} />}
			</p>
			{nothing ? (
				<Empty
					icon="circle-check"
					title={t('sell:today.nothing')}
					action={
						<a className="btn b2" href={paths.sellProducts(language)}>
							{t('common:nav.products')}
						</a>
					}
				>
					{t('sell:today.nothingHint')}
				</Empty>
			) : (
				<ul className="box todo">
					{unread > 0 && <Todo href={paths.threads(language)} icon="message-square" what={t('sell:today.messages', { count: unread })} />}
					{toConfirm > 0 && (
						<Todo href={paths.sellOrders(language)} icon="circle-check" what={t('sell:today.confirm', { count: toConfirm })} />
					)}
					{toDispatch > 0 && (
						<Todo href={paths.sellOrders(language)} icon="package" what={t('sell:today.dispatch', { count: toDispatch })} />
					)}
					{givenBack.map((one) => (
						<Todo
							key={one.productId}
							href={paths.sellProduct(language, one.productId)}
							icon="triangle-alert"
							what={t('sell:today.mend', { title: one.title })}
							why={one.reasonCode ? t(`moderation:reason.${one.reasonCode}`) : undefined}
						/>
					))}
				</ul>
			)}
		</DeskFrame>
	)
}

function Todo({ href, icon, what, why }: { href: string; icon: IconName; what: string; why?: string | undefined }) {
	return (
		<li>
			<a href={href}>
				<Icon name={icon} />
				<span>
					<b>{what}</b>
					{why && (
						<>
							<br />
							<span className="s m">{why}</span>
						</>
					)}
				</span>
				<Icon name="chevron-right" />
			</a>
		</li>
	)
}
