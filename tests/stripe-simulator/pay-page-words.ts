/** The words of the pay page in the languages Stripe's own page has and our buyers read; Kazakh buyers get Russian, as on Stripe. */
import type { MethodType } from './payment-methods.ts'

export type PageLanguage = 'zh' | 'ru' | 'en'

export interface PageWords {
	/** For `lang` and number formats. */
	tag: string
	banner: string
	title(business: string): string
	notFound: string
	notFoundText: string
	goods: string
	/** Column heads. */
	item: string
	amount: string
	total: string
	payHeading: string
	email: string
	emailHint: string
	methods: string
	method: Record<MethodType, string>
	/** How a delayed method ends. */
	delayedOk(method: string): string
	delayedFail(method: string): string
	delayedHint: string
	card: string
	cardNumber: string
	cardHint: string
	expiry: string
	cvc: string
	holder: string
	pay(amount: string): string
	cancel: string
	validUntil(time: string): string
	errorHeading: string
	errorCard: string
	errorExpiry: string
	errorCvc: string
	errorEmail: string
	errorMethod: string
	declined: string
	declineReasons: Record<string, string>
	paid: string
	paidText: string
	processing: string
	processingText: string
	bounced: string
	bouncedText: string
	expired: string
	expiredText: string
	backToShop: string
}

const zh: PageWords = {
	tag: 'zh-CN',
	banner: '演示：这是 Stripe 的模拟器，不会发生真实资金往来。请勿填写真实银行卡。',
	title: (business) => `向 ${business} 付款`,
	notFound: '没有这个付款页面',
	notFoundText: '请检查链接，或从订单重新打开付款页面。',
	goods: '付款内容',
	item: '项目',
	amount: '金额',
	total: '合计',
	payHeading: '付款方式',
	email: '电子邮箱',
	emailHint: '选填。模拟器不会发送邮件。',
	methods: '请选择付款方式',
	method: {
		card: '银行卡',
		alipay: '支付宝（测试）',
		wechat_pay: '微信支付（测试）',
		us_bank_account: '银行扣款（延迟到账，测试）',
		sepa_debit: 'SEPA 扣款（延迟到账，测试）',
		customer_balance: '银行转账（延迟到账，测试）',
	},
	delayedOk: (method) => `${method}：成功`,
	delayedFail: (method) => `${method}：失败`,
	delayedHint: '延迟付款先显示“处理中”，约一分钟后到账或失败。',
	card: '测试卡',
	cardNumber: '卡号',
	cardHint: '4242 4242 4242 4242 付款成功；4000 0000 0000 0002 被拒绝。',
	expiry: '有效期（月/年）',
	cvc: '安全码',
	holder: '持卡人姓名',
	pay: (amount) => `支付 ${amount}`,
	cancel: '取消，返回商城',
	validUntil: (time) => `请在 ${time} 之前付款。`,
	errorHeading: '请检查以下内容',
	errorCard: '这不是测试卡号。请填写 4242 4242 4242 4242，本页不接受真实银行卡。',
	errorExpiry: '有效期应为尚未到期的月/年，例如 12/34。',
	errorCvc: '安全码为 3 或 4 位数字。',
	errorEmail: '电子邮箱格式不正确，例如 name@example.com。',
	errorMethod: '请选择列出的付款方式。',
	declined: '付款未成功，未扣款。',
	declineReasons: {
		generic_decline: '银行拒绝了这张卡。请换一张卡或其他付款方式。',
		insufficient_funds: '卡内余额不足。请换一张卡或其他付款方式。',
		expired_card: '这张卡已过期。请换一张卡。',
		incorrect_cvc: '安全码不正确。请核对后重试。',
	},
	paid: '已付款',
	paidText: '这笔款项已经支付，不会重复扣款。',
	processing: '付款处理中',
	processingText: '付款已提交，到账后商城会更新订单。',
	bounced: '付款未到账',
	bouncedText: '银行退回了这笔付款。请从订单重新付款。',
	expired: '付款页面已失效',
	expiredText: '未扣款。请从订单重新打开付款页面。',
	backToShop: '返回商城',
}

const ru: PageWords = {
	tag: 'ru-RU',
	banner: 'Демо: это имитация Stripe, настоящие деньги не движутся. Не вводите данные настоящей карты.',
	title: (business) => `Оплата: ${business}`,
	notFound: 'Такой страницы оплаты нет',
	notFoundText: 'Проверьте ссылку или откройте оплату заново из заказа.',
	goods: 'Что оплачивается',
	item: 'Позиция',
	amount: 'Сумма',
	total: 'Итого',
	payHeading: 'Оплата',
	email: 'Электронная почта',
	emailHint: 'Необязательно. Имитация не отправляет писем.',
	methods: 'Способ оплаты',
	method: {
		card: 'Банковская карта',
		alipay: 'Alipay (тест)',
		wechat_pay: 'WeChat Pay (тест)',
		us_bank_account: 'Списание со счёта, придёт позже (тест)',
		sepa_debit: 'Списание SEPA, придёт позже (тест)',
		customer_balance: 'Банковский перевод, придёт позже (тест)',
	},
	delayedOk: (method) => `${method}: деньги поступят`,
	delayedFail: (method) => `${method}: банк вернёт платёж`,
	delayedHint: 'Такой платёж сначала «в обработке», примерно через минуту он поступит или не пройдёт.',
	card: 'Тестовая карта',
	cardNumber: 'Номер карты',
	cardHint: '4242 4242 4242 4242 проходит, 4000 0000 0000 0002 отклоняется.',
	expiry: 'Срок (ММ/ГГ)',
	cvc: 'Код CVC',
	holder: 'Имя на карте',
	pay: (amount) => `Оплатить ${amount}`,
	cancel: 'Отменить и вернуться в магазин',
	validUntil: (time) => `Оплатите до ${time}.`,
	errorHeading: 'Проверьте поля',
	errorCard: 'Это не тестовая карта. Введите 4242 4242 4242 4242: настоящие карты здесь не принимаются.',
	errorExpiry: 'Укажите месяц и год, которые ещё не прошли, например 12/34.',
	errorCvc: 'Код CVC состоит из 3 или 4 цифр.',
	errorEmail: 'Адрес почты записан с ошибкой. Пример: name@example.com.',
	errorMethod: 'Выберите один из способов оплаты.',
	declined: 'Платёж не прошёл. Деньги не списаны.',
	declineReasons: {
		generic_decline: 'Банк отклонил карту. Возьмите другую карту или другой способ.',
		insufficient_funds: 'На карте не хватает средств. Возьмите другую карту или другой способ.',
		expired_card: 'Срок карты истёк. Возьмите другую карту.',
		incorrect_cvc: 'Код CVC неверен. Проверьте его и попробуйте ещё раз.',
	},
	paid: 'Оплачено',
	paidText: 'Этот платёж уже прошёл, второго списания не будет.',
	processing: 'Платёж в обработке',
	processingText: 'Платёж принят. Когда деньги поступят, заказ обновится.',
	bounced: 'Деньги не поступили',
	bouncedText: 'Банк вернул платёж. Откройте оплату заново из заказа.',
	expired: 'Срок оплаты истёк',
	expiredText: 'Деньги не списаны. Откройте оплату заново из заказа.',
	backToShop: 'Вернуться в магазин',
}

const en: PageWords = {
	tag: 'en-US',
	banner: 'Demo: this is a simulator of Stripe, no real money moves. Do not enter a real card.',
	title: (business) => `Pay ${business}`,
	notFound: 'There is no such payment page',
	notFoundText: 'Check the link, or open the payment again from your order.',
	goods: 'What you pay for',
	item: 'Item',
	amount: 'Amount',
	total: 'Total',
	payHeading: 'Payment',
	email: 'E-mail',
	emailHint: 'Optional. The simulator sends no mail.',
	methods: 'Way to pay',
	method: {
		card: 'Card',
		alipay: 'Alipay (test)',
		wechat_pay: 'WeChat Pay (test)',
		us_bank_account: 'Bank debit, arrives later (test)',
		sepa_debit: 'SEPA debit, arrives later (test)',
		customer_balance: 'Bank transfer, arrives later (test)',
	},
	delayedOk: (method) => `${method}: the money arrives`,
	delayedFail: (method) => `${method}: the bank returns it`,
	delayedHint: 'Such a payment is processing at first; after about a minute it arrives or fails.',
	card: 'Test card',
	cardNumber: 'Card number',
	cardHint: '4242 4242 4242 4242 pays, 4000 0000 0000 0002 is declined.',
	expiry: 'Expiry (MM/YY)',
	cvc: 'CVC',
	holder: 'Name on card',
	pay: (amount) => `Pay ${amount}`,
	cancel: 'Cancel and return to the shop',
	validUntil: (time) => `Pay before ${time}.`,
	errorHeading: 'Check these fields',
	errorCard: 'This is not a test card. Enter 4242 4242 4242 4242: real cards are not accepted here.',
	errorExpiry: 'Give a month and year that have not passed, like 12/34.',
	errorCvc: 'The CVC has 3 or 4 digits.',
	errorEmail: 'This is not an e-mail address. Example: name@example.com.',
	errorMethod: 'Choose one of the ways to pay.',
	declined: 'The payment was declined. No money was taken.',
	declineReasons: {
		generic_decline: 'The bank declined the card. Use another card or another way to pay.',
		insufficient_funds: 'The card has insufficient funds. Use another card or another way to pay.',
		expired_card: 'The card has expired. Use another card.',
		incorrect_cvc: 'The CVC is wrong. Check it and try again.',
	},
	paid: 'Paid',
	paidText: 'This payment has been made; nothing will be taken twice.',
	processing: 'Payment is processing',
	processingText: 'The payment was submitted. Your order is updated when the money arrives.',
	bounced: 'The money did not arrive',
	bouncedText: 'The bank returned the payment. Open the payment again from your order.',
	expired: 'The time to pay has run out',
	expiredText: 'No money was taken. Open the payment again from your order.',
	backToShop: 'Return to the shop',
}

const WORDS: Record<PageLanguage, PageWords> = { zh, ru, en }

/** @param locale of the session; `auto` or none asks the browser, what we don't speak becomes English */
export function wordsFor(locale: string | null, acceptLanguage = ''): PageWords {
	const wanted = locale && locale !== 'auto' ? [locale] : acceptLanguage.split(',').map((part) => part.trim())
	for (const one of wanted) {
		const language = one.slice(0, 2).toLowerCase()
		if (language === 'zh' || language === 'ru' || language === 'en') return WORDS[language]
	}
	return WORDS.en
}
