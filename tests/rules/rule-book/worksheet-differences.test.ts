import { expect, it } from 'vitest';
import { planGuideline } from '#rules/rule-book/guideline.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const [former] = RULE_BOOK['health-worksheet'];

it('a guideline with another worksheet says question by question what it asks otherwise', () => {
  const { value } = former!;
  const [prinsip, ...others] = value.aspects.governance;
  const [first, , ...rest] = prinsip!.questions;
  const questions = [
    { ...first!, text: 'Buku daftar anggota lengkap.' },
    ...rest,
    { code: 'baru-1', text: 'Ada peta risiko.' },
  ];
  const offered = {
    ...former!,
    inForceFrom: toPlainDate('2026-01-01'),
    value: {
      ...value,
      limits: [90, 60, 30],
      allowsNotApplicable: false,
      aspects: { ...value.aspects, governance: [{ ...prinsip!, questions }, ...others] },
    },
  };
  const { lines, added } = planGuideline([former!], [offered]);
  expect(added).toHaveLength(1);
  expect(lines[0]?.differences).toEqual([
    'Kertas kerja ini menggantikan yang berlaku sejak 1 Januari 2021.',
    'Batas nilai komponen 75 / 50 / 25 persen menjadi 90 / 60 / 30 persen.',
    'Jawaban "tidak berlaku" kini tidak boleh dipakai.',
    `Berubah (Tata kelola, Prinsip koperasi): ${first!.text} menjadi (Tata kelola, Prinsip koperasi): Buku daftar anggota lengkap.`,
    'Ditambah (Tata kelola, Prinsip koperasi): Ada peta risiko.',
    `Dihapus (Tata kelola, Prinsip koperasi): ${prinsip!.questions[1]!.text}`,
  ]);
});
