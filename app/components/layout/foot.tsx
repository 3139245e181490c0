/** The foot of every page: links, and the form of language, currency and country. */
import { CURRENCIES } from '#app/domain/money/currency.ts'
import { useWords } from '../words.tsx'
import { LanguageLinks } from './languages.tsx'
import type { PageLayoutProps, WorkspaceLayoutProps } from './links.ts'

export const SHIP_TO_COUNTRIES = ['KZ', 'KG', 'UZ', 'TJ', 'RU', 'CN'] as const

export function Foot({ links, place, foot, countries = SHIP_TO_COUNTRIES }: PageLayoutProps | WorkspaceLayoutProps) {
	const { t, language } = useWords()
	return (
		<footer className="foot">
			<div className="w">
				{foot && foot.length > 0 && (
					<nav aria-label={t('common:brand')}>
						<ul className="row">
							{foot.map((item) => (
								<li key={item.href}>
									<a href={item.href}>{item.label}</a>
								</li>
							))}
						</ul>
					</nav>
				)}
				<form id="settings" className="stack" method="post" action={links.settings}>
					<h2 className="s">{t('common:settings.title')}</h2>
					<LanguageLinks sisters={links.sisters} />
					<input type="hidden" name="returnTo" value={links.sisters[language]} />
					<div className="pair">
						<div className="f">
							<label htmlFor="settings-currency">{t('common:settings.currency')}</label>
							<select id="settings-currency" name="currency" defaultValue={place.currency}>
								{CURRENCIES.map((currency) => (
									<option key={currency} value={currency}>
										{t(`common:currency.${currency}`)}
									</option>
								))}
							</select>
						</div>
						<div className="f">
							<label htmlFor="settings-ship-to">{t('common:settings.shipTo')}</label>
							<select id="settings-ship-to" name="shipTo" defaultValue={place.shipTo}>
								{countries.map((country) => (
									<option key={country} value={country}>
										{t(`common:country.${country}`)}
									</option>
								))}
							</select>
						</div>
					</div>
					<div>
						<button className="btn b2">{t('common:action.save')}</button>
					</div>
				</form>
			</div>
		</footer>
	)
}
