/** The world that is measured: seeded once by `npm run seed`, kept between runs, made anew when what makes it has changed. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MADE_OF = ['db/seed', 'db/migrations/sqlite', 'app/domain/search', 'scripts/seed.ts']
const PRODUCTS_PER_SHOP = 50

export interface World {
	products: number
	/** Never written to: what changes rows works on a copy. */
	file: string
	storage: string
	/** How long the seed took when this world was made. */
	seedSeconds: number
	/** A copy to write to; it goes with `clear`. */
	copy(name: string): string
	clear(): void
}

export function keptWorld(products: number): World {
	const folder = `.cache/bench/world-${products}`
	const file = join(folder, 'keruen.db')
	const storage = join(folder, 'files')
	const note = join(folder, 'made.json')
	const digest = digestOf(MADE_OF)
	const known = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as { digest: string; seedSeconds: number }) : undefined
	let seedSeconds = known?.seedSeconds ?? 0
	if (known?.digest !== digest) {
		rmSync(folder, { recursive: true, force: true })
		mkdirSync(folder, { recursive: true })
		console.log(`making a world of ${products} products; it is kept in ${folder}`)
		const started = performance.now()
		const { status } = spawnSync('npm', ['run', 'seed', '--silent', '--', '--shops', String(products / PRODUCTS_PER_SHOP), '--products', String(products)], {
			stdio: 'inherit',
			env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: `file:${file}`, STORAGE_URL: `file:${storage}` } as unknown as NodeJS.ProcessEnv,
		})
		if (status !== 0) throw new Error('the world could not be made')
		seedSeconds = (performance.now() - started) / 1000
		writeFileSync(note, JSON.stringify({ digest, seedSeconds }))
	}
	const copies: string[] = []
	return {
		products,
		file,
		storage,
		seedSeconds,
		copy(name) {
			const to = join(folder, `${name}.db`)
			copyFileSync(file, to)
			copies.push(to)
			return to
		},
		clear() {
			for (const copy of copies) for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
		},
	}
}

function digestOf(paths: string[]): string {
	const hash = createHash('sha256')
	const add = (path: string) => {
		if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
		else hash.update(path).update(readFileSync(path))
	}
	paths.forEach(add)
	return hash.digest('hex')
}
