/** The colours that goods come in: names in four languages, the swatch, and how a picture is tinted. */
import type { Quad } from './types.ts'

interface PaletteColour {
	names: Quad
	hex: string
}

export const PALETTE = {
	red: { names: '红色|қызыл|красный|red', hex: '#d0232e' },
	wine: { names: '酒红色|шие түсті|бордовый|burgundy', hex: '#7d1f35' },
	orange: { names: '橙色|қызғылт сары|оранжевый|orange', hex: '#ee7a1a' },
	yellow: { names: '黄色|сары|жёлтый|yellow', hex: '#f2c21c' },
	green: { names: '绿色|жасыл|зелёный|green', hex: '#2f9a4b' },
	mint: { names: '薄荷绿|жалбыз түсті|мятный|mint', hex: '#8fd3bd' },
	sky: { names: '天蓝色|көгілдір|голубой|sky blue', hex: '#6cb9ec' },
	blue: { names: '蓝色|көк|синий|blue', hex: '#1f5fc4' },
	navy: { names: '藏青色|қою көк|тёмно-синий|navy', hex: '#1d2b53' },
	purple: { names: '紫色|күлгін|фиолетовый|purple', hex: '#7a3fb0' },
	pink: { names: '粉色|қызғылт|розовый|pink', hex: '#f08bb0' },
	brown: { names: '棕色|қоңыр|коричневый|brown', hex: '#7b4a2a' },
	beige: { names: '米色|ақшыл сары|бежевый|beige', hex: '#dcc7a3' },
	gold: { names: '金色|алтын түсті|золотистый|gold', hex: '#cfa23c' },
	silver: { names: '银色|күміс түсті|серебристый|silver', hex: '#b9bec4' },
	grey: { names: '灰色|сұр|серый|grey', hex: '#7f868c' },
	white: { names: '白色|ақ|белый|white', hex: '#f7f7f5' },
	black: { names: '黑色|қара|чёрный|black', hex: '#1e1f22' },
} as const satisfies Record<string, PaletteColour>

export type ColourName = keyof typeof PALETTE
