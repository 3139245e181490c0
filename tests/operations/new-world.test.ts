/** A demo whose database was deleted begins anew, whatever its other files remember. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isPostgres } from '#db/kit.server.ts'
import { serveProduct } from '#tests/support/product.ts'

test.skipIf(isPostgres)(
	'the demo starts again after its database was deleted and the state of the payment simulator was not',
	async () => {
		const served = await serveProduct()
		try {
			await served.kill()
			const database = served.env.DATABASE_URL!.slice('file:'.length)
			const state = served.env.SIMULATOR_STATE!
			const before = readFileSync(state, 'utf8')
			expect(Object.keys((JSON.parse(before) as { sessions: object }).sessions).length).toBeGreaterThan(0)
			for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })
			await served.restart()
			expect((await fetch(`${served.url}/ru`)).status).toBe(200)
			// What the simulator knew of the world before is put aside, not lost.
			expect(readFileSync(`${state}.old`, 'utf8')).toBe(before)
			expect(existsSync(state)).toBe(true)
		} finally {
			await served.close()
		}
	},
	600_000,
)
