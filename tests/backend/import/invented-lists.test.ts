import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import type { OutputOf } from '#contract/index.ts';
import { sample } from '../../helpers/deep.ts';
import { correctionsOf, differencesOf, readGenerated } from '../../helpers/lists/compare-reading.ts';
import { LIST_DAY } from '../../helpers/lists/facts.ts';
import { generateList } from '../../helpers/lists/generate-list.ts';
import type { GeneratedList } from '../../helpers/lists/list-types.ts';
import { writeList } from '../../helpers/lists/write-list.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

/** Lists as offices have them, with their truth; whoever invents them does not know how they are read. */
const LISTS = sample(400, 2000);
const WRITTEN = sample(16, 200);

describe('invented lists', () => {
  test(`${String(LISTS)} of them: no row or column is lost, none is taken for another, every cell says what it says`, async () => {
    const folder = tempFolder();
    const differences = [];
    for (let seed = 0; seed < LISTS; seed += 1) {
      const list = generateList(seed);
      const grids = await readWorkbookGrids(await writeList(list, folder), DEFAULT_READ_LIMITS);
      differences.push(...differencesOf(list, readGenerated(list, grids)));
    }
    expect(differences).toEqual([]);
  }, 600_000);

  test(`${String(WRITTEN)} of them in a register: the piles add up to the rows, and a second time nothing changes`, async () => {
    const backends = new Map<string, Promise<TestBackend>>();
    const folder = tempFolder();
    let seed = 0;
    for (let written = 0; written < WRITTEN; seed += 1) {
      const list = generateList(seed);
      if (list.kind === 'rat') continue;
      written += 1;
      const known = backends.get(list.office) ?? officeBackend({ today: LIST_DAY, regionCode: list.office });
      backends.set(list.office, known);
      const order = orderOf(list, await writeList(list, folder));
      const backend = await known;
      const first = await answered(backend, order);
      expect([seed, pileSum(first)]).toEqual([seed, first.sheetRows]);
      expect([seed, first.created + first.changed + first.unchanged + first.refused.length]).toEqual([
        seed,
        first.rowCount,
      ]);
      const again = await answered(backend, order);
      expect([seed, again.created, again.changed]).toEqual([seed, 0, 0]);
      await backend.ask('import.undo', { importId: again.importId ?? '' });
      await backend.ask('import.undo', { importId: first.importId ?? '' });
    }
  }, 600_000);
});

const UNITS = { ribu: 'thousand', juta: 'million' } as const;

function orderOf({ answers, truth, format }: GeneratedList, path: string) {
  return {
    path,
    isDryRun: false,
    mapping: correctionsOf({ answers }),
    sheet: answers.columns.length > 0 && format === 'xlsx' ? truth.sheet : null,
    figuresBookYear: answers.bookYear,
    unit: answers.unit === null ? null : UNITS[answers.unit],
  };
}

/** The import with every row that is asked left out. */
async function answered(
  backend: TestBackend,
  order: ReturnType<typeof orderOf>,
): Promise<OutputOf<'import.run'>> {
  const { asked } = await backend.ask('import.run', { ...order, isDryRun: true });
  const answers = asked.map(({ row }) => ({ row, choice: 'skip' as const }));
  return backend.ask('import.run', { ...order, answers });
}

const pileSum = ({ rowCount, passedOver }: OutputOf<'import.run'>): number => rowCount + passedOver.length;
