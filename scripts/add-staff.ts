/** Makes an account of the trade center: `npx tsx scripts/add-staff.ts EMAIL NAME ROLE`, the password on standard input. Prints the link for the authenticator. */
import { readFileSync } from 'node:fs'
import { connect } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { STAFF_ROLES } from '#db/schema/index.server.ts'
import { addStaff } from '#app/domain/identity/add-staff.server.ts'
import { parseEmail } from '#app/domain/identity/email.ts'
import { newId } from '#app/http/context.server.ts'

const [address = '', name = '', asked] = process.argv.slice(2)
const email = parseEmail(address)
const role = STAFF_ROLES.find((one) => one === asked)
if (!email.ok || !name || !role) {
	console.error(`Usage: npx tsx scripts/add-staff.ts EMAIL NAME ${STAFF_ROLES.join('|')} < file-with-password`)
	process.exit(2)
}
const password = readFileSync(0, 'utf8').replace(/\r?\n$/, '')
await migrate()
const connection = connect()
const result = await addStaff(
	{ db: connection.db, now: () => new Date(), newId },
	{ name, email: email.value, password, language: 'zh', role },
)
await connection.close()
if (!result.ok) {
	console.error('The password is easy to guess: take at least ten characters that are not a common word or the name.')
	process.exit(1)
}
console.log(`Scan this with an authenticator; it is not shown again:\n${result.totpUri}`)
