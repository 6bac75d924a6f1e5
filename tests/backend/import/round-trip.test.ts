import path from 'node:path';
import { expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { sample } from '../../helpers/deep.ts';
import { correctionsOf } from '../../helpers/lists/compare-reading.ts';
import { LIST_DAY } from '../../helpers/lists/facts.ts';
import { generateList } from '../../helpers/lists/generate-list.ts';
import { writeList } from '../../helpers/lists/write-list.ts';
import { randomNumbers } from '../../helpers/random-numbers.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

/** Registers that go out and come back; each by XLSX and by CSV, with numbers masked and in full by turns. */
const REGISTERS = sample(24, 1000);

/** Texts that a spreadsheet program, a CSV or a reader of words might take for something else. */
const TEXTS = [
  '=1+1',
  '+62 811',
  '-Jl. Poros',
  '@rumah',
  "'kutip",
  'a;b,c',
  'dua "kutip"',
  '1e5',
  '007',
  'TRUE',
  '1-2',
  'Tidak aktif lagi',
  'Jumlah',
  'Catatan: x',
  'é ﬁ',
] as const;

async function fill(backend: TestBackend, seed: number, folder: string): Promise<readonly string[]> {
  const list = generateList(seed);
  const order = {
    path: await writeList(list, folder),
    isDryRun: false,
    mapping: correctionsOf(list),
    sheet: list.answers.columns.length > 0 && list.format === 'xlsx' ? list.truth.sheet : null,
    figuresBookYear: list.answers.bookYear,
    unit: list.answers.unit === null ? null : ('thousand' as const),
  };
  const { asked } = await backend.ask('import.run', { ...order, isDryRun: true });
  const answers = asked.map(({ row }) => ({ row, choice: 'skip' as const }));
  const first = await backend.ask('import.run', { ...order, answers });
  const random = randomNumbers(seed);
  const pick = (): string => random.pick(TEXTS);
  const odd = await backend.ask('import.run', {
    path: workbookFile([
      ['Nama Koperasi', 'Status', 'Alamat', 'Catatan', 'Ketua', 'Email', 'KBLI', 'Telepon'],
      [`Koperasi Aneh ${pick()}`, 'Aktif', pick(), pick(), pick(), pick(), '47111', '0812-3456-7890'],
      [`KSU Sungai Lain ${pick()}`, 'Bubar', pick(), pick(), pick(), pick(), '', '0541 765432 / 0812345678'],
    ]),
    isDryRun: false,
  });
  return [first, odd].map(({ importId }) => importId ?? '');
}

const left = ({ created, changed, refused, asked }: OutputOf<'import.run'>) => ({
  created,
  changed,
  refused: refused.map(({ reasons }) => reasons.map(({ message }) => message)),
  asked: asked.length,
});
const NOTHING = { created: 0, changed: 0, refused: [], asked: 0 };

test(
  `${String(REGISTERS)} registers go out as XLSX and CSV and come back without a change`,
  async () => {
    const backends = new Map<string, Promise<TestBackend>>();
    const folder = tempFolder();
    let seed = 0;
    for (let done = 0; done < REGISTERS; seed += 1) {
      const { kind, office } = generateList(seed);
      if (kind === 'rat') continue;
      done += 1;
      const known = backends.get(office) ?? officeBackend({ today: LIST_DAY, regionCode: office });
      backends.set(office, known);
      const backend = await known;
      const imports = await fill(backend, seed, folder);
      for (const format of ['xlsx', 'csv'] as const) {
        const file = path.join(folder, `ekspor-${String(seed)}.${format}`);
        const purpose = seed % 2 === 0 ? 'uji' : '';
        const { rowCount } = await backend.ask('cooperative.export', {
          path: file,
          format,
          fullNumbersPurpose: purpose,
        });
        const back = await backend.ask('import.run', { path: file, isDryRun: true });
        expect([seed, format, left(back)]).toEqual([seed, format, NOTHING]);
        expect([seed, back.unchanged]).toEqual([seed, rowCount]);
      }
      for (const importId of imports.toReversed()) await backend.ask('import.undo', { importId });
    }
  },
  sample(900_000, 7_200_000),
);
