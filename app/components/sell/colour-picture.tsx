/** Which of the listing's photos shows a colour: the product page leads from the colour to it. */
import { SelectField } from '../fields.tsx'
import type { Problem } from '../problem.ts'
import { useWords } from '../words.tsx'

export interface ColourPictureProps {
	name: string
	value: string | undefined
	problem: Problem | undefined
	/** Those already uploaded, in order. */
	pictures: readonly string[]
}

export function ColourPicture({ pictures, ...field }: ColourPictureProps) {
	const { t } = useWords()
	if (pictures.length === 0) return null
	return (
		<SelectField
			{...field}
			label={t('sell:variant.picture')}
			empty={t('sell:variant.noPicture')}
			options={pictures.map((id, index) => ({ value: id, label: t('sell:picture.alt', { number: index + 1 }) }))}
		/>
	)
}
