/** Text files as merchants' programs save them: UTF-8 with or without its mark, Excel's UTF-16, GB18030 in China, windows-1251 in Russian. */
import { SheetRefused } from './sheet.ts'

/** Bytes looked at before an encoding is decided, from the first that is not ASCII. */
const SAMPLE = 64 * 1024

export type TextEncoding = 'utf-8' | 'utf-16le' | 'gb18030' | 'windows-1251'

/**
 * Decodes a file piece by piece; never holds more than a sample and one piece.
 *
 * @throws SheetRefused 'encoding' when bytes are not text of the encoding that the file began in
 */
export async function* decodeText(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
	let held = Buffer.alloc(0)
	let decoder: TextDecoder | undefined
	for await (const piece of pieces) {
		if (!decoder) {
			held = Buffer.concat([held, piece])
			// ASCII reads the same in all of them but UTF-16, which its mark gives away.
			if (held.length < 2) continue
			if (isAscii(held)) {
				yield held.toString('latin1')
				held = Buffer.alloc(0)
				continue
			}
			if (held.length < SAMPLE) continue
			decoder = decoderFor(held)
			yield decode(decoder, held, true)
			held = Buffer.alloc(0)
		} else yield decode(decoder, piece, true)
	}
	if (!decoder && held.length === 0) return
	decoder ??= decoderFor(held)
	yield decode(decoder, held, false)
}

/**
 * The encoding of a sample that has bytes beyond ASCII. Bytes that are not UTF-8 are Russian when nearly all letters
 * beyond ASCII stand in words as Russian writes them, otherwise Chinese.
 */
export function guessEncoding(sample: Uint8Array): TextEncoding {
	if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
	try {
		// `stream` lets the sample end inside a character.
		new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
		return 'utf-8'
	} catch {
		const text = new TextDecoder('windows-1251').decode(sample)
		const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0
		const words = text.match(/[^\0-\x7f]+/g) ?? []
		const russian = words.filter((word) => /^[«№"]?(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+)[»"–—]?$|^[№«»–—°\u00a0]$/.test(word)).join('').length
		return russian >= beyond * 0.8 ? 'windows-1251' : 'gb18030'
	}
}

const decoderFor = (sample: Uint8Array) => new TextDecoder(guessEncoding(sample), { fatal: true })

function decode(decoder: TextDecoder, piece: Uint8Array, stream: boolean): string {
	try {
		return decoder.decode(piece, { stream })
	} catch {
		throw new SheetRefused('encoding')
	}
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80)
