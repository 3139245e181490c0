/** `npm run audit:verify`: walks the hash chain of the audit log. */
import { connect } from '#db/client.server.ts'
import { findBrokenAudit } from '#db/queries/audit.server.ts'

const { db, close } = connect()
const broken = await findBrokenAudit(db)
if (broken === undefined) console.log('The audit log is whole.')
else console.error(`The audit log does not fit at row ${broken}.`)
await close()
process.exitCode = broken === undefined ? 0 : 1
