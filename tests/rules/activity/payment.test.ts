import { describe, expect, test } from 'vitest';
import {
  NO_TERMS,
  paySheet,
  rateOf,
  readTax,
  receiptFaults,
  taxText,
  termsFaults,
  unmarkedFaults,
} from '#rules/activity/payment.ts';
import type { AttendanceMark } from '#rules/activity/activity.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

const line = (units: number, rate: number) => ({ name: 'Contoh Ana', from: 'Koperasi Contoh', units, rate });
const DAYS = ['2025-11-04', '2025-11-05'].map(toPlainDate);

describe('the sheet of a receipt', () => {
  test('days times rate, the tax of each row rounded down, sums of the rows as printed', () => {
    const { rows, ...sums } = paySheet([line(3, 150_001), line(1, 99_999)], 250);
    expect(rows.map(({ gross, tax, net }) => [gross, tax, net])).toEqual([
      [450_003, 11_250, 438_753],
      [99_999, 2_499, 97_500],
    ]);
    expect(sums).toEqual({ gross: 550_002, tax: 13_749, net: 536_253 });
    expect(sums.gross - sums.tax).toBe(sums.net);
  });
  test('nobody, one, and a tax of the whole sum', () => {
    expect(paySheet([], 500)).toEqual({ rows: [], gross: 0, tax: 0, net: 0 });
    expect(paySheet([line(2, 100)], 10_000)).toMatchObject({ gross: 200, tax: 200, net: 0 });
  });
  test('each item has its own rate and tax', () => {
    const terms = { ...NO_TERMS, allowanceRate: 1, transportRate: 2, speakerRate: 3, speakerTax: 500 };
    expect((['allowance', 'transport', 'speaker'] as const).map((item) => rateOf(item, terms))).toEqual([
      { rate: 1, tax: 0 },
      { rate: 2, tax: 0 },
      { rate: 3, tax: 500 },
    ]);
  });
});

test('a percent as typed, and as it is said', () => {
  expect(['', '5', '2,5', '2.5 %', '100', '100,01', '-1', 'lima', '1,234'].map(readTax)).toEqual([
    0,
    500,
    250,
    250,
    10_000,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect([500, 250, 255, 10_000, 1000].map(taxText)).toEqual(['5 %', '2,5 %', '2,55 %', '100 %', '10 %']);
});

describe('who was there counts', () => {
  const person = (days: readonly PlainDate[]) => ({
    name: 'Contoh Ana',
    marks: new Map(days.map((day): [PlainDate, AttendanceMark] => [day, 'present'])),
  });
  test('a day without a mark is refused by name and day, until the activity is over', () => {
    expect(unmarkedFaults([person(DAYS)], DAYS, false)).toEqual([]);
    const [fault] = unmarkedFaults([person(DAYS.slice(0, 1))], DAYS, false);
    expect(fault).toMatchObject({ field: 'batchId' });
    expect(fault?.message).toContain('Contoh Ana pada 05/11/2025');
    expect(unmarkedFaults([person([])], DAYS, true)).toEqual([]);
  });
});

describe('money adds up or is refused', () => {
  const sheet = paySheet([line(3, 100)], 0);
  const asked = {
    item: 'allowance',
    rate: 100,
    sheet,
    expected: null,
    allItems: 300,
    budgetSpent: null,
  } as const;
  const fields = (part: Partial<Parameters<typeof receiptFaults>[0]>) =>
    receiptFaults({ ...asked, ...part }).map(({ field }) => field);
  test('as it stands, and with the sum of the books', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ expected: 300 })).toEqual([]);
    expect(fields({ expected: 299 })).toEqual(['expected']);
    expect(fields({ expected: 301 })).toEqual(['expected']);
    expect(fields({ expected: 0 })).toEqual(['expected']);
  });
  test('all items together are not more than was spent', () => {
    expect(fields({ budgetSpent: 300 })).toEqual([]);
    expect(fields({ budgetSpent: 299 })).toEqual(['item']);
    expect(fields({ budgetSpent: 0 })).toEqual(['item']);
  });
  test('nothing to pay: no rate, nobody there', () => {
    const nobody = paySheet([], 0);
    expect(receiptFaults({ ...asked, rate: null, sheet: nobody })[0]?.message).toContain('belum diisi');
    expect(receiptFaults({ ...asked, sheet: nobody })[0]?.message).toContain('Tidak ada peserta');
    expect(fields({ rate: null })).toEqual([]);
    expect(fields({ allItems: 2 ** 53 })).toEqual(['item']);
  });
});

test('a NIP has 18 digits or none, and nobody stands in the committee twice', () => {
  const member = (name: string, nip = '') => ({ name, nip, role: '' });
  const faults = termsFaults({
    ...NO_TERMS,
    officerNip: '19800101 200501 1 001',
    treasurerNip: '1980',
    committee: [member('Contoh Ana'), member('CONTOH ANA '), member('Contoh Budi', '12')],
  });
  expect(faults.map(({ field }) => field)).toEqual(['treasurerNip', 'committee[1].name', 'committee[2].nip']);
});
