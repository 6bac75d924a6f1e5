import { describe, expect, test } from 'vitest';
import type { WorkCalendar } from '#rules/calendar/working-days.ts';
import { readCertificate, sayCertificate } from '#rules/halal/certificate.ts';
import { judgeHalal } from '#rules/halal/check.ts';
import { halalClocks, lateBadges } from '#rules/halal/clock.ts';
import { readDuty } from '#rules/halal/duty.ts';
import { facilitatedText } from '#rules/halal/facilitated.ts';
import type { HalalEvent } from '#rules/halal/halal.ts';
import { halalSentences } from '#rules/halal/recap.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { buildRuleBook, ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const BOOK = buildRuleBook(STANDARD_RULES);
const day = toPlainDate;
let steps = 0;
const step = (stage: string, on: string): HalalEvent => {
  steps += 1;
  const at = `2026-01-01T00:00:${String(steps % 60).padStart(2, '0')}.000Z`;
  return { id: `e${String(steps)}`, stage, on: day(on), by: '', note: '', who: '', at };
};
const MET = {
  nib: true,
  bahanBerisiko: false,
  prosesSederhana: true,
  adaSembelihan: false,
  sudahDiverifikasi: true,
};

describe('pre-check (U7)', () => {
  const check = (on: string, sales: number | null, answers: Readonly<Record<string, boolean>> = MET) => {
    const rule = ruleOn(BOOK['halal-check'], day(on));
    if (!rule) throw new Error('no rule');
    return judgeHalal({ sales, answers }, rule);
  };

  test('U7: 2023, omzet Rp500.000.000 memenuhi, satu rupiah lebih tidak memenuhi: omzet', () => {
    expect(check('2023-06-01', 499_999_999)).toEqual({ meets: true, reasons: [] });
    expect(check('2023-06-01', 500_000_000)).toEqual({ meets: true, reasons: [] });
    const over = check('2023-06-01', 500_000_001);
    expect(over.meets).toBe(false);
    expect(over.reasons).toMatchObject([
      { code: 'HALAL_TIDAK_MEMENUHI', level: 'refuse', field: 'omzet', limit: 'Rp500.000.000' },
    ]);
    expect(over.reasons[0]?.message).toMatch(/^Tidak memenuhi: omzet Rp500\.000\.001/);
  });

  test('U7: versi 2025 tidak menanyakan omzet; hari pergantian versi', () => {
    expect(check('2025-06-01', 500_000_001)).toEqual({ meets: true, reasons: [] });
    expect(check('2025-06-01', null).meets).toBe(true);
    expect(check('2023-12-31', 500_000_001).meets).toBe(false);
    expect(check('2024-01-01', 500_000_001).meets).toBe(true);
    expect(ruleOn(BOOK['halal-check'], day('2021-12-31'))).toBeUndefined();
  });

  test('every condition that is not met is a reason, and one that is not answered leaves the verdict open', () => {
    const wrong = check('2025-06-01', null, { ...MET, nib: false, adaSembelihan: true });
    expect(wrong.meets).toBe(false);
    expect(wrong.reasons.map(({ field }) => field)).toEqual(['nib', 'adaSembelihan']);
    const { nib: _nib, ...open } = MET;
    expect(check('2025-06-01', null, open)).toMatchObject({
      meets: null,
      reasons: [{ code: 'HALAL_BELUM_DIJAWAB', field: 'nib' }],
    });
    expect(check('2023-06-01', null).meets).toBeNull();
    // What need not be answered says something only where the answer is wrong.
    expect(check('2025-06-01', null, { ...MET, bahanBerbahaya: true }).meets).toBe(false);
    expect(check('2025-06-01', null, { ...MET, bahanBerbahaya: false }).meets).toBe(true);
  });
});

describe('certificate (U6)', () => {
  const rule = BOOK['halal-certificate'][0];
  if (!rule) throw new Error('no rule');
  const said = (events: readonly HalalEvent[], printed: string | null = null) =>
    sayCertificate(readCertificate(events), printed === null ? null : day(printed), rule);

  test('U6: terbit 1-6-2023 berlaku; perubahan 1-3-2026 perlu pembaruan, bukan kedaluwarsa', () => {
    const issued = [step('terbit', '2023-06-01')];
    expect(said(issued).word).toBe('berlaku');
    const changed = said([...issued, step('perubahan', '2026-03-01')]);
    expect(changed.word).toBe('perlu pembaruan');
    expect(`${changed.sentence} ${changed.remark}`).not.toMatch(/kedaluwarsa/i);
    expect(said([...issued, step('perubahan', '2026-03-01'), step('terbit', '2026-04-01')])).toMatchObject({
      word: 'berlaku',
      sentence: expect.stringContaining('1 April 2026') as string,
    });
  });

  test('a change before the issue asks nothing, and a refusal of a renewal leaves the certificate as it is', () => {
    expect(said([step('perubahan', '2023-05-31'), step('terbit', '2023-06-01')]).word).toBe('berlaku');
    expect(said([step('terbit', '2023-06-01'), step('ditolak', '2024-06-01')]).word).toBe('berlaku');
    expect(said([step('terbit', '2023-06-01'), step('dicabut', '2024-06-01')]).word).toBe('dicabut');
    expect(said([step('didaftarkan', '2023-06-01'), step('batal', '2024-06-01')]).word).toBe('belum ada');
    // They are read by their days, whatever the order in which they were written down.
    expect(said([step('dicabut', '2024-06-01'), step('terbit', '2023-06-01')]).word).toBe('dicabut');
  });

  test('a printed end of the older era is kept and said with the remark; one before the law is for BPJPH to say', () => {
    const events = [step('terbit', '2020-02-01')];
    const on = said(events, '2024-02-01');
    expect(on.word).toBe('berlaku');
    expect(on.remark).toContain('1 Februari 2024');
    expect(on.remark).toContain('berlaku selama tidak berubah sejak UU 6/2023 (31-3-2023); cek ke BPJPH');
    expect(said(events, '2023-03-31').word).toBe('berlaku');
    expect(said(events, '2023-03-30').word).toBe('perlu dicek');
    expect(said(events).remark).toBe('');
  });
});

describe('clocks of Ps 33A (U8)', () => {
  // Monday to Friday; 2-9-2025 is a day off of the office.
  const calendar: WorkCalendar = {
    weekDays: 5,
    daysOff: new Map([[day('2025-09-02'), 'Libur dinas']]),
    knownYears: new Set([2025]),
  };
  const clocks = (
    events: readonly HalalEvent[],
    today: string,
    path: 'self_declare' | 'regular' = 'self_declare',
  ) => halalClocks(path, events, BOOK['halal-clocks'], calendar, day(today));
  // A Monday; the tenth working day after it, with the day off between, is Tuesday 16 September.
  const applied = step('didaftarkan', '2025-09-01');

  test('U8: hasil PPH pada hari kerja ke-9, ke-10, dan ke-11', () => {
    const result = (on: string) => clocks([applied, step('verifikasi', on)], '2025-12-01')[0];
    expect(result('2025-09-15')).toMatchObject({ days: 9, isLate: false });
    expect(result('2025-09-16')).toMatchObject({ days: 10, isLate: false });
    expect(result('2025-09-17')).toMatchObject({ days: 11, isLate: true });
    expect(result('2025-09-17')?.sentence).toBe(
      '11 hari kerja sejak didaftarkan: lewat 10 hari kerja (Ps 33A)',
    );
  });

  test('U8: tanpa hasil jam berjalan sampai hari ini', () => {
    expect(lateBadges(clocks([applied], '2025-09-16'))).toEqual([]);
    expect(lateBadges(clocks([applied], '2025-09-17'))).toEqual(['lewat 10 hari kerja (Ps 33A)']);
    // Nothing more is waited for once it was given back, and a new application begins anew.
    const returned = [applied, step('dikembalikan', '2025-09-05')];
    expect(lateBadges(clocks(returned, '2025-12-01'))).toEqual([]);
    expect(lateBadges(clocks([...returned, step('didaftarkan', '2025-10-01')], '2025-12-01'))).toHaveLength(
      1,
    );
  });

  test('U8: putusan komite lebih dari 1 hari kerja sesudah hasil PPH', () => {
    const verified = step('verifikasi', '2025-09-05');
    const decided = (on: string) => clocks([applied, verified, step('fatwa', on)], '2025-12-01')[1];
    expect(decided('2025-09-05')).toMatchObject({ days: 0, isLate: false });
    // A Friday: the next working day is Monday.
    expect(decided('2025-09-08')).toMatchObject({ days: 1, isLate: false });
    expect(decided('2025-09-09')).toMatchObject({ days: 2, isLate: true });
    expect(lateBadges(clocks([applied, verified, step('fatwa', '2025-09-09')], '2025-12-01'))).toEqual([
      'lewat 1 hari kerja (Ps 33A)',
    ]);
  });

  test('no clock for the regular path, nor before the law', () => {
    expect(clocks([applied], '2025-12-01', 'regular')).toEqual([]);
    expect(clocks([step('didaftarkan', '2023-03-30')], '2025-12-01')).toEqual([]);
    expect(clocks([step('didaftarkan', '2023-03-31')], '2025-12-01')).toHaveLength(1);
    expect(clocks([], '2025-12-01')).toEqual([]);
  });
});

describe('duty (U9)', () => {
  const duty = (on: string, part: Partial<Parameters<typeof readDuty>[0]> = {}) =>
    readDuty(
      { kind: 'makanan', scale: 'micro', hasCertificate: false, ...part },
      ruleOrEarliest(BOOK['halal-duty'], day(on)),
      day(on),
    );

  test('U9: 17-10-2026 wajib mulai 18-10-2026; 18-10-2026 wajib halal, belum', () => {
    expect(duty('2026-10-17').sentence).toBe('wajib mulai 18-10-2026');
    expect(duty('2026-10-18').sentence).toBe('wajib halal, belum');
    expect(duty('2026-10-19').sentence).toBe('wajib halal, belum');
    expect(duty('2026-10-18', { hasCertificate: true })).toMatchObject({ state: 'met', sentence: '' });
  });

  test('a medium business since 18-10-2024; without a scale the later day, and that it may be the earlier one', () => {
    expect(duty('2024-10-17', { scale: 'medium' }).sentence).toBe('wajib mulai 18-10-2024');
    expect(duty('2024-10-18', { scale: 'medium' }).sentence).toBe('wajib halal, belum');
    expect(duty('2026-10-17', { scale: null }).sentence).toBe(
      'wajib mulai 18-10-2026 (skala usahanya belum tercatat; menengah dan besar lebih dahulu)',
    );
    expect(duty('2026-10-18', { scale: null }).sentence).toBe('wajib halal, belum');
  });

  test('nothing is asked of what is neither food nor drink', () => {
    expect(duty('2026-10-18', { kind: 'kriya' })).toEqual({ state: 'none', from: null, sentence: '' });
  });
});

test('helped before: any product, in an earlier year, with the year', () => {
  const one = { product: 'Amplang', isFacilitated: true, quotaYear: 2023, firstOn: null };
  const other = { product: 'Abon', isFacilitated: true, quotaYear: null, firstOn: day('2024-05-01') };
  expect(facilitatedText([other, one], 2025)).toBe('Pernah difasilitasi: 2023 (Amplang), 2024 (Abon).');
  expect(facilitatedText([other, one], 2024)).toBe('Pernah difasilitasi: 2023 (Amplang).');
  expect(facilitatedText([other, one], 2023)).toBe('');
  expect(facilitatedText([{ ...one, isFacilitated: false }], 2025)).toBe('');
});

test('U10: 37 orang dilatih dan 60 sertifikat adalah dua angka, masing-masing dengan kata kerja dan tahunnya', () => {
  const said = halalSentences({
    year: 2024,
    trained: { people: 37, activities: 1 },
    applied: { products: 72, businesses: 70 },
    issued: { certificates: 60, products: 60, businesses: 58 },
  });
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/^37 orang .*dilatih .*2024/);
  expect(said[1]).toMatch(/^72 produk .*didaftarkan .*2024/);
  expect(said[2]).toMatch(/^60 sertifikat halal terbit .*2024/);
  expect(said.join(' ')).not.toMatch(/%|persen|keberhasilan/i);
  // No sentence holds a figure of another.
  expect(said[0]).not.toContain('60');
  expect(said[2]).not.toContain('37');
});
