/** `<k-badges data-src>`: fills in how much waits for the signed-in person; the page itself is the same for everybody. */

class Badges extends HTMLElement {
	connectedCallback() {
		const source = this.dataset.src
		if (source) void this.fill(source)
	}

	async fill(source: string) {
		const response = await fetch(source, { headers: { accept: 'application/json' } }).catch(() => undefined)
		if (!response?.ok) return
		const counts = (await response.json()) as Record<string, number>
		for (const badge of this.querySelectorAll<HTMLElement>('[data-count]')) {
			const count = counts[badge.dataset.count ?? ''] ?? 0
			badge.textContent = count > 0 ? String(count) : ''
			badge.hidden = count === 0
		}
	}
}
customElements.define('k-badges', Badges)
