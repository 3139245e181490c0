/** Draws the demo's goods from openly licensed 3D renders (Fluent Emoji, MIT) and own drawings: `name/colour/view` to a small WebP on plain ground. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { PALETTE, type ColourName } from '../world/palette.ts'
import { CARTON, type DrawingName, drawingSvg } from './drawings.ts'
import { PICTURES, type Layout, type PictureName } from './picture-names.ts'

const assets = join(dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets')
const GROUNDS = ['#e9edeb', '#eceae5', '#e6ebee', '#eeebe6', '#e8ece8']
const SIZE = 480
const LIST_SIZE = 176
/** Little effort: thousands are drawn when the product starts for the first time. */
const WEBP = { quality: 72, effort: 3 }

type Place = readonly [left: number, top: number, width: number]

/** Where the glyphs lie, as parts of the picture. */
const PLACES: Record<Layout | 'pack' | 'carton', readonly Place[]> = {
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
	grid: [0, 1, 2, 3].map((at) => [0.08 + (at % 2) * 0.44, 0.08 + Math.floor(at / 2) * 0.44, 0.4]),
	heap: [
		[0.06, 0.34, 0.42],
		[0.5, 0.34, 0.42],
		[0.28, 0.08, 0.42],
		[0.18, 0.5, 0.42],
		[0.42, 0.5, 0.42],
	],
	pack: Array.from({ length: 9 }, (_, at) => [0.05 + (at % 3) * 0.31, 0.05 + Math.floor(at / 3) * 0.31, 0.28]),
	carton: [
		[0.38, 0.1, 0.26],
		[0.27, 0.19, 0.26],
		[0.49, 0.19, 0.26],
		[0.38, 0.27, 0.26],
	],
}

const decoded = new Map<string, Promise<Buffer>>()

async function glyphOf(code: string, colour: string, width: number): Promise<Buffer> {
	const key = `${code}/${colour}/${width}`
	let picture = decoded.get(key)
	if (!picture) {
		if (decoded.size > 400) decoded.clear()
		decoded.set(key, (picture = draw(code, colour, width)))
	}
	return picture
}

async function draw(code: string, colour: string, width: number): Promise<Buffer> {
	const hex = colour in PALETTE ? PALETTE[colour as ColourName].hex : undefined
	if (code.startsWith('svg:'))
		return sharp(Buffer.from(drawingSvg(code.slice(4) as DrawingName, hex)))
			.resize(width, width)
			.png()
			.toBuffer()
	const source = sharp(await readFile(join(assets, `${code}.webp`))).resize(width, width, { fit: 'inside' })
	if (!hex) return source.png().toBuffer()
	const { data, info } = await source.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
	dye(data, hex)
	return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
		.png()
		.toBuffer()
}

const brightness = (pixels: Buffer, at: number) => 0.3 * pixels[at]! + 0.59 * pixels[at + 1]! + 0.11 * pixels[at + 2]!

/**
 * Gives RGBA `pixels` one colour: what is as bright as the whole on average becomes exactly `hex`, shadows darken it, lights whiten it.
 * A tint alone would leave white goods and black goods equally grey.
 */
function dye(pixels: Buffer, hex: string) {
	const colour = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
	let sum = 0
	let count = 0
	for (let at = 0; at < pixels.length; at += 4)
		if (pixels[at + 3]! > 128) {
			sum += brightness(pixels, at)
			count++
		}
	const mean = Math.max(1, sum / Math.max(1, count))
	for (let at = 0; at < pixels.length; at += 4) {
		const light = brightness(pixels, at) / mean
		for (let channel = 0; channel < 3; channel++) {
			const value = colour[channel]!
			pixels[at + channel] = Math.round(light <= 1 ? value * light ** 0.9 : value + (255 - value) * Math.min(0.8, (light - 1) * 0.55))
		}
	}
}

function ground(name: string): string {
	let sum = 0
	for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
	return GROUNDS[sum % GROUNDS.length]!
}

const layer = (shapes: string): OverlayOptions => ({
	input: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}">${shapes}</svg>`),
	left: 0,
	top: 0,
})

/**
 * @param key  `name/colours/view`: colours of the palette joined by `+`, or `plain`; front, set (several side by side) or carton (in an open box)
 * @returns square WebPs for a page and for a list, the same for the same key
 */
export async function makePicture(key: string): Promise<{ large: Buffer; small: Buffer }> {
	const [name, colour = 'plain', view = 'front'] = key.split('/') as [PictureName, string | undefined, string | undefined]
	const { glyphs, layout = 'one' } = PICTURES[name] as { glyphs: readonly string[]; layout?: Layout }
	const colours = colour.split('+')
	const places = PLACES[view === 'front' ? layout : view === 'carton' ? 'carton' : 'pack']
	const goods: OverlayOptions[] = await Promise.all(
		places.map(async ([left, top, width], index) => ({
			input: await glyphOf(glyphs[index % glyphs.length]!, colours[index % colours.length]!, Math.round(width * SIZE)),
			left: Math.round(left * SIZE),
			top: Math.round(top * SIZE),
		})),
	)
	const whole = await sharp({ create: { width: SIZE, height: SIZE, channels: 3, background: ground(name) } })
		.composite(view === 'carton' ? [layer(CARTON.back), ...goods, layer(CARTON.front)] : goods)
		.removeAlpha()
		.raw()
		.toBuffer()
	const picture = () => sharp(whole, { raw: { width: SIZE, height: SIZE, channels: 3 } })
	return {
		large: await picture().webp(WEBP).toBuffer(),
		small: await picture().resize(LIST_SIZE).webp(WEBP).toBuffer(),
	}
}
