/** Serves the built product until it is told to stop. */
import * as build from '../build/server/index.js'

const { app, url, close } = await build.entry.module.serve(build)
console.log(`Keruen is at ${url}`)
if (app.env.MODE === 'demo') console.log(build.entry.module.demoGuide(url))
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'])
	process.on(signal, async () => {
		if (stopping) process.exit(1)
		stopping = true
		await close()
		process.exit(0)
	})
