/** `npm run bench [-- --full | --products N] [-- --json FILE]`: the built product beside floor programs on loopback; ends with 1 when a goal is missed. */
import { parseArgs } from 'node:util'
import { runBench } from '#tests/bench/run.ts'

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, products: { type: 'string' }, json: { type: 'string' } } })
const { build } = await import('./prepare.mjs')
build()
process.exitCode = (await runBench({ products: values.products ? Number(values.products) : values.full ? 2_100_000 : 100_000, json: values.json })) ? 0 : 1
