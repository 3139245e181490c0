/** The refusals of the API: thrown where they are found, written as an HTTP answer in one place (`api.ts`). */

export type ProblemType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | 'rate_limit_error'

export interface ProblemDetail {
	type?: ProblemType
	code?: string
	message: string
	param?: string
}

export class ApiProblem extends Error {
	readonly status: number
	readonly detail: ProblemDetail
	/** An idempotency key remembers an answer only when the endpoint had begun its work, so not a refusal of parameters. */
	readonly begun: boolean

	constructor(status: number, detail: ProblemDetail, begun: boolean) {
		super(detail.message)
		this.status = status
		this.detail = detail
		this.begun = begun
	}
}

/** A parameter that could not be read: nothing was begun, the key stays free. */
export function badParam(param: string, message: string, code?: string): ApiProblem {
	return new ApiProblem(400, { code, message, param }, false)
}

/** The parameters read well, but the state of the objects forbids the request. */
export function refused(code: string | undefined, message: string, param?: string): ApiProblem {
	return new ApiProblem(400, { code, message, param }, true)
}

/** @param kind as Stripe names it in the sentence, like `checkout.session` */
export function noSuch(kind: string, id: string, param = 'id', status = 404): ApiProblem {
	return new ApiProblem(status, { code: 'resource_missing', message: `No such ${kind}: '${id}'`, param }, true)
}
