/** `<k-calculator>`: does the product page's sums while the buyer types, with the same functions as the server. */
import { formatCubicMetres, formatDensity, formatEstimate, formatKg, formatMoney, formatNumber } from '../domain/i18n/format.ts'
import type { Language } from '../domain/i18n/languages.ts'
import { convert } from '../domain/money/convert.ts'
import type { Currency } from '../domain/money/currency.ts'
import { type Terms, workOut } from '../domain/pricing/calculator.ts'

class Calculator extends HTMLElement {
	connectedCallback() {
		const field = this.querySelector<HTMLInputElement>('#quantity')
		if (!field) return
		field.addEventListener('input', () => this.show(field.value))
		const matrix = [...this.querySelectorAll<HTMLInputElement>('.mx input')]
		for (const input of matrix)
			input.addEventListener('input', () => {
				const sum = matrix.reduce((total, one) => total + (toWhole(one.value) ?? 0), 0)
				if (sum === 0) return
				field.value = String(sum)
				this.show(field.value)
			})
	}

	show(typed: string) {
		const asked = toWhole(typed)
		if (!asked) return
		const { terms, rate, currency, language, words } = this.dataset
		const lang = language as Language
		const worked = workOut(asked, JSON.parse(terms!) as Terms)
		const text = JSON.parse(words!) as Record<'missing' | 'next' | 'lowest' | 'cartons', string>
		const money = (minor: number) => formatMoney(minor, 'CNY', lang)
		const put = (name: string, value: string) => {
			const place = this.querySelector(`[data-out="${name}"]`)
			if (place) place.textContent = value
		}
		put('total', money(worked.total))
		if (rate) put('estimate', formatEstimate(convert(worked.total, rate), currency as Currency, lang))
		put('unitPrice', money(worked.unitPrice))
		put('cartons', formatNumber(worked.cartons, lang))
		put('gross', formatKg(worked.grossGrams, lang))
		put('volume', formatCubicMetres(worked.cubicCm, lang))
		put('density', formatDensity(worked.density, lang))
		const note = this.querySelector('[data-out="note"]')
		if (note) {
			note.className = `note ${worked.missing > 0 ? 'warn' : worked.next ? 'info' : 'ok'}`
			note.lastElementChild!.textContent =
				worked.missing > 0
					? text.missing.replace('{q}', formatNumber(worked.missing, lang))
					: worked.next
						? text.next
								.replace('{q}', formatNumber(worked.next.missing, lang))
								.replace('{c}', `${text.cartons}: ${formatNumber(worked.next.cartons, lang)}`)
								.replace('{p}', money(worked.next.unitPrice))
								.replace('{s}', money(worked.next.savingPerUnit))
						: text.lowest
		}
		const rows = [...document.querySelectorAll<HTMLElement>('.ladder [data-from]')]
		const reached = rows.filter((row) => worked.quantity >= Number(row.dataset.from)).length - 1
		rows.forEach((row, index) => (index === reached ? row.setAttribute('aria-current', 'true') : row.removeAttribute('aria-current')))
	}
}

function toWhole(text: string): number | undefined {
	const plain = text.normalize('NFKC').replace(/[\s\u00a0]/g, '')
	return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined
}

customElements.define('k-calculator', Calculator)
