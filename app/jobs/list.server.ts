/** All subscribers and timers, by area; each area adds its own. */
import type { Subscriber, Timer } from './run.server.ts'
import * as deliveries from './subscribers/deliveries.server.ts'
import * as identity from './subscribers/identity.server.ts'
import * as orders from './subscribers/orders.server.ts'
import * as searchIndex from './subscribers/search-index.server.ts'
import * as shops from './subscribers/shops.server.ts'

export const subscribers: Subscriber[] = [...identity.subscribers, ...shops.subscribers, ...orders.subscribers, ...searchIndex.subscribers]
export const timers: Timer[] = [...deliveries.timers, ...identity.timers, ...orders.timers]
