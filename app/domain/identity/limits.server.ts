/**
 * How often somebody may try. Five failures in a quarter of an hour for one account from one network, twenty an hour from one network;
 * the account's name is hashed, and counted whether it exists or not.
 */
import type { Limit } from '#db/queries/limits.server.ts'
import { countAttempt, forgiveAttempt } from '#db/queries/limits.server.ts'
import type { Ctx } from '#app/domain/ctx.ts'
import type { Contact } from './contact.server.ts'
import { hashToken } from './token.server.ts'

const MINUTE_MS = 60_000

export interface Limited {
	ok: false
	problem: 'rate-limited'
	params: { minutes: number }
}

const nameOf = (contact: Contact) => hashToken(contact.address).slice(0, 32)
const accountKey = (contact: Contact, network: string) => `sign-in:${nameOf(contact)}:${network}`
const networkKey = (network: string) => `network:${network}`

/** Before a password is looked at. */
export function limitSignIn(ctx: Ctx, contact: Contact, network: string): Promise<Limited | undefined> {
	return limit(ctx, [
		{ key: accountKey(contact, network), max: 5, windowMs: 15 * MINUTE_MS },
		{ key: networkKey(network), max: 20, windowMs: 60 * MINUTE_MS },
	])
}

/** After a right password: it does not count. */
export function forgiveSignIn(tx: Ctx['db'], contact: Contact, network: string): Promise<void> {
	return forgiveAttempt(tx, { start: accountKey(contact, network), back: networkKey(network) })
}

/** Before a code is looked at. Six digits must not be guessed from many networks: counted for the account alone. */
export function limitCode(ctx: Ctx, contact: Contact, network: string): Promise<Limited | undefined> {
	return limit(ctx, [
		{ key: `code:${nameOf(contact)}`, max: 5, windowMs: 15 * MINUTE_MS },
		{ key: networkKey(network), max: 20, windowMs: 60 * MINUTE_MS },
	])
}

export function forgiveCode(tx: Ctx['db'], contact: Contact, network: string): Promise<void> {
	return forgiveAttempt(tx, { start: `code:${nameOf(contact)}`, back: networkKey(network) })
}

/** Before a message is sent to somebody who may not have asked for it. */
export function limitMessages(ctx: Ctx, contact: Contact, network: string): Promise<Limited | undefined> {
	return limit(ctx, [
		{ key: `message:${nameOf(contact)}`, max: 4, windowMs: 15 * MINUTE_MS },
		{ key: `messages:${network}`, max: 30, windowMs: 60 * MINUTE_MS },
	])
}

/** Before an account is made: the answer tells whether a phone is taken, so it can't be asked for ever. */
export function limitRegistration(ctx: Ctx, network: string): Promise<Limited | undefined> {
	return limit(ctx, [{ key: `register:${network}`, max: 20, windowMs: 60 * MINUTE_MS }])
}

/** Before a link from a message is followed. */
export function limitLinks(ctx: Ctx, network: string): Promise<Limited | undefined> {
	return limit(ctx, [{ key: `link:${network}`, max: 20, windowMs: 60 * MINUTE_MS }])
}

/** Before a signed-in person's password, second factor or code of a contact is looked at. */
export function limitPerson(ctx: Ctx, what: 'password' | 'second-factor' | 'contact', userId: number): Promise<Limited | undefined> {
	return limit(ctx, [{ key: `${what}:${userId}`, max: 5, windowMs: 15 * MINUTE_MS }])
}

export function forgivePerson(tx: Ctx['db'], what: 'password' | 'second-factor' | 'contact', userId: number): Promise<void> {
	return forgiveAttempt(tx, { start: `${what}:${userId}`, back: '' })
}

/** Before what a person typed is kept for them: nobody has signed in to send it. */
export function limitKeptForms(ctx: Ctx, network: string): Promise<Limited | undefined> {
	return limit(ctx, [{ key: `kept:${network}`, max: 30, windowMs: 60 * MINUTE_MS }])
}

/** Before a company asks people in. */
export function limitInvitations(ctx: Ctx, companyId: number): Promise<Limited | undefined> {
	return limit(ctx, [{ key: `invite:${companyId}`, max: 30, windowMs: 60 * MINUTE_MS }])
}

async function limit(ctx: Ctx, limits: Limit[]): Promise<Limited | undefined> {
	const now = ctx.now()
	const until = await countAttempt(ctx.db, limits, now)
	return (
		until && {
			ok: false,
			problem: 'rate-limited',
			params: { minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE_MS)) },
		}
	)
}
