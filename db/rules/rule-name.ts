import type { RuleCode } from './rule-value.ts';

/** What the office calls a dated rule, where it is listed or travels in a file of guidelines. */
const RULE_NAMES: Readonly<Partial<Record<RuleCode, string>>> = {
  'founder-count-primer': 'Jumlah pendiri koperasi primer',
  'founder-count-sekunder': 'Jumlah koperasi pendiri koperasi sekunder',
  'founder-age': 'Umur pendiri',
  'notary-age': 'Umur penghadap notaris',
  'name-word-count': 'Jumlah kata pada nama koperasi',
  'village-programme-officers': 'Jumlah pengurus Koperasi Desa/Kelurahan Merah Putih',
  'rat-legal-months': 'Batas RAT menurut undang-undang',
  'rat-deadline-primer': 'Batas RAT dan laporannya, koperasi primer',
  'rat-deadline-sekunder': 'Batas RAT dan laporannya, koperasi sekunder',
  'grade-window': 'Jendela penilaian grade',
  'award-criteria': 'Syarat penghargaan',
  'formation-documents-primer': 'Daftar periksa pendirian primer',
  'formation-documents-sekunder': 'Daftar periksa pendirian sekunder',
  'formation-documents-simpan-pinjam': 'Daftar periksa tambahan KSP/USP',
  'formation-documents-syariah': 'Daftar periksa tambahan syariah',
  'formation-documents-kdkmp': 'Daftar periksa tambahan Koperasi Desa/Kelurahan Merah Putih',
  'documents-amendment-statutes': 'Daftar periksa perubahan anggaran dasar',
  'documents-amendment-data': 'Daftar periksa perubahan data',
  'documents-dissolution': 'Daftar periksa pembubaran',
};

/** The rule's name; its code where it has none. */
export function ruleName(code: string): string {
  return (RULE_NAMES as Readonly<Record<string, string | undefined>>)[code] ?? code;
}
