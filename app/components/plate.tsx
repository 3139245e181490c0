/** The address of a stall: a black cell with the hall, then floor and number, as on the door. */
import { useWords } from './words.tsx'

export interface StallAddress {
	hall: string
	floor: string | number
	stall: string
	/** In short, where stalls of several markets stand together: two of them have a hall A. */
	market?: string | undefined
}

export function Plate({ hall, floor, stall, market, href }: StallAddress & { href?: string | undefined }) {
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
	const plate = href ? (
		<a className="plate" href={href}>
			{cells}
		</a>
	) : (
		<span className="plate">{cells}</span>
	)
	if (!market) return plate
	return (
		<span>
			{market} {plate}
		</span>
	)
}
