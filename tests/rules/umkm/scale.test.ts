import { describe, expect, test } from 'vitest';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readScale, readingText } from '#rules/umkm/scale.ts';
import type { ScaleFacts } from '#rules/umkm/scale.ts';

const RULES = buildRuleBook(STANDARD_RULES)['umkm-scale'];
const NOTHING: ScaleFacts = { capital: null, sales: null, started: '', choice: '' };
const on = (day: string, part: Partial<ScaleFacts>) =>
  readScale({ ...NOTHING, ...part }, RULES, toPlainDate(day));
const BILLION = 1_000_000_000;

describe('scale by the rule of the day', () => {
  test('U1: modal Rp1.000.000.000 mikro, +1 kecil, 5 miliar kecil, +1 menengah, di atas 10 miliar besar', () => {
    const byCapital = (capital: number) => on('2026-01-01', { capital }).byCapital;
    expect(byCapital(BILLION)).toBe('micro');
    expect(byCapital(BILLION + 1)).toBe('small');
    expect(byCapital(5 * BILLION)).toBe('small');
    expect(byCapital(5 * BILLION + 1)).toBe('medium');
    expect(byCapital(10 * BILLION)).toBe('medium');
    expect(byCapital(10 * BILLION + 1)).toBe('large');
    expect(byCapital(0)).toBe('micro');
  });

  test('U2: omzet Rp2.000.000.000 mikro, +1 kecil, 15 miliar kecil, 50 miliar menengah', () => {
    const bySales = (sales: number) => on('2026-01-01', { sales }).bySales;
    expect(bySales(2 * BILLION)).toBe('micro');
    expect(bySales(2 * BILLION + 1)).toBe('small');
    expect(bySales(15 * BILLION)).toBe('small');
    expect(bySales(15 * BILLION + 1)).toBe('medium');
    expect(bySales(50 * BILLION)).toBe('medium');
    expect(bySales(50 * BILLION + 1)).toBe('large');
  });

  test('U3: omzet Rp400 juta kecil menurut UU 20/2008 pada 1-2-2021, mikro menurut PP 7/2021 sejak 2-2-2021', () => {
    const sales = 400_000_000;
    expect(on('2021-02-01', { sales })).toMatchObject({ bySales: 'small', basis: 'UU 20/2008 Pasal 6' });
    expect(on('2021-02-02', { sales })).toMatchObject({ bySales: 'micro', basis: 'PP 7/2021 Pasal 35' });
    expect(on('2021-02-03', { sales })).toMatchObject({ bySales: 'micro', inForceFrom: '2021-02-02' });
    expect(on('2021-02-01', { capital: 50_000_000 }).byCapital).toBe('micro');
    expect(on('2021-02-01', { capital: 50_000_001 }).byCapital).toBe('small');
    expect(on('2021-02-01', { sales: 300_000_001 }).bySales).toBe('small');
    expect(on('2021-02-01', { sales: 2_500_000_001 }).bySales).toBe('medium');
  });

  test('U4: modal mikro dan omzet kecil tampil dua-duanya; berdiri 1-2-2021 omzet, 2-2-2021 dan sesudahnya modal', () => {
    const both = { capital: BILLION, sales: 2 * BILLION + 1 };
    const began = (started: string) => on('2026-06-01', { ...both, started });
    expect(began('2021-02-01')).toMatchObject({
      byCapital: 'micro',
      bySales: 'small',
      proposedBy: 'sales',
      scale: 'small',
    });
    expect(began('2021-02-02')).toMatchObject({ proposedBy: 'capital', scale: 'micro' });
    expect(began('2021-02-03')).toMatchObject({ proposedBy: 'capital', scale: 'micro' });
    expect(began('2020').proposedBy).toBe('sales');
    expect(began('2022').proposedBy).toBe('capital');
    expect(readingText(began('2022'), both)).toBe(
      'mikro menurut modal usaha (Rp1.000.000.000), kecil menurut hasil penjualan (Rp2.000.000.001)',
    );
  });

  test('U4: pilihan petugas berlaku di atas keduanya, dan keduanya tetap tampil', () => {
    const chosen = on('2026-06-01', {
      capital: BILLION,
      sales: 3 * BILLION,
      started: '2019',
      choice: 'micro',
    });
    expect(chosen).toMatchObject({
      byCapital: 'micro',
      bySales: 'small',
      proposedBy: 'sales',
      scale: 'micro',
    });
    expect(chosen.why).toContain('Dipilih petugas');
  });

  test('the year of the change alone does not say which figure counts, unless both say the same', () => {
    const year = on('2026-06-01', { capital: BILLION, sales: 3 * BILLION, started: '2021' });
    expect(year).toMatchObject({ proposedBy: null, scale: null });
    expect(year.why).toContain('catat tanggal mulainya');
    expect(on('2026-06-01', { capital: 1, sales: 1, started: '2021' }).scale).toBe('micro');
    expect(on('2026-06-01', { capital: 1, sales: 3 * BILLION }).scale).toBeNull();
  });

  test('nothing is made up where nothing is known', () => {
    expect(on('2026-06-01', {})).toMatchObject({ byCapital: null, bySales: null, scale: null });
    expect(on('2026-06-01', { sales: 1 })).toMatchObject({ proposedBy: 'sales', scale: 'micro' });
    expect(on('2026-06-01', { capital: 1 })).toMatchObject({ proposedBy: 'capital', scale: 'micro' });
  });
});
