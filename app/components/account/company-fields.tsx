/** Who a company is: country, register number, name, and whether it buys or sells. For registration and for a second company. */
import { COMPANY_COUNTRIES } from '#app/domain/identity/registration-number.ts'
import { CheckField, SelectField, TextField } from '../fields.tsx'
import type { Problem } from '../problem.ts'
import { useWords } from '../words.tsx'

export interface CompanyFieldsProps {
	problems: Readonly<Record<string, Problem>>
	/** What was typed, or undefined at the first showing: a box that was left empty then stays empty. */
	typed: Readonly<Record<string, string>> | undefined
	/** The country to begin with. */
	country: string
}

export function CompanyFields({ problems, typed, country }: CompanyFieldsProps) {
	const { t } = useWords()
	return (
		<>
			<SelectField
				name="country"
				label={t('account:field.country')}
				value={typed?.country ?? country}
				problem={problems.country}
				options={COMPANY_COUNTRIES.map((one) => ({ value: one, label: t(`common:country.${one}`) }))}
			/>
			<TextField
				name="registrationNumber"
				label={t('account:field.registrationNumber')}
				hint={t('account:hint.registrationNumber')}
				value={typed?.registrationNumber}
				problem={problems.registrationNumber}
				maxLength={40}
				spellCheck={false}
				required
			/>
			<TextField
				name="companyName"
				label={t('account:field.companyName')}
				value={typed?.companyName}
				problem={problems.companyName}
				autoComplete="organization"
				maxLength={200}
				required
			/>
			<fieldset>
				<legend>{t('account:field.sides')}</legend>
				<CheckField
					name="isBuyer"
					label={t('account:field.isBuyer')}
					checked={typed ? typed.isBuyer === 'on' : country !== 'CN'}
					problem={problems.isBuyer}
				/>
				<CheckField
					name="isMerchant"
					label={t('account:field.isMerchant')}
					checked={typed ? typed.isMerchant === 'on' : country === 'CN'}
				/>
			</fieldset>
		</>
	)
}

/** The labels for the list of problems on top. */
export function companyLabels(t: (key: string) => string) {
	return {
		country: t('account:field.country'),
		registrationNumber: t('account:field.registrationNumber'),
		companyName: t('account:field.companyName'),
		isBuyer: t('account:field.sides'),
	}
}
