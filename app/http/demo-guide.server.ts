/** What `npm start` prints in demo mode: who to sign in as, and how to connect real services. */
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#db/seed/accounts.ts'

export function demoGuide(url: string): string {
	const accounts = DEMO_ACCOUNTS.map((account) => `  ${account.email.padEnd(26)} ${account.what}`)
	return [
		'',
		`Demo accounts, all with the password ${DEMO_PASSWORD}:`,
		...accounts,
		`Messages to people (codes, mail, SMS): ${url}/en/outbox`,
		'No real money moves. Pay with the card 4242 4242 4242 4242.',
		'',
		'For real: MODE=live APP_ORIGIN=https://… DATABASE_URL=postgres://… SESSION_SECRET=… STRIPE_SECRET_KEY=sk_… STRIPE_WEBHOOK_SECRET=whsec_… SMTP_URL=smtps://… npm start',
	].join('\n')
}
