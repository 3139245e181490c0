/** What a test may turn while the simulator runs. Nothing here survives a restart. */

export interface Settings {
	webhookUrl: string
	/** Before an API call does its work, in milliseconds. */
	latencyMs: number
	/** Share of API calls refused before any work, 0 to 1. */
	rate429: number
	/** Share of API calls that fail in their work; with an idempotency key the 500 is kept and replayed. */
	rate500: number
	/** Nothing is sent until `deliver`. */
	hold: boolean
	/** Sends each event so many times, 1 to 20. */
	duplicates: number
	/** Sends what is due in random order. */
	shuffle: boolean
	/** Waits before the first attempt, by the simulator's clock. */
	delayMs: number
	/** Webhook requests under way at once. */
	concurrency: number
	/** Added to the wall clock when signing: below −300 the receiver must refuse. */
	signatureSkewSeconds: number
	/** Added to the simulator's clock. */
	clockOffsetSeconds: number
	/** `pending` waits for `settleRefund`. */
	refundStatus: 'succeeded' | 'pending'
	/** A delayed method settles by itself after so long; null waits for `settle`. */
	settleAfterSeconds: number | null
}

export function defaultSettings(webhookUrl: string): Settings {
	return {
		webhookUrl,
		latencyMs: 0,
		rate429: 0,
		rate500: 0,
		hold: false,
		duplicates: 1,
		shuffle: false,
		delayMs: 0,
		concurrency: 4,
		signatureSkewSeconds: 0,
		clockOffsetSeconds: 0,
		refundStatus: 'succeeded',
		settleAfterSeconds: 60,
	}
}

const RANGES: { [K in keyof Settings]?: [number, number] } = {
	latencyMs: [0, 120_000],
	rate429: [0, 1],
	rate500: [0, 1],
	duplicates: [1, 20],
	delayMs: [0, 86_400_000],
	concurrency: [1, 64],
	signatureSkewSeconds: [-1e9, 1e9],
	clockOffsetSeconds: [-1e9, 1e9],
	settleAfterSeconds: [0, 1e9],
}

/** @throws RangeError for a name that is no setting or a value out of range, so that a misspelt fault does not pass for a fault survived */
export function changeSettings(settings: Settings, change: Partial<Settings>): Settings {
	for (const [name, value] of Object.entries(change) as [keyof Settings, unknown][]) {
		if (!Object.hasOwn(settings, name)) throw new RangeError(`There is no setting ${name}`)
		const range = RANGES[name]
		const mayBeNull = name === 'settleAfterSeconds' && value === null
		if (range && !mayBeNull && !(typeof value === 'number' && value >= range[0] && value <= range[1])) {
			throw new RangeError(`${name} must be from ${range[0]} to ${range[1]}`)
		}
		if (!range && typeof value !== typeof settings[name]) throw new RangeError(`${name} must be a ${typeof settings[name]}`)
		if (name === 'refundStatus' && value !== 'succeeded' && value !== 'pending')
			throw new RangeError('refundStatus must be succeeded or pending')
		if (name === 'webhookUrl' && !URL.canParse(String(value))) throw new RangeError('webhookUrl must be a URL')
	}
	return Object.assign(settings, change)
}
