/** `npm run seed -- --shops N --products N --seed S`: fills an empty database with a demo world of any size. */
import { parseArgs } from 'node:util'
import { connect } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { categories } from '#db/schema/index.server.ts'
import { loadWorld } from '#db/seed/load.server.ts'
import { loadPictures } from '#db/seed/load-pictures.server.ts'
import { diskStorage } from '#app/http/storage.server.ts'
import { readEnv } from '#app/http/env.server.ts'

const { values } = parseArgs({ options: { shops: { type: 'string' }, products: { type: 'string' }, seed: { type: 'string' } } })
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
const env = readEnv()
await migrate(env.DATABASE_URL)
const { db, close } = connect(env.DATABASE_URL)
if ((await db.$count(categories)) > 0) {
	console.error(`${env.DATABASE_URL} holds a world already; name another one in DATABASE_URL.`)
	process.exit(1)
}
const started = performance.now()
const now = new Date()
const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
let told = 0
const keys = await loadWorld(db, { shops: number(values.shops), products: number(values.products), seed: number(values.seed) }, now, (done) => {
	if (done - told < 20_000) return
	told = done
	console.log(`${done} products after ${seconds()} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
})
const drawn = await loadPictures(db, diskStorage(env.STORAGE_URL.replace(/^file:/, '')), keys, now)
console.log(`done in ${seconds()} s; ${drawn} pictures drawn`)
await close()
