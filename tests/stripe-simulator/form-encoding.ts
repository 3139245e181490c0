/** Reads Stripe's form encoding, where `a[b][0][c]=1` means a tree: names are plain keys, so no name can reach a prototype. */
import { badParam } from './problem.ts'

export type FormTree = Map<string, FormValue>
export type FormValue = string | FormTree

const MAX_DEPTH = 8
const MAX_PAIRS = 5_000

/**
 * @throws ApiProblem for a name that is both a value and a tree, an open bracket, or more than 8 levels
 * @example decodeForm('a[b]=1&list[]=x') // Map { a → Map { b → '1' }, list → Map { 0 → 'x' } }
 */
export function decodeForm(text: string): FormTree {
	const root: FormTree = new Map()
	let pairs = 0
	for (const [name, value] of new URLSearchParams(text)) {
		if (++pairs > MAX_PAIRS) throw badParam(name, 'Too many parameters.')
		put(root, toPath(name), value, name)
	}
	return root
}

/** The same parameters in any order give the same text, so that a retry is recognised. */
export function canonicalForm(text: string): string {
	const params = new URLSearchParams(text)
	params.sort()
	return params.toString()
}

function toPath(name: string): string[] {
	const open = name.indexOf('[')
	if (open === -1) return [name]
	const rest = name.slice(open)
	if (open === 0 || !/^(\[[^[\]]*\])+$/.test(rest)) throw badParam(name, `Invalid parameter name: ${name}`, 'parameter_unknown')
	return [name.slice(0, open), ...rest.slice(1, -1).split('][')]
}

function put(root: FormTree, path: string[], value: string, name: string): void {
	if (path.length > MAX_DEPTH) throw badParam(name, `Parameter is nested too deeply: ${name}`, 'parameter_unknown')
	let tree = root
	for (const [level, part] of path.entries()) {
		const key = part === '' ? String(tree.size) : part
		const there = tree.get(key)
		if (level === path.length - 1) {
			if (there instanceof Map) throw badParam(name, `Invalid parameter: ${name} is both a value and a hash.`)
			tree.set(key, value)
			return
		}
		if (typeof there === 'string') throw badParam(name, `Invalid parameter: ${name} is both a value and a hash.`)
		const next: FormTree = there ?? new Map()
		tree.set(key, next)
		tree = next
	}
}
