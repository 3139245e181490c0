/** The head of a shop: its sign, where its stall is, what it sells, in which languages it writes, what the trade center has checked. Needs market.css. */
import { formatNumber } from '#app/domain/i18n/format.ts'
import type { Language } from '#app/domain/i18n/languages.ts'
import { paths } from '#app/http/paths.ts'
import { FigureStrip } from '../figure-strip.tsx'
import { Icon } from '../icon.tsx'
import { joined } from '../joined.ts'
import { Plate } from '../plate.tsx'
import { Tag } from '../tag.tsx'
import { VerifiedNote, type Moment } from '../verified.tsx'
import { useWords } from '../words.tsx'

export interface ShopHeadData {
	id: number
	title: string
	original: string | undefined
	about: { text: string; language: Language } | undefined
	legalName: string
	registration: string
	demo: boolean
	/** Written date. */
	since: string
	verifiedUntil: Moment | null
	stall: { hall: string; floor: number; stall: string; street: string; market: string; marketName: string } | null
	/** File of the picture on the sign. */
	sign: string | null
	/** Names of the categories that it sells most of. */
	sells: string[]
	/** Languages in which it writes about its goods. */
	languages: Language[]
	goods: number
}

export function ShopHead({ shop }: { shop: ShopHeadData }) {
	const { t, language } = useWords()
	const { stall } = shop
	const list = (parts: string[]) => joined({ language }, parts)
	return (
		<>
			<div className="orn" />
			<div className="shop">
				{shop.sign && <img src={`${paths.file(shop.sign)}?s=176`} width="96" height="96" alt="" />}
				<div className="stack near">
					<h1>{shop.title}</h1>
					{shop.original && language !== 'zh' && <p lang="zh">{shop.original}</p>}
					<p className="row">
						{stall && <Plate hall={stall.hall} floor={stall.floor} stall={stall.stall} />}
						{shop.demo && <Tag icon="info">{t('common:word.demoShop')}</Tag>}
					</p>
					{stall && (
						<p>
							{joined({ language }, [stall.marketName, t('catalog:shop.row', { street: stall.street })], 'pause')}{' '}
							<a href={`${paths.market(language, stall.market, { hall: stall.hall, floor: stall.floor, stall: stall.stall })}#plan`}>
								{t('catalog:shop.onMap')}
							</a>
						</p>
					)}
					{shop.about && <p lang={shop.about.language === language ? undefined : shop.about.language}>{shop.about.text}</p>}
					<p>
						<a className="btn" href={paths.newThread(language, 'shop', shop.id)}>
							<Icon name="message-square" />
							{t('catalog:shop.write')}
						</a>
					</p>
					<p className="hint">{t('catalog:product.askHint')}</p>
					{shop.demo && <p className="hint">{t('catalog:product.demoShop')}</p>}
				</div>
				<div className="stack">
					<VerifiedNote
						verification={shop.verifiedUntil ? { state: 'verified', until: shop.verifiedUntil } : { state: 'none' }}
						what={['registration', 'lease']}
					/>
					<FigureStrip
						figures={[
							{ label: t('catalog:shop.goodsCount'), value: formatNumber(shop.goods, language) },
							{ label: t('catalog:shop.since'), value: shop.since },
						]}
					/>
					<dl className="kv">
						{shop.sells.length > 0 && (
							<>
								<dt>{t('catalog:shop.sells')}</dt>
								<dd>{list(shop.sells)}</dd>
							</>
						)}
						{shop.languages.length > 0 && (
							<>
								<dt>{t('catalog:shop.languages')}</dt>
								<dd>{list(shop.languages.map((one) => t(`common:languageName.${one}`)))}</dd>
							</>
						)}
						<dt>{t('common:nav.company')}</dt>
						<dd>{shop.legalName}</dd>
						<dt>{t('catalog:shop.registration')}</dt>
						<dd>{shop.registration}</dd>
					</dl>
				</div>
			</div>
		</>
	)
}
