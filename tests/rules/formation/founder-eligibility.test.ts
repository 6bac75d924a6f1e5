import { describe, expect, it } from 'vitest';
import { founderEligibility } from '#rules/formation/founder-eligibility.ts';
import type { Founder } from '#rules/formation/formation.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationContext, goodFounder, nikFor } from '../../helpers/formation-file.ts';

const context = formationContext();
const meeting = toPlainDate('2025-06-10');

function judge(founder: Founder, on = meeting, ctx = context) {
  const { qualifies, reasons } = founderEligibility(founder, on, ctx);
  return { qualifies, codes: reasons.map((reason) => `${reason.code} ${reason.level}`) };
}

describe('age of a founder on the day of the founding meeting', () => {
  it.each([
    ['2008-06-10', '2025-06-09', false, ['UMUR_KURANG_17 refuse']],
    ['2008-06-10', '2025-06-10', true, ['UMUR_DI_BAWAH_18_NOTARIS warning']],
    ['2008-06-10', '2025-06-11', true, ['UMUR_DI_BAWAH_18_NOTARIS warning']],
    ['2008-06-10', '2026-06-09', true, ['UMUR_DI_BAWAH_18_NOTARIS warning']],
    ['2008-06-10', '2026-06-10', true, []],
    ['2008-02-29', '2025-02-28', false, ['UMUR_KURANG_17 refuse']],
    ['2008-02-29', '2025-03-01', true, ['UMUR_DI_BAWAH_18_NOTARIS warning']],
    ['2026-01-01', '2025-06-10', false, ['UMUR_KURANG_17 refuse']],
  ])('born %s, meeting %s: counted %s', (born, on, qualifies, codes) => {
    const founder = goodFounder(1, { bornOn: toPlainDate(born), sex: 'L' });
    expect(judge(founder, toPlainDate(on))).toEqual({ qualifies, codes });
  });

  it('is told with the value, the limit and the basis', () => {
    const founder = goodFounder(1, { bornOn: toPlainDate('2008-06-10') });
    const [reason] = founderEligibility(founder, toPlainDate('2025-06-09'), context).reasons;
    expect(reason).toMatchObject({
      value: '16 tahun',
      limit: '17 tahun',
      basis: expect.stringContaining('17 tahun'),
    });
    expect(reason?.message).toBe(
      'Umur 16 tahun pada rapat pembentukan 9 Juni 2025; pendiri harus berumur paling sedikit 17 tahun atau cakap hukum.',
    );
  });

  it('follows the row of the rule book, not a number in the program', () => {
    const [row] = context.ruleBook['founder-age'];
    const ruleBook = { ...context.ruleBook, 'founder-age': [{ ...row!, value: 21 }] };
    const founder = goodFounder(1, { bornOn: toPlainDate('2005-06-10') });
    expect(judge(founder, meeting, { ...context, ruleBook }).codes).toEqual(['UMUR_KURANG_17 refuse']);
  });
});

describe('a founder', () => {
  it.each([
    ['with everything in order', {}, true, []],
    ['who was not at the meeting', { isPresent: false }, false, ['TIDAK_HADIR refuse']],
    ['without a name', { name: '  ' }, false, ['NAMA_PENDIRI_KOSONG refuse']],
    ['without a NIK', { nikKtp: '' }, false, ['NIK_KOSONG refuse']],
    ['with a NIK of 15 digits', { nikKtp: '640804170580000' }, false, ['NIK_FORMAT refuse']],
    ['with a NIK spoilt by a spreadsheet', { nikKtp: '6,40804E+15' }, false, ['NIK_ANGKA_EXCEL refuse']],
    ['whose sex differs from the NIK', { sex: 'P' as const }, true, ['NIK_KELAMIN_BEDA warning']],
    ['without a typed sex', { sex: null }, true, []],
    [
      'absent and without NIK',
      { isPresent: false, nikKtp: '' },
      false,
      ['TIDAK_HADIR refuse', 'NIK_KOSONG refuse'],
    ],
  ])('%s is counted: %j', (_who, change, qualifies, codes) => {
    expect(judge({ ...goodFounder(1, { sex: 'L' }), ...change })).toEqual({ qualifies, codes });
  });

  it('without a birth date does not count, because the age cannot be known', () => {
    expect(judge({ ...goodFounder(1), bornOn: null })).toEqual({
      qualifies: false,
      codes: ['TANGGAL_LAHIR_KOSONG refuse'],
    });
  });

  it('from another region counts, and the office is told', () => {
    const founder = goodFounder(1, { nikKtp: nikFor(toPlainDate('1961-05-17'), 'L', 1, '640201') });
    expect(judge(founder)).toEqual({ qualifies: true, codes: ['NIK_LUAR_WILAYAH info'] });
  });

  it('who founds another cooperative too counts, and the other is named', () => {
    const founder = goodFounder(1);
    const ctx = formationContext({ foundersElsewhere: new Map([[founder.nikKtp, ['Koperasi Jasa Lain']]]) });
    const { qualifies, reasons } = founderEligibility(founder, meeting, ctx);
    expect(qualifies).toBe(true);
    expect(reasons.map((reason) => reason.code)).toEqual(['NIK_PENDIRI_LAIN']);
    expect(reasons[0]?.message).toContain('Koperasi Jasa Lain');
  });
});
