/** The pictures of a product, side by side; thumbnails lead to each. `<k-gallery>` marks the one at hand and follows the chosen colour. */
import { paths } from '#app/http/paths.ts'
import { useWords } from '../words.tsx'

export function Gallery({ pictures, title }: { pictures: readonly string[]; title: string }) {
	const { t } = useWords()
	return (
		<k-gallery>
			<div className="gal" role="region" aria-label={t('catalog:product.gallery', { count: pictures.length })} tabIndex={0}>
				{pictures.map((file, index) => (
					<span key={file} id={`photo-${index + 1}`} data-file={file}>
						<img
							src={paths.file(file)}
							width="480"
							height="480"
							alt={t('catalog:product.photo', { title, n: index + 1 })}
							loading={index > 0 ? 'lazy' : undefined}
						/>
					</span>
				))}
			</div>
			{pictures.length > 1 && (
				<div className="th">
					{pictures.map((file, index) => (
						<a key={file} href={`#photo-${index + 1}`} aria-current={index === 0 ? 'true' : undefined}>
							<img
								src={`${paths.file(file)}?s=176`}
								width="80"
								height="80"
								alt={t('catalog:product.photoShort', { n: index + 1 })}
								loading="lazy"
							/>
						</a>
					))}
				</div>
			)}
		</k-gallery>
	)
}
