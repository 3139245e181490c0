/** Builds pages and server and the custom elements, and compresses what browsers will fetch. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

rmSync('build', { recursive: true, force: true })
for (const ssr of [false, true]) await build({ logLevel: 'warn', mode: 'production', build: { ssr } })

const { output } = await build({
	configFile: false,
	logLevel: 'warn',
	build: {
		outDir: 'build/client',
		emptyOutDir: false,
		copyPublicDir: false,
		target: 'es2020',
		rollupOptions: { input: 'app/enhance/index.ts', output: { entryFileNames: 'assets/enhance-[hash].js' } },
	},
})
writeFileSync('build/enhance.json', JSON.stringify({ url: `/${output[0].fileName}` }))

const compress = (folder) => {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name)
		if (entry.isDirectory()) compress(path)
		else if (/\.(js|css|svg|json|txt)$/.test(entry.name)) {
			const bytes = readFileSync(path)
			writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
			writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
		}
	}
}
compress('build/client')
