/** Icons: each page carries the outlines it uses once, as symbols, and points to them. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { ICON_PATHS } from './icon-data.ts'

export type IconName = keyof typeof ICON_PATHS

const UsedIcons = createContext<Set<IconName> | null>(null)
const sheets = new Map<string, string>()

function symbols(names: Iterable<IconName>): string {
	const sorted = [...names].sort()
	const key = sorted.join(' ')
	let sheet = sheets.get(key)
	if (sheet === undefined) {
		sheet = sorted.map((name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${ICON_PATHS[name]}</symbol>`).join('')
		if (sheets.size < 1000) sheets.set(key, sheet)
	}
	return sheet
}

/** Collects the icons used below it, for the `<Sprite/>` that stands last inside. */
export function IconScope({ children }: { children?: ReactNode }) {
	const [used] = useState(() => new Set<IconName>())
	return <UsedIcons.Provider value={used}>{children}</UsedIcons.Provider>
}

/**
 * The symbols: `names`, and what an `IconScope` around it has collected so far, so it must stand after everything else.
 * Once a page is hydrated it holds every icon, since a later state may show another one.
 */
export function Sprite({ names = [] }: { names?: readonly IconName[] }) {
	const used = useContext(UsedIcons)
	const [alive, setAlive] = useState(false)
	useEffect(() => setAlive(true), [])
	const wanted = alive ? (Object.keys(ICON_PATHS) as IconName[]) : new Set([...names, ...(used ?? [])])
	return <div hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `<svg>${symbols(wanted)}</svg>` }} />
}

/** Decoration beside a word; never alone. `turn` marks the arrow that turns when its `<details>` opens. */
export function Icon({ name, turn }: { name: IconName; turn?: boolean }) {
	useContext(UsedIcons)?.add(name)
	return (
		<svg className={turn ? 'i r' : 'i'} aria-hidden="true">
			<use href={`#i-${name}`} />
		</svg>
	)
}
