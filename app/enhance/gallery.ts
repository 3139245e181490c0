/** `<k-gallery>`: shows a picture without moving the page, marks its thumbnail, and follows the colour whose row is being filled in. */

class Gallery extends HTMLElement {
	private readonly onChoice = (event: Event) => {
		const file = (event.target as Element).closest?.('[data-picture]')?.getAttribute('data-picture')
		if (file) this.show(this.slides().findIndex((slide) => slide.dataset.file === file))
	}

	connectedCallback() {
		document.addEventListener('focusin', this.onChoice)
		this.strip?.addEventListener('scroll', () => this.mark(), { passive: true })
		document.addEventListener('click', this.onClick)
	}

	disconnectedCallback() {
		document.removeEventListener('focusin', this.onChoice)
		document.removeEventListener('click', this.onClick)
	}

	private readonly onClick = (event: MouseEvent) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return
		const place = /^#photo-(\d+)$/.exec((event.target as Element).closest?.('a')?.getAttribute('href') ?? '')?.[1]
		if (place === undefined) return
		event.preventDefault()
		this.show(Number(place) - 1)
	}

	private get strip() {
		return this.querySelector<HTMLElement>('.gal')
	}

	private slides() {
		return [...this.querySelectorAll<HTMLElement>('[data-file]')]
	}

	private show(index: number) {
		const slide = this.slides()[index]
		if (!slide || !this.strip) return
		this.strip.scrollTo({ left: slide.offsetLeft - this.strip.offsetLeft })
		this.mark(index)
	}

	/** Without `index` the picture that lies nearest to the start. */
	private mark(index = this.nearest()) {
		this.querySelectorAll('.th a').forEach((link, at) =>
			at === index ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'),
		)
	}

	private nearest(): number {
		const start = this.strip?.getBoundingClientRect().left ?? 0
		const distances = this.slides().map((slide) => Math.abs(slide.getBoundingClientRect().left - start))
		return distances.indexOf(Math.min(...distances))
	}
}
customElements.define('k-gallery', Gallery)
