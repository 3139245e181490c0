/** The form of the pay page: each field with its label, hint and error. */
import { type Html, markup } from './markup.ts'
import type { FieldErrors, FieldName, PayFields } from './pay-form.ts'
import { money } from './pay-page-format.ts'
import type { PageWords } from './pay-page-words.ts'
import { type MethodType, METHODS } from './payment-methods.ts'
import type { WireSession } from './wire.ts'

export function payForm(session: WireSession, words: PageWords, fields: PayFields, errors: FieldErrors): Html {
	const action = `/pay/${session.id}`
	const email = session.customer_email
		? markup`<p><span class="m">${words.email}:</span> ${session.customer_email}</p>`
		: field({ name: 'email', label: words.email, hint: words.emailHint, autocomplete: 'email', inputmode: 'email' }, fields, errors)
	const options = session.payment_method_types.flatMap((type) => methodOptions(type as MethodType, words, fields))
	const hasDelayed = session.payment_method_types.some((type) => METHODS[type as MethodType].delayed)
	return markup`<form class="box" method="post" action="${action}" novalidate>
		<h2>${words.payHeading}</h2>
		${email}
		<fieldset${describedBy('method', errors)}><legend>${words.methods}</legend><div class="opts" id="method">${options}</div>
			${hasDelayed && markup`<p class="m">${words.delayedHint}</p>`}${errorText('method', errors)}</fieldset>
		${session.payment_method_types.includes('card') && cardFields(words, fields, errors)}
		<button class="btn">${words.pay(money(session.amount_total ?? 0, session.currency, words))}</button>
		${session.cancel_url && markup`<button class="btn b3" formaction="${action}/cancel">${words.cancel}</button>`}
	</form>`
}

function methodOptions(type: MethodType, words: PageWords, fields: PayFields): Html[] {
	const option = (value: string, label: string, kind: string) =>
		markup`<label class="opt"><input type="radio" name="method" value="${value}" class="${kind}"${fields.method === value && CHECKED}><span>${label}</span></label>`
	if (!METHODS[type].delayed) return [option(type, words.method[type], type === 'card' ? 'card' : 'wallet')]
	return [
		option(`${type}/succeeded`, words.delayedOk(words.method[type]), 'delayed'),
		option(`${type}/failed`, words.delayedFail(words.method[type]), 'delayed'),
	]
}

const CHECKED = markup` checked`

function cardFields(words: PageWords, fields: PayFields, errors: FieldErrors): Html {
	const input = (name: FieldName, label: string, autocomplete: string, hint?: string) =>
		field({ name, label, hint, autocomplete, inputmode: name === 'card_name' ? 'text' : 'numeric' }, fields, errors)
	return markup`<fieldset class="cards">
		<legend>${words.card}</legend>
		${input('card_number', words.cardNumber, 'off', words.cardHint)}
		<div class="pair">${input('card_expiry', words.expiry, 'off')}${input('card_cvc', words.cvc, 'off')}</div>
		${input('card_name', words.holder, 'cc-name')}
	</fieldset>`
}

function field(
	{
		name,
		label,
		hint,
		autocomplete,
		inputmode,
	}: { name: FieldName; label: string; hint?: string; autocomplete: string; inputmode: string },
	fields: PayFields,
	errors: FieldErrors,
): Html {
	return markup`<div class="f">
		<label for="${name}">${label}</label>
		<input
			id="${name}"
			name="${name}"
			value="${fields[name]}"
			autocomplete="${autocomplete}"
			inputmode="${inputmode}"
			maxlength="200"
			${describedBy(name, errors, hint)}
		/>
		${hint && markup`<p class="m" id="${name}-hint">${hint}</p>`}${errorText(name, errors)}
	</div>`
}

function describedBy(name: FieldName, errors: FieldErrors, hint?: string): Html | null {
	const ids = [hint && `${name}-hint`, errors[name] && `${name}-error`].filter(Boolean).join(' ')
	if (!ids) return null
	return errors[name] && name !== 'method' ? markup` aria-describedby="${ids}" aria-invalid="true"` : markup` aria-describedby="${ids}"`
}

function errorText(name: FieldName, errors: FieldErrors): Html | undefined {
	return errors[name] === undefined ? undefined : markup`<p class="err" id="${name}-error">${errors[name]}</p>`
}
