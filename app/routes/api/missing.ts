/** Any address of the machine API that is none of ours; programs get the same kind of answer as everywhere in it. */
import { problem } from '#app/http/api.server.ts'

export const loader = () => problem('not-found')
export const action = () => problem('not-found')
