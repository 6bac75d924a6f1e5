import { describe, expect, it } from 'vitest';
import type { CooperativeLine } from '#contract/cooperative/list.ts';
import { byField, LISTED_FIELDS } from '#rules/cooperative/field-lists.ts';
import type { ListedField } from '#rules/cooperative/field-lists.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { rowsToCopy } from '../../../../renderer/features/cooperative/rows-to-copy.ts';

const rowsAsText = (...input: Parameters<typeof rowsToCopy>) => rowsToCopy(...input).plain;

/** Columns that a row says nothing in. */
const EMPTY = byField(LISTED_FIELDS, (_field, { empty }) => empty) as Pick<CooperativeLine, ListedField>;

const ROW: CooperativeLine = {
  ...EMPTY,
  id: 'c1',
  name: 'KSU "Maju"\tBersama',
  legalEntityNumber: '000001/BH',
  legalEntityOn: toPlainDate('2009-04-12'),
  nikKoperasi: '6408040000000001',
  kind: 'Jasa',
  form: 'primer',
  pattern: 'konvensional',
  districtName: 'Bengalon',
  regencyName: 'Kutai Timur',
  status: 'dissolution_proposed',
  certificate: 'in_progress',
  lastRatOn: null,
  undatedRatYear: null,
  verification: '',
  completeness: 44,
  members: 1234,
  ownCapital: null,
  assets: 0,
  turnover: null,
  surplus: -5_000_000,
  updatedAt: '2025-11-18T01:00:00Z',
};

describe('rows on the clipboard', () => {
  it('are the shown columns under their headings, tab between cells, as the office reads them', () => {
    expect(rowsAsText([ROW], ['status', 'legalEntityOn', 'members', 'surplus', 'certificate'])).toBe(
      'Status\tTanggal badan hukum\tAnggota\tSHU\tSertifikat NIK\nusul pembubaran\t12/04/2009\t1.234\t-5.000.000\tdalam proses',
    );
  });

  it('leave an unknown cell empty but write a zero', () => {
    expect(rowsAsText([ROW], ['lastRatOn', 'ownCapital', 'assets'])).toBe(
      'RAT terakhir\tModal sendiri\tAset\n\t\t0',
    );
  });

  it('say a RAT whose day nobody recorded, unless a day that may be its own or a later one is known', () => {
    const rat = (lastRatOn: string | null, undatedRatYear: number | null) =>
      rowsAsText(
        [{ ...ROW, lastRatOn: lastRatOn === null ? null : toPlainDate(lastRatOn), undatedRatYear }],
        ['lastRatOn'],
      ).split('\n')[1];
    expect(rat(null, 2024)).toBe('TB 2024, tanpa tanggal');
    expect(rat('2023-03-01', 2024)).toBe('TB 2024, tanpa tanggal');
    expect(rat('2025-03-01', 2024)).toBe('01/03/2025');
    expect(rat('2025-03-01', null)).toBe('01/03/2025');
  });

  it('quote a cell that holds a tab, so that the columns after it keep their place', () => {
    expect(rowsAsText([ROW], ['name', 'districtName']).split('\n')[1]).toBe(
      '"KSU ""Maju""\tBersama"\tBengalon',
    );
  });

  it('also travel as a table: long numbers as text, days and figures readable in every country', () => {
    const { html } = rowsToCopy(
      [{ ...ROW, name: 'A & <B>' }],
      ['name', 'nikKoperasi', 'legalEntityOn', 'surplus', 'ownCapital'],
    );
    expect(html).toContain(`<td style="mso-number-format:'\\@'">A &amp; &lt;B&gt;</td>`);
    expect(html).toContain(`<td style="mso-number-format:'\\@'">6408040000000001</td>`);
    expect(html).toContain('<td>2009-04-12</td><td>-5000000</td><td></td>');
  });
});
