/** What a listing still lacks for export, said to its merchant before the goods stand at the border. */
import type { ExportReadiness } from '#app/domain/catalog/export-readiness.ts'
import { formatNumber } from '#app/domain/i18n/format.ts'
import { ProgressBar } from '../progress-bar.tsx'
import { useWords } from '../words.tsx'

export function ExportReadinessBox({ has, whole, missing }: ExportReadiness) {
	const { t, language } = useWords()
	const figures = { has: formatNumber(has, language), whole: formatNumber(whole, language) }
	return (
		<section className="box stack">
			<h2>{t('sell:export.title')}</h2>
			<ProgressBar label={t('sell:export.score', figures)} value={has} whole={whole} />
			{missing.length === 0 ? (
				<p className="s">{t('sell:export.ready')}</p>
			) : (
				<>
					<p className="s">{t('sell:export.missing')}</p>
					<ul className="s">
						{missing.map((fact) => (
							<li key={fact}>{t(fact === 'carton.pieces' ? 'sell:export.carton' : `sell:field.${fact}`)}</li>
						))}
					</ul>
					<p className="hint">{t('sell:export.hint')}</p>
				</>
			)}
		</section>
	)
}
