/** `npm run invariants`: says what does not hold in the database and among the stored files, and fails if anything. */
import { connect } from '#db/client.server.ts'
import { findBroken, findBrokenFiles, INVARIANTS } from '#db/invariants.server.ts'
import { readEnv } from '#app/http/env.server.ts'
import { diskStorage } from '#app/http/storage.server.ts'

const env = readEnv()
const { db, close } = connect(env.DATABASE_URL)
const storage = diskStorage(env.STORAGE_URL.replace(/^file:/, ''))
const broken = [...(await findBroken(db, new Date())), ...(await findBrokenFiles(db, storage.get))]
for (const { name, rows } of broken) console.error(`broken: ${name} (${rows} rows)`)
if (broken.length === 0) console.log(`${Object.keys(INVARIANTS).length + 3} invariants hold.`)
await close()
process.exitCode = broken.length > 0 ? 1 : 0
