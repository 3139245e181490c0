/** `<k-calculator>`: does the product page's sums while the buyer types, with the same functions as the server; gives fields minus and plus. */
import { formatCubicMetres, formatDensity, formatEstimate, formatKg, formatMoney, formatNumber } from '../domain/i18n/format.ts'
import type { Language } from '../domain/i18n/languages.ts'
import { convert } from '../domain/money/convert.ts'
import type { Currency } from '../domain/money/currency.ts'
import { type Terms, workOut } from '../domain/pricing/calculator.ts'
import { addSteppers } from './steppers.ts'

type Forms = Record<string, string>
type Said = Record<'missing' | 'next' | 'lowest' | 'chosen' | 'less' | 'more', string> & { units: Forms; cartons: Forms }

class Calculator extends HTMLElement {
	private terms!: Terms
	private said!: Said
	private language!: Language

	connectedCallback() {
		const field = this.querySelector<HTMLInputElement>('#quantity')
		if (!field) return
		this.terms = JSON.parse(this.dataset.terms!) as Terms
		this.said = JSON.parse(this.dataset.words!) as Said
		this.language = this.dataset.language as Language
		const spread = [...this.querySelectorAll<HTMLInputElement>('.mx input')]
		const only = spread.length === 1 ? spread[0] : undefined
		field.addEventListener('input', () => {
			if (only && !only.disabled) only.value = field.value
			this.show(field.value)
		})
		for (const input of spread)
			input.addEventListener('input', () => {
				const sum = spread.reduce((total, one) => total + (toWhole(one.value) ?? 0), 0)
				if (!only) this.put('chosen', this.said.chosen.replace('{q}', this.count(this.said.units, sum)), sum === 0)
				if (sum === 0) return
				field.value = String(sum)
				this.show(field.value)
			})
		// A page that came back with what was typed counts it at once.
		spread.find((input) => input.value !== '')?.dispatchEvent(new Event('input'))
		this.querySelector('#calculator button')?.setAttribute('hidden', '')
		const step = this.terms.orderMultiple
		addSteppers(field, { step, ...this.said })
		for (const input of spread) if (!input.disabled) addSteppers(input, { step, ...this.said, aside: true })
	}

	private count(forms: Forms, count: number): string {
		const form = forms[new Intl.PluralRules(this.language).select(count)] ?? forms.other ?? '{n}'
		return form.replace('{n}', formatNumber(count, this.language))
	}

	/** The dock stands outside, at the thumb. */
	private put(name: string, value: string, isHidden = false) {
		const place = document.querySelector<HTMLElement>(`[data-out="${name}"]`)
		if (!place) return
		place.textContent = value
		place.hidden = isHidden
	}

	private show(typed: string) {
		const asked = toWhole(typed)
		if (!asked) return
		const { said, language } = this
		const { rate, currency } = this.dataset
		const worked = workOut(asked, this.terms)
		const money = (minor: number) => formatMoney(minor, 'CNY', language)
		this.put('total', money(worked.total))
		if (rate) this.put('estimate', formatEstimate(convert(worked.total, rate), currency as Currency, language))
		this.put('unitPrice', money(worked.unitPrice))
		this.put('cartons', formatNumber(worked.cartons, language))
		this.put('gross', formatKg(worked.grossGrams, language))
		this.put('volume', formatCubicMetres(worked.cubicCm, language))
		this.put('density', formatDensity(worked.density, language))
		this.put('dockPrice', money(worked.unitPrice))
		this.put('dockTotal', `${this.count(said.units, worked.quantity)} = ${money(worked.total)}`)
		const note = this.querySelector('[data-out="note"]')
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
		const rows = [...document.querySelectorAll<HTMLElement>('.ladder [data-from]')]
		const reached = rows.filter((row) => worked.quantity >= Number(row.dataset.from)).length - 1
		rows.forEach((row, index) => (index === reached ? row.setAttribute('aria-current', 'true') : row.removeAttribute('aria-current')))
	}
}

export function toWhole(text: string): number | undefined {
	const plain = text.normalize('NFKC').replace(/[\s\u00a0]/g, '')
	return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined
}

customElements.define('k-calculator', Calculator)
