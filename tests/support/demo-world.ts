/** The demo world, made by a first start of the product, once per build and half an hour, and copied for each test file that asks for it. */
import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const folder = join(tmpdir(), `keruen-worlds-${process.getuid?.() ?? 0}`)

const TURN_LIMIT_MS = 150_000
/** Its unpaid orders run out an hour and a half after it was made: an older world is another one. */
const FRESH_MS = 30 * 60_000
const OLD_MS = 4 * FRESH_MS

/** True for the one who makes the folder. */
function takeTurn(turn: string): boolean {
	try {
		mkdirSync(turn)
		return true
	} catch {
		return false
	}
}

function removeOld() {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name)
		const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
		if (made !== undefined && made < Date.now() - OLD_MS) rmSync(path, { recursive: true, force: true })
	}
}

/** @param make fills a folder with `keruen.db` and `files`; runs only where this build's world is not there yet */
export async function copyDemoWorld(to: string, make: (folder: string) => Promise<void>): Promise<void> {
	const stamp = '.cache/build.sha256'
	const build = createHash('sha256')
		.update(existsSync(stamp) ? readFileSync(stamp) : randomUUID())
		.digest('hex')
		.slice(0, 12)
	const world = join(folder, `${build}-${Math.floor(Date.now() / FRESH_MS)}`)
	// One makes it and the others wait for it; who died while making it is waited for no longer than this.
	mkdirSync(folder, { recursive: true })
	removeOld()
	const turn = `${world}.turn`
	for (const limit = Date.now() + TURN_LIMIT_MS; !existsSync(world) && !takeTurn(turn) && Date.now() < limit;) await sleep(200)
	if (!existsSync(world)) {
		const mine = `${world}.${randomUUID()}`
		mkdirSync(mine, { recursive: true })
		try {
			await make(mine)
			renameSync(mine, world)
		} finally {
			for (const rest of [mine, turn]) rmSync(rest, { recursive: true, force: true })
		}
	}
	cpSync(world, to, { recursive: true })
}
