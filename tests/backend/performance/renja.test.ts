import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { TYPED, typed } from './performance-office.ts';

const FIGURES = {
  renstraUntil: 2029,
  renstraTarget: 90_00,
  renstraBudget: 12_450_000_000,
  doneBefore: 86_10,
  spentBefore: 3_120_000_000,
  budget: 1_250_000_000,
  spent1: 112_000_000,
  spent2: 310_500_000,
  basis: 'Renstra 2025-2029; DPA 2025',
} as const;

async function office() {
  const backend = await officeBackend({ today: '2025-06-30' });
  const { id } = await backend.ask('performance.save', {
    ...TYPED,
    code: 'K-01',
    name: 'Persentase koperasi aktif',
    objective: 'Kualitas koperasi',
    division: 'Kelembagaan',
  });
  await typed(backend, id, 1, [46_21, 100_00]);
  await typed(backend, id, 2, [47_03, 100_00]);
  await backend.ask('performance.saveTargets', {
    indicatorId: id,
    year: 2025,
    targets: [{ quarter: 0, amount: 88_22 }],
  });
  return { backend, id };
}

const line = (indicatorId: string) => ({ indicatorId, year: 2025, ...FIGURES });
const evaluation = (backend: TestBackend, quarter: 0 | 1 | 2 = 2) =>
  backend.ask('performance.renja', { year: 2025, quarter });
const print = async (backend: TestBackend, sheet: 'A3' | 'F4' = 'A3', quarter: 0 | 1 | 2 = 2) => {
  const made = await backend.ask('performance.printRenja', { year: 2025, quarter, sheet });
  return { ...made, bytes: readFileSync(made.path) };
};

describe('the evaluation of a year’s plan', () => {
  test('holds K beside Rp in columns 5 to 14, and says what nobody has told as missing', async () => {
    const { backend, id } = await office();
    const [bare] = (await evaluation(backend)).rows;
    expect(bare).toMatchObject({ renstra: { k: null, rp: null }, done: { k: 47_03, rp: null } });
    await backend.ask('performance.saveRenja', line(id));
    const { rows, ofYear, ofRenstra, frozen } = await evaluation(backend);
    expect(frozen).toBe('no');
    expect(rows).toMatchObject([
      {
        joining: 'level',
        planned: { k: 88_22, rp: 1_250_000_000 },
        done: { k: 47_03, rp: 422_500_000 },
        total: { k: 47_03, rp: 3_542_500_000 },
        ofRenstra: { k: 52_26, rp: 28_45 },
      },
    ]);
    expect(ofYear.k).toMatchObject({ value: 53_31, count: 1, scale: 'low' });
    expect(ofRenstra.rp).toMatchObject({ value: 28_45, count: 1, scale: 'veryLow' });
  });

  test('a figure without its source and a Renstra that is over are refused, nothing is kept', async () => {
    const { backend, id } = await office();
    const refused = await backend.refusal('performance.saveRenja', {
      ...line(id),
      basis: ' ',
      renstraUntil: 2024,
    });
    expect(refused.details.faults?.map(({ path: at }) => at)).toEqual(['renstraUntil', 'basis']);
    expect(await backend.ask('performance.renjaLine', { indicatorId: id, year: 2025 })).toMatchObject({
      updatedAt: null,
      budget: null,
    });
  });

  test('offers the budget that the year’s tree has for its programme', async () => {
    const { backend } = await office();
    await backend.ask('programme.saveLine', {
      id: null,
      expectedUpdatedAt: null,
      year: 2025,
      code: '2.17.03',
      name: 'Program Pengawasan',
      budget: 700_000_000,
    });
    const { id } = await backend.ask('performance.save', {
      ...TYPED,
      code: 'K-09',
      name: 'Lain',
      programmeCode: '2.17.03',
    });
    const read = (year: number) => backend.ask('performance.renjaLine', { indicatorId: id, year });
    expect((await read(2025)).treeBudget).toBe(700_000_000);
    expect((await read(2026)).treeBudget).toBeNull();
  });

  test('frozen, its figures and words stay, on screen and to the byte on paper', async () => {
    const { backend, id } = await office();
    const saved = await backend.ask('performance.saveRenja', line(id));
    await backend.ask('performance.saveRenjaNotes', { year: 2025, quarter: 2, obstacles: 'Anggaran Mei' });
    await backend.ask('performance.freeze', { year: 2025, quarter: 2 });
    const before = await print(backend);
    const text = readFlowingText(before.bytes);
    for (const words of [
      'Anggaran Mei',
      '3.542.500.000',
      '47,03†',
      'KEPALA BAPPEDA',
      'Dibekukan 30 Juni 2025',
    ])
      expect(text).toContain(words);
    await backend.ask('performance.saveRenja', {
      ...line(id),
      renstraTarget: 95_00,
      budget: 1,
      expectedUpdatedAt: saved.updatedAt,
    });
    await backend.ask('performance.save', { ...TYPED, id, code: 'K-11', name: 'Nama kini' });
    expect((await evaluation(backend)).rows).toMatchObject([
      { code: 'K-01', renstra: { k: 90_00 }, planned: { rp: 1_250_000_000 } },
    ]);
    expect((await evaluation(backend)).frozen).toBe('yes');
    await backend.close();
    const later = await testBackend({ dataFolder: backend.dataFolder, today: '2025-07-20' });
    expect((await print(later)).bytes.equals(before.bytes)).toBe(true);
    expect((await evaluation(later, 0)).rows).toMatchObject([{ code: 'K-11', renstra: { k: 95_00 } }]);
  });

  test('money and words of a frozen quarter are refused, those of others are not', async () => {
    const { backend, id } = await office();
    const { updatedAt } = await backend.ask('performance.saveRenja', line(id));
    await backend.ask('performance.freeze', { year: 2025, quarter: 2 });
    const again = { ...line(id), expectedUpdatedAt: updatedAt };
    expect(
      (await backend.refusal('performance.saveRenja', { ...again, spent2: 1 })).details.faults,
    ).toMatchObject([{ path: 'spent2' }]);
    expect(
      (await backend.refusal('performance.saveRenjaNotes', { year: 2025, quarter: 2, drivers: 'x' })).details
        .faults,
    ).toMatchObject([{ path: 'drivers' }]);
    await backend.ask('performance.saveRenja', { ...again, spent3: 5 });
    await backend.ask('performance.saveRenjaNotes', { year: 2025, quarter: 1, drivers: 'x' });
  });

  test('frozen before the table existed, it says that money and words were not frozen with it', async () => {
    const { backend, id } = await office();
    await backend.ask('performance.saveRenja', line(id));
    await backend.ask('performance.freeze', { year: 2025, quarter: 2 });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec('DROP TRIGGER performance_freeze_no_update');
    raw.exec("UPDATE performance_freeze SET renja_json = '', renja_sha256 = ''");
    raw.close();
    expect((await evaluation(backend)).frozen).toBe('partly');
    expect(readFlowingText((await print(backend)).bytes)).toContain('dibekukan sebelum tabel ini ada');
  });

  test('altered behind the program, it is refused', async () => {
    const { backend, id } = await office();
    await backend.ask('performance.saveRenja', line(id));
    await backend.ask('performance.freeze', { year: 2025, quarter: 2 });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec('DROP TRIGGER performance_freeze_no_update');
    raw.exec("UPDATE performance_freeze SET renja_json = replace(renja_json, '9000', '9100')");
    raw.close();
    const { code } = await backend.refusal('performance.renja', { year: 2025, quarter: 2 });
    expect(code).toBe('SNAPSHOT_ALTERED');
  });

  test('on F4 it is parted after column 7, with columns 1 to 4 on both', async () => {
    const { backend, id } = await office();
    await backend.ask('performance.saveRenja', line(id));
    const { pages, bytes } = await print(backend, 'F4');
    expect(pages).toBe(2);
    expect(readPages(bytes)).toHaveLength(2);
    const text = readFlowingText(bytes);
    expect(text.split('K-01 Persentase koperasi aktif')).toHaveLength(3);
    expect(text.split('Penanggung jawab')).toHaveLength(2);
  });

  test('who evaluates comes from the list of officials, and is offered again for the next quarter', async () => {
    const { backend } = await office();
    await backend.ask('office.addSignatory', {
      kind: 'other',
      position: 'Kepala Bapperida',
      name: 'Contoh Evaluator',
      startsOn: '2025-01-01',
    } as never);
    await backend.ask('performance.saveRenjaNotes', {
      year: 2025,
      quarter: 1,
      evaluator: 'Kepala Bapperida',
    });
    expect((await evaluation(backend)).notes.evaluator).toBe('Kepala Bapperida');
    expect(readFlowingText((await print(backend)).bytes)).toContain('Contoh Evaluator');
  });
});
