import { describe, expect, test } from 'vitest';
import { dayOrderReasons } from '#rules/cooperative/day-order.ts';
import type { DayOrder } from '#rules/cooperative/day-order.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const NOT_BEFORE: DayOrder = { field: 'certificateUntil', other: 'legalEntityOn', isEarlier: true };
const NOT_AFTER: DayOrder = { ...NOT_BEFORE, isEarlier: false };
const founded = toPlainDate('2007-05-02');
const told = (order: DayOrder, on: string | null, isAsked?: (field: string) => boolean) =>
  dayOrderReasons(
    { legalEntityOn: founded, certificateUntil: on === null ? null : toPlainDate(on) },
    isAsked,
    [order],
  );

describe('two days of a record', () => {
  test.each([
    ['2007-05-01', 1, 0],
    ['2007-05-02', 0, 0],
    ['2007-05-03', 0, 1],
  ])('%s beside 2 May 2007: the same day is in order either way', (on, before, after) => {
    expect(told(NOT_BEFORE, on)).toHaveLength(before);
    expect(told(NOT_AFTER, on)).toHaveLength(after);
  });

  test('say nothing while one of them is not known', () => {
    expect(told(NOT_BEFORE, null)).toEqual([]);
    expect(dayOrderReasons({ certificateUntil: toPlainDate('2001-01-01') }, undefined, [NOT_BEFORE])).toEqual(
      [],
    );
  });

  test('name both days and both fields, and stop nothing', () => {
    expect(told(NOT_BEFORE, '2007-05-01')).toEqual([
      {
        code: 'TANGGAL_TIDAK_BERURUTAN',
        level: 'warning',
        field: 'Sertifikat berlaku sampai',
        value: '1 Mei 2007',
        limit: '2 Mei 2007',
        message:
          'Sertifikat berlaku sampai tertulis 1 Mei 2007, lebih awal daripada "Tanggal badan hukum", 2 Mei 2007. Periksa kedua tanggal; datanya tetap disimpan.',
      },
    ]);
  });

  test('are told where either of them is of interest', () => {
    expect(told(NOT_BEFORE, '2007-05-01', (field) => field === 'legalEntityOn')).toHaveLength(1);
    expect(told(NOT_BEFORE, '2007-05-01', (field) => field === 'lastRatOn')).toEqual([]);
  });
});
