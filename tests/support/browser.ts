/** One Chromium for a test file. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export function launchBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM || KNOWN.find((path) => existsSync(path))
	return chromium.launch({
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	})
}
