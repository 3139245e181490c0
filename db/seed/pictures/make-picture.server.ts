/** Draws the demo's goods from openly licensed 3D renders (Fluent Emoji, MIT): `name/colour/view` to a small WebP on plain ground. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { PALETTE, type ColourName } from '../world/palette.ts'
import { PICTURES, type Layout, type PictureName } from './picture-names.ts'

const assets = join(dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets')
const GROUNDS = ['#e9edeb', '#eceae5', '#e6ebee', '#eeebe6', '#e8ece8']
const SIZE = 480

/** Where the glyphs lie, as parts of the picture: left, top, width. */
const PLACES: Record<Layout | 'pack', readonly (readonly [number, number, number])[]> = {
	one: [[0.14, 0.14, 0.72]],
	pair: [
		[0.08, 0.2, 0.5],
		[0.44, 0.28, 0.5],
	],
	trio: [
		[0.06, 0.12, 0.44],
		[0.5, 0.12, 0.44],
		[0.28, 0.46, 0.44],
	],
	grid: [0, 1, 2, 3].map((at) => [0.08 + (at % 2) * 0.44, 0.08 + Math.floor(at / 2) * 0.44, 0.4] as const),
	heap: [0, 1, 2, 3, 4].map((at) => [[0.06, 0.34, 0.42], [0.5, 0.34, 0.42], [0.28, 0.08, 0.42], [0.18, 0.5, 0.42], [0.42, 0.5, 0.42]][at] as unknown as readonly [number, number, number]),
	pack: Array.from({ length: 9 }, (_, at) => [0.05 + (at % 3) * 0.31, 0.05 + Math.floor(at / 3) * 0.31, 0.28] as const),
}

const decoded = new Map<string, Promise<Buffer>>()

async function glyphOf(code: string, colour: ColourName | 'plain', width: number): Promise<Buffer> {
	const key = `${code}/${colour}/${width}`
	let picture = decoded.get(key)
	if (!picture) {
		if (decoded.size > 400) decoded.clear()
		decoded.set(key, (picture = draw(code, colour, width)))
	}
	return picture
}

async function draw(code: string, colour: ColourName | 'plain', width: number): Promise<Buffer> {
	const source = sharp(await readFile(join(assets, `${code.startsWith('svg:') ? '1f4e6' : code}.webp`))).resize(width, width, { fit: 'inside' })
	if (!(colour in PALETTE)) return source.png().toBuffer()
	return source.tint(PALETTE[colour as ColourName].hex).png().toBuffer()
}

function ground(name: string): string {
	let sum = 0
	for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
	return GROUNDS[sum % GROUNDS.length]!
}

/** @returns a square WebP of `size` pixels, the same for the same key */
export async function makePicture(key: string, size: 480 | 176): Promise<Buffer> {
	const [name, colour = 'plain', view = 'front'] = key.split('/') as [PictureName, ColourName | 'plain' | undefined, string | undefined]
	const { glyphs, layout = 'one' } = PICTURES[name] as { glyphs: readonly string[]; layout?: Layout }
	const places = PLACES[view === 'front' ? layout : 'pack']
	const overlays: OverlayOptions[] = await Promise.all(
		places.map(async ([left, top, width], index) => ({
			input: await glyphOf(glyphs[index % glyphs.length]!, colour, Math.round(width * SIZE)),
			left: Math.round(left * SIZE),
			top: Math.round(top * SIZE),
		})),
	)
	const whole = await sharp({ create: { width: SIZE, height: SIZE, channels: 3, background: ground(name) } })
		.composite(overlays)
		.png({ compressionLevel: 0 })
		.toBuffer()
	return sharp(whole).resize(size, size).webp({ quality: 72 }).toBuffer()
}
