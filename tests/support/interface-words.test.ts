import { expect, test } from 'vitest'
import { wrongWords } from './interface-words.ts'

test('a word of another language, a raw key and a hole are found', () => {
	expect(wrongWords(['Корзина, cart'], 'ru', [])).toEqual(['cart: Корзина, cart'])
	expect(wrongWords(['Корзина'], 'kk', [])).toEqual(['ru: Корзина'])
	expect(wrongWords(['订单 Заказ'], 'zh', [])).toEqual(['Заказ: 订单 Заказ'])
	expect(wrongWords(['orders:cart.title', 'cart.title', 'Ещё {{quantity}}'], 'ru', [])).toHaveLength(3)
})

test('names of people, codes and words that all languages share are left alone', () => {
	expect(wrongWords(['Заказ KR-26-000002', 'Ключ API', 'Продавец Silk Road Ltd', 'merchant@demo.keruen'], 'ru', ['Silk Road Ltd'])).toEqual(
		[],
	)
	expect(wrongWords(['Себет', 'Сауда орны'], 'kk', [])).toEqual([])
})
