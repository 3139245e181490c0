/** One run: the world, then each measure beside its floor, then the goals that hold. */
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '#db/client.server.ts'
import { isPostgres } from '#db/kit.server.ts'
import { measureEngine } from './engine.ts'
import { measureMessages, prepareTalk } from './messages.ts'
import { measureOrders } from './orders.ts'
import { measurePages } from './pages.ts'
import { startMeasured } from './process.ts'
import { drawQueries } from './queries.ts'
import { percentile, Report } from './report.ts'
import { keptWorld, type World } from './world.ts'

/** The goal for the seed is three minutes for so many. */
const SEED_GOAL = { products: 100_000, seconds: 180 }
const STARTS = 5
const IDLE_AFTER_MS = 3000

/** @returns whether all goals hold */
export async function runBench({ products, json }: { products: number; json: string | undefined }): Promise<boolean> {
	if (isPostgres) throw new Error('The bench measures SQLite: leave DATABASE_URL out.')
	if (loadavg()[0]! > cpus().length / 2) console.warn(`The machine is busy (load ${loadavg()[0]!.toFixed(1)}): times on the clock say little, CPU times a bit more.`)
	const report = new Report()
	const world = keptWorld(products)
	const at = `${world.products.toLocaleString('en')} products`
	try {
		report.add({ name: 'making the world', at, product: world.seedSeconds, unit: 's', goal: { compare: 'figure', atMost: Math.max(60, (SEED_GOAL.seconds * products) / SEED_GOAL.products) } })
		const served = world.copy('served')
		const talk = await prepareTalk(served)
		await measureStarts(report, world, served, at)

		const { db, close } = connect(`file:${world.copy('read')}`)
		const queries = await drawQueries(db)
		await measureEngine(report, db, queries, at)
		await measureOrders(report, world, at)
		const server = await startProduct(world, served)
		try {
			await measurePages(report, db, served, server, queries, at)
			await measureMessages(report, server, talk, at)
		} finally {
			await server.close()
			await close()
		}
	} finally {
		world.clear()
	}
	if (json) report.write(json)
	const missed = report.measures.filter((measure) => !measure.holds)
	console.log(`${report.measures.length - missed.length} goals hold, ${missed.length} missed`)
	return missed.length === 0
}

/** The built product, as `npm start` serves it. */
const startProduct = (world: World, file: string) =>
	startMeasured(['scripts/serve.mjs'], {
		PORT: '0',
		DATABASE_URL: `file:${file}`,
		STORAGE_URL: `file:${world.storage}`,
		SIMULATOR_STATE: `${file}.simulator.json`,
		LOG_LEVEL: 'error',
		NODE_ENV: 'production',
	})

async function measureStarts(report: Report, world: World, file: string, at: string) {
	const starts: number[] = []
	const sizes: number[] = []
	for (let start = 0; start < STARTS; start++) {
		const server = await startProduct(world, file)
		starts.push(server.startMs)
		if (start === STARTS - 1) await sleep(IDLE_AFTER_MS)
		sizes.push(server.rssMb())
		await server.close()
	}
	report.add({ name: 'cold start to listening', at, product: percentile(starts, 0.5), unit: 'ms', goal: { compare: 'figure', atMost: 1000 } })
	report.add({ name: 'memory of the idle server', at, product: sizes.at(-1)!, unit: 'MB', goal: { compare: 'figure', atMost: 130 } })
}
