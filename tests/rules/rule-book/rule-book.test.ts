import { describe, expect, it } from 'vitest';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { buildRuleBook, RULE_CODES, ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';

const book = buildRuleBook(STANDARD_RULES);

describe('the standard rules', () => {
  it('come back from the database as the same rule book', () => {
    const stored: typeof STANDARD_RULES = JSON.parse(JSON.stringify(STANDARD_RULES));
    expect(buildRuleBook(stored)).toEqual(book);
    expect(buildRuleBook([...stored].reverse())).toEqual(book);
  });

  it('have a version of every rule for a file of today, with basis and note', () => {
    for (const code of RULE_CODES)
      expect(ruleOn<unknown>(book[code], toPlainDate('2026-06-10'))?.code).toBe(code);
    for (const rule of STANDARD_RULES) expect(rule.basis.length * rule.note.length).toBeGreaterThan(0);
  });

  it('ask 20 founders until 1 November 2020 and 9 from the day after', () => {
    const foundersOn = (day: string) => ruleOn(book['founder-count-primer'], toPlainDate(day))?.value;
    expect(foundersOn('2020-11-01')).toBe(20);
    expect(foundersOn('2020-11-02')).toBe(9);
  });

  it('never name the 2018 regulation by its wrong title', () => {
    expect(JSON.stringify(STANDARD_RULES)).not.toMatch(/Pemberdayaan Koperasi/);
    expect(JSON.stringify(STANDARD_RULES)).toMatch(/Penyelenggaraan dan Pembinaan Perkoperasian/);
  });

  it('name the oldest version for a day before any', () => {
    expect(ruleOrEarliest(book['founder-count-primer'], toPlainDate('1980-01-01')).value).toBe(20);
    expect(ruleOrEarliest(book['founder-count-primer'], toPlainDate('2025-01-01')).value).toBe(9);
  });
});

describe('a rule book that cannot be trusted', () => {
  const malformed: Readonly<Record<string, readonly unknown[]>> = {
    'founder-count-primer': ['9', 0, 9.5, null, undefined, Number.NaN],
    'village-programme-officers': [5, {}, { minimum: 5 }, { minimum: '5', mustBeOdd: true }],
    'rat-deadline-primer': [
      { held: { monthsAfter: 3, day: null } },
      { held: { monthsAfter: 3, day: null }, report: { monthsAfter: 0, day: null } },
      { held: { monthsAfter: 3, day: 32 }, report: { monthsAfter: 4, day: null } },
      { held: { monthsAfter: 3 }, report: { monthsAfter: 4, day: null } },
    ],
    'grade-window': [{ bookYears: 3 }, []],
    'award-criteria': [{ isReportRequired: true }, 'semua'],
    'formation-documents-primer': [
      {},
      [{ code: 'a', name: 'A' }],
      [{ code: '', name: 'A', isRequired: true }],
      [
        { code: 'a', name: 'A', isRequired: true },
        { code: 'a', name: 'B', isRequired: true },
      ],
    ],
  };

  it.each(
    Object.entries(malformed).flatMap(([code, values]) => values.map((value) => [code, value] as const)),
  )('is refused with the name of %s when its value is %j', (code, value) => {
    const rules = STANDARD_RULES.map((rule) => (rule.code === code ? { ...rule, value } : rule));
    expect(() => buildRuleBook(rules)).toThrow(code);
  });

  it('is refused when a rule is missing, unknown, doubled or ends before it begins', () => {
    const [first] = STANDARD_RULES;
    expect(() => buildRuleBook(STANDARD_RULES.filter((rule) => rule.code !== 'notary-age'))).toThrow(
      'notary-age',
    );
    expect(() => buildRuleBook([...STANDARD_RULES, { ...first!, code: 'constructor' }])).toThrow(
      'constructor',
    );
    expect(() => buildRuleBook([...STANDARD_RULES, first!])).toThrow('founder-count-primer');
    const backwards = { ...first!, inForceUntil: toPlainDate('1990-01-01') };
    expect(() => buildRuleBook([backwards, ...STANDARD_RULES.slice(1)])).toThrow('founder-count-primer');
  });
});
