import { describe, expect, test } from 'vitest';
import { RECAP_COLUMN_CATALOGUE } from '#rules/recap/column.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

const COLUMNS = RECAP_COLUMN_CATALOGUE.map(({ key, needsBookYear }) => ({
  key,
  bookYear: needsBookYear ? 2024 : null,
}));
const COUNTED = COLUMNS.filter(({ key }) => key !== 'ratPercent' && key !== 'certifiedPercent');
const PAGE = { offset: 0, limit: 500 };

describe('the list behind a number', () => {
  test.each(RECAP_GROUPINGS)(
    'by %s is as long as the number says, for every row and every column, in the register and frozen',
    async (grouping) => {
      const backend = await officeBackend({ hasRegister: true });
      const { id } = await backend.ask('figure.freeze', { title: 'X', grouping, columns: COLUMNS });
      const table = await backend.ask('recap.get', { grouping, columns: COLUMNS });
      // Every row of a short table; of the villages and groups those with most in them, and an empty one.
      const rows =
        table.rows.length <= 18 ? table.rows : [...table.rows.slice(0, 6), ...table.rows.slice(-2)];
      for (const row of [...rows, { ...table.total, key: null }]) {
        for (const column of COUNTED) {
          const cell = row.cells[COLUMNS.indexOf(column)];
          const input = { grouping, key: row.key, column, page: PAGE };
          const live = await backend.ask('recap.behind', input);
          const frozen = await backend.ask('figure.behind', { id, ...input });
          const where = `${row.label}, ${column.key}`;
          expect({ where, cell: live.cell }).toEqual({ where, cell });
          expect({ where, ...frozen }).toEqual({ where, total: live.total, cell, rows: live.rows });
          if (live.total <= PAGE.limit) {
            const sum = live.rows.reduce((all, { value }) => all + value, 0);
            expect({ where, sum, n: live.rows.length }).toEqual({ where, sum: cell, n: live.total });
          }
          if (live.listFilters) {
            const { total } = await backend.ask('cooperative.count', { filters: [...live.listFilters] });
            expect({ where, total }).toEqual({ where, total: cell });
          }
        }
      }
    },
    240_000,
  );
});
