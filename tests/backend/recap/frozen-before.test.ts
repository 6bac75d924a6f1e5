import { expect, test } from 'vitest';
import { GROUPING_FIELDS } from '#rules/cooperative/field-lists.ts';
import { unpackRelease } from '../../helpers/frozen-release.ts';
import { testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

async function officeOfBefore(): Promise<{ readonly backend: TestBackend; readonly id: string }> {
  const { dataFolder } = await unpackRelease('0.1.0');
  const backend = await testBackend({ dataFolder, today: '2031-05-05' });
  const [figure] = await backend.ask('figure.list', {});
  return { backend, id: figure?.id ?? '' };
}

test.each(GROUPING_FIELDS)(
  'a figure frozen before %s was frozen too is not arranged by it: it would say that nobody has one',
  async (grouping) => {
    const { backend, id } = await officeOfBefore();
    const cell = { grouping, key: '', column: { key: 'total' }, page: { offset: 0, limit: 10 } };
    for (const [name, input] of [
      ['figure.table', { id, grouping }],
      ['figure.behind', { id, ...cell }],
      ['recap.printTable', { figureId: id, grouping }],
    ] as const) {
      const { code, details } = await backend.refusal(name, input);
      expect([name, code]).toEqual([name, 'INVALID_INPUT']);
      expect(details.faults?.[0]?.message).toMatch(/dibekukan sebelum .* ikut dibekukan/);
    }
  },
);

test('a figure frozen now is arranged by it, and beside one of before it tells of no change', async () => {
  const { backend, id } = await officeOfBefore();
  const { id: newerId, total } = await backend.ask('figure.freeze', {
    title: 'Baru',
    grouping: 'savingsLoan',
  });
  const table = await backend.ask('figure.table', {
    id: newerId,
    grouping: 'savingsLoan',
    columns: [{ key: 'total' }],
  });
  expect(table.total.cells).toEqual([total]);
  const { changes } = await backend.ask('figure.compare', { olderId: id, newerId });
  for (const field of GROUPING_FIELDS) {
    expect(changes.find(({ change }) => change === field)).toMatchObject({ count: 0 });
  }
});
