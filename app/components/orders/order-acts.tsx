/** What a company may do with an order now: the one next step as a button, giving up behind a second question. */
import type { ActAnswer, OrderData } from '#app/http/order-page.server.ts'
import { formatMoney } from '#app/domain/i18n/format.ts'
import { Button } from '../buttons.tsx'
import { DialogForm } from '../dialog-form.tsx'
import { ErrorList } from '../error-list.tsx'
import { TextArea } from '../fields.tsx'
import { useWords } from '../words.tsx'

export function OrderActs({ order, side, answer }: { order: OrderData; side: 'buyer' | 'merchant'; answer: ActAnswer | undefined }) {
	const { t, language } = useWords()
	const steps = order.acts.filter((act) => act !== 'cancel' && act !== 'accept')
	const accepts = order.acts.includes('accept')
	// What waits for this side stands out; what waits for the other is told.
	const mine = steps.length > 0 || accepts || (side === 'buyer' && order.state === 'placed')
	const total = formatMoney(order.total, order.currency, language)
	// A reason is told beside its field while there is one.
	const problem = answer?.problems.form ?? (order.acts.includes('cancel') ? undefined : answer?.problems.reason)
	return (
		<>
			<ErrorList problems={problem && { form: problem }} />
			<section className={mine ? 'box act' : 'box'}>
				<div className="row sp">
					<div>
						{mine && <p className="s m">{t('orders:next.label')}</p>}
						<h2>{t(`orders:next.${side}.${order.state}.title`, { sum: total })}</h2>
						<p className="s">
							{order.state === 'cancelled' && side === 'buyer' && order.wasPaid
								? t('orders:next.buyer.cancelled.textPaid', { sum: total })
								: t(`orders:next.${side}.${order.state}.text`, { payBy: order.payBy })}
						</p>
					</div>
					{accepts && (
						<DialogForm
							kind="main"
							open={t('orders:act.accept')}
							title={t('orders:accept.title', { number: order.number })}
							confirm={t('orders:act.accept')}
							name="act"
							value="accept"
						>
							<p className="s">{t('orders:accept.text', { sum: total })}</p>
						</DialogForm>
					)}
					{steps.length > 0 && (
						<form method="post" className="row">
							{steps.map((act) => (
								<Button key={act} name="act" value={act}>
									{t(`orders:act.${act}`)}
								</Button>
							))}
						</form>
					)}
				</div>
			</section>
		</>
	)
}

export function CancelOrder({ order, side, answer }: { order: OrderData; side: 'buyer' | 'merchant'; answer: ActAnswer | undefined }) {
	const { t, language } = useWords()
	if (!order.acts.includes('cancel')) return null
	const paid = order.state !== 'placed'
	return (
		<DialogForm
			open={t('orders:act.cancel')}
			title={t('orders:cancel.title', { number: order.number })}
			confirm={t('orders:act.cancel')}
			name="act"
			value="cancel"
			isOpen={answer?.problems.reason !== undefined || Boolean(answer?.typed.reason)}
		>
			<p className="s">
				{paid ? t('orders:cancel.paid', { sum: formatMoney(order.total, order.currency, language) }) : t('orders:cancel.unpaid')}
			</p>
			<TextArea
				name="reason"
				label={side === 'merchant' ? t('common:word.reason') : `${t('common:word.reason')} (${t('common:word.optional')})`}
				hint={t(`orders:cancel.${side}Reads`)}
				value={answer?.typed.reason}
				problem={answer?.problems.reason}
				maxLength={500}
				rows={2}
			/>
		</DialogForm>
	)
}
