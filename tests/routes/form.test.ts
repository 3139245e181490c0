/** Fields as forms read them: what is missing is said to be missing, not to be too short or of the wrong kind. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseContact } from '#app/domain/identity/contact.server.ts'
import { parseQuantity } from '#app/domain/money/quantity.ts'
import { field, line, lines, parseFields } from '#app/http/form.server.ts'
import { codeProblem, sixDigits } from '#app/http/sign-in.server.ts'

const Form = z.object({
	name: line(120, 2),
	note: lines(1000, 3),
	contact: field((text) => parseContact(text, 'KZ')),
	quantity: field((text) => parseQuantity(text, { least: 1 })),
	code: sixDigits,
	about: line(20, 0),
})
const problemsOf = (value: string) => {
	const form = parseFields(new URLSearchParams(Object.keys(Form.shape).map((name) => [name, value])), Form)
	return form.ok ? {} : Object.fromEntries(Object.entries(form.problems).map(([name, problem]) => [name, problem.code]))
}

test.each(['', '   ', '\u200b', '\n'])('an empty field that has to be filled in says so: %j', (value) => {
	const { name, note, code } = problemsOf(value)
	expect({ name, note, code }).toEqual({ name: 'required', note: 'required', code: 'required' })
	if (value.trim() === '') expect(problemsOf(value)).toMatchObject({ contact: 'required', quantity: 'required' })
	expect(problemsOf(value)).not.toHaveProperty('about')
})

test('one sign is too short, and what is no code is a wrong one', () => {
	expect(problemsOf('я')).toMatchObject({ name: 'too-short', note: 'too-short' })
	expect([codeProblem({ code: 'invalid' }), codeProblem({ code: 'required' })]).toEqual([{ code: 'wrong-code' }, { code: 'required' }])
})
