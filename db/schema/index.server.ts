/** All tables, by area. */
export * from './identity.server.ts'
export * from './catalog.server.ts'
export * from './trade.server.ts'
export * from './talk.server.ts'
