/** The hosted pay page: complete without JavaScript, in the session's language, with a banner that no real money moves. */
import { Html, markup } from './markup.ts'
import { emptyFields, type FieldErrors, type PayFields } from './pay-form.ts'
import { codeBeside, money, time } from './pay-page-format.ts'
import { payForm } from './pay-page-form.ts'
import { PAGE_STYLE, PAGE_STYLE_HASH } from './pay-page-style.ts'
import type { PageWords } from './pay-page-words.ts'
import type { CardDecline } from './payment-methods.ts'
import type { SessionRow } from './state.ts'
import type { WireLineItem, WireSession } from './wire.ts'

export interface PageView {
	row: SessionRow
	words: PageWords
	businessName: string
	/** A delayed payment that has neither arrived nor bounced. */
	isProcessing: boolean
	/** What was typed, and what is wrong with it. */
	fields?: PayFields
	errors?: FieldErrors
	decline?: CardDecline
}

/** @returns the page for the state the session is in */
export function payPage({ row, words, businessName, isProcessing, fields, errors = {}, decline }: PageView): string {
	const { session } = row
	const head = markup`<div class="head">
		${LOGO}
		<h1>${words.title(businessName)}</h1>
	</div>`
	const sum = markup`<p class="total">
		${money(session.amount_total ?? 0, session.currency, words)} <span class="m">${codeBeside(session.currency)}</span>
	</p>`
	if (session.status !== 'open') {
		return frame(words, words.title(businessName), markup`${head}${sum}${closedNote(row, words, isProcessing)}${goods(row, words)}`)
	}
	const body = markup`${head}
		<div>
			${sum}
			<p class="m">${words.validUntil(time(session.expires_at, words))}</p>
		</div>
		${decline && declineNote(decline, words)} ${errorNote(errors, words)}
		<div class="cols">${goods(row, words)}${payForm(session, words, fields ?? emptyFields(session), errors)}</div>`
	return frame(words, words.title(businessName), body)
}

export function notFoundPage(words: PageWords): string {
	return frame(
		words,
		words.notFound,
		markup`<h1>${words.notFound}</h1>
			<p>${words.notFoundText}</p>`,
	)
}

/** Where the buyer goes after paying. */
export function successUrl(session: WireSession): string {
	return (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

/** Browsers apply `form-action` to redirects too, so the shop's addresses are named. */
export function pagePolicy(session?: WireSession): string {
	const origins = [session?.success_url, session?.cancel_url].filter((url) => typeof url === 'string').map((url) => new URL(url).origin)
	const targets = ["'self'", ...new Set(origins)].join(' ')
	return `default-src 'none'; style-src ${PAGE_STYLE_HASH}; img-src 'self'; form-action ${targets}; base-uri 'none'; frame-ancestors 'none'`
}

const LOGO = markup`<svg viewBox="0 0 16 16" aria-hidden="true">
	<rect width="16" height="16" rx="2.5" fill="currentColor" />
	<path
		d="M2 13.4V9.4C2 6.8 3 4.6 4.5 4.6 5.8 4.6 6 6.7 6.6 6.7 7.2 6.7 7.4 4.6 8.7 4.6c1.5 0 1.6 3.9 2.2 3.9.6 0 .5-2.2.6-3.9.1-1.3.8-1.9 1.8-1.9l1.8 1-.2 1.3-1.4.2c-.1 2 .1 5.3-2.2 5.7v2.5H9.5V11c-1.8.4-3.8.4-5.5 0v2.4z"
	/>
</svg>`

function frame(words: PageWords, title: string, body: Html): string {
	return markup`<!doctype html>
		<html lang="${words.tag.slice(0, 2)}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width,initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>${title}</title>
				<style>${STYLE}</style>
			</head>
			<body>
				<header class="banner"><p class="w">${words.banner}</p></header>
				<main class="w">${body}</main>
			</body>
		</html>`.text
}

const STYLE = new Html(PAGE_STYLE)

function goods({ session, lineItems }: SessionRow, words: PageWords): Html {
	const lines = lineItems.map(
		(line) =>
			markup`<tr>
				<th scope="row">${line.description}${quantity(line, words)}</th>
				<td>${money(line.amount_total, line.currency, words)}</td>
			</tr>`,
	)
	return markup`<section class="box" aria-labelledby="goods">
		<h2 id="goods">${words.goods}</h2>
		<table>
			<thead>
				<tr>
					<th scope="col">${words.item}</th>
					<th scope="col">${words.amount}, ${session.currency?.toUpperCase()}</th>
				</tr>
			</thead>
			<tbody>
				${lines}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row">${words.total}</th>
					<td>${money(session.amount_total ?? 0, session.currency, words)}</td>
				</tr>
			</tfoot>
		</table>
	</section>`
}

function quantity(line: WireLineItem, words: PageWords): Html | null {
	if ((line.quantity ?? 1) === 1) return null
	return markup`<span>${line.quantity} × ${money(line.price?.unit_amount ?? 0, line.currency, words)}</span>`
}

function errorNote(errors: FieldErrors, words: PageWords): Html | undefined {
	const entries = Object.entries(errors)
	if (entries.length === 0) return undefined
	const links = entries.map(([name, text]) => markup`<li><a href="#${name}">${text}</a></li>`)
	return markup`<div class="note bad" role="alert">
		<h2>${words.errorHeading}</h2>
		<ul>
			${links}
		</ul>
	</div>`
}

function declineNote(decline: CardDecline, words: PageWords): Html {
	const reason = words.declineReasons[decline.declineCode] ?? words.declineReasons.generic_decline
	return markup`<div class="note bad" role="alert">
		<h2>${words.declined}</h2>
		<p>${reason}</p>
	</div>`
}

/** What became of a session that can no longer be paid, and the way back. */
function closedNote({ session }: SessionRow, words: PageWords, isProcessing: boolean): Html {
	const isPaid = session.payment_status === 'paid'
	if (session.status === 'expired') return note('warn', words.expired, words.expiredText, session.cancel_url ?? null, words)
	if (isPaid) return note('ok', words.paid, words.paidText, successUrl(session), words)
	if (isProcessing) return note('warn', words.processing, words.processingText, successUrl(session), words)
	return note('bad', words.bounced, words.bouncedText, session.cancel_url ?? successUrl(session), words)
}

function note(kind: 'ok' | 'warn' | 'bad', heading: string, text: string, back: string | null, words: PageWords): Html {
	return markup`<div class="note ${kind}" role="status">
			<h2>${heading}</h2>
			<p>${text}</p>
		</div>
		${back && markup`<p><a class="btn back" href="${back}">${words.backToShop}</a></p>`}`
}
