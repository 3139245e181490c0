/** What can be chosen in the form of a listing, and how many rows it has. */

export const LADDER_ROWS = 6
export const MAX_LADDER_ROWS = 10
export const MAX_VARIANT_ROWS = 45
export const SHIP_FROM = ['yiwu', 'horgos', 'almaty'] as const
export const ORIGINS = ['CN', 'KZ', 'KG', 'UZ', 'TJ', 'RU', 'BY', 'AM', 'TM', 'MN'] as const
