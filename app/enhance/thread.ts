/**
 * `<k-thread data-stream data-thread data-read data-other>`: adds messages to the list inside as they arrive, from the `<template>` that the page
 * brings along, and says that they were read while the page is looked at. Without it the form and a reload do the same.
 */

interface Arrived {
	id: number
	threadId: string
	text: string
	language: string
	mine: boolean
	author: string
	sender: string
	at: string
	time: string
}

class ThreadElement extends HTMLElement {
	private source: EventSource | undefined
	private unread = false
	private readonly onVisible = () => {
		if (!document.hidden && this.unread) void this.markRead()
	}

	connectedCallback() {
		const stream = this.dataset.stream
		if (!stream) return
		const source = (this.source = new EventSource(stream))
		source.addEventListener('message', (event) => this.add(JSON.parse((event as MessageEvent<string>).data) as Arrived))
		document.addEventListener('visibilitychange', this.onVisible)
		this.querySelector('form[data-send]')?.addEventListener('submit', (event) => void this.send(event as SubmitEvent))
	}

	disconnectedCallback() {
		this.source?.close()
		document.removeEventListener('visibilitychange', this.onVisible)
	}

	private add(message: Arrived) {
		if (message.threadId !== this.dataset.thread || this.querySelector(`#m${message.id}`)) return
		const template = this.querySelector<HTMLTemplateElement>(`template[data-message="${message.mine ? 'mine' : 'theirs'}"]`)
		const list = this.querySelector('ol')
		if (!template || !list) return
		const item = (template.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement
		item.id = `m${message.id}`
		const author = item.querySelector('.xs, .vh')
		// The other side is called as the page calls it, in the reader's language.
		const { other } = this.dataset
		const name = other && !message.mine ? `${message.sender}, ${other}` : message.author
		if (author) author.textContent = `${name}${author.classList.contains('vh') ? ': ' : ''}`
		const text = item.querySelector<HTMLElement>('.pre')
		if (text) {
			text.textContent = message.text
			if (message.language !== document.documentElement.lang) text.lang = message.language
		}
		const time = item.querySelector('time')
		if (time) {
			time.textContent = message.time
			time.dateTime = message.at
		}
		list.append(item)
		item.scrollIntoView({ block: 'nearest' })
		if (!message.mine) {
			this.unread = true
			this.onVisible()
		}
	}

	private async markRead() {
		this.unread = false
		await fetch(this.dataset.read ?? location.pathname, { method: 'POST', body: new URLSearchParams({ act: 'read' }) }).catch(
			() => (this.unread = true),
		)
	}

	/** Sends without leaving the page. What the server refuses the plain form asks again; what did not reach it stays in the field, and is said. */
	private async send(event: SubmitEvent) {
		const form = event.currentTarget as HTMLFormElement
		const nonce = form.elements.namedItem('nonce') as HTMLInputElement | null
		const text = form.elements.namedItem('text') as HTMLTextAreaElement | null
		if (!nonce || !text || text.value.trim() === '' || form.dataset.busy) return
		event.preventDefault()
		form.dataset.busy = 'true'
		const body = new URLSearchParams({ act: 'send', nonce: nonce.value, text: text.value })
		const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(() => undefined)
		delete form.dataset.busy
		const failed = form.querySelector<HTMLElement>('[data-failed]')
		if (failed) failed.hidden = answer !== undefined
		// Without a network the plain form would lead to the browser's error page, and what was typed with it.
		if (!answer && failed) return text.focus()
		if (answer?.status !== 204) return form.submit()
		nonce.value = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`
		text.value = ''
		text.focus()
	}
}
customElements.define('k-thread', ThreadElement)
