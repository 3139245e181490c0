/** Colours and sizes with a field for each: a table when goods have both, else a list. A picture leads to the photo of its colour. */
import type { ProductData } from '#app/routes/public/product.tsx'
import type { MatrixVariant } from '#app/domain/catalog/variant-matrix.ts'
import { formatNumber } from '#app/domain/i18n/format.ts'
import type { FormAnswer } from '#app/http/answer.server.ts'
import { paths } from '#app/http/paths.ts'
import { FieldNotes } from '../field-notes.tsx'
import { controlId } from '../problem.ts'
import { joined } from '../joined.ts'
import { manyOf } from '../quantity.ts'
import { useWords } from '../words.tsx'

/** Where a problem of all the quantities together is said. */
export const ABOUT_ALL = 'f-order'
const ABOUT_ALL_NOTE = `${ABOUT_ALL}-e`

export const quantityName = ({ id }: { id: number }) => `quantity[${id}]`
export const variantName = ({ colour, size }: { colour?: string | undefined; size?: string | undefined }, sku: string) =>
	[colour, size].filter(Boolean).join(', ') || sku

interface VariantsProps {
	product: ProductData
	/** To a form that was refused. */
	answer: FormAnswer | undefined
}

export function Variants(props: VariantsProps) {
	return props.product.matrix ? <Matrix {...props} matrix={props.product.matrix} /> : <List {...props} />
}

function Matrix({ product, answer, matrix }: VariantsProps & { matrix: NonNullable<ProductData['matrix']> }) {
	const { t } = useWords()
	return (
		<div className="scroll" role="region" aria-labelledby="spread" tabIndex={0}>
			<table className="mx">
				<thead>
					<tr>
						<th scope="col">{t('catalog:product.colour')}</th>
						{matrix.sizes.map((size) => (
							<th key={size} scope="col">
								{size}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{matrix.rows.map((row) => (
						<tr key={row.colour} data-picture={row.picture}>
							<th scope="row">
								<Swatch {...row} pictures={product.pictures} />
								{row.colour}
							</th>
							{row.cells.map((variant, index) => (
								<td key={matrix.sizes[index]}>
									{variant && <Cell variant={variant} answer={answer} label={`${row.colour}, ${matrix.sizes[index]}`} />}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}

function List({ product, answer }: VariantsProps) {
	const words = useWords()
	const { t } = words
	const { variants } = product
	const ordered = product.problem ? product.typed : product.worked.quantity
	const has = (part: 'colour' | 'size') => variants.some((variant) => variant[part])
	const head = joined(
		words,
		[has('colour') && t('catalog:product.colour'), has('size') && t('catalog:product.sizeHead')].filter((part) => part !== false),
	)
	return (
		<table className="mx list">
			{head && (
				<thead>
					<tr>
						<th scope="col">{head}</th>
						<th scope="col">{t('catalog:product.howMany', { unit: manyOf(words, product.unit) })}</th>
					</tr>
				</thead>
			)}
			<tbody>
				{variants.map((variant) => {
					const name = variantName(variant, product.sku)
					return (
						<tr key={variant.id} data-picture={variant.picture}>
							<th scope="row">
								<Swatch {...variant} pictures={product.pictures} />
								{name}
							</th>
							<td>
								<Cell variant={variant} answer={answer} label={name} value={variants.length === 1 ? ordered : undefined} />
							</td>
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}

type Shown = Pick<MatrixVariant, 'picture' | 'hex'> & { colour: string | undefined; pictures: readonly string[] }

/** The photo of the colour, or a square of it where the merchant has shown none. */
function Swatch({ picture, hex, colour, pictures }: Shown) {
	const { t } = useWords()
	const place = picture === undefined ? -1 : pictures.indexOf(picture)
	if (place >= 0)
		return (
			<a href={`#photo-${place + 1}`}>
				<img
					src={`${paths.file(picture!)}?s=176`}
					width="40"
					height="40"
					alt={t('catalog:product.photo', { title: colour, n: place + 1 })}
					loading="lazy"
				/>
			</a>
		)
	if (!hex) return null
	return (
		<svg className="swatch" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
			<rect width="20" height="20" fill={hex} />
		</svg>
	)
}

interface CellProps {
	variant: MatrixVariant
	answer: FormAnswer | undefined
	label: string
	value?: number | string | undefined
}

function Cell({ variant, answer, label, value }: CellProps) {
	const { t, language } = useWords()
	const name = quantityName(variant)
	const id = controlId(name)
	const typed = answer?.typed[name]
	const problem = answer?.problems[name]
	const isMeant = answer?.problems.form !== undefined && (Boolean(typed) || !Object.values(answer.typed).some(Boolean))
	const notes = [problem && `${id}-e`, isMeant && ABOUT_ALL_NOTE, `stock-${variant.id}`]
	return (
		<>
			<input
				id={id}
				name={name}
				aria-label={label}
				aria-invalid={problem || isMeant ? true : undefined}
				aria-describedby={notes.filter(Boolean).join(' ')}
				inputMode="numeric"
				maxLength={9}
				autoComplete="off"
				disabled={variant.stock === 0 && !typed}
				defaultValue={answer ? typed : value}
			/>
			<FieldNotes id={id} problem={problem} />
			<span className="xs m" id={`stock-${variant.id}`}>
				{variant.stock > 0 ? t('catalog:product.left', { quantity: formatNumber(variant.stock, language) }) : t('catalog:product.none')}
			</span>
		</>
	)
}
