/** Leaves a transaction without a trace: thrown inside, caught outside, where it becomes the answer. */

export class Refusal<R> extends Error {
	constructor(readonly answer: R) {
		super('refused')
	}
}

/** Runs `work`; a `Refusal` thrown in it is its result. */
export async function orRefusal<T, R>(work: Promise<T>): Promise<T | R> {
	try {
		return await work
	} catch (error) {
		if (error instanceof Refusal) return error.answer as R
		throw error
	}
}
