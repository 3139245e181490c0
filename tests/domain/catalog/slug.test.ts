import { expect, test } from 'vitest'
import { idOfSlug, productSlug, toSlug } from '#app/domain/catalog/slug.server.ts'

test.each([
	['Миска для настольного набора', 'miska-dlya-nastolnogo-nabora'],
	['Подъёмник, объём 2 л', 'podyomnik-obyom-2-l'],
	['ЩЁТКА ЖЁСТКАЯ', 'shchyotka-zhyostkaya'],
	['Қыш құмыра, ғажап әшекей, өрнек, үлкен, іші кең', 'qysh-qumyra-ghazhap-ashekey-ornek-ulken-ishi-keng'],
	['加厚塑料碗 500ml', 'jiahousuliaowan-500ml'],
	['!?', ''],
])('%s is written %s', (title, slug) => {
	expect(toSlug(title)).toBe(slug)
})

test('an address from before still names its product', () => {
	for (const old of ['miska-dlya-nastol-nogo-nabora-42', productSlug('Миска для настольного набора', 42), '42', 'anything-42'])
		expect(idOfSlug(old)).toBe(42)
})
