import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { DECLARABLE, declare, readDeclared } from '#rules/village/declared.ts';
import { askedRatYear, owesRat } from '#rules/village/first-rat.ts';
import { needStates, VILLAGE_LACKS, villageLacks } from '#rules/village/lack.ts';
import type { VillageStanding } from '#rules/village/lack.ts';
import { askedNeeds, NEED_GROUPS, NEED_HEADS, NEED_WORDS } from '#rules/village/need.ts';
import { needChange } from '#rules/village/need-entry.ts';
import type { NeedEntry } from '#rules/village/need-entry.ts';
import { needDetail, needValue } from '#rules/village/need-detail.ts';
import { NO_VILLAGE_FACTS } from '#rules/village/programme.ts';
import type { VillageFacts } from '#rules/village/programme.ts';

const BOOK = buildRuleBook(STANDARD_RULES);
const village = (
  facts: Partial<VillageFacts> = {},
  more: Partial<VillageStanding> = {},
): VillageStanding => ({
  kind: 'desa',
  linked: null,
  rat: null,
  ...more,
  facts: { ...NO_VILLAGE_FACTS, ...facts },
});

/** The village after an entry. */
function after(need: (typeof VILLAGE_LACKS)[number], entry: NeedEntry, known: VillageStanding) {
  const change = needChange(need, entry, known);
  if ('fault' in change) throw new Error(change.fault);
  return { ...known, facts: { ...known.facts, ...change.changes } };
}
const state = (word: 'there' | 'under_way' | 'missing'): NeedEntry => ({ kind: 'state', state: word });
const typed = (text: string): NeedEntry => ({ kind: 'text', text });

describe('the columns', () => {
  test('the groups hold every need once, in working order, each with its head and its word', () => {
    expect(NEED_GROUPS.flatMap(({ needs }) => needs)).toEqual(VILLAGE_LACKS);
    expect(new Set(Object.values(NEED_HEADS)).size).toBe(VILLAGE_LACKS.length);
    expect(new Set(Object.values(NEED_WORDS)).size).toBe(VILLAGE_LACKS.length);
  });

  test.each([
    ['2025-11-18', null],
    ['2025-12-31', null],
    ['2026-01-01', 2025],
    ['2026-12-31', 2025],
    ['2027-01-01', 2026],
  ])('on %s the RAT of book year %s is asked', (today, year) => {
    expect(askedRatYear(BOOK, toPlainDate(today))).toBe(year);
    expect(askedNeeds(VILLAGE_LACKS, year).includes('rat')).toBe(year !== null);
  });

  test('an office that says another first book year is asked from the January after that', () => {
    const own = STANDARD_RULES.map((rule) =>
      rule.code === 'village-first-book-year' ? { ...rule, value: 2026 } : rule,
    );
    const book = buildRuleBook(own);
    expect(askedRatYear(book, toPlainDate('2026-12-31'))).toBeNull();
    expect(askedRatYear(book, toPlainDate('2027-01-01'))).toBe(2026);
  });

  test('a cooperative owes no RAT of a year before it was a legal entity', () => {
    expect(owesRat(2025, toPlainDate('2025-12-31'))).toBe(true);
    expect(owesRat(2025, toPlainDate('2026-01-01'))).toBe(false);
    expect(owesRat(2025, null)).toBe(true);
  });
});

describe('how a need stands', () => {
  test.each([
    ['account', { accountState: 'registered' }, 'under_way'],
    ['account', { accountState: 'verified' }, 'there'],
    ['account', { accountState: 'none' }, 'missing'],
    ['building', { buildingState: 'under_way' }, 'under_way'],
    ['building', { buildingState: 'in_use' }, 'there'],
    ['land', { landReadiness: 'not_ready' }, 'missing'],
    ['land', { landReadiness: 'not_ready', landArea: 1000 }, 'under_way'],
    ['land', { landReadiness: 'ready' }, 'there'],
    ['nib', { declared: 'nib=under_way' }, 'under_way'],
    ['nib', { declared: 'nib=unnumbered' }, 'unnumbered'],
    ['nib', { nib: '1', declared: 'nib=under_way' }, 'there'],
  ] as const)('%s with %o is %s', (need, facts, expected) => {
    expect(needStates(village(facts))[need]).toBe(expected);
  });

  test('what is known without its number is not lacking, what is under way still is', () => {
    const lacks = villageLacks(village({ declared: 'npwp=unnumbered,nib=under_way' }));
    expect(lacks).not.toContain('npwp');
    expect(lacks).toContain('nib');
  });

  test.each([
    ['none', 'missing'],
    ['held', 'under_way'],
    ['reported', 'there'],
    [null, 'not_asked'],
  ] as const)('a RAT that is %s is %s', (rat, expected) => {
    expect(needStates(village({}, { rat })).rat).toBe(expected);
  });

  test('a line says what is known, else where it comes from', () => {
    const known = village({
      accountState: 'registered',
      accountOn: toPlainDate('2025-10-02'),
      landArea: 1000,
    });
    expect(needDetail('account', 'under_way', known)).toBe('Sudah mendaftar sejak 02/10/2025');
    expect(needDetail('land', 'under_way', known)).toBe('1.000 m²');
    expect(needDetail('nib', 'unnumbered', known)).toBe('Nomor atau tanggalnya belum dicatat.');
    expect(needDetail('nib', 'missing', known)).toContain('OSS');
    expect(needValue('musdesus', village({ musdesusOn: toPlainDate('2025-05-20') }))).toBe('20/05/2025');
    expect(needValue('account', known)).toBe('sudah mendaftar');
    expect(needValue('file', known)).toBe('');
  });
});

describe('an entry in a cell', () => {
  test('"ada" takes the word of a list that has one, else declares it', () => {
    expect(after('account', state('there'), village()).facts.accountState).toBe('verified');
    expect(after('land', state('there'), village()).facts.landReadiness).toBe('ready');
    expect(after('building', state('there'), village()).facts.buildingState).toBe('finished');
    expect(after('npwp', state('there'), village()).facts.declared).toBe('npwp=unnumbered');
    expect(needChange('npwp', state('there'), village({ npwp: '1' }))).toEqual({ changes: {} });
  });

  test.each(['model', 'head', 'file', 'rat'] as const)(
    '%s cannot be said to be there without its content',
    (need) => {
      expect(needChange(need, state('there'), village({}, { rat: 'none' }))).toHaveProperty('fault');
    },
  );

  test('a number takes the declaration back, an empty cell takes both', () => {
    const declared = after('nib', state('under_way'), village());
    expect(needStates(declared).nib).toBe('under_way');
    const numbered = after('nib', typed('0220001234567'), declared);
    expect(numbered.facts).toMatchObject({ nib: '0220001234567', declared: '' });
    expect(after('nib', typed(''), numbered).facts.nib).toBe('');
    expect(
      after('land', state('missing'), village({ landArea: 500, landStatus: 'grant' })).facts,
    ).toMatchObject({
      landArea: null,
      landStatus: '',
    });
  });

  test('a number that is known is not thrown away by a word', () => {
    expect(needChange('nib', state('under_way'), village({ nib: '1' }))).toHaveProperty('fault');
  });

  test('words, days and choices are read as typed', () => {
    expect(after('nib', typed('ada'), village()).facts.declared).toBe('nib=unnumbered');
    expect(after('deed', typed('Diurus'), village()).facts.declared).toBe('deed=under_way');
    expect(after('musdesus', typed('20/05/2025'), village()).facts.musdesusOn).toBe('2025-05-20');
    expect(after('model', typed('Pembentukan baru'), village()).facts.model).toBe('new');
    expect(after('building', typed('belum ada'), village()).facts.buildingState).toBe('none');
    expect(needChange('musdesus', typed('kemarin'), village())).toHaveProperty('fault');
    expect(needChange('account', typed('entah'), village())).toHaveProperty('fault');
  });

  test('what the register knows is not cleared here', () => {
    const linked = { legalEntityNumber: 'AHU-1', npwp: '', nib: '', nikKoperasi: '' };
    const change = needChange('approval', state('missing'), village({}, { linked }));
    expect(change).toEqual({ fault: expect.stringContaining('register') as string });
  });

  test('a kelurahan is asked for no BUMDes', () => {
    expect(needChange('enterprise', typed('BUMDes Uji'), village({}, { kind: 'kelurahan' }))).toHaveProperty(
      'fault',
    );
  });

  test('for every need and entry: a change that is made makes the state that was said, and can be cleared', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VILLAGE_LACKS),
        fc.constantFrom('there' as const, 'under_way' as const),
        (need, word) => {
          const change = needChange(need, state(word), village({}, { rat: 'none' }));
          if ('fault' in change) return;
          const made = { ...village({}, { rat: 'none' }), facts: { ...NO_VILLAGE_FACTS, ...change.changes } };
          const now = needStates(made)[need];
          expect(word === 'there' ? ['there', 'unnumbered'] : ['under_way']).toContain(now);
          expect(needStates(after(need, state('missing'), made))[need]).toBe('missing');
        },
      ),
    );
  });
});

test('declared states are one text for one meaning, whatever the order they were said in', () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom(...DECLARABLE),
      fc.constantFrom('unnumbered' as const, 'under_way' as const, null),
    ),
  );
  fc.assert(
    fc.property(steps, (said) => {
      const wanted = new Map<string, string>();
      let text = '';
      for (const [need, word] of said) {
        text = declare(text, need, word);
        if (word === null) wanted.delete(need);
        else wanted.set(need, word);
      }
      expect(new Map<string, string>(readDeclared(text))).toEqual(wanted);
      const again = [...readDeclared(text)]
        .toReversed()
        .reduce((sum, [need, word]) => declare(sum, need, word), '');
      expect(again).toBe(text);
    }),
  );
  expect(readDeclared('model=there,nib=kacau').size).toBe(0);
});
