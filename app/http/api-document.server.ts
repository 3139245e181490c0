/** The OpenAPI 3.1 document, made from the schemas that parse. */
import type { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import * as schemas from './api-schemas.server.ts'

const PROBLEMS = {
	'400': 'Wrong fields',
	'401': 'No valid key',
	'403': 'Not allowed',
	'404': 'Not there',
	'409': 'Stale, or being worked on',
	'422': 'Idempotency key reused',
	'429': 'Too many requests',
}

function operation(
	summary: string,
	given: { query?: z.ZodObject; body?: z.ZodType; path?: 'id' | 'number'; answer: z.ZodType; status?: '200' | '201' },
): ZodOpenApiOperationObject {
	const problems = Object.entries(PROBLEMS).map(([status, description]) => [
		status,
		{ description, content: { 'application/problem+json': { schema: schemas.ProblemOutput } } },
	])
	const parameters = [
		...(given.path
			? [
					{
						name: given.path,
						in: 'path' as const,
						required: true,
						schema: { type: given.path === 'id' ? ('integer' as const) : ('string' as const) },
					},
				]
			: []),
		...(given.body
			? [{ name: 'Idempotency-Key', in: 'header' as const, required: false, schema: { type: 'string' as const, maxLength: 200 } }]
			: []),
	]
	return {
		summary,
		...(parameters.length > 0 ? { parameters } : {}),
		...(given.query ? { requestParams: { query: given.query } } : {}),
		...(given.body ? { requestBody: { required: true, content: { 'application/json': { schema: given.body } } } } : {}),
		responses: {
			[given.status ?? '200']: { description: 'Done', content: { 'application/json': { schema: given.answer } } },
			...Object.fromEntries(problems),
		},
	}
}

export const apiDocument = (origin: string) =>
	createDocument({
		openapi: '3.1.0',
		info: {
			title: 'Keruen',
			version: '1',
			description:
				'For the programs of companies that trade on Keruen. Keys are made on the account page and act for one company; 600 requests a minute.',
		},
		servers: [{ url: origin }],
		security: [{ key: [] }],
		components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
		paths: {
			'/api/v1/companies': { get: operation('The company of the key', { answer: schemas.CompanyOutput }) },
			'/api/v1/products': {
				get: operation("The company's listings", { query: schemas.PageQuery, answer: schemas.ProductPage }),
				post: operation('Make a listing', { body: schemas.ProductInput, answer: schemas.ProductSaved, status: '201' }),
			},
			'/api/v1/products/{id}': {
				get: operation('One listing', { path: 'id', answer: schemas.ProductOutput }),
				patch: operation('Change a listing', { path: 'id', body: schemas.ProductChange, answer: schemas.ProductSaved }),
			},
			'/api/v1/products/{id}/stock': {
				get: operation('Stock of a listing', { path: 'id', answer: schemas.StockOutput }),
				put: operation('Set the stock of variants', { path: 'id', body: schemas.StockInput, answer: schemas.StockOutput }),
			},
			'/api/v1/search': { get: operation('Search published goods', { query: schemas.SearchQuery, answer: schemas.FoundPage }) },
			'/api/v1/orders': { get: operation('Orders bought or sold', { query: schemas.PageQuery, answer: schemas.OrderPage }) },
			'/api/v1/orders/{number}': { get: operation('One order', { path: 'number', answer: schemas.OrderOutput }) },
		},
	})
