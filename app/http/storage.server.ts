/** Files on disk under random keys; names of people never become paths. */
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Storage {
	put(key: string, bytes: Uint8Array): Promise<void>
	get(key: string): Promise<Uint8Array | undefined>
	stream(key: string): Promise<{ bytes: number; body: NodeJS.ReadableStream } | undefined>
}

const KEY = /^[a-z0-9-]{1,80}$/

export function diskStorage(folder: string): Storage {
	const pathOf = (key: string) => {
		if (!KEY.test(key)) throw new RangeError('bad storage key')
		return join(folder, key.slice(0, 2), key)
	}
	return {
		async put(key, bytes) {
			const path = pathOf(key)
			await mkdir(join(path, '..'), { recursive: true })
			await writeFile(`${path}.new`, bytes)
			await rename(`${path}.new`, path)
		},
		get: (key) => readFile(pathOf(key)).catch(() => undefined),
		async stream(key) {
			const path = pathOf(key)
			const found = await stat(path).catch(() => undefined)
			return found && { bytes: found.size, body: createReadStream(path) }
		},
	}
}
