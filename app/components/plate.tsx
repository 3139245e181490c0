/** The address of a stall: a black cell with the hall, then floor and number, as on the door. */
import { useWords } from './words.tsx'

export interface StallAddress {
	hall: string
	floor: string | number
	stall: string
}

export function Plate({ hall, floor, stall, href }: StallAddress & { href?: string | undefined }) {
	const { t } = useWords()
	const cells = (
		<>
			<i>
				<b className="vh">{t('common:plate.hall', { hall })}</b>
				<span aria-hidden="true">{hall}</span>
			</i>
			<i>{t('common:plate.floor', { floor })}</i>
			<i>{t('common:plate.stall', { stall })}</i>
		</>
	)
	return href ? (
		<a className="plate" href={href}>
			{cells}
		</a>
	) : (
		<span className="plate">{cells}</span>
	)
}
