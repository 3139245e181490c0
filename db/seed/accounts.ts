/** The labelled accounts of the demo. Live mode never creates them. */

export const DEMO_PASSWORD = 'keruen-demo-2026'

/** RFC 6238 secret of the demo's moderator; the outbox shows the code. */
export const DEMO_TOTP_SECRET = 'KERUENDEMOKERUENDEMOKERUENDEMOAB'

export const DEMO_ACCOUNTS = [
	{
		key: 'buyer',
		name: 'Покупатель (демо)',
		email: 'buyer@demo.keruen',
		phone: '+77010000001',
		language: 'ru',
		what: 'buyer of a shop in Almaty',
		staffRole: null,
	},
	{
		key: 'merchant',
		name: '商户（演示）',
		email: 'merchant@demo.keruen',
		phone: '+8613800000002',
		language: 'zh',
		what: 'merchant of the first stall',
		staffRole: null,
	},
	{
		key: 'merchant2',
		name: '第二家商户（演示）',
		email: 'merchant2@demo.keruen',
		phone: '+8613800000003',
		language: 'zh',
		what: 'merchant of the second stall',
		staffRole: null,
	},
	{
		key: 'moderator',
		name: '审核员（演示）',
		email: 'moderator@demo.keruen',
		phone: '+8613800000004',
		language: 'zh',
		what: 'moderator of the trade center',
		staffRole: 'moderator',
	},
] as const
