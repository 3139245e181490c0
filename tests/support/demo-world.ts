/** The demo world, made once per build by a first start of the product and copied for each test file that asks for it. */
import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const folder = join(tmpdir(), `keruen-worlds-${process.getuid?.() ?? 0}`)

const TURN_LIMIT_MS = 150_000

/** True for the one who makes the folder. */
function takeTurn(turn: string): boolean {
	try {
		mkdirSync(turn)
		return true
	} catch {
		return false
	}
}

/** @param make fills a folder with `keruen.db` and `files`; runs only where this build's world is not there yet */
export async function copyDemoWorld(to: string, make: (folder: string) => Promise<void>): Promise<void> {
	const stamp = '.cache/build.sha256'
	const build = createHash('sha256')
		.update(existsSync(stamp) ? readFileSync(stamp) : randomUUID())
		.digest('hex')
		.slice(0, 12)
	const world = join(folder, build)
	// One makes it and the others wait for it; who died while making it is waited for no longer than this.
	mkdirSync(folder, { recursive: true })
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
