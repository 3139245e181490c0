/** The description of the machine API for machines. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiDocument } from '#app/http/api-document.server.ts'
import { json, problem } from '#app/http/api.server.ts'

export const loader = async ({ context: { app } }: LoaderFunctionArgs) => json(apiDocument(app.origin))
export const action = () => problem('method-not-allowed', { headers: { allow: 'GET' } })
