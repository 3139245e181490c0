/** All hubs with what their shops sell. */
import { BAGS_LUGGAGE } from './bags-luggage.ts'
import { PLUSH_TOYS } from './plush-toys.ts'
import type { Hub } from '../types.ts'

export const HUBS: readonly Hub[] = [PLUSH_TOYS, BAGS_LUGGAGE]
