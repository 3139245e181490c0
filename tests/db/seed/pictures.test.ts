/** What the demo's pictures promise: each name draws its own thing, and the gallery's views differ. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { DRAWINGS, type DrawingName, drawingSvg } from '#db/seed/pictures/drawings.ts'
import { makePicture } from '#db/seed/pictures/make-picture.server.ts'
import { PICTURES } from '#db/seed/pictures/picture-names.ts'

const hashOf = (picture: Buffer) => createHash('sha256').update(picture).digest('hex')

test('things that are drawn by hand are each another drawing, and take the colour asked for', () => {
	const names = Object.keys(DRAWINGS) as DrawingName[]
	const used = new Set(
		Object.values(PICTURES).flatMap(({ glyphs }) => glyphs.filter((glyph) => glyph.startsWith('svg:')).map((glyph) => glyph.slice(4))),
	)
	expect([...used].sort()).toEqual([...names].sort())
	expect(new Set(names.map((name) => drawingSvg(name, '#336699'))).size).toBe(names.length)
	for (const name of names) expect(drawingSvg(name, '#336699'), name).not.toBe(drawingSvg(name, '#cc2200'))
})

test('every other name has its glyph in the set', () => {
	const assets = join(dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets')
	const glyphs = Object.values(PICTURES).flatMap((picture) => picture.glyphs.filter((glyph) => !glyph.startsWith('svg:')))
	expect(glyphs.filter((glyph) => !existsSync(join(assets, `${glyph}.webp`)))).toEqual([])
})

test('the set and the carton of a colour are two pictures, small enough for a list', async () => {
	for (const key of ['backpack/blue+red', 'helmet/plain']) {
		const pictures = await Promise.all(['front', 'set', 'carton'].map(async (view) => (await makePicture(`${key}/${view}`)).large))
		expect(new Set(pictures.map(hashOf)).size, key).toBe(3)
		for (const picture of pictures) expect(picture.length, key).toBeLessThan(20_480)
	}
})

test('a colour is seen: white and black goods are far apart', async () => {
	// The belly, cut out first: statistics are always of the whole picture that they are asked of.
	const bellyOf = async (colour: string) =>
		sharp((await makePicture(`teddy/${colour}/front`)).small)
			.extract({ left: 78, top: 100, width: 20, height: 20 })
			.png()
			.toBuffer()
	const brightness = async (colour: string) => (await sharp(await bellyOf(colour)).stats()).channels[0]!.mean
	expect((await brightness('white')) - (await brightness('black'))).toBeGreaterThan(90)
})
