/** Wakes up a page that hydrates; its words stand in the page. */
import { RemixBrowser } from '@remix-run/react'
import i18next from 'i18next'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { Language } from '#app/domain/i18n/languages.ts'
import { WordsProvider } from '#app/components/words.tsx'

const language = document.documentElement.lang as Language
const resources = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as Record<string, object>
const instance = i18next.createInstance()
void instance
	.init({
		lng: language,
		resources: { [language]: resources },
		initAsync: false,
		fallbackLng: false,
		ns: Object.keys(resources),
		defaultNS: 'common',
		interpolation: { escapeValue: false },
	})
	.then((t) =>
		startTransition(() => {
			hydrateRoot(
				document,
				<WordsProvider value={{ t, language }}>
					<RemixBrowser />
				</WordsProvider>,
			)
		}),
	)
