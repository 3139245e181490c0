/** The pages a buyer's browser sees: pay, cancel, and what became of the payment. */
import { readPayForm } from './pay-form.ts'
import { notFoundPage, pagePolicy, type PageView, payPage, successUrl } from './pay-page.ts'
import { type PageWords, wordsFor } from './pay-page-words.ts'
import { attemptPayment, letTimePass } from './payments.ts'
import type { Simulator } from './simulator.ts'
import { findRow, type SessionRow } from './state.ts'

export interface PageRequest {
	method: string
	path: string
	body: string
	acceptLanguage: string | undefined
}

export interface PageAnswer {
	status: number
	headers: Record<string, string>
	body: string
}

export function answerPage(sim: Simulator, request: PageRequest): PageAnswer {
	const match = /^\/pay\/(cs_[A-Za-z0-9_]+)(\/cancel)?$/.exec(request.path)
	if (letTimePass(sim)) sim.save()
	const row = findRow(sim.state.sessions, match?.[1] ?? null)
	if (!row) return page(404, notFoundPage(wordsFor(null, request.acceptLanguage)))
	const isPost = request.method === 'POST'
	if (match?.[2])
		return isPost
			? redirect(row.session.cancel_url ?? `${sim.origin}/pay/${row.session.id}`)
			: redirect(`${sim.origin}/pay/${row.session.id}`)
	if (!isPost) return show(sim, row, request)
	return pay(sim, row, request)
}

/** A second click finds the session complete and is led on like the first. */
function pay(sim: Simulator, row: SessionRow, request: PageRequest): PageAnswer {
	const { session } = row
	if (session.status === 'complete') return redirect(successUrl(session))
	if (session.status === 'expired') return show(sim, row, request)
	const words = wordsFor(session.locale, request.acceptLanguage)
	const read = readPayForm(request.body, { session, words, now: new Date(sim.nowMs()) })
	const view = viewOf(sim, row, words)
	if (!read.ok) return page(422, payPage({ ...view, fields: read.fields, errors: read.errors }), pagePolicy(session))
	const result = attemptPayment(sim, row, read.attempt)
	sim.save()
	if (result.ok) return redirect(successUrl(session))
	if (result.problem === 'declined') return page(402, payPage({ ...view, decline: result.decline }), pagePolicy(session))
	return show(sim, row, request)
}

function show(sim: Simulator, row: SessionRow, { acceptLanguage }: PageRequest): PageAnswer {
	const words = wordsFor(row.session.locale, acceptLanguage)
	return page(200, payPage(viewOf(sim, row, words)), pagePolicy(row.session))
}

function viewOf(sim: Simulator, row: SessionRow, words: PageWords): PageView {
	const isProcessing = findRow(sim.state.intents, row.intentId)?.status === 'processing'
	return { row, words, businessName: sim.businessName, isProcessing }
}

function page(status: number, body: string, policy = pagePolicy()): PageAnswer {
	return { status, body, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } }
}

function redirect(location: string): PageAnswer {
	return { status: 303, body: '', headers: { location } }
}
