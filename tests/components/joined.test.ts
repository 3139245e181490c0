import { expect, test } from 'vitest'
import { joined, labelIn } from '#app/components/joined.ts'
import { LANGUAGES, type Language } from '#app/domain/i18n/languages.ts'
import { wordsIn } from '#app/http/i18n.server.ts'

const words = (language: Language) => ({ t: wordsIn(language), language })

test('words side by side take the marks of the language', () => {
	expect(joined(words('zh'), ['红', '蓝'])).toBe('红、蓝')
	expect(joined(words('zh'), ['数量', '双'], 'pause')).toBe('数量，双')
	expect(joined(words('zh'), ['重量与外箱不符', '译文过期'], 'clause')).toBe('重量与外箱不符；译文过期')
	expect(joined(words('ru'), ['красный', 'синий'])).toBe('красный, синий')
	expect(joined(words('kk'), ['бір', 'екі'], 'clause')).toBe('бір; екі')
})

test('a field in a language is named as people say it', () => {
	const labels = LANGUAGES.map((one) => labelIn(words(one), words(one).t('sell:field.title'), 'zh'))
	expect(Object.fromEntries(LANGUAGES.map((one, index) => [one, labels[index]]))).toEqual({
		zh: '名称（中文）',
		kk: 'Қытайша атауы',
		ru: 'Название на китайском',
		en: 'Title in Chinese',
	})
})
