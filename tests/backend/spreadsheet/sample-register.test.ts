import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { isAccepted } from '#rules/value/reason.ts';
import type { ReasonLevel } from '#rules/value/reason.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readRegister } from '#backend/spreadsheet/read/read-register.ts';
import type { RegisterReading } from '#backend/spreadsheet/read/read-register.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { KUTIM_READING } from './kutim-regions.ts';

interface Truth {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly { readonly baris: number; readonly kode: string }[];
  readonly warnings: readonly { readonly baris: number; readonly kode: string }[];
  readonly byKecamatan: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly rat: Readonly<Record<string, number>>;
  readonly sertifikat: Readonly<Record<string, number>>;
}

const sample = (name: string) =>
  fileURLToPath(new URL(`../../../resources/sample/register-kutim-contoh.${name}`, import.meta.url));
const truth = JSON.parse(readFileSync(sample('kebenaran.json'), 'utf8')) as Truth;

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

describe('the sample register against its truth', () => {
  let reading: RegisterReading;
  beforeAll(async () => {
    const grids = await readWorkbookGrids(sample('xlsx'), DEFAULT_READ_LIMITS);
    reading = readRegister(grids, KUTIM_READING);
  });

  const remarks = (level: ReasonLevel) =>
    reading.rows.flatMap(({ row, reasons }) =>
      reasons.filter((reason) => reason.level === level).map(({ code }) => ({ baris: row, kode: code })),
    );
  const accepted = () =>
    reading.rows.filter(({ reasons }) => isAccepted(reasons)).map(({ values }) => values);

  it('finds the sheet, the two-row header and the book years by itself', () => {
    expect(reading).toMatchObject({
      sheet: 'Data 2024',
      headerRow: 4,
      bookYears: [2022, 2023, 2024],
      figuresBookYear: 2024,
    });
    expect(reading.columns.every(({ field }) => field !== null)).toBe(true);
  });

  it('counts the data rows and names every row it passes over, to the last of the sheet', () => {
    expect(reading.rows).toHaveLength(truth.rows);
    expect(reading.rows.length + reading.passedOver.length).toBe(reading.lastRow);
    const below = reading.passedOver.filter(({ kind, row }) => kind !== 'blank' && row > 5);
    expect(below.map(({ row, kind }) => [row, kind])).toEqual([
      [1075, 'total'],
      [1077, 'signature'],
      [1078, 'signature'],
    ]);
  });

  it('refuses exactly the rows of the truth, each for its reason', () => {
    expect(remarks('refuse')).toEqual(truth.rejected);
    expect(accepted()).toHaveLength(truth.accepted);
  });

  it('warns about exactly the rows of the truth', () => {
    expect(remarks('warning')).toEqual(truth.warnings);
    expect(remarks('info')).toEqual([]);
  });

  it('names the earlier row of each duplicate', () => {
    const messages = reading.rows.slice(-4).map(({ reasons }) => reasons[0]?.message);
    expect(messages.map((message) => /pada baris (\d+) /.exec(message ?? '')?.[1])).toEqual([
      '117',
      '533',
      '766',
      '57',
    ]);
  });

  it('counts kecamatan, status, certificates and RAT as the truth does', () => {
    expect(tally(accepted().map(({ districtName }) => districtName ?? ''))).toEqual(truth.byKecamatan);
    expect(tally(accepted().map(({ status }) => (status === null ? '' : STATUS_LABELS[status])))).toEqual(
      truth.byStatus,
    );
    expect(tally(accepted().flatMap(({ rats }) => rats.map(({ bookYear }) => String(bookYear))))).toEqual(
      truth.rat,
    );
    const words = { certified: 'sudah', in_progress: 'proses', none: 'belum' };
    expect(tally(accepted().map(({ certificate }) => words[certificate ?? 'none']))).toEqual(
      truth.sertifikat,
    );
  });

  it('finds the code of every village and reads each style of date and money', () => {
    expect(accepted().filter(({ villageCode }) => villageCode === null)).toEqual([]);
    const byName = (name: string) => accepted().find((values) => values.name === name);
    expect(byName('Koperasi Produsen Barokah Bina Swadaya')).toMatchObject({
      legalEntityOn: '2018-05-02',
      villageCode: '64.08.01.2012',
      ownCapital: 433_356_525,
      outsideCapital: null,
      assets: 1_498_274_400,
      turnover: 2_503_604_266,
      phone: '088912206618',
      rats: [{ bookYear: 2024, heldOn: '2025-02-16' }],
    });
    expect(byName('Koperasi Konsumen Mandiri Bina Sawit')?.legalEntityOn).toBe('2008-12-08');
    expect(byName('Koperasi Konsumen Maju Etam Bukit')?.rats).toEqual([
      { bookYear: 2022, heldOn: '2023-03-24', reportedOn: null, isHeldUndated: false },
      { bookYear: 2023, heldOn: '2024-02-22', reportedOn: null, isHeldUndated: false },
    ]);
  });
});
