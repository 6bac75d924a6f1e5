import { expect, it } from 'vitest';
import { HEALTH_ASPECTS } from '#rules/rule-book/health-score.ts';
import { RULE_VALUE_READERS } from '#rules/rule-book/rule-value-reader.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const VERSION = RULE_BOOK['health-worksheet'][0]!;
const read = (value: unknown) => RULE_VALUE_READERS['health-worksheet'](value);
const { aspects } = VERSION.value;

it('the worksheet an office starts with is a proposal, not law, and asks in every aspect', () => {
  expect(VERSION.basis).not.toMatch(/Peraturan|Permen|UU|Juknis/);
  expect(VERSION.note).toContain('belum dicocokkan');
  for (const aspect of HEALTH_ASPECTS) expect(aspects[aspect].length).toBeGreaterThan(0);
  expect(read(JSON.parse(JSON.stringify(VERSION.value)))).toEqual(VERSION.value);
});

it.each([
  ['limits that do not fall', { limits: [75, 75, 25] }],
  ['two limits', { limits: [75, 50] }],
  ['a limit of 100 percent', { limits: [100, 50, 25] }],
  ['a word where yes or no is meant', { allowsNotApplicable: 'ya' }],
  ['an aspect without components', { aspects: { ...aspects, risk: [] } }],
  ['an aspect left out', { aspects: { ...aspects, capital: undefined } }],
  [
    'a component without questions',
    { aspects: { ...aspects, risk: [{ code: 'r', name: 'Risiko', questions: [] }] } },
  ],
  [
    'a question without words',
    {
      aspects: { ...aspects, risk: [{ code: 'r', name: 'Risiko', questions: [{ code: 'r-1', text: ' ' }] }] },
    },
  ],
  ['a question that stands twice', { aspects: { ...aspects, risk: aspects.governance } }],
  [
    'more components than sums stay exact with',
    {
      aspects: {
        ...aspects,
        risk: Array.from({ length: 31 }, (_, at) => ({
          code: `r${at}`,
          name: 'Risiko',
          questions: [{ code: `r${at}-1`, text: 'Ada?' }],
        })),
      },
    },
  ],
])('%s is no worksheet', (_, change) => {
  expect(read({ ...VERSION.value, ...change })).toBeUndefined();
});
