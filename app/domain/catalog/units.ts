/** What a price and a quantity count: every price states its unit (DOMAIN.md, Price, quantity, packing). */

export const UNITS = ['piece', 'pair', 'set', 'dozen', 'carton'] as const
export type Unit = (typeof UNITS)[number]
