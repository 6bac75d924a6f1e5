import { describe, expect, it } from 'vitest';
import { checkFormation } from '#rules/formation/verdict.ts';
import type { FormationFile, Founder } from '#rules/formation/formation.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  formationContext,
  formationFile,
  goodFounder,
  goodFounders,
  nikFor,
} from '../../helpers/formation-file.ts';

const override = (reason: string) => ({ reason, by: 'Petugas Uji', at: '2025-06-10T01:00:00Z' });
const bornOn = toPlainDate('2009-01-01');
const young = (change: Partial<Omit<Founder, 'bornOn'>> = {}) =>
  goodFounder(9, { bornOn, nikKtp: nikFor(bornOn, 'L', 9), sex: 'L', ...change });
const judge = (founders: readonly Founder[], change: Partial<FormationFile> = {}) =>
  checkFormation(formationFile({ founders, ...change }), formationContext());
const codes = (founder: { readonly reasons: readonly { readonly code: string }[] } | undefined) =>
  founder?.reasons.map(({ code }) => code);

describe('cakap hukum', () => {
  it('a younger founder counts when the office writes why, and the reason says who wrote it', () => {
    const without = judge([...goodFounders(8), young()]);
    expect(without).toMatchObject({ qualified: 8, required: 9 });
    const withReason = judge([...goodFounders(8), young({ capacity: override('sudah menikah') })]);
    expect(withReason.qualified).toBe(9);
    expect(codes(withReason.founders[8])).toEqual(['CAKAP_HUKUM']);
    expect(withReason.founders[8]?.reasons[0]?.message).toContain('sudah menikah (dicatat oleh Petugas Uji)');
  });

  it('changes nothing for a founder who is old enough, nor for one who was absent', () => {
    const good = judge([...goodFounders(8), goodFounder(9, { capacity: override('sudah menikah') })]);
    expect(codes(good.founders[8])).toEqual([]);
    const absent = judge([young({ capacity: override('sudah menikah'), isPresent: false })]);
    expect(absent.founders[0]).toMatchObject({ qualifies: false });
  });
});

describe('data sesuai KTP', () => {
  const asOnKtp = override('KTP asli dilihat');

  it('turns a disagreement into a note and an impossible NIK into a warning', () => {
    const mismatch = goodFounder(1, {
      bornOn: toPlainDate('1971-05-17'),
      nikKtp: '6408041705700001',
      sex: 'L',
    });
    expect(judge([mismatch]).founders[0]?.reasons).toMatchObject([{ level: 'warning' }]);
    expect(judge([{ ...mismatch, asOnKtp }]).founders[0]?.reasons).toMatchObject([
      { code: 'NIK_TANGGAL_BEDA', level: 'info' },
    ]);
    const short = goodFounder(1, { nikKtp: '640804170561001' });
    expect(judge([short]).founders[0]?.qualifies).toBe(false);
    expect(judge([{ ...short, asOnKtp }]).founders[0]).toMatchObject({
      qualifies: true,
      reasons: [{ code: 'NIK_FORMAT', level: 'warning' }],
    });
  });

  it('never helps a missing NIK or one that Excel has spoilt, and counts a person once all the same', () => {
    for (const nikKtp of ['', '6.40804E+15']) {
      expect(judge([goodFounder(1, { nikKtp, asOnKtp })]).founders[0]?.qualifies).toBe(false);
    }
    const twice = judge([1, 2].map((serial) => goodFounder(serial, { nikKtp: '640804170561001', asOnKtp })));
    expect(twice.qualified).toBe(1);
    expect(codes(twice.founders[1])).toContain('NIK_GANDA');
  });
});

describe('what the register knows', () => {
  it('an office held elsewhere is told and never counts against the founder', () => {
    const founder = goodFounder(1);
    const context = formationContext({
      rolesInRegister: new Map([[founder.nikKtp, ['Ketua Koperasi Maju']]]),
    });
    expect(checkFormation(formationFile({ founders: [founder] }), context).founders[0]).toMatchObject({
      qualifies: true,
      reasons: [{ code: 'NIK_DI_REGISTER', level: 'info' }],
    });
  });

  it('founding cooperatives: known with a number, known without, and not known', () => {
    const registeredFounders = new Map([
      ['koperasi satu', [{ name: 'Koperasi Satu', legalEntityNumber: '01/BH/2001' }]],
      ['koperasi dua', [{ name: 'Koperasi Dua', legalEntityNumber: '' }]],
    ]);
    const file = formationFile({
      form: 'sekunder',
      founders: [],
      founderCooperatives: ['Koperasi Satu', 'Koperasi Dua', 'Koperasi Tiga'],
    });
    const verdict = checkFormation(file, formationContext({ registeredFounders }));
    expect(verdict.qualified).toBe(3);
    expect(verdict.founders.map((founder) => codes(founder))).toEqual([
      ['KOPERASI_PENDIRI_TERCATAT'],
      ['KOPERASI_PENDIRI_TANPA_BADAN_HUKUM'],
      ['KOPERASI_PENDIRI_TIDAK_TERCATAT'],
    ]);
  });
});
