/** The field for a message, with what people of a market ask most often one tap away. */
import { Button } from './buttons.tsx'
import { ErrorList, type Problem, TextArea } from './fields.tsx'
import { useWords } from './words.tsx'

export interface MessageFormProps {
	/** Makes the same form sent twice one message. */
	nonce: string
	problems?: Record<string, Problem> | undefined
	text?: string | undefined
	action?: string | undefined
	/** The language that the other side reads, when it is known and another one. */
	children?: React.ReactNode
}

export function MessageForm({ nonce, problems, text, action, children }: MessageFormProps) {
	const { t } = useWords()
	const { text: problem, ...rest } = problems ?? {}
	return (
		<form method="post" action={action} className="stack" data-send="">
			<ErrorList problems={rest} />
			<input type="hidden" name="act" value="send" />
			<input type="hidden" name="nonce" value={nonce} />
			{children}
			<TextArea
				name="text"
				label={t('messages:form.text')}
				hint={t('messages:form.hint')}
				problem={problem}
				value={text}
				rows={3}
				maxLength={4000}
				required
			/>
			<p className="note bad" role="alert" data-failed="" hidden suppressHydrationWarning>
				{t('messages:form.failed')}
			</p>
			<div className="row end">
				<Button icon="send">{t('common:action.send')}</Button>
			</div>
		</form>
	)
}
