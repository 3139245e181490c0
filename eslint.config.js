/** Lint: what the type checker can't see. Taste is left to the formatter. */
import tseslint from 'typescript-eslint'

export default tseslint.config(
	{ ignores: ['build/**', 'node_modules/**', 'data/**', '.cache/**', 'db/migrations/**'] },
	...tseslint.configs.recommended,
	{
		files: ['**/*.{ts,tsx,js,mjs}'],
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
			'@typescript-eslint/no-explicit-any': 'off',
			'@typescript-eslint/no-unused-expressions': 'off',
			'@typescript-eslint/no-empty-object-type': 'off',
			'@typescript-eslint/no-namespace': 'off',
			'no-control-regex': 'off',
			'no-restricted-syntax': [
				'error',
				{ selector: "NewExpression[callee.object.name='Intl'] > Literal[value=/^kk/]", message: 'Chromium has no Kazakh in Intl: use app/domain/i18n/format.ts' },
				{ selector: "MemberExpression[object.name='sql'][property.name='raw']", message: 'sql.raw lets text become SQL' },
			],
		},
	},
	{ files: ['app/components/**', 'app/enhance/**', 'app/domain/**/!(*.server).ts'], rules: { 'no-restricted-imports': ['error', { paths: ['zod'] }] } },
	{ files: ['db/seed/load.server.ts', 'db/seed/insert-rows.server.ts', 'tests/**'], rules: { 'no-restricted-syntax': 'off' } },
)
