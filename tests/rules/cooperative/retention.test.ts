import { describe, expect, test } from 'vitest';
import { isPastTerm, keptUntil, scanKinds, termOfScan } from '#rules/cooperative/retention.ts';
import type { CalledScan } from '#rules/cooperative/retention.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const scan = (called: string, keptWith: CalledScan['keptWith'] = 'formation'): CalledScan => ({
  keptWith,
  called: [called],
});

describe('the kind of a scan', () => {
  test.each([
    ['ktp_ketua.jpg', ['scan-ktp', 'scan']],
    ['e-KTP', ['scan-ktp', 'scan']],
    ['KK2.pdf', ['scan-kk', 'scan']],
    ['Kartu Keluarga', ['scan-kk', 'scan']],
    ['ktp-kk', ['scan']],
    ['paspor', ['scan']],
    ['akta pendirian', ['scan-formation']],
    // Another word that holds these letters is no card.
    ['skktp.png', ['scan-formation']],
    ['SIMKOPDES', ['scan-formation']],
    ['simpanan pokok', ['scan-formation']],
  ])('%s', (called, kinds) => {
    expect(scanKinds(scan(called))).toEqual(kinds);
  });

  test('says where it is kept, where it is no card', () => {
    expect(scanKinds(scan('x.pdf', 'incoming'))).toEqual(['scan-incoming']);
    expect(scanKinds(scan('x.pdf', 'cooperative'))).toEqual(['scan-cooperative']);
  });
});

describe('the term of a scan', () => {
  const rule = [
    { code: 'scan', name: 'Kartu', years: 5 },
    { code: 'scan-ktp', name: 'KTP', years: 1 },
  ];

  test('is that of its narrowest kind that has one; without one nothing is ever past it', () => {
    expect(termOfScan(rule, scan('ktp.png'))?.years).toBe(1);
    expect(termOfScan(rule, scan('kk.png'))?.years).toBe(5);
    expect(termOfScan(rule, scan('akta.png'))).toBeUndefined();
    expect(termOfScan([], scan('ktp.png'))).toBeUndefined();
  });

  test('holds to its last day, a leap day too', () => {
    const on = toPlainDate('2024-02-29');
    expect(keptUntil(on, 1)).toBe('2025-02-28');
    expect(isPastTerm(on, 1, toPlainDate('2025-02-27'))).toBe(false);
    expect(isPastTerm(on, 1, toPlainDate('2025-02-28'))).toBe(false);
    expect(isPastTerm(on, 1, toPlainDate('2025-03-01'))).toBe(true);
  });
});
