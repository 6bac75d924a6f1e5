import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { countSelection } from '#db/queries/cooperative/count.ts';
import { COLUMNS } from '#db/queries/cooperative/columns.ts';
import { listLines } from '#db/queries/cooperative/list.ts';
import type { SortColumn } from '#db/queries/cooperative/order.ts';
import { pageOf, wholeList } from '#db/queries/cooperative/page.ts';
import { COMPLETENESS_ITEMS } from '#rules/cooperative/completeness.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { byField, DAY_FILTERS, describeField, LISTED_FIELDS } from '#rules/cooperative/field-lists.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { REGISTER_COLUMNS } from '#rules/cooperative/register-column.ts';
import type { CooperativeRow } from '#db/schema/cooperative.ts';
import {
  modelCompleteness,
  modelFound,
  modelOpens,
  modelRows,
  modelSelection,
} from '../../helpers/list-model.ts';
import type { ModelRow } from '../../helpers/list-model.ts';
import { variedRegister } from '../../helpers/varied-register.ts';
import { sample } from '../../helpers/deep.ts';

/** More than the few that are sorted as they are found, so that orders are walked too. */
const MANY = 6000;

const SORTED_BY: Readonly<Record<SortColumn, keyof CooperativeRow>> = {
  ...byField(LISTED_FIELDS, (field) => COLUMNS[field]),
  name: 'name_key',
  lastRatOn: 'latest_rat_on',
  verification: 'latest_verification',
  members: 'latest_members',
  ownCapital: 'latest_own_capital',
  assets: 'latest_assets',
  turnover: 'latest_turnover',
  surplus: 'latest_surplus',
  updatedAt: 'updated_at',
};
/** Many rows share one value of these: within it they stand in the order of names. */
const GROUPED: readonly SortColumn[] = [
  ...LISTED_FIELDS.filter((field) => describeField(field).listed === 'few'),
  'lastRatOn',
  'verification',
];
const SORT_COLUMNS = REGISTER_COLUMNS.filter((column): column is SortColumn => column in SORTED_BY);

type Sort = { readonly column: SortColumn; readonly isDescending: boolean };

const compare = <Value extends string | number>(one: Value, other: Value): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** What is known first in either direction; descending is the exact reverse of ascending. */
function inOrder(rows: readonly ModelRow[], { column, isDescending }: Sort): readonly ModelRow[] {
  const valueOf = (row: ModelRow) => row[SORTED_BY[column]];
  const isUnknown = (row: ModelRow): number => (valueOf(row) === null || valueOf(row) === '' ? 1 : 0);
  const direction = isDescending ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      isUnknown(a) - isUnknown(b) ||
      direction *
        (compare(valueOf(a) ?? '', valueOf(b) ?? '') ||
          (GROUPED.includes(column) ? compare(a.name_key, b.name_key) : 0) ||
          a.sequence - b.sequence),
  );
}

const some = <Value>(values: readonly Value[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
const bound = (values: readonly number[]) => fc.constantFrom(null, ...values);

function filterOf(rows: readonly ModelRow[]): fc.Arbitrary<CooperativeFilter> {
  const valuesOf = (column: keyof ModelRow) =>
    [
      ...new Set(rows.map((row) => row[column]).filter((value) => typeof value === 'string' && value !== '')),
    ] as string[];
  const days = ['1969-12-31', '1990-05-10', '2024-09-18'].map((text) => toPlainDate(text));
  return fc.oneof(
    fc.record({ field: fc.constant('status' as const), in: some(COOPERATIVE_STATUSES) }),
    ...(['district_code', 'village_code', 'regency_code'] as const).map((column) =>
      fc.record({
        field: fc.constant(column.replace('_code', '') as 'district' | 'village' | 'regency'),
        in: some([...valuesOf(column), '64.10', ...(column === 'village_code' ? [] : [''])]),
      }),
    ),
    fc.record({ field: fc.constant('kind' as const), in: some([...valuesOf('kind'), 'Tidak Ada']) }),
    fc.record({ field: fc.constant('group' as const), in: some(valuesOf('cooperative_group')) }),
    fc.record({ field: fc.constant('sector' as const), in: some([...valuesOf('sector'), '']) }),
    fc.record({ field: fc.constant('kbli' as const), in: some([...valuesOf('kbli'), '', '99999']) }),
    fc.record({ field: fc.constant('savingsLoan' as const), in: some(['', 'ksp', 'usp'] as const) }),
    fc.record({ field: fc.constant('form' as const), in: some(['primer', 'sekunder'] as const) }),
    fc.record({ field: fc.constant('pattern' as const), in: some(['konvensional', 'syariah'] as const) }),
    fc.record({
      field: fc.constant('certificate' as const),
      in: some(['certified', 'in_progress', 'none'] as const),
    }),
    fc.record({ field: fc.constant('officer' as const), in: some(['', 'Rani Uji', 'Tidak Ada']) }),
    fc.record({
      field: fc.constant('verification' as const),
      in: some(['found', 'moved', 'not_found', 'none'] as const),
    }),
    fc.record({
      field: fc.constant('rat' as const),
      bookYear: fc.constantFrom(2020, 2022, 2024),
      isReported: fc.boolean(),
    }),
    fc.record({
      field: fc.constantFrom(...DAY_FILTERS),
      from: fc.constantFrom(null, ...days),
      to: fc.constantFrom(null, ...days),
    }),
    fc.record({
      field: fc.constant('members' as const),
      from: bound([9, 400, 905]),
      to: bound([8, 400, 905]),
    }),
    fc.record({
      field: fc.constant('assets' as const),
      from: bound([8_990_000_000]),
      to: bound([5_000_000]),
    }),
    fc.record({ field: fc.constant('turnover' as const), from: bound([0, 4_000_000_000]), to: bound([9e9]) }),
    fc.record({
      field: fc.constant('completeness' as const),
      from: bound([0, 56, 95, 100]),
      to: bound([55, 60, 94]),
    }),
    fc.record({ field: fc.constant('missing' as const), in: some(COMPLETENESS_ITEMS) }),
  );
}

/** What people type, with the words it must hold and the beginning of a name it may be. */
const TEXTS = [
  ['', [], ''],
  ['koperasi', [], ''],
  ['KOP.', [], ''],
  ['maju', ['maju'], 'maju'],
  ['K.S.U. Maju', ['serba', 'usaha', 'maju'], 'serba usaha maju'],
  ['usaha', ['usaha'], 'usaha'],
  ['bengalon', ['bengalon'], 'bengalon'],
  ['ma', ['ma'], 'ma'],
  ['m', ['m'], ''],
  ['maju b', ['maju', 'b'], 'maju b'],
  ['000012/BH/M.KUKM.2', ['000012/bh/mkukm2'], '000012 bh m kukm 2'],
  ['64080000', ['64080000'], '64080000'],
  ['jl ru', ['jl', 'ru'], 'jl ru'],
  ['zzz', ['zzz'], 'zzz'],
  ['%', ['%'], ''],
] as const;

test('every filter, word, order and page answers what plain JavaScript answers over the same records', async () => {
  const { raw, readDb } = await variedRegister(MANY);
  const rows = modelRows(raw);
  const asked = fc.record({
    filters: fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 4, arbitrary: fc.array(filterOf(rows), { minLength: 1, maxLength: 3 }) },
    ),
    text: fc.constantFrom(...TEXTS),
    sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), isDescending: fc.boolean() }),
    offset: fc.oneof(fc.constant(0), fc.nat(MANY)),
    limit: fc.integer({ min: 1, max: 500 }),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ filters, text: [text, words, opening], sort, offset, limit }) => {
      const selected = inOrder(modelFound(modelSelection(rows, filters), words), sort);
      const isRanked = opening !== '' && sort.column === 'name' && !sort.isDescending;
      const expected = isRanked
        ? selected.toSorted((a, b) => Number(modelOpens(b, opening)) - Number(modelOpens(a, opening)))
        : selected;
      const page = await pageOf(readDb, { text, filters, sort }, { offset, limit });
      expect(page).toEqual(expected.slice(offset, offset + limit).map(({ sequence }) => sequence));
      const sumOf = (column: 'latest_members' | 'latest_assets' | 'latest_surplus') =>
        selected.reduce((sum, row) => sum + (row[column] ?? 0), 0);
      expect(await countSelection(readDb, { text, filters })).toMatchObject({
        total: selected.length,
        activeTotal: selected.filter(({ status }) => status === 'active').length,
        totals: {
          members: sumOf('latest_members'),
          assets: sumOf('latest_assets'),
          surplus: sumOf('latest_surplus'),
        },
      });
    }),
    { numRuns: sample(80, 400), seed: 2025 },
  );
}, 120_000);

test('any two filters together answer the same on the first page, in the middle and at the end of any order', async () => {
  const { raw, readDb } = await variedRegister(MANY);
  const rows = modelRows(raw);
  const pair = fc.record({
    filters: fc.tuple(filterOf(rows), filterOf(rows)),
    text: fc.oneof({ weight: 3, arbitrary: fc.constant(TEXTS[0]) }, fc.constantFrom(...TEXTS)),
    sort: fc.record({
      column: fc.oneof(fc.constant('name' as const), fc.constantFrom(...SORT_COLUMNS)),
      isDescending: fc.boolean(),
    }),
  });
  await fc.assert(
    fc.asyncProperty(pair, async ({ filters, text: [text, words, opening], sort }) => {
      const selected = inOrder(modelFound(modelSelection(rows, filters), words), sort);
      const isRanked = opening !== '' && sort.column === 'name' && !sort.isDescending;
      const expected = isRanked
        ? selected.toSorted((a, b) => Number(modelOpens(b, opening)) - Number(modelOpens(a, opening)))
        : selected;
      for (const offset of [0, Math.floor(expected.length / 2), Math.max(0, expected.length - 60)]) {
        const page = await pageOf(readDb, { text, filters, sort }, { offset, limit: 60 });
        expect(page).toEqual(expected.slice(offset, offset + 60).map(({ sequence }) => sequence));
      }
    }),
    { numRuns: sample(60, 300), seed: 2026 },
  );
}, 120_000);

test('a word of one letter is found at the very end of what is searched, and before signs with marks', async () => {
  const { raw, readDb } = await variedRegister(200);
  const numbersFor = async (text: string) =>
    [
      ...(await wholeList(readDb, { text, filters: [], sort: { column: 'updatedAt', isDescending: false } })),
    ].toSorted((a, b) => a - b);
  expect(await numbersFor('x')).toEqual([]);
  raw.exec(`UPDATE cooperative SET manager_name = 'Rani X' WHERE rowid = 1;
    UPDATE cooperative SET manager_name = 'Xénia Uji' WHERE rowid = 2;
    INSERT INTO person (id, name, name_key, nik_ktp, address, phone, created_at, updated_at)
      VALUES ('p', 'Budi X', 'budi x', '', '', '', '', '');
    INSERT INTO cooperative_role (id, cooperative_id, person_id, organ, position, recorded_at)
      SELECT 'r', id, 'p', 'pengurus', 'Ketua', '' FROM cooperative WHERE rowid = 3`);
  expect(await numbersFor('x')).toEqual([1, 2, 3]);
});

test('filters are swept in the one index of the list, never in the records', async () => {
  const { raw } = await variedRegister(200);
  const planFor = (where: string, order: string) =>
    raw
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT sequence FROM cooperative WHERE ${where} ${order} LIMIT 60`,
      )
      .all()
      .map(({ detail }) => detail)[0];
  const pair = `+is_listed = 1 AND +kind IN ('Jasa') AND +district_code IN ('64.08.09') AND +latest_assets >= 5`;
  for (const order of ['ORDER BY name_key, sequence', 'ORDER BY name_key DESC, sequence DESC', '']) {
    expect(planFor(pair, order)).toBe('SCAN cooperative USING COVERING INDEX cooperative_list');
  }
});

test('pages join to the whole list without gap or repetition in every order', async () => {
  const { raw, readDb } = await variedRegister(MANY);
  const rows = modelSelection(modelRows(raw), []);
  for (const column of SORT_COLUMNS) {
    for (const isDescending of [false, true]) {
      const request = { text: '', filters: [], sort: { column, isDescending } };
      const pages: number[] = [];
      for (let offset = 0; offset < rows.length; offset += 500) {
        pages.push(...(await pageOf(readDb, request, { offset, limit: 500 })));
      }
      const expected = inOrder(rows, request.sort).map(({ sequence }) => sequence);
      expect({ column, isDescending, same: pages.join() === expected.join() }).toEqual({
        column,
        isDescending,
        same: true,
      });
    }
  }
  expect(
    await wholeList(readDb, { text: '', filters: [], sort: { column: 'name', isDescending: false } }),
  ).toEqual(inOrder(rows, { column: 'name', isDescending: false }).map(({ sequence }) => sequence));
}, 60_000);

test('the completeness the database counts is the rule, record by record', async () => {
  const { raw, readDb } = await variedRegister(800);
  const rows = modelRows(raw);
  const percents = new Set(rows.map(modelCompleteness));
  expect(percents.size).toBeGreaterThan(5);
  const lines = await listLines(
    readDb,
    rows.map(({ sequence }) => sequence),
  );
  expect(lines.map(({ id, completeness }) => [id, completeness])).toEqual(
    rows.map((row) => [row.id, modelCompleteness(row)]),
  );
});
