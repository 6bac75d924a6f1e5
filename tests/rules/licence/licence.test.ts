import { describe, expect, test } from 'vitest';
import { licenceDayWarnings, licenceFaults, licenceStanding, usualEnd } from '#rules/licence/licence.ts';
import type { LicenceFacts } from '#rules/licence/licence.ts';
import { everyKindName, kindsOf, licenceKindsOn } from '#rules/licence/kinds.ts';
import { readLicenceKinds } from '#rules/rule-book/licence-readers.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const TODAY = toPlainDate('2025-11-18');
const BOOK = buildRuleBook(STANDARD_RULES);
const FACTS: LicenceFacts = {
  productId: null,
  kind: 'pirt',
  number: '',
  state: 'issued',
  issuedOn: null,
  validUntil: null,
  isEndless: false,
  helper: '',
  helperName: '',
  fund: '',
  fundYear: null,
  note: '',
};
const PIRT = { name: 'SPP-IRT (P-IRT)', owners: ['umkm', 'product'], validity: 5 } as const;

describe('how a licence stands', () => {
  const until = (day: string) =>
    licenceStanding({ state: 'issued', validUntil: toPlainDate(day), isEndless: false }, TODAY, 90);

  test('the day before its end, on it, and the day after', () => {
    expect([until('2025-11-19'), until('2025-11-18'), until('2025-11-17')]).toEqual([
      'soon',
      'soon',
      'expired',
    ]);
  });

  test('ninety days before its end, and ninety-one', () => {
    expect([until('2026-02-15'), until('2026-02-16'), until('2026-02-17')]).toEqual([
      'soon',
      'soon',
      'valid',
    ]);
  });

  test('without an end it holds; without a known end nothing is said of it', () => {
    const of = (isEndless: boolean) =>
      licenceStanding({ state: 'issued', validUntil: null, isEndless }, TODAY, 90);
    expect([of(true), of(false)]).toEqual(['endless', 'undated']);
  });

  test('what was never issued or was revoked does not run out', () => {
    for (const state of ['applied', 'refused', 'revoked'] as const)
      expect(
        licenceStanding({ state, validUntil: toPlainDate('2020-01-01'), isEndless: false }, TODAY, 90),
      ).toBe(state);
  });
});

describe('what is refused', () => {
  const fields = (part: Partial<LicenceFacts>, kind: Parameters<typeof licenceFaults>[1] = PIRT) =>
    licenceFaults({ ...FACTS, ...part }, kind, TODAY).map(({ field }) => field);

  test('nothing of a kind alone', () => expect(fields({})).toEqual([]));

  test('a kind on no list, an owner that the kind does not have', () => {
    expect(licenceFaults(FACTS, undefined, TODAY).map(({ field }) => field)).toEqual(['kind']);
    expect(fields({ productId: 'p' }, { name: 'NIB', owners: ['umkm', 'cooperative'] })).toEqual([
      'productId',
    ]);
    expect(fields({}, { name: 'SNI', owners: ['product'] })).toEqual(['productId']);
  });

  test('days that cannot be: issued tomorrow, ended before it began, with an end and without', () => {
    expect(fields({ issuedOn: TODAY })).toEqual([]);
    expect(fields({ issuedOn: toPlainDate('2025-11-19') })).toEqual(['issuedOn']);
    expect(fields({ issuedOn: TODAY, validUntil: TODAY })).toEqual([]);
    expect(fields({ issuedOn: TODAY, validUntil: toPlainDate('2025-11-17') })).toEqual(['validUntil']);
    expect(fields({ isEndless: true, validUntil: TODAY })).toEqual(['validUntil']);
  });
});

describe('U5: the typed day wins', () => {
  const codes = (part: Partial<LicenceFacts>, endYear: number | null = null) =>
    licenceDayWarnings({ ...FACTS, ...part }, PIRT, endYear).map(({ code }) => code);

  test('another year by the number is told, no more', () => {
    expect(codes({ validUntil: toPlainDate('2028-06-01') }, 2028)).toEqual([]);
    expect(codes({ validUntil: toPlainDate('2029-06-01') }, 2028)).toEqual(['IZIN_TAHUN_BEDA']);
  });

  test('five years from its issue, a day less, a day more', () => {
    const issuedOn = toPlainDate('2023-03-10');
    const until = (day: string) => codes({ issuedOn, validUntil: toPlainDate(day) });
    expect(usualEnd(PIRT, issuedOn)).toBe('2028-03-10');
    expect([until('2028-03-09'), until('2028-03-10'), until('2028-03-11')]).toEqual([
      [],
      [],
      ['IZIN_LEBIH_LAMA'],
    ]);
    expect(usualEnd({ validity: 'typed' }, issuedOn)).toBeNull();
  });

  test('without an end the office is told that nobody will be reminded', () => {
    expect(codes({})).toEqual(['IZIN_TANPA_AKHIR']);
    expect(codes({ isEndless: true })).toEqual([]);
    expect(codes({ state: 'applied' })).toEqual([]);
  });
});

describe('the one table of kinds', () => {
  const kinds = licenceKindsOn(BOOK, TODAY);

  test('holds the kinds of cooperatives beside those of businesses, each code once', () => {
    const codes = kinds.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(kindsOf(kinds, 'cooperative').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['nib', 'slhs', 'izin-usaha-simpan-pinjam', 'izin-lain']),
    );
    expect(kindsOf(kinds, 'umkm').map(({ code }) => code)).not.toContain('izin-usaha-simpan-pinjam');
    expect(kindsOf(kinds, 'product').map(({ code }) => code)).not.toContain('nib');
    expect(codes.filter((code) => code === 'sertifikat-halal')).toHaveLength(1);
    expect(kindsOf(kinds, 'umkm').map(({ code }) => code)).not.toContain('sertifikat-halal');
    expect(everyKindName(BOOK).get('pirt')).toBe('SPP-IRT (P-IRT)');
  });

  test('a stored list that is no such list is not read', () => {
    const [kind] = kinds;
    expect(readLicenceKinds([kind])).toEqual([kind]);
    expect(readLicenceKinds([kind, kind])).toBeUndefined();
    expect(readLicenceKinds([{ ...kind, owners: ['desa'] }])).toBeUndefined();
    expect(readLicenceKinds([{ ...kind, owners: [] }])).toBeUndefined();
    expect(readLicenceKinds([{ ...kind, validity: 0 }])).toBeUndefined();
    expect(readLicenceKinds([])).toBeUndefined();
  });
});
