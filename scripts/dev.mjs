/** `npm run dev`: the shop from its sources; pages, texts and styles are read again when they have changed. Jobs, the schema and what opens the database need a restart. */
import { install } from './prepare.mjs'

install()
// Only now: a fresh clone has no Vite before.
const { createServer } = await import('vite')
const vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom' })
const load = () => vite.ssrLoadModule('virtual:remix/server-build')
const build = await load()
const { app, url, close } = await build.entry.module.serve(build, { build: load, assets: vite.middlewares })
console.log(`Keruen is at ${url}`)
if (app.env.MODE === 'demo') console.log(build.entry.module.demoGuide(url))
for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, async () => {
		await close()
		await vite.close()
		process.exit(0)
	})
