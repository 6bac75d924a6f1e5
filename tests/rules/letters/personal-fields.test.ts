import { describe, expect, test } from 'vitest';
import { KEPT_FIELDS, PERSONAL_PLACEHOLDERS, WHOLE_NIK } from '#rules/letters/personal-fields.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { codesIn } from '#rules/template/check.ts';
import { PLACEHOLDERS } from '#rules/template/placeholder.ts';

/** Words by which a placeholder may tell of a person more than a name; the cooperative's and the office's own are not meant. */
const TELLS_MORE = /nik|lahir|alamat|telepon|hp\b|narahubung|penyelesai|rekening|pos_el/;
const OF_NO_PERSON: ReadonlySet<string> = new Set([
  'nik_koperasi',
  'alamat',
  'alamat_lengkap',
  'alamat_dinas',
  'alamat_tujuan',
  'alamat_keberatan',
  'telepon_dinas',
  'pos_el_dinas',
  'temuan_alamat',
  'tanggal_lahir_koperasi',
]);

const keptIn = (letter: string): readonly string[] =>
  KEPT_FIELDS.filter((kept) => kept.letter === letter).map(({ field }) => field);

describe('what standard letters tell of people beside their names', () => {
  test.each(STANDARD_LETTERS.map(({ code, text }) => [code, text] as const))(
    '%s prints only what the table keeps, and all of that',
    (code, text) => {
      const printed = PERSONAL_PLACEHOLDERS.filter((field) => codesIn(text).has(field));
      expect([...printed].sort()).toEqual([...keptIn(code)].sort());
    },
  );

  test('every kept field says why, once', () => {
    for (const { why } of KEPT_FIELDS) expect(why.length).toBeGreaterThan(20);
    const keys = KEPT_FIELDS.map(({ letter, field }) => `${letter} ${field}`);
    expect(keys).toHaveLength(new Set(keys).size);
    const letters = new Set(STANDARD_LETTERS.map(({ code }) => code));
    expect(KEPT_FIELDS.filter(({ letter }) => !letters.has(letter))).toEqual([]);
  });

  test('a NIK in full stands in the proxy alone', () => {
    const whole = KEPT_FIELDS.filter(({ field }) => WHOLE_NIK.some((one) => one === field));
    expect(new Set(whole.map(({ letter }) => letter))).toEqual(new Set(['pendirian-kuasa']));
  });

  test('no placeholder that tells more of people is unknown to the table', () => {
    const known = new Set<string>(PERSONAL_PLACEHOLDERS);
    const unknown = PLACEHOLDERS.map(({ code }) => code).filter(
      (code) => TELLS_MORE.test(code) && !known.has(code) && !OF_NO_PERSON.has(code),
    );
    expect(unknown).toEqual([]);
  });
});
