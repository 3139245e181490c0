/**
 * A form whose session has ended: what was typed waits until its person has signed in, and is shown again on its page, sent by nobody.
 * The page gets it as the answer that it gives to a refused form, so that each page that keeps what was typed does so here, too.
 */
import { type ActionFunctionArgs, data, type ServerBuild } from '@remix-run/node'
import { parseFormData } from '@remix-run/form-data-parser'
import { isFormKept, keepForm, KEPT_FORM_LIFE_S, takeForm } from '#app/domain/identity/kept-form.server.ts'
import { isUnavailable } from '#db/errors.server.ts'
import type { App, RequestContext } from './context.server.ts'
import { typedIn } from './form.server.ts'
import { cookie, LEFT_COOKIE, readCookie, SESSION_COOKIE } from './session.server.ts'
import { findViewer } from './viewer.server.ts'

const KEPT_COOKIE = 'k_kept'

const keptCookie = (app: App, token: string, maxAge: number) =>
	cookie(KEPT_COOKIE, token, { secure: app.origin.startsWith('https:'), maxAge })

/** A page that a person opens or sends, not what a script or a browser fetches beside it. */
const isDocument = ({ headers }: Request) =>
	(headers.get('accept') ?? '').includes('text/html') && !/prefetch/.test(`${headers.get('sec-purpose')} ${headers.get('purpose')}`)

/** @returns the cookie for the answer; undefined when nothing was kept */
export async function keepRefused(app: App, request: Request, network: string): Promise<string | undefined> {
	if (!isDocument(request)) return undefined
	let withFiles = false
	let typed: Record<string, string>
	try {
		const form = await parseFormData(request, { maxFileSize: 40 * 1024 * 1024, maxFiles: 40 }, (file) => {
			if (file.size > 0) withFiles = true
		})
		// Shown again beside a wrong one, but of no use an hour later.
		form.delete('contactCode')
		typed = typedIn(form)
	} catch {
		return undefined
	}
	const url = new URL(request.url)
	const sessionTokens = [SESSION_COOKIE, LEFT_COOKIE].flatMap((name) => readCookie(request, name) ?? [])
	try {
		const token = await keepForm(app, { path: url.pathname + url.search, typed, withFiles, network, sessionTokens })
		return token && keptCookie(app, token, KEPT_FORM_LIFE_S)
	} catch (error) {
		if (!isUnavailable(error)) throw error
		return undefined
	}
}

export interface KeptAnswer {
	form: NonNullable<RequestContext['kept']>
	/** The request that the page is to answer instead, and the end of the cookie. */
	request: Request
	setCookie: string
}

/** What waits for this page and this person; it is given once. */
export async function takeKept(app: App, request: Request): Promise<KeptAnswer | undefined> {
	const token = request.method === 'GET' && isDocument(request) ? readCookie(request, KEPT_COOKIE) : undefined
	const viewer = token && (await findViewer(app, request))
	if (!viewer) return undefined
	const { pathname, search } = new URL(request.url)
	const form = await takeForm(app, { token, userId: viewer.userId, path: pathname + search })
	if (!form) return undefined
	const headers = new Headers(request.headers)
	headers.set('content-type', 'application/x-www-form-urlencoded')
	return { form, request: new Request(request.url, { method: 'POST', headers, body: '' }), setCookie: keptCookie(app, '', 0) }
}

/** The build whose actions do nothing with a form that was kept but answer it as one that was refused. */
export function showingKept(build: ServerBuild): ServerBuild {
	const routes = Object.entries(build.routes).map(([id, route]) => {
		const act = route?.module.action
		if (!act) return [id, route]
		const action = (args: ActionFunctionArgs) => (args.context.kept ? answerTo(args.context.kept) : act(args))
		return [id, { ...route, module: { ...route.module, action } }]
	})
	return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

function answerTo({ typed, withFiles }: NonNullable<RequestContext['kept']>) {
	const problem = { code: withFiles ? 'not-sent-with-files' : 'not-sent' }
	return data({ problems: { form: problem }, typed, problem })
}

/** Why somebody is asked to sign in: their session has ended, and whether what they typed waits for them. */
export async function whySignIn(app: App, request: Request): Promise<'kept' | 'ended' | undefined> {
	if (!new URL(request.url).searchParams.has('ended')) return undefined
	const token = readCookie(request, KEPT_COOKIE)
	return token && (await isFormKept(app, token)) ? 'kept' : 'ended'
}
