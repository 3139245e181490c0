/** Conversations of the demo: about goods and orders, in the languages that people write, some not read yet, one reported. */
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Language } from '#app/domain/i18n/languages.ts'
import type { Viewer } from '#app/domain/identity/viewer.ts'
import { openThread, type Subject } from '#app/domain/messaging/open-thread.server.ts'
import { reportThread } from '#app/domain/messaging/report-thread.server.ts'
import { sendMessage } from '#app/domain/messaging/send-message.server.ts'
import { products } from '../schema/index.server.ts'
import { findDemoOrder } from './load-orders.server.ts'
import type { DemoKey, PastApp } from './people.server.ts'

interface DemoTalk {
	merchant: 'merchant' | 'merchant2'
	/** Place of the product among the merchant's, or the state of the order that it is about. */
	about: number | 'dispatched' | 'paid'
	/** Whose, hours before the present, in which language, what. */
	said: [DemoKey, number, Language, string][]
	reported?: { hoursAgo: number; reason: string }
}

const TALKS: DemoTalk[] = [
	{
		merchant: 'merchant2',
		about: 1,
		said: [
			['buyer', 100, 'ru', 'Здравствуйте. Дадите скидку, если возьмём сразу 40 коробок?'],
			['merchant2', 99, 'zh', '可以再便宜。不过请直接转到我的个人账户，不要在这里付款。'],
		],
		reported: { hoursAgo: 98, reason: 'Просит оплатить на личный счёт в обход площадки.' },
	},
	{
		merchant: 'merchant2',
		about: 'dispatched',
		said: [
			['buyer', 76, 'kk', 'Сәлеметсіз бе? Жүк қашан жолға шығады?'],
			['merchant2', 75, 'zh', '您好。已经装好箱，明天上午发车。'],
			['buyer', 74.5, 'kk', 'Рақмет. Қораптарға тапсырыс нөмірін жазып қойыңызшы.'],
			['merchant2', 69, 'zh', '货已发出，每箱外面都写了订单号。到货后请先点箱数，再确认收货。'],
		],
	},
	{
		merchant: 'merchant',
		about: 2,
		said: [
			['buyer', 30, 'ru', 'Добрый день. Можно сначала получить один образец, а потом заказать партию?'],
			['merchant', 29, 'zh', '您好，可以。样品价写在商品页上，三天内寄出。'],
			['buyer', 27, 'ru', 'Хорошо. Положите, пожалуйста, в коробку состав материала на русском: он нужен для сертификата.'],
		],
	},
	{
		merchant: 'merchant',
		about: 'paid',
		said: [['buyer', 8.5, 'ru', 'Оплатили. Когда будет готово? Хотим забрать одной машиной с заказом другого продавца.']],
	},
]

export async function loadTalk(app: PastApp, people: Record<DemoKey, Viewer>): Promise<void> {
	for (const [index, { merchant, about, said, reported }] of TALKS.entries()) {
		app.at(said[0]![1])
		const opened = await openThread(app, { viewer: people.buyer, subject: await subjectOf(app, people[merchant], about) })
		if (!opened.ok) throw new Error(`the demo could not open a conversation: ${opened.problem}`)
		const threadId = opened.value.id
		for (const [at, [key, hoursAgo, language, text]] of said.entries()) {
			app.at(hoursAgo)
			const sent = await sendMessage(app, { viewer: people[key], threadId, text, language, nonce: `demo-talk-${index}-${at}` })
			if (!sent.ok) throw new Error(`the demo could not say something: ${sent.problem}`)
		}
		if (!reported) continue
		app.at(reported.hoursAgo)
		await reportThread(app, { viewer: people.buyer, threadId, reason: reported.reason })
	}
}

async function subjectOf(app: PastApp, merchant: Viewer, about: DemoTalk['about']): Promise<Subject> {
	if (typeof about === 'string') return { kind: 'order', id: (await findDemoOrder(app, merchant, about))!.number }
	const rows = await app.db
		.select({ id: products.id })
		.from(products)
		.where(and(eq(products.companyId, merchant.company!.id), eq(products.status, 'published'), isNotNull(products.samplePrice)))
		.orderBy(asc(products.rank))
		.limit(about + 1)
	return { kind: 'product', id: String(rows.at(-1)!.id) }
}
