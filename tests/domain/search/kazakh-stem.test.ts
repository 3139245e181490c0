import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stemKazakh, stemKazakhLoosely } from '#app/domain/search/kazakh-stem.ts'
import { foldToRussianKeyboard } from '#app/domain/search/russian-keyboard.ts'

/** stem: forms that traders write in titles and queries */
const FORMS: Record<string, string> = {
	ойыншық: 'ойыншықтар ойыншықтарды ойыншықтардың ойыншықтарға ойыншықтарымен ойыншығы ойыншығын ойыншыққа ойыншықтан ойыншықпен',
	сөмке: 'сөмкелер сөмкелерді сөмкелердің сөмкелерге сөмкелерінде сөмкесі сөмкесінің сөмкесін сөмкесіне сөмкеге сөмкеден сөмкемен',
	қазан: 'қазандар қазандарды қазандарында қазанға қазаннан қазанмен қазанның қазанды қазаны',
	термос: 'термостар термосы термосын термостың термосқа термоспен термостарды термостан',
	бала: 'балалар балаларға балалардың балаларды балалармен балаларымызға баласы баласына',
	көйлек: 'көйлектер көйлегі көйлекті көйлегінің көйлектен көйлектерге',
	доп: 'доптар добы допты доптың доппен',
	жиһаз: 'жиһаздар жиһаздың жиһазға жиһазбен жиһаздарды',
	киім: 'киімдер киімі киімдері киімге киімнен киіммен',
	ыдыс: 'ыдыстар ыдысы ыдыстарды ыдысқа ыдыстардың',
	жеміс: 'жемістер жемісі жемістен',
	кітап: 'кітаптар кітабы кітапты кітаптың кітаптарға',
	дәптер: 'дәптерлер дәптері дәптерге дәптердің',
	тарақ: 'тарақтар тарағы тарақты тарақпен',
	пышақ: 'пышақтар пышағы пышақтың',
	сүлгі: 'сүлгілер сүлгісі сүлгіні сүлгілерді сүлгімен',
	қайшы: 'қайшылар қайшысы қайшыны қайшымен',
	шәйнек: 'шәйнектер шәйнегі шәйнекке',
	қорап: 'қораптар қорабы қорапта қораптан қораптағы қораптардағы',
	дүкен: 'дүкендер дүкені дүкендерге дүкендеріміздегі дүкеніңізге дүкеніңіздің',
	сумка: 'сумкалар сумкасы сумкалары сумкаларды сумкалардан',
	велосипед: 'велосипедтер велосипеді велосипедтің',
	ролик: 'роликтер роликтерді',
	клуб: 'клубтар',
	бояу: 'бояулар бояуы бояуларды бояумен',
	сырға: 'сырғалар сырғасы сырғаны',
	алтын: 'алтыннан алтыны',
	үй: 'үйде үйден үйдің',
}

test('plural, possessive and case come off in every order that the language has', () => {
	for (const [stem, forms] of Object.entries(FORMS)) {
		if (stem.length >= 3) for (const form of [stem, ...forms.split(' ')]) expect(stemKazakh(form), form).toBe(stem)
		// Three letters always stay, so үй keeps what a longer word would lose.
		else for (const form of forms.split(' ')) expect(stemKazakh(form).length, form).toBeGreaterThanOrEqual(3)
	}
})

/** Nouns of the market, to be declined by rule. */
const NOUNS =
	'орамал жастық көрпе перде дастарқан кілем шам айна қасық тостаған кесе құрал аспап қуыршақ әшекей сақина білезік бұйым сағат қалам жейде шалбар етік шұлық белбеу қолғап бөрік тақия шапан ілгіш себет шелек табақ шыны гүл шырша кәмпит шай бал қауын киіз жүн мақта жібек былғары балға бұранда шеге кілт құлып розетка батарея телефон зарядтағыш құлаққап динамик велосипед самокат арба қалпақ қазан диван дүкен чемодан телефон шаш тас'.split(
		' ',
	)

/** The declension of a school grammar, written apart from the stemmer. */
function decline(noun: string): string[] {
	const vowel = [...noun].reverse().find((letter) => 'аоұыяәеөүіэ'.includes(letter))!
	const isFront = 'әеөүіэ'.includes(vowel)
	const by = (back: string, front: string) => (isFront ? front : back)
	const last = (word: string) => word.at(-1)!
	const isVowel = (word: string) => 'аәеөоыіұүэя'.includes(last(word))
	const isHard = (word: string) => 'кқпстфхцчшщбвгғд'.includes(last(word))
	const cases = (word: string) => [
		word + (isVowel(word) || 'мнң'.includes(last(word)) ? by('ның', 'нің') : isHard(word) ? by('тың', 'тің') : by('дың', 'дің')),
		word + (isVowel(word) ? by('ны', 'ні') : isHard(word) ? by('ты', 'ті') : by('ды', 'ді')),
		word + (isHard(word) ? by('қа', 'ке') : by('ға', 'ге')),
		word + (isHard(word) ? by('та', 'те') : by('да', 'де')),
		word + ('мнң'.includes(last(word)) ? by('нан', 'нен') : isHard(word) ? by('тан', 'тен') : by('дан', 'ден')),
		word + ('жз'.includes(last(word)) ? 'бен' : isHard(word) ? 'пен' : 'мен'),
	]
	const owned = (word: string) => {
		const soft = word.replace(/қ$/, 'ғ').replace(/к$/, 'г').replace(/п$/, 'б')
		const third = isVowel(word) ? word + by('сы', 'сі') : soft + by('ы', 'і')
		return [
			third,
			third + by('ның', 'нің'),
			third + by('н', 'н'),
			third + by('на', 'не'),
			third + by('нда', 'нде'),
			third + by('нан', 'нен'),
			`${third}мен`,
		]
	}
	const plural = noun + (isVowel(noun) || /[рйуи]$/.test(noun) ? by('лар', 'лер') : isHard(noun) ? by('тар', 'тер') : by('дар', 'дер'))
	return [noun, ...cases(noun), ...owned(noun), plural, ...cases(plural), ...owned(plural)]
}

test('all 27 forms of a noun have one stem', () => {
	const strays: string[] = []
	for (const noun of NOUNS) {
		const stem = stemKazakh(noun)
		for (const form of decline(noun)) if (stemKazakh(form) !== stem) strays.push(`${form} → ${stemKazakh(form)}, not ${stem}`)
	}
	expect(strays).toEqual([])
})

test('an ending that does not agree with the word is no ending', () => {
	for (const word of 'фонтан банан магазин стакан капюшон карта вода сетка карман батон балғабай алтын теңге жылы пенал сатин'.split(' '))
		expect(stemKazakh(word), word).toBe(word)
})

test('words typed in Russian letters lose their endings too', () => {
	const typed = {
		сомке: 'сомкелерди сомкелер сомкени сомкеге',
		ойыншык: 'ойыншыктарды ойыншыктарга ойыншыгы',
		казан: 'казандарында казанга казаннан',
		койлек: 'койлектер койлектин',
	}
	for (const [stem, forms] of Object.entries(typed)) for (const form of forms.split(' ')) expect(stemKazakhLoosely(form), form).toBe(stem)
	for (const word of 'куртка сетка кружки щетка палатка шапка перчатки'.split(' ')) expect(stemKazakhLoosely(word), word).toBe(word)
})

describe('whatever the word', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'аәбвгғдежзиікқлмнңоөпрстуұүхһшыэюя'), maxLength: 24 })

	test('a stem begins it, but for a voiced last letter, keeps three letters, and is its own stem', () => {
		fc.assert(
			fc.property(letters, (word) => {
				const stem = stemKazakh(word)
				expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, word.length))
				expect(word.startsWith(stem.slice(0, -1))).toBe(true)
				expect(stemKazakh(stem)).toBe(stem)
			}),
			{ numRuns: 2000 },
		)
	})

	test('folding to a Russian keyboard leaves nothing to fold', () => {
		fc.assert(
			fc.property(
				letters,
				(word) =>
					foldToRussianKeyboard(foldToRussianKeyboard(word)) === foldToRussianKeyboard(word) &&
					!/[әғқңөұүһіё]/.test(foldToRussianKeyboard(word)),
			),
		)
	})
})
