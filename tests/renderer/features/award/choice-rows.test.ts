import { expect, test } from 'vitest';
import { BY_RANK, choiceRows, choiceSums } from '../../../../renderer/features/award/choice-rows.ts';
import { candidates } from '../../../helpers/award-samples.ts';

const MANY = candidates(
  ...Array.from({ length: 100 }, (_, index) => ({ id: `k${index}`, isChosen: index < 54 })),
);
const ALL = { view: 'all', words: '', sort: BY_RANK, planned: 54 } as const;
const ids = (rows: ReturnType<typeof choiceRows>) => rows.map(({ id }) => id);

test('the line stands after the planned rank: not before the first, not without a plan, not after the last', () => {
  expect(ids(choiceRows(MANY, ALL)).indexOf('cut')).toBe(54);
  expect(ids(choiceRows(MANY, { ...ALL, planned: null }))).not.toContain('cut');
  expect(ids(choiceRows(MANY, { ...ALL, planned: 100 }))).not.toContain('cut');
  expect(ids(choiceRows(MANY, { ...ALL, planned: 99 })).indexOf('cut')).toBe(99);
  expect(ids(choiceRows(MANY.slice(60), ALL))).not.toContain('cut');
});

test('around the line are as many above as below; the chosen view shows them alone', () => {
  const around = choiceRows(MANY, { ...ALL, view: 'cut' });
  const ranks = around.flatMap((row) => (row.kind === 'candidate' ? [row.rank] : []));
  expect([ranks[0], ranks.at(-1)]).toEqual([42, 66]);
  expect(choiceRows(MANY, { ...ALL, view: 'chosen' })).toHaveLength(54);
});

test('what is missing stands last when sorted, equals stay by rank', () => {
  const rows = candidates({ id: 'a', turnover: null }, { id: 'b', turnover: 1 }, { id: 'c', turnover: 1 });
  const sorted = (isDescending: boolean) =>
    ids(choiceRows(rows, { ...ALL, sort: { key: 'turnover', isDescending } }));
  expect(sorted(false)).toEqual(['b', 'c', 'a']);
});

test('kecamatan without a recipient are named', () => {
  const rows = candidates(
    { id: 'a' },
    { id: 'b', districtName: 'Busang', isChosen: false },
    { id: 'c', districtName: 'Telen', lastAwardedYear: 2022 },
  );
  expect(choiceSums(rows, 1)).toMatchObject({
    chosen: 2,
    substitutes: 1,
    again: 1,
    districts: 3,
    chosenDistricts: 2,
    emptyDistricts: ['Busang'],
  });
});
