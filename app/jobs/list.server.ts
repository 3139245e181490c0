/** All subscribers and timers, by area; each area adds its own. */
import type { Subscriber, Timer } from './run.server.ts'

export const subscribers: Subscriber[] = []
export const timers: Timer[] = []
