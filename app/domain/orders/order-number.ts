/** Numbers that people read out on the phone: KR-26-004817 for an order, KG-26-002310 for an order group. */

export type NumberKind = 'order' | 'group'

const PREFIX: Record<NumberKind, string> = { order: 'KR', group: 'KG' }
/** Almaty and all of Kazakhstan: UTC+5 since 2024-03-01. A year starts there, not in UTC. */
const OFFSET_MS = 5 * 3_600_000

const yearOf = (date: Date) => String(new Date(date.getTime() + OFFSET_MS).getUTCFullYear()).slice(2)

/** The series that counts this kind in this year; it starts again at 1 each year. */
export function seriesOf(kind: NumberKind, date: Date): string {
	return `${kind}-${yearOf(date)}`
}

/** @example toNumber('order', new Date('2026-11-20'), 4817) // 'KR-26-004817' */
export function toNumber(kind: NumberKind, date: Date, count: number): string {
	return `${PREFIX[kind]}-${yearOf(date)}-${String(count).padStart(6, '0')}`
}

export function isNumber(kind: NumberKind, text: string): boolean {
	return new RegExp(`^${PREFIX[kind]}-\\d{2}-\\d{6,9}$`).test(text)
}
