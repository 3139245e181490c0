/** `<k-calculator>`: does the product page's sums while the buyer types, with the same functions as the server; gives fields minus and plus. */
import { formatCubicMetres, formatDensity, formatEstimate, formatKg, formatMoney, formatNumber } from '../domain/i18n/format.ts'
import type { Language } from '../domain/i18n/languages.ts'
import { convert } from '../domain/money/convert.ts'
import type { Currency } from '../domain/money/currency.ts'
import { parseAskedQuantity, parseCartQuantity } from '../domain/orders/cart-quantity.ts'
import { type Terms, workOut } from '../domain/pricing/calculator.ts'
import { addSteppers } from './steppers.ts'

type Forms = Record<string, string>
type Said = Record<'missing' | 'next' | 'lowest' | 'chosen' | 'rounded' | 'less' | 'more', string> & {
	units: Forms
	cartons: Forms
	wrong: Record<string, string>
}

class Calculator extends HTMLElement {
	private field!: HTMLInputElement
	private terms!: Terms
	private said!: Said
	private language!: Language

	connectedCallback() {
		const field = this.querySelector<HTMLInputElement>('#quantity')
		if (!field) return
		this.field = field
		this.terms = JSON.parse(this.dataset.terms!) as Terms
		this.said = JSON.parse(this.dataset.words!) as Said
		this.language = this.dataset.language as Language
		const spread = [...this.querySelectorAll<HTMLInputElement>('.mx input')]
		const only = spread.length === 1 ? spread[0] : undefined
		field.addEventListener('input', () => {
			if (only && !only.disabled) only.value = this.ordered()
			this.show()
		})
		for (const input of spread)
			input.addEventListener('input', () => {
				if (only) {
					field.value = only.value
					return this.show()
				}
				const sum = spread.reduce((total, one) => total + countOf(one.value), 0)
				this.put('chosen', this.said.chosen.replace('{q}', this.count(this.said.units, sum)), sum === 0)
				if (sum === 0) return
				field.value = String(sum)
				this.show()
			})
		// A page that came back with what was typed, or that the browser filled again, counts it at once.
		const filled = spread.find((input) => input.value !== '')
		if (filled && !(only && only.value === this.ordered())) filled.dispatchEvent(new Event('input'))
		else if (field.value !== field.defaultValue) this.show()
		this.querySelector('#calculator button')?.setAttribute('hidden', '')
		const step = this.terms.orderMultiple
		addSteppers(field, { step, ...this.said })
		for (const input of spread) if (!input.disabled) addSteppers(input, { step, ...this.said, aside: true })
	}

	private count(forms: Forms, count: number): string {
		const form = forms[new Intl.PluralRules(this.language).select(count)] ?? forms.other ?? '{n}'
		return form.replace('{n}', formatNumber(count, this.language))
	}

	/** What of the field goes into the order; what is wrong stays as it was typed. */
	private ordered(): string {
		const asked = parseAskedQuantity(this.field.value)
		return asked.ok ? String(workOut(asked.value, this.terms).quantity) : this.field.value
	}

	/** The dock stands outside, at the thumb. */
	private place = (name: string) => document.querySelector<HTMLElement>(`[data-out="${name}"]`)

	private put(name: string, value: string, isHidden = false) {
		const place = this.place(name)
		if (!place) return
		const text = place.lastElementChild ?? place
		text.textContent = value
		place.hidden = isHidden
	}

	private hide(name: string, isHidden: boolean) {
		const place = this.place(name)
		if (place) place.hidden = isHidden
	}

	/** The sums of what stands in the field; of what is wrong only that. */
	private show() {
		const asked = parseAskedQuantity(this.field.value)
		this.put('wrong', asked.ok ? '' : this.said.wrong[asked.problem]!, asked.ok)
		if (asked.ok) this.field.removeAttribute('aria-invalid')
		else this.field.setAttribute('aria-invalid', 'true')
		for (const name of ['sums', 'dock']) this.hide(name, !asked.ok)
		if (asked.ok) this.work(asked.value)
		else this.mark(-1)
	}

	private work(asked: number) {
		const { said, language } = this
		const { rate, currency } = this.dataset
		const worked = workOut(asked, this.terms)
		const money = (minor: number) => formatMoney(minor, 'CNY', language)
		this.put('total', money(worked.total))
		if (rate) this.put('estimate', formatEstimate(convert(worked.total, rate), currency as Currency, language))
		const quantity = this.count(said.units, worked.quantity)
		this.put('rounded', said.rounded.replace('{q}', quantity), !worked.roundedUp)
		const stock = Number(this.dataset.stock)
		this.hide('beyond', stock === 0 || worked.quantity <= stock)
		this.put('unitPrice', money(worked.unitPrice))
		this.put('cartons', formatNumber(worked.cartons, language))
		this.put('gross', formatKg(worked.grossGrams, language))
		this.put('volume', formatCubicMetres(worked.cubicCm, language))
		this.put('density', worked.density === 0 ? '–' : formatDensity(worked.density, language))
		this.put('dockPrice', money(worked.unitPrice))
		this.put('dockTotal', `${quantity} = ${money(worked.total)}`)
		const note = this.place('note')
		if (note) {
			note.className = `note ${worked.missing > 0 ? 'warn' : worked.next ? 'info' : 'ok'}`
			note.lastElementChild!.textContent =
				worked.missing > 0
					? said.missing.replace('{q}', this.count(said.units, worked.missing))
					: worked.next
						? said.next
								.replace('{q}', this.count(said.units, worked.next.missing))
								.replace('{c}', this.count(said.cartons, worked.next.cartons))
								.replace('{p}', money(worked.next.unitPrice))
								.replace('{s}', money(worked.next.savingPerUnit))
						: said.lowest
		}
		this.mark(worked.quantity)
	}

	/** The row of the prices that the quantity reaches. */
	private mark(quantity: number) {
		const rows = [...document.querySelectorAll<HTMLElement>('.ladder [data-from]')]
		const reached = rows.filter((row) => quantity >= Number(row.dataset.from)).length - 1
		rows.forEach((row, index) => (index === reached ? row.setAttribute('aria-current', 'true') : row.removeAttribute('aria-current')))
	}
}

/** One of many that is wrong says so when it is sent. */
function countOf(text: string): number {
	const parsed = parseCartQuantity(text)
	return parsed.ok ? parsed.value : 0
}

customElements.define('k-calculator', Calculator)
