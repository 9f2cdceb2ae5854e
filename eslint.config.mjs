import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      '.next/',
      '.cache/',
      'public/assets*/',
      '**/*.staged-*',
      '**/*.replaced-*',
      'tests/fixtures/',
      'next-env.d.ts',
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
          message: "The order must not depend on the machine: localeCompare(other, 'en').",
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: "The text must not depend on the machine: name the locale, 'en'.",
        },
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: "The result must not depend on the machine: name the locale, 'en'.",
        },
      ],
    },
  },
)
