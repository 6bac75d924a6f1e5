import { describe, expect, it } from 'vitest';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { anyOf, phraseOf, sentenceOf } from '../../../../renderer/parts/filter/filter-sentence.ts';

const NAMES: Readonly<Record<string, string>> = { '64.08.09': 'Bengalon', '64.08.07': 'Telen' };
const regionName = (code: string) => NAMES[code] ?? code;
const phrase = (filter: CooperativeFilter) => phraseOf(filter, regionName);

describe('names in a sentence', () => {
  it('are joined as people say them, and counted beyond three', () => {
    expect(anyOf(['A'])).toBe('A');
    expect(anyOf(['A', 'B'])).toBe('A atau B');
    expect(anyOf(['A', 'B', 'C'])).toBe('A, B, atau C');
    expect(anyOf(['A', 'B', 'C', 'D'])).toBe('A, B, atau 2 lainnya');
  });
});

describe('the conditions of the list', () => {
  it('read as one sentence', () => {
    expect(
      sentenceOf(
        '',
        [
          { field: 'status', in: ['active'] },
          { field: 'district', in: ['64.08.09', '64.08.07'] },
          { field: 'rat', bookYear: 2024, isReported: false },
        ],
        regionName,
      ),
    ).toBe('Tampilkan koperasi berstatus aktif, di Bengalon atau Telen, yang belum RAT TB 2024');
  });

  it('with none of them say that everything is shown, and with words only what they contain', () => {
    expect(sentenceOf(' ', [], regionName)).toBe('Tampilkan semua koperasi');
    expect(sentenceOf(' maju ', [], regionName)).toBe('Tampilkan koperasi yang memuat “maju”');
  });

  it('say an unknown region by its code rather than nothing', () => {
    expect(phrase({ field: 'village', in: ['64.08.04.2001'] })).toBe('di desa/kelurahan 64.08.04.2001');
  });

  it('name "nobody" and "not verified", alone and beside others', () => {
    expect(phrase({ field: 'officer', in: [''] })).toBe('yang belum ada petugasnya');
    expect(phrase({ field: 'officer', in: ['', 'Sari'] })).toBe('dengan petugas Sari atau belum ada');
    expect(phrase({ field: 'verification', in: ['none'] })).toBe('yang belum diverifikasi');
    expect(phrase({ field: 'verification', in: ['moved'] })).toBe('dengan hasil verifikasi pindah alamat');
  });

  it('say how the certificate of the number stands', () => {
    expect(phrase({ field: 'certificate', in: ['certified', 'in_progress'] })).toBe(
      'yang sertifikat NIK-nya sudah ada atau dalam proses',
    );
  });

  it('write the ends of a range, one or both', () => {
    expect(phrase({ field: 'members', from: 20, to: null })).toBe('beranggota paling sedikit 20 orang');
    expect(phrase({ field: 'assets', from: null, to: 1_500_000 })).toBe(
      'dengan aset paling banyak Rp1.500.000',
    );
    expect(phrase({ field: 'completeness', from: 0, to: 50 })).toBe('dengan kelengkapan 0 sampai 50%');
    expect(
      phrase({ field: 'legalEntityOn', from: toPlainDate('2000-01-01'), to: toPlainDate('2009-12-31') }),
    ).toBe('berbadan hukum dari 01/01/2000 sampai 31/12/2009');
  });
});
