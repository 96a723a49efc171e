/** Whatever the audit log can tell has words in every language. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { auditAction, auditDetailName } from '#api/officeSchemas.ts';
import { auditActions } from '#app/staff/auditActions.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import settingsEn from '#renderer/staff/i18n/settings.en.json' with { type: 'json' };
import settingsKo from '#renderer/staff/i18n/settings.ko.json' with { type: 'json' };
import settingsZh from '#renderer/staff/i18n/settings.zh-CN.json' with { type: 'json' };

const texts: Record<Locale, Record<string, string>> = { en: settingsEn, ko: settingsKo, 'zh-CN': settingsZh };

/** Names of the details, and the values of those that are one of a few. */
const details = Object.values(auditActions).flatMap((schema) =>
  Object.entries(schema.shape as Record<string, z.ZodType>),
);

function choicesOf(schema: z.ZodType): string[] {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodBoolean) return ['true', 'false'];
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

test('the contract names every action and every detail', () => {
  expect([...auditAction.options].toSorted()).toEqual(Object.keys(auditActions).toSorted());
  expect([...auditDetailName.options].toSorted()).toEqual([...new Set(details.map(([name]) => name))].toSorted());
});

test.each(LOCALES)('every action, detail and choice has words in %s', (locale) => {
  const needed = [
    ...Object.keys(auditActions).map((action) => `action_${action}`),
    ...details.map(([name]) => `detail_${name}`),
    ...details.flatMap(([name, schema]) => choicesOf(schema).map((choice) => `value_${name}_${choice}`)),
  ];
  expect(needed.filter((key) => !texts[locale][key])).toEqual([]);
});
