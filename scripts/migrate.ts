/** `npm run migrate`: brings the database to this build's schema. */
import { migrate } from '#db/migrate.server.ts'

await migrate()
console.log('The database is up to date.')
