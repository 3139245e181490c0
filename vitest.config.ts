import { defineConfig } from 'vitest/config'

export default defineConfig({
	esbuild: { jsx: 'automatic' },
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		pool: 'forks',
		maxWorkers: 2,
		// Loading the modules anew for each file took as long as the tests.
		isolate: false,
		testTimeout: 120_000,
		hookTimeout: 180_000,
	},
})
