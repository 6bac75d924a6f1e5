import { cleanText, comparableWords } from '../file/clean-text.ts';

/** What the words of a cell say about the row they stand in; never enough by themselves, the row's shape decides. */

const LONGEST = 200;
const words = (text: string): string => comparableWords(text.slice(0, LONGEST));

/** "JUMLAH", "Sub Total", "Grand Total": nothing else can be meant. */
const PLAIN_TOTAL =
  /^(?:sub |grand )?(?:jumlah|total|jml|rata rata)(?: (?:total|seluruh\w*|keseluruhan|semua))?$/;
/** "Jumlah Koperasi", "Total Kec. Bengalon", "Jumlah I": a total where the row holds figures. */
const WORDY_TOTAL =
  /^(?:sub |grand )?(?:jumlah|total|jml|rata rata) (?:koperasi|kec(?:amatan)? .+|kab(?:upaten)? .+|kota .+|desa .+|se .+|[ivx\d]+|per .+)(?: \d+)?$/;

export type TotalWords = 'plain' | 'wordy' | null;

/** Letters set apart, as in "J U M L A H", as the word they spell. */
export const closedUp = (text: string): string =>
  /^(?:\p{L} )+\p{L}$/u.test(text.trim()) ? text.replaceAll(' ', '') : text;

export function totalWords(text: string): TotalWords {
  const said = words(closedUp(text));
  if (PLAIN_TOTAL.test(said)) return 'plain';
  return WORDY_TOTAL.test(said) ? 'wordy' : null;
}

const SIGNATURE =
  /^(?:mengetahui|menyetujui|disetujui|kepala (?:dinas|bidang|seksi|sub|badan)|(?:pl[th]|pj) kepala|kabid|kadis|a n (?:bupati|kepala|gubernur)|bupati|wali ?kota|nip \d|pembina (?:tk|tingkat|utama)|pembina$|penata (?:tk|tingkat|muda)|dibuat oleh|disusun oleh|yang membuat|petugas (?:pendata|data|entri|entry)|sekretaris dinas)\b/;
const PLACE_AND_DATE =
  /^[\p{L} .'-]{3,40}, *(?:tgl\.? *)?(?:\d{1,2}|[.…_]+)? *(?:\p{L}{3,12}|[.…_]+)? *(?:\d{4}|20[.…_]*)$/u;

/** "Mengetahui", "Kepala Dinas", "NIP. …", "Sangatta, 12 Mei 2024". */
export function isSignatureText(text: string): boolean {
  return SIGNATURE.test(words(text)) || PLACE_AND_DATE.test(cleanText(text.slice(0, LONGEST)));
}

const FOOTNOTE =
  /^(?:[-–•] +\p{L}|\*+\)?|\(\*\)|catatan ?:|keterangan ?:|ket\.? ?:|sumber(?: data)? ?:|nb ?[:.]|ttd\b|per tanggal)/iu;

/** "*) data sementara", "Sumber: …", "Catatan: …". */
export function isFootnoteText(text: string): boolean {
  return FOOTNOTE.test(cleanText(text.slice(0, LONGEST)));
}

const COOPERATIVE =
  /^(?:koperasi|kop|kopr|koprasi|ksu|ksp|kspps|kjks|kud|kpri|kpn|kopkar|kopwan|koptan|kopp?ontren|kdmp|kkmp|kopdes|kopkel|primkop\w*|puskop\w*|pusat koperasi|inkop\w*|kopegtel|koppas|kopma|bmt|usp|uspps|k s u|k u d|k s p|k p r i|p k p r i|pkpri|credit union|cu)\b/;
/** Second lines of an office's name, and kinds of cooperatives that stand above a group of rows. */
const NO_COOPERATIVE =
  /^koperasi(?:,| dan| usaha| ukm| umkm| perindustrian| perdagangan)+\b|^koperasi (?:(?:tidak )?aktif|konsumen|produsen|jasa|simpan pinjam|pemasaran|primer|sekunder|serba usaha|wanita|karyawan|unit desa|syariah|konvensional|desa merah putih|kelurahan merah putih)$|^koperasi$/;

/** The text begins as names of cooperatives do. */
export function looksLikeCooperative(text: string): boolean {
  const said = words(text);
  return COOPERATIVE.test(said) && !NO_COOPERATIVE.test(said);
}

/** "I", "IV", "A", "b.": the numeral of a section. */
export function isSectionNumeral(text: string): boolean {
  return /^(?:[ivxl]{1,6}|[a-z])[.)]?$/i.test(text.trim());
}

const NUMERAL_BEFORE = /^(?:[ivxl]{1,6}|[a-z]|\d{1,3}) (?=\S{3})/;
const COUNT_BEHIND = /(?: (?:jumlah )?\d{1,4}(?: koperasi| buah| unit)?)$/;
const PLACE_WORD =
  /^(kecamatan|kec|kabupaten|kab|kota|wilayah)\b\s*(?:kecamatan |kec |kabupaten |kab )?(.+)$/;

export interface SectionPlace {
  readonly level: 'district' | 'regency' | null;
  readonly name: string;
}

/** The place a section row names, without numeral and count: "II. KEC. KAUBUN (12)". Level null: no word says it. */
export function sectionPlace(text: string): SectionPlace {
  const bare = words(text).replace(COUNT_BEHIND, '');
  for (const said of [bare, bare.replace(NUMERAL_BEFORE, '')]) {
    const found = PLACE_WORD.exec(said);
    if (found === null) continue;
    const [, level = '', name = ''] = found;
    if (level === 'kota') return { level: 'regency', name: said };
    // The level word stays: by it Kabupaten Malang is told from Kota Malang.
    return level.startsWith('kab')
      ? { level: 'regency', name: `kabupaten ${name}` }
      : { level: 'district', name };
  }
  return { level: null, name: bare.replace(NUMERAL_BEFORE, '') };
}
