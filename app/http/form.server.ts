/** Reads a form: fields by a schema, problems as codes beside the field, typed values kept. */
import { z } from 'zod'

export interface Problem {
	code: string
	params?: Record<string, string | number>
}
export type Problems = Record<string, Problem>
export type Typed = Record<string, string>
export interface InvalidForm {
	ok: false
	/** By field name as in the HTML, e.g. `steps[0].unitPrice`; `form` for the whole. */
	problems: Problems
	typed: Typed
}
export type ParsedForm<T> = { ok: true; value: T; typed: Typed } | InvalidForm

const MAX_FIELDS = 600
const SEGMENT = /^[A-Za-z][A-Za-z0-9]{0,40}$/

/** Never typed back into a page. A customs code or the code of a reason is none. */
const SECRET = /password|totp|^(code|current)$/i

export async function parseForm<S extends z.ZodType>(request: Request, schema: S): Promise<ParsedForm<z.infer<S>>> {
	return parseFields(await readForm(request), schema)
}

/** The fields of a form; the request can be read again. @throws Response 400 for a body that is no form, or a broken one */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.clone().formData()
	} catch {
		throw new Response(null, { status: 400 })
	}
}

export function parseFields<S extends z.ZodType>(data: FormData | URLSearchParams, schema: S): ParsedForm<z.infer<S>> {
	const typed: Typed = {}
	const tree: Record<string, unknown> = {}
	let fields = 0
	for (const [name, raw] of data.entries()) {
		if (typeof raw !== 'string') continue
		if (++fields > MAX_FIELDS) return { ok: false, problems: { form: { code: 'invalid' } }, typed }
		const value = raw.replaceAll('\r\n', '\n')
		if (!SECRET.test(name)) typed[name] = value
		put(tree, name, value)
	}
	const parsed = schema.safeParse(tree)
	if (parsed.success) return { ok: true, value: parsed.data, typed }
	const problems: Problems = {}
	for (const issue of parsed.error.issues) problems[nameOf(issue.path)] ??= toProblem(issue)
	return { ok: false, problems, typed }
}

/** What to show again of a form that names no act of ours. */
export const typedIn = (data: FormData): Typed => parseFields(data, z.unknown()).typed

/** Sets `steps[2].fromQuantity` in a tree; a name that is not made of plain segments and small indexes is left out. */
function put(tree: Record<string, unknown>, name: string, value: string) {
	const segments = name.match(/[^.[\]]+/g) ?? []
	if (segments.length === 0 || segments.length > 4) return
	let node = tree as Record<string, any>
	for (const [depth, segment] of segments.entries()) {
		const isIndex = /^\d{1,3}$/.test(segment)
		if (!isIndex && (!SEGMENT.test(segment) || segment in Object.prototype)) return
		if (depth === segments.length - 1) {
			const before = node[segment]
			node[segment] =
				before === undefined ? value : Array.isArray(before) ? [...before, value] : typeof before === 'string' ? [before, value] : before
		} else {
			const nextIsIndex = /^\d{1,3}$/.test(segments[depth + 1]!)
			node[segment] ??= nextIsIndex ? [] : {}
			if (typeof node[segment] !== 'object') return
			node = node[segment]
		}
	}
}

function nameOf(path: PropertyKey[]): string {
	if (path.length === 0) return 'form'
	return path.reduce<string>(
		(name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
		'',
	)
}

function toProblem(issue: z.core.$ZodIssue): Problem {
	if (issue.code === 'custom') return { code: issue.message || 'invalid', params: issue.params as Problem['params'] }
	if (issue.code === 'too_small') {
		if (issue.origin === 'string')
			return Number(issue.minimum) <= 1 ? { code: 'required' } : { code: 'too-short', params: { min: Number(issue.minimum) } }
		return { code: 'too-small', params: { min: Number(issue.minimum) } }
	}
	if (issue.code === 'too_big')
		return { code: issue.origin === 'string' ? 'too-long' : 'too-large', params: { max: Number(issue.maximum) } }
	if (issue.code === 'invalid_type' && issue.input === undefined) return { code: 'required' }
	return { code: 'invalid' }
}

/** Signs that nobody sees and that turn the reading direction around, so that a name shows as another one. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** Text of signs that can't be seen alone is none. */
const seen = (text: string) => (/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text.trim() : '')

/** Of a field that has to be filled in, an empty one is missing before it is too short. */
const filled = (min: number) => (min > 1 ? z.string().min(1).min(min) : z.string().min(min))

/** A line of text a person typed: trimmed, without control characters (NUL among them). */
export const line = (max: number, min = 1) =>
	z
		.string()
		.transform((value) =>
			seen(
				value
					.normalize('NFC')
					.replace(/[\u0000-\u001f\u007f]/g, ' ')
					.replace(UNSEEN, '')
					.replace(/ {2,}/g, ' '),
			),
		)
		.pipe(filled(min).max(max))

/** Several lines of text: control characters other than the line break go. */
export const lines = (max: number, min = 1) =>
	z
		.string()
		.transform((value) =>
			seen(
				value
					.normalize('NFC')
					.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
					.replace(UNSEEN, ''),
			),
		)
		.pipe(filled(min).max(max))

/** A field whose text a pure rule parses: `field(parseQuantity)`. */
export const field = <T>(
	parse: (text: string) => { ok: true; value: T } | { ok: false; problem: string; params?: Record<string, string | number> },
) =>
	z
		.string()
		.max(400)
		.transform((text, check) => {
			const parsed = parse(text)
			if (parsed.ok) return parsed.value
			const isEmpty = text.trim() === ''
			check.issues.push({
				code: 'custom',
				message: isEmpty ? 'required' : parsed.problem,
				params: isEmpty ? undefined : parsed.params,
				input: text,
			})
			return z.NEVER
		})
