/** Goods that the 3D emoji set lacks, drawn by hand in its manner: round shapes, light from the upper left, one main colour. Pure data. */

/** Three tones of one colour, as fills of the shapes below. */
interface Tones {
	/** A gradient from the lit to the shaded side. */
	body: string
	lit: string
	shade: string
}

interface Drawing {
	/** The colour when none is asked for. */
	colour: string
	shapes: (tones: Tones) => string
}

const METAL = '#c9ced6'
const DARK = '#3b4150'

const drawing = (colour: string, shapes: Drawing['shapes']): Drawing => ({ colour, shapes })

const waves = (tones: Tones) =>
	[30, 58, 86, 114, 142]
		.map((x) => `<path d="M${x} 34h28l4 138q-18 10-36 0z" fill="${tones.body}" stroke="${tones.shade}" stroke-width="2"/>`)
		.join('')

export const DRAWINGS = {
	scrunchie: drawing(
		'#e58bb0',
		({ body, lit, shade }) =>
			`<path d="M100 22c14-8 26 4 36 4 14 0 18 16 26 22s22 14 18 28 4 22-2 36-2 24-16 30-18 22-34 20-20 16-36 8-28 2-36-10-24-12-24-28-14-22-6-38-2-26 12-34 12-22 28-24 20-8 34-14z" fill="${body}"/><ellipse cx="100" cy="102" rx="38" ry="34" fill="#f4f4f2" stroke="${shade}" stroke-width="5"/><path d="M60 44l12 30M100 30v34M142 46l-14 28M170 88l-28 6M166 136l-28-16M128 166l-10-28M80 168l8-30M42 142l26-18M32 92l28 6" stroke="${shade}" stroke-width="5" stroke-linecap="round" fill="none"/><path d="M48 62q10-18 28-24" stroke="${lit}" stroke-width="7" stroke-linecap="round" fill="none"/>`,
	),
	comb: drawing(
		'#b9804a',
		({ body, lit, shade }) =>
			`<g transform="rotate(-24 100 100)"><path d="M18 72q0-22 22-22h120q22 0 22 22v14H18z" fill="${body}"/>${Array.from({ length: 14 }, (_, at) => `<rect x="${20 + at * 11.6}" y="82" width="7" height="66" rx="3.5" fill="${at % 2 ? body : shade}"/>`).join('')}<path d="M32 62h112" stroke="${lit}" stroke-width="6" stroke-linecap="round"/></g>`,
	),
	wig: drawing(
		'#6b432c',
		({ body, lit, shade }) =>
			`<path d="M100 16c46 0 66 32 66 74 0 34 14 58 10 88-22 8-42-2-46-20 6-30 4-54-4-70-24 6-44 2-56-10-8 26-6 50 0 80-6 18-28 28-48 20-4-30 12-54 12-88 0-42 20-74 66-74z" fill="${body}"/><path d="M70 78c-8 26-6 50 0 80M126 88c8 16 10 40 4 70M48 108q-2 34-14 62M152 108q2 34 14 62" stroke="${shade}" stroke-width="4" fill="none"/><path d="M58 50q16-22 44-22" stroke="${lit}" stroke-width="8" stroke-linecap="round" fill="none"/>`,
	),
	bauble: drawing(
		'#cf2f3a',
		({ body, lit, shade }) =>
			`<path d="M100 10q14 0 14 14t-14 14" stroke="#b98a2e" stroke-width="5" fill="none"/><rect x="82" y="34" width="36" height="20" rx="4" fill="#e2b64b"/><circle cx="100" cy="118" r="68" fill="${body}"/><path d="M34 106q66 30 132 0M36 136q64 28 128 0" stroke="#f3d98b" stroke-width="6" fill="none"/><path d="M40 122q60 30 120 0" stroke="${shade}" stroke-width="3" fill="none"/><ellipse cx="72" cy="88" rx="16" ry="11" fill="${lit}" transform="rotate(-32 72 88)"/>`,
	),
	flask: drawing(
		'#3d7f8f',
		({ body, lit, shade }) =>
			`<rect x="72" y="14" width="56" height="42" rx="10" fill="${METAL}"/><rect x="72" y="40" width="56" height="8" fill="#9aa2ad"/><path d="M66 70q0-16 16-16h36q16 0 16 16v98q0 18-18 18H84q-18 0-18-18z" fill="${body}"/><rect x="66" y="150" width="68" height="10" fill="${METAL}"/><rect x="78" y="68" width="10" height="74" rx="5" fill="${lit}"/><path d="M126 66v100" stroke="${shade}" stroke-width="6"/>`,
	),
	'hair-dryer': drawing(
		'#d8618c',
		({ body, lit, shade }) =>
			`<path d="M96 92h40l-14 86q-2 12-14 12t-14-12z" fill="${shade}"/><path d="M14 56l40-14v72l-40-14z" fill="${DARK}"/><path d="M50 42h70a46 42 0 0 1 0 84H50z" fill="${body}"/><circle cx="124" cy="84" r="24" fill="${DARK}"/><path d="M110 74h28M108 84h32M110 94h28" stroke="#8b93a3" stroke-width="4"/><path d="M62 56h46" stroke="${lit}" stroke-width="8" stroke-linecap="round"/><rect x="104" y="132" width="14" height="22" rx="5" fill="#f1f2f4"/>`,
	),
	fan: drawing(
		'#6fa8dc',
		({ body, lit, shade }) =>
			`<ellipse cx="100" cy="184" rx="46" ry="10" fill="${shade}"/><rect x="92" y="130" width="16" height="54" fill="${METAL}"/><circle cx="100" cy="78" r="68" fill="#f3f5f7" stroke="${shade}" stroke-width="6"/>${[0, 120, 240].map((turn) => `<path d="M100 78c-10-22-8-48 8-56 22 4 26 34 4 56z" fill="${body}" transform="rotate(${turn} 100 78)"/>`).join('')}<circle cx="100" cy="78" r="50" fill="none" stroke="${METAL}" stroke-width="2"/><circle cx="100" cy="78" r="30" fill="none" stroke="${METAL}" stroke-width="2"/><circle cx="100" cy="78" r="13" fill="${lit}" stroke="${shade}" stroke-width="3"/>`,
	),
	lamp: drawing(
		'#e3a33b',
		({ body, lit, shade }) =>
			`<ellipse cx="100" cy="182" rx="44" ry="11" fill="${DARK}"/><rect x="94" y="96" width="12" height="86" fill="${METAL}"/><path d="M66 22h68l36 84q-70 16-140 0z" fill="${body}"/><ellipse cx="100" cy="106" rx="70" ry="10" fill="#fff3cf"/><path d="M76 34l-22 56" stroke="${lit}" stroke-width="9" stroke-linecap="round"/><path d="M132 112v30" stroke="${shade}" stroke-width="3"/><circle cx="132" cy="146" r="5" fill="${shade}"/>`,
	),
	dumbbell: drawing(
		'#4a5468',
		({ body, lit, shade }) =>
			`<g transform="rotate(-20 100 100)"><rect x="50" y="91" width="100" height="18" fill="${METAL}"/><path d="M64 94h72" stroke="#fff" stroke-width="4"/><rect x="34" y="52" width="24" height="96" rx="9" fill="${body}"/><rect x="14" y="66" width="20" height="68" rx="8" fill="${shade}"/><rect x="142" y="52" width="24" height="96" rx="9" fill="${body}"/><rect x="166" y="66" width="20" height="68" rx="8" fill="${shade}"/><rect x="39" y="60" width="6" height="80" rx="3" fill="${lit}"/><rect x="147" y="60" width="6" height="80" rx="3" fill="${lit}"/></g>`,
	),
	'makeup-palette': drawing(
		'#4b3a44',
		({ body, shade }) =>
			`<path d="M22 24h156v70H22z" fill="${shade}"/><path d="M32 34h136v52H32z" fill="#dfe8ee"/><path d="M46 80l40-42" stroke="#fff" stroke-width="10"/><rect x="16" y="96" width="168" height="84" rx="10" fill="${body}"/>${['#d99a8b', '#b8656a', '#8f4a5c', '#e7c3a5', '#c98d5f', '#7d4f3a', '#a98aa6', '#efd9cf'].map((tint, at) => `<rect x="${28 + (at % 4) * 37}" y="${106 + Math.floor(at / 4) * 34}" width="32" height="28" rx="5" fill="${tint}"/>`).join('')}`,
	),
	perfume: drawing(
		'#d9a3b5',
		({ body, lit, shade }) =>
			`<rect x="82" y="14" width="36" height="34" rx="6" fill="#d8b562"/><rect x="88" y="46" width="24" height="16" fill="${METAL}"/><path d="M48 78q0-18 18-18h68q18 0 18 18v84q0 22-22 22H70q-22 0-22-22z" fill="#eef1f4" stroke="${shade}" stroke-width="3"/><path d="M58 104h84v58q0 12-14 12H72q-14 0-14-12z" fill="${body}"/><rect x="76" y="116" width="48" height="34" rx="3" fill="#fff" opacity=".85"/><path d="M62 80v76" stroke="${lit}" stroke-width="7" stroke-linecap="round"/>`,
	),
	tights: drawing(
		'#b58a72',
		({ body, lit, shade }) =>
			`<path d="M60 14h80l6 70-12 84q14 4 22 10 4 10-10 10h-34q-4-4-2-14l-2-66-8-40-8 40-2 66q2 10-2 14H54q-14 0-10-10 8-6 22-10L54 84z" fill="${body}"/><rect x="58" y="12" width="84" height="16" rx="5" fill="${shade}"/><path d="M68 40q-6 50 4 110" stroke="${lit}" stroke-width="6" stroke-linecap="round" fill="none"/>`,
	),
	belt: drawing(
		'#6d4429',
		({ body, lit, shade }) =>
			`<ellipse cx="100" cy="106" rx="80" ry="62" fill="none" stroke="${shade}" stroke-width="30"/><ellipse cx="100" cy="98" rx="80" ry="62" fill="none" stroke="${body}" stroke-width="26"/><ellipse cx="100" cy="98" rx="68" ry="50" fill="none" stroke="${lit}" stroke-width="2" stroke-dasharray="7 6"/><rect x="66" y="134" width="60" height="50" rx="8" fill="none" stroke="#d3b060" stroke-width="10"/><path d="M96 159h42" stroke="#d3b060" stroke-width="9" stroke-linecap="round"/>`,
	),
	pillow: drawing(
		'#d6dcea',
		({ body, lit, shade }) =>
			`<path d="M26 46c10-14 26 2 74 2s64-16 74-2-4 24-4 52 14 44 4 56-26-4-74-4-64 16-74 4 4-28 4-56-14-38-4-52z" fill="${body}" stroke="${shade}" stroke-width="3"/><path d="M48 64q40 8 78 2" stroke="${lit}" stroke-width="9" stroke-linecap="round" fill="none"/><path d="M38 52l16 16M162 52l-16 16M38 148l16-14M162 148l-16-14" stroke="${shade}" stroke-width="4" stroke-linecap="round"/>`,
	),
	towels: drawing('#7fb3a6', ({ body, lit, shade }) =>
		[0, 1, 2]
			.map(
				(at) =>
					`<path d="M36 ${140 - at * 48}q-16 0-16 22t16 22h128q16 0 16-22t-16-22z" fill="${body}" stroke="${shade}" stroke-width="3"/><path d="M44 ${162 - at * 48}h132" stroke="${shade}" stroke-width="3"/><path d="M36 ${150 - at * 48}h96" stroke="${lit}" stroke-width="6" stroke-linecap="round"/>`,
			)
			.join(''),
	),
	'folded-blanket': drawing(
		'#b4747c',
		({ body, lit, shade }) =>
			`<path d="M24 70q0-14 14-14h124q14 0 14 14v84q0 16-16 16H40q-16 0-16-16z" fill="${body}"/><path d="M24 96h152M24 126h152" stroke="${shade}" stroke-width="4"/><path d="M118 56h30v114h-30z" fill="${lit}"/><path d="M126 56v114M140 56v114" stroke="${body}" stroke-width="4"/><path d="M24 150h152" stroke="${shade}" stroke-width="3" stroke-dasharray="6 5"/><path d="M40 68h60" stroke="${lit}" stroke-width="6" stroke-linecap="round"/>`,
	),
	'fabric-roll': drawing(
		'#5b7fae',
		({ body, lit, shade }) =>
			`<g transform="rotate(-16 100 100)"><rect x="26" y="48" width="142" height="58" fill="${body}"/><ellipse cx="168" cy="77" rx="15" ry="29" fill="${shade}"/><ellipse cx="168" cy="77" rx="7" ry="14" fill="#d9c7a8"/><ellipse cx="26" cy="77" rx="15" ry="29" fill="${body}"/><path d="M26 92q0 40-6 72 70 14 134 0 8-28 6-60z" fill="${body}"/><path d="M30 106q64 10 128-2" stroke="${shade}" stroke-width="4" fill="none"/><path d="M40 58h110" stroke="${lit}" stroke-width="8" stroke-linecap="round"/><path d="M52 116l-4 48M86 118l-2 50M122 116v50" stroke="${shade}" stroke-width="3"/></g>`,
	),
	curtain: drawing(
		'#a9b98c',
		(tones) =>
			`<rect x="14" y="18" width="172" height="12" rx="6" fill="#9c7a4d"/><circle cx="14" cy="24" r="10" fill="#9c7a4d"/><circle cx="186" cy="24" r="10" fill="#9c7a4d"/>${waves(tones)}<path d="M36 46q-2 50 2 104" stroke="${tones.lit}" stroke-width="6" stroke-linecap="round" fill="none"/>`,
	),
	helmet: drawing(
		'#c8343c',
		({ body, lit, shade }) =>
			`<path d="M100 20c52 0 84 36 84 88 0 22-4 36-10 48q-4 10-16 10h-50q-14 0-22-10l-14-20H28q-14 0-12-18c6-60 38-98 84-98z" fill="${body}"/><path d="M22 88q28-22 76-18 20 2 22 20t-4 34q-4 12-18 12H24q-12 0-10-14z" fill="${DARK}"/><path d="M32 96q22-16 56-14" stroke="#93a2b8" stroke-width="7" stroke-linecap="round" fill="none"/><path d="M70 38q26-12 54-4" stroke="${lit}" stroke-width="9" stroke-linecap="round" fill="none"/><circle cx="136" cy="98" r="9" fill="${METAL}"/><path d="M92 156h78" stroke="${shade}" stroke-width="6"/>`,
	),
	'oil-bottle': drawing(
		'#e0b32e',
		({ body, lit, shade }) =>
			`<rect x="86" y="10" width="28" height="24" rx="5" fill="#c33b32"/><path d="M88 32h24v26q32 14 32 46v68q0 16-16 16H72q-16 0-16-16v-68q0-32 32-46z" fill="${body}"/><path d="M66 88q6-16 20-24" stroke="${lit}" stroke-width="7" stroke-linecap="round" fill="none"/><rect x="56" y="104" width="88" height="56" fill="#fff"/><circle cx="100" cy="132" r="18" fill="#f3c52f" stroke="#d98f1d" stroke-width="6" stroke-dasharray="5 3"/><circle cx="100" cy="132" r="8" fill="#5b3a1e"/><path d="M138 100v80" stroke="${shade}" stroke-width="4"/>`,
	),
} as const satisfies Record<string, Drawing>

export type DrawingName = keyof typeof DRAWINGS

const mixed = (hex: string, towards: number, share: number) =>
	`#${[1, 3, 5]
		.map((at) =>
			Math.round(parseInt(hex.slice(at, at + 2), 16) * (1 - share) + towards * share)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`

/** @param hex the main colour; the drawing's own when left out */
export function drawingSvg(name: DrawingName, hex: string = DRAWINGS[name].colour): string {
	const tones: Tones = { body: 'url(#b)', lit: mixed(hex, 255, 0.55), shade: mixed(hex, 0, 0.3) }
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="400" height="400"><defs><linearGradient id="b" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${mixed(hex, 255, 0.28)}"/><stop offset=".55" stop-color="${hex}"/><stop offset="1" stop-color="${mixed(hex, 0, 0.2)}"/></linearGradient></defs>${DRAWINGS[name].shapes(tones)}</svg>`
}

/** An open carton: what stands behind the goods in it, and what stands before them. */
export const CARTON = {
	back: '<path d="M92 196l148-60 148 60-148 66z" fill="#8d6638"/><path d="M92 196l-58-48 150-58 56 46z" fill="#c99f69"/><path d="M388 196l58-48-150-58-56 46z" fill="#b98c54"/>',
	front:
		'<path d="M92 196l148 66v174L92 370z" fill="#cfa56e"/><path d="M388 196l-148 66v174l148-66z" fill="#b3854c"/><path d="M92 196l148 66-46 56-152-70z" fill="#dcb682"/><path d="M388 196l-148 66 46 56 152-70z" fill="#c4975e"/><path d="M120 330l64 28M120 348l40 18" stroke="#8d6638" stroke-width="6" stroke-linecap="round"/>',
} as const
