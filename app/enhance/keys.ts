/**
 * `<k-keys>`: a moderator's keys. J and K walk along `[data-keys=list]`, digits choose a reason, A and R go to the button that approves or
 * returns: pressing it stays a second, knowing key. Nothing happens while somebody types or holds Ctrl, Alt or Meta.
 */

class Keys extends HTMLElement {
	private readonly onKey = (event: KeyboardEvent) => this.hear(event)

	connectedCallback() {
		document.addEventListener('keydown', this.onKey)
		this.querySelector('.keys')?.removeAttribute('hidden')
	}

	disconnectedCallback() {
		document.removeEventListener('keydown', this.onKey)
	}

	private hear(event: KeyboardEvent) {
		const target = event.target as HTMLElement
		const types = target.closest('textarea, select, input:not([type="radio"]):not([type="checkbox"])') !== null
		if (types || event.ctrlKey || event.altKey || event.metaKey) return
		const key = event.key.toLowerCase()
		if (key === 'j' || key === 'k') this.walk(key === 'j' ? 1 : -1)
		else if (key === 'a' || key === 'r')
			document.querySelector<HTMLElement>(`button[name="act"][value="${key === 'a' ? 'approve' : 'return'}"]`)?.focus()
		else if (/^[1-9]$/.test(key))
			document.querySelectorAll<HTMLInputElement>('input[type="radio"][name="reasonCode"]')[Number(key) - 1]?.click()
		else return
		event.preventDefault()
	}

	private walk(by: 1 | -1) {
		const links = [...document.querySelectorAll<HTMLElement>('[data-keys="list"] a')]
		const focused = links.indexOf(document.activeElement as HTMLElement)
		const at = focused >= 0 ? focused : links.findIndex((link) => link.getAttribute('aria-current') === 'true')
		links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
	}
}
customElements.define('k-keys', Keys)
