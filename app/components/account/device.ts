/** A browser as its owner would call it, from what it says of itself. */

const BROWSERS: [RegExp, string][] = [
	[/MicroMessenger/, 'WeChat'],
	[/YaBrowser/, 'Яндекс Браузер'],
	[/SamsungBrowser/, 'Samsung Internet'],
	[/UCBrowser/, 'UC Browser'],
	[/Edg(A|iOS)?\//, 'Edge'],
	[/OPR\//, 'Opera'],
	[/(Firefox|FxiOS)\//, 'Firefox'],
	[/(Chrome|CriOS)\//, 'Chrome'],
	[/Safari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
	[/HarmonyOS/, 'HarmonyOS'],
	[/Android/, 'Android'],
	[/iPhone/, 'iPhone'],
	[/iPad/, 'iPad'],
	[/Windows/, 'Windows'],
	[/Mac OS X|Macintosh/, 'macOS'],
	[/Linux/, 'Linux'],
]

/** @returns undefined when it says nothing that we know */
export function deviceOf(userAgent: string): string | undefined {
	const find = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1]
	return [find(BROWSERS), find(SYSTEMS)].filter(Boolean).join(', ') || undefined
}
