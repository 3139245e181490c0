/** `npm run bench [-- --full] [-- --json FILE]`: the built product beside floor programs on loopback; ends with 1 when a goal is missed. */
import { parseArgs } from 'node:util'
import { runBench } from '#tests/bench/run.ts'

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, json: { type: 'string' } } })
const { build } = await import('./prepare.mjs')
build()
process.exitCode = (await runBench({ isFull: values.full, json: values.json })) ? 0 : 1
