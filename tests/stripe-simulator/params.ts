/** Readers for parameters, as strict as Stripe: an unknown name, a missing one or a wrong kind is a 400 that names the parameter. */
import type { FormTree, FormValue } from './form-encoding.ts'
import { badParam } from './problem.ts'

/** Reads one value; `param` is its full name, like `line_items[0][quantity]`. */
export type Reader<T> = (value: FormValue, param: string) => T

type Readers = Record<string, Reader<unknown>>
type Read<R extends Readers> = { [K in keyof R]: R[K] extends Reader<infer T> ? T : never }

/** A hash with exactly these names. Use it at the root through `readParams`. */
export function hash<R extends Readers, O extends Readers>(required: R, optional: O): Reader<Read<R> & Partial<Read<O>>> {
	return (value, param) => {
		if (typeof value === 'string') throw badParam(param, 'Invalid hash', 'parameter_invalid_empty')
		const read: Record<string, unknown> = {}
		for (const [name, inner] of value) {
			const full = param ? `${param}[${name}]` : name
			const reader = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) ? optional[name] : undefined
			if (!reader) throw badParam(full, `Received unknown parameter: ${full}`, 'parameter_unknown')
			read[name] = reader(inner, full)
		}
		for (const name of Object.keys(required)) {
			const full = param ? `${param}[${name}]` : name
			if (!Object.hasOwn(read, name)) throw badParam(full, `Missing required param: ${full}.`, 'parameter_missing')
		}
		return read as Read<R> & Partial<Read<O>>
	}
}

export function readParams<T>(tree: FormTree, reader: Reader<T>): T {
	return reader(tree, '')
}

/** @param max characters */
export function text(max = 5_000): Reader<string> {
	return (value, param) => {
		if (typeof value !== 'string') throw badParam(param, 'Invalid string', 'parameter_invalid_string_blank')
		if (value === '') {
			const message = `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`
			throw badParam(param, message, 'parameter_invalid_empty')
		}
		if (value.includes('\0')) throw badParam(param, `Invalid string: '${param}' contains a null byte.`)
		if ([...value].length > max) {
			throw badParam(param, `Invalid string: ${value.slice(0, 10)}…; must be at most ${max} characters`, 'parameter_invalid_string')
		}
		return value
	}
}

/** Only plain decimal digits: `1.5`, `1e3`, `٣` and `-0` are refused. */
export function integer({ min, max = Number.MAX_SAFE_INTEGER }: { min: number; max?: number }): Reader<number> {
	return (value, param) => {
		if (typeof value !== 'string' || !/^-?(0|[1-9]\d{0,14})$/.test(value) || value === '-0') {
			throw badParam(param, `Invalid integer: ${typeof value === 'string' ? value : 'a hash'}`, 'parameter_invalid_integer')
		}
		const number = Number(value)
		if (number < min) throw badParam(param, `This value must be greater than or equal to ${min}.`, 'parameter_invalid_integer')
		if (number > max) throw badParam(param, `This value must be less than or equal to ${max}.`, 'parameter_invalid_integer')
		return number
	}
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T> {
	return (value, param) => {
		const found = allowed.find((one) => one === value)
		if (found === undefined) throw badParam(param, `Invalid ${param}: must be one of ${allowed.join(', ')}`)
		return found
	}
}

export function bool(): Reader<boolean> {
	return (value, param) => {
		if (value !== 'true' && value !== 'false') throw badParam(param, `Invalid boolean: ${String(value)}`)
		return value === 'true'
	}
}

/** An array given as `a[0]`, `a[1]` or `a[]`; the indexes only order it. */
export function list<T>(of: Reader<T>, { max }: { max: number }): Reader<T[]> {
	return (value, param) => {
		if (typeof value === 'string') throw badParam(param, 'Invalid array')
		const keys = [...value.keys()]
		if (keys.some((key) => !/^\d{1,6}$/.test(key))) throw badParam(param, 'Invalid array')
		if (keys.length > max) throw badParam(param, `Array '${param}' must not contain more than ${max} items.`)
		return keys.sort((a, b) => Number(a) - Number(b)).map((key) => of(value.get(key)!, `${param}[${key}]`))
	}
}

/** DOMAIN, Stripe: at most 50 keys of 40 characters, values up to 500 characters; an empty value leaves the key out. */
export function metadata(): Reader<Record<string, string>> {
	return (value, param) => {
		if (value === '') return {}
		if (typeof value === 'string') throw badParam(param, 'Invalid hash')
		if (value.size > 50) throw badParam(param, `You can have up to 50 metadata keys, but you passed ${value.size}.`)
		const read: Record<string, string> = {}
		for (const [key, one] of value) {
			const full = `${param}[${key}]`
			if (typeof one !== 'string') throw badParam(full, `Metadata values must be strings, but for key ${key} you passed in a hash.`)
			const [keyLength, length] = [[...key].length, [...one].length]
			if (keyLength > 40)
				throw badParam(full, `Metadata keys can have up to 40 characters, but you passed in a key that is ${keyLength} characters.`)
			if (length > 500)
				throw badParam(full, `Metadata values can have up to 500 characters, but you passed in a value that is ${length} characters.`)
			if (one !== '') Object.defineProperty(read, key, { value: one, enumerable: true, writable: true, configurable: true })
		}
		return read
	}
}

export function webAddress(): Reader<string> {
	return (value, param) => {
		const address = text(5_000)(value, param)
		const url = URL.canParse(address) ? new URL(address) : undefined
		if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw badParam(param, 'Not a valid URL', 'url_invalid')
		return address
	}
}

export function emailAddress(): Reader<string> {
	return (value, param) => {
		const address = text(800)(value, param)
		if (!isEmailAddress(address)) throw badParam(param, `Invalid email address: ${address}`, 'email_invalid')
		return address
	}
}

export function isEmailAddress(address: string): boolean {
	return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address)
}

export const expandParam = list(text(200), { max: 20 })
