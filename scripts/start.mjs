/** `npm start`: everything from a fresh clone to a served shop. */
import { build, install } from './prepare.mjs'

install()
build()
process.env.NODE_ENV ??= 'production'
await import('./serve.mjs')
