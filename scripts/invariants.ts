/** `npm run invariants`: says what does not hold in the database, and fails if anything. */
import { connect } from '#db/client.server.ts'
import { findBroken, INVARIANTS } from '#db/invariants.server.ts'

const { db, close } = connect()
const broken = await findBroken(db)
for (const { name, rows } of broken) console.error(`broken: ${name} (${rows} rows)`)
if (broken.length === 0) console.log(`${Object.keys(INVARIANTS).length} invariants hold.`)
await close()
process.exitCode = broken.length > 0 ? 1 : 0
