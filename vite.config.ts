import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
	plugins: [remix(remixConfig)],
	build: { target: 'es2020', assetsInlineLimit: 0 },
	ssr: { external: ['better-sqlite3', 'pg', 'sharp', 'stripe', '@node-rs/argon2', '@node-rs/jieba'] },
})
