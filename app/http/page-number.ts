/** The page of a list that a URL asks for. */

/** From 1; whatever is no such number is the first page. */
export function pageNumber(request: Request): number {
	const asked = new URL(request.url).searchParams.get('page') ?? ''
	return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}
