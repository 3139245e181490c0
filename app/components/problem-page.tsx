/** A page that could not be shown: what is true, what to do, and for our own faults the code that the log knows. */
import { Icon, type IconName } from './icon.tsx'
import { useWords } from './words.tsx'

export interface ProblemPageProps {
	/** HTTP status. */
	status: number
	/** Of the request, in the log. */
	id?: string | undefined
	/** Default: the home page of the language. */
	homeHref?: string | undefined
	/** The form was sent from a page of another site. */
	isElsewhere?: boolean | undefined
	/** The most that may be sent at once, in MB. */
	maxMegabytes?: number | undefined
	/** The page that the form stands on. */
	backHref?: string | undefined
}

export function ProblemPage({ status, id, homeHref, isElsewhere, maxMegabytes, backHref }: ProblemPageProps) {
	const { t, language } = useWords()
	const [kind, icon] = kindOf(status, isElsewhere)
	return (
		<div className="empty">
			<Icon name={icon} />
			<h1>{t(`common:problemPage.${kind}.title`)}</h1>
			<p className="m">{t(`common:problemPage.${kind}.text`, { max: maxMegabytes })}</p>
			{id && (
				<p>
					<code>{t('common:problemPage.code', { id })}</code>
				</p>
			)}
			{backHref && (
				<a className="btn" href={backHref}>
					{t('common:problemPage.back')}
				</a>
			)}
			<a className="btn b2" href={homeHref ?? `/${language}`}>
				{t('common:action.toHome')}
			</a>
		</div>
	)
}

type Kind = 'notFound' | 'forbidden' | 'elsewhere' | 'tooMany' | 'tooLarge' | 'busy' | 'unread' | 'broken'

function kindOf(status: number, isElsewhere = false): [kind: Kind, icon: IconName] {
	if (isElsewhere) return ['elsewhere', 'lock']
	if (status === 413) return ['tooLarge', 'triangle-alert']
	if (status === 404 || status === 410) return ['notFound', 'search']
	if (status === 401 || status === 403) return ['forbidden', 'lock']
	if (status === 429) return ['tooMany', 'clock']
	if (status === 503) return ['busy', 'clock']
	if (status >= 400 && status < 500) return ['unread', 'triangle-alert']
	return ['broken', 'triangle-alert']
}
