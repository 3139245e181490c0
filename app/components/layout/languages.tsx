/** The same page in the other languages, each under its own name. */
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'
import { useWords } from '../words.tsx'

/** Each language under its own name, long and short. */
export const LANGUAGE_NAMES: Record<Language, { long: string; short: string }> = {
	kk: { long: 'Қазақша', short: 'Қаз' },
	ru: { long: 'Русский', short: 'Рус' },
	zh: { long: '中文', short: '中文' },
	en: { long: 'English', short: 'Eng' },
}

export function LanguageLinks({ sisters }: { sisters: Record<Language, string> }) {
	const { language } = useWords()
	const order: readonly Language[] = ['kk', 'ru', 'zh', 'en']
	return (
		<ul className="langs">
			{order
				.filter((one) => LANGUAGES.includes(one))
				.map((one) => (
					<li key={one}>
						{one === language ? (
							<b lang={one} aria-current="true">
								{LANGUAGE_NAMES[one].long}
							</b>
						) : (
							<a href={sisters[one]} hrefLang={one} lang={one}>
								{LANGUAGE_NAMES[one].long}
							</a>
						)}
					</li>
				))}
		</ul>
	)
}
