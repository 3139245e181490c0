/** Asks for the code that was sent to a phone or an e-mail nobody has shown to be theirs; sends it again. */
import { paths } from '#app/http/paths.ts'
import { Button } from '../buttons.tsx'
import { TextField } from '../fields.tsx'
import type { Problem } from '../problem.ts'
import { useWords } from '../words.tsx'

export interface ProveContactProps {
	contact: { kind: 'phone' | 'email'; address: string }
	/** How long a code is good. */
	minutes: number
	/** Where there is an outbox to look into. */
	demo: boolean
	typed?: string | undefined
	problem?: Problem | undefined
}

export function ProveContact({ contact: { kind, address }, minutes, demo, typed, problem }: ProveContactProps) {
	const { t, language } = useWords()
	return (
		<section className="box stack" aria-labelledby="prove">
			<h2 id="prove">{t(`account:proof.title.${kind}`)}</h2>
			<p>{t(`account:proof.lead.${kind}`, { contact: address })}</p>
			<form method="post" className="stack">
				<input type="hidden" name="kind" value={kind} />
				<TextField
					name="contactCode"
					label={t('account:field.code')}
					hint={t('account:proof.hint', { count: minutes })}
					value={typed}
					problem={problem}
					inputMode="numeric"
					autoComplete="one-time-code"
					maxLength={12}
					required
				/>
				<div>
					<Button name="act" value="prove">
						{t('account:proof.confirm')}
					</Button>
				</div>
			</form>
			<form method="post" className="row">
				<input type="hidden" name="kind" value={kind} />
				<Button kind="quiet" name="act" value="send-code">
					{t('account:proof.again')}
				</Button>
				{demo && (
					<a className="a" href={paths.outbox(language)}>
						{t('account:outbox.open')}
					</a>
				)}
			</form>
		</section>
	)
}
