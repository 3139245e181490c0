/** Minus and plus beside a field of a quantity, and the same under the arrow keys. Without a script it is a plain field. */

export interface Steps {
	step: number
	/** What the buttons are called. */
	less: string
	more: string
	/** One of many: its buttons are for a pointer, the keyboard has its arrows. */
	aside?: boolean
}

const MOST = 9_999_999

export function addSteppers(field: HTMLInputElement, { step, less, more, aside }: Steps) {
	const box = document.createElement('span')
	box.className = aside ? 'qty small' : 'qty'
	field.replaceWith(box)
	const move = (by: number) => {
		const before = Number(field.value.normalize('NFKC').replace(/\D/g, '')) || 0
		const after = Math.min(MOST, Math.max(0, by > 0 ? Math.floor(before / step) * step + by : Math.ceil(before / step) * step + by))
		field.value = aside && after === 0 ? '' : String(after)
		field.dispatchEvent(new Event('input', { bubbles: true }))
	}
	const button = (by: number, sign: string, name: string) => {
		const made = document.createElement('button')
		made.type = 'button'
		made.className = 'btn b2'
		made.textContent = sign
		made.setAttribute('aria-label', aside ? `${name}: ${field.getAttribute('aria-label')}` : name)
		if (aside) made.tabIndex = -1
		made.addEventListener('click', () => move(by))
		return made
	}
	box.append(button(-step, '−', less), field, button(step, '+', more))
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
		event.preventDefault()
		move(event.key === 'ArrowUp' ? step : -step)
	})
}
