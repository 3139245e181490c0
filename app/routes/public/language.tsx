/** `/` leads to the reader's language: chosen before, else as the browser asks. */
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import Negotiator from 'negotiator'
import { isLanguage, LANGUAGES } from '#app/domain/i18n/languages.ts'
import { paths } from '#app/http/paths.ts'
import { LANGUAGE_COOKIE, readCookie } from '#app/http/session.server.ts'

export function loader({ request }: LoaderFunctionArgs) {
	const chosen = readCookie(request, LANGUAGE_COOKIE)
	const asked = new Negotiator({ headers: { 'accept-language': request.headers.get('accept-language') ?? '' } }).language([...LANGUAGES])
	const language = isLanguage(chosen) ? chosen : isLanguage(asked) ? asked : 'kk'
	return redirect(paths.home(language), { headers: { vary: 'accept-language, cookie' } })
}
