import { formatInteger } from '../value/numbers.ts';

/** What a row of a table is called where the log tells of it; tables that belong together bear one name. */
const ROWS: Readonly<Record<string, string>> = {
  account: 'akun',
  account_setting: 'setelan akun',
  amendment_checklist: 'kelengkapan perubahan anggaran dasar',
  award_choice: 'pilihan penerima penghargaan',
  award_programme: 'penghargaan',
  award_recipient: 'penerima penghargaan',
  award_tick: 'keputusan penghargaan',
  certificate_style: 'rupa piagam',
  change_batch: 'perubahan register',
  classification_code: 'kode klasifikasi',
  consultation: 'konsultasi',
  cooperative: 'koperasi',
  cooperative_amendment: 'perubahan anggaran dasar',
  cooperative_articles: 'keterangan anggaran dasar',
  cooperative_dissolution: 'pembubaran',
  cooperative_document: 'dokumen koperasi',
  cooperative_founder: 'pendiri',
  cooperative_founding_member: 'koperasi pendiri',
  cooperative_kuk: 'KUK',
  cooperative_merge: 'penggabungan catatan',
  cooperative_permit: 'izin',
  cooperative_quorum: 'kuorum koperasi',
  cooperative_role: 'jabatan pengurus dan pengawas',
  cooperative_status: 'riwayat status',
  cooperative_verification: 'verifikasi lapangan',
  cooperative_year: 'angka tahun buku',
  dated_rule: 'ketentuan',
  emblem: 'lambang',
  evaluation: 'evaluasi',
  evaluation_override: 'penetapan keaktifan',
  evaluation_reopening: 'pembukaan evaluasi',
  formation: 'berkas pembentukan',
  formation_cooperative: 'koperasi pendiri pada berkas',
  formation_document: 'dokumen pembentukan',
  formation_founder: 'pendiri pada berkas',
  formation_letter: 'surat pembentukan',
  formation_officer: 'calon pengurus',
  formation_scan: 'pindaian pembentukan',
  formation_stage: 'tahap pembentukan',
  guideline_package: 'paket juknis',
  guideline_publisher: 'penerbit juknis',
  health_inspection: 'pemeriksaan kesehatan',
  health_worksheet_draft: 'rancangan kertas kerja',
  import_batch: 'impor',
  incoming_disposition: 'disposisi',
  incoming_letter: 'surat masuk',
  incoming_reply: 'balasan surat masuk',
  incoming_scan: 'pindaian surat masuk',
  legal_basis: 'dasar hukum',
  letter: 'surat',
  letter_event: 'kejadian surat',
  letter_number: 'nomor',
  letter_number_event: 'kejadian nomor',
  letter_recipient: 'penerima surat',
  letter_setting: 'setelan surat',
  letter_template: 'templat surat',
  not_duplicate: 'pernyataan bukan ganda',
  number_pattern: 'pola nomor',
  number_series: 'buku nomor',
  number_setting: 'setelan buku nomor',
  office: 'identitas dinas',
  office_log: 'catatan kerja',
  official_figure: 'angka resmi',
  paper: 'kertas tersegel',
  person: 'orang',
  person_anonymised: 'penghapusan data orang',
  person_clarification: 'klarifikasi rangkap jabatan',
  person_kinship: 'hubungan keluarga',
  print_batch: 'cetakan',
  print_sheet: 'lembar cetak',
  print_sheet_event: 'kejadian lembar cetak',
  proof_key: 'kunci QR',
  proof_mark: 'QR keabsahan',
  proof_revocation: 'pencabutan keabsahan',
  rat: 'RAT',
  rat_detail: 'rincian RAT',
  rat_reminder: 'teguran RAT',
  rat_stage: 'tahap RAT',
  rat_stage_document: 'dokumen tahap RAT',
  recap_snapshot: 'rekap beku lama',
  reconciliation: 'pencocokan',
  reconciliation_finding: 'temuan pencocokan',
  record_edit: 'catatan penyuntingan',
  region: 'wilayah',
  region_change: 'perubahan wilayah',
  signatory: 'pejabat penanda tangan',
  special_meeting: 'rapat anggota luar biasa',
  training: 'pelatihan',
  training_participant: 'peserta pelatihan',
  village_change: 'perubahan desa',
  village_programme: 'kopdes Merah Putih',
};

/** Kinds of rows the log can tell of, by table: every covered table has its word (held by a test). */
export const namedTables = (): readonly string[] => Object.keys(ROWS);

/** A table that a later program made has no word here and is called by its own name. */
export const rowWord = (table: string): string => ROWS[table] ?? table;

/** Those that say nothing beside the row they come with. */
const COMPANIONS = new Set([
  'letter_event',
  'letter_number_event',
  'office_log',
  'print_sheet_event',
  'record_edit',
]);

/** "2 surat, 1 nomor": what a piece of work left behind, the most telling first. */
export function rowsInWords(counts: ReadonlyMap<string, number>): string {
  const all = [...counts].toSorted(([one], [other]) => rowWord(one).localeCompare(rowWord(other), 'id'));
  const telling = all.filter(([table]) => !COMPANIONS.has(table));
  return (telling.length > 0 ? telling : all)
    .map(([table, count]) => `${formatInteger(count)} ${rowWord(table)}`)
    .join(', ');
}
