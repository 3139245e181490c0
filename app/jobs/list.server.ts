/** All subscribers and timers, by area; each area adds its own. */
import type { Subscriber, Timer } from './run.server.ts'
import * as orders from './subscribers/orders.server.ts'

export const subscribers: Subscriber[] = [...orders.subscribers]
export const timers: Timer[] = [...orders.timers]
