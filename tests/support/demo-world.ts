/** The demo world, made once per build by a first start of the product and copied for each test file that asks for it. */
import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = join(tmpdir(), `keruen-worlds-${process.getuid?.() ?? 0}`)

/** @param make fills a folder with `keruen.db` and `files`; runs only where this build's world is not there yet */
export async function copyDemoWorld(to: string, make: (folder: string) => Promise<void>): Promise<void> {
	const stamp = '.cache/build.sha256'
	const build = createHash('sha256')
		.update(existsSync(stamp) ? readFileSync(stamp) : randomUUID())
		.digest('hex')
		.slice(0, 12)
	const world = join(folder, build)
	if (!existsSync(world)) {
		// Two workers may both make it; the rename lets either win whole.
		const mine = `${world}.${randomUUID()}`
		mkdirSync(mine, { recursive: true })
		await make(mine)
		try {
			renameSync(mine, world)
		} catch {
			rmSync(mine, { recursive: true, force: true })
		}
	}
	cpSync(world, to, { recursive: true })
}
