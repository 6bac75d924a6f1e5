import type { RuleCode } from './rule-value.ts';

/** What the office calls a dated rule, where it is listed or travels in a file of guidelines. */
const RULE_NAMES: Readonly<Record<RuleCode, string>> = {
  'founder-count-primer': 'Jumlah pendiri koperasi primer',
  'founder-count-sekunder': 'Jumlah koperasi pendiri koperasi sekunder',
  'founder-age': 'Umur pendiri',
  'notary-age': 'Umur penghadap notaris',
  'name-word-count': 'Jumlah kata pada nama koperasi',
  'village-programme-officers': 'Jumlah pengurus Koperasi Desa/Kelurahan Merah Putih',
  'rat-legal-months': 'Batas RAT menurut undang-undang',
  'rat-deadline-primer': 'Batas RAT dan laporannya, koperasi primer',
  'rat-deadline-sekunder': 'Batas RAT dan laporannya, koperasi sekunder',
  'rat-quorum': 'Kuorum RAT',
  'rat-quorum-second': 'Kuorum RAT kedua',
  'rat-reminder': 'Surat teguran RAT',
  'grade-window': 'Jendela penilaian grade',
  'award-criteria': 'Syarat penghargaan',
  'activity-test': 'Syarat koperasi aktif',
  'local-class': 'Kelas dinas: sehat, setengah sehat, tidak sehat',
  'health-weights': 'Bobot pemeriksaan kesehatan',
  'health-weights-syariah': 'Bobot pemeriksaan kesehatan, syariah',
  'health-bands': 'Batas predikat kesehatan',
  'health-worksheet': 'Kertas kerja pemeriksaan kesehatan',
  'kuk-limits': 'Batas klasifikasi usaha koperasi (KUK)',
  'certificate-reminder': 'Pengingat sertifikat NIK',
  'formation-documents-primer': 'Daftar periksa pendirian primer',
  'formation-documents-sekunder': 'Daftar periksa pendirian sekunder',
  'formation-documents-simpan-pinjam': 'Daftar periksa tambahan KSP/USP',
  'formation-documents-syariah': 'Daftar periksa tambahan syariah',
  'formation-documents-kdkmp': 'Daftar periksa tambahan Koperasi Desa/Kelurahan Merah Putih',
  'documents-amendment-statutes': 'Daftar periksa perubahan anggaran dasar',
  'documents-amendment-data': 'Daftar periksa perubahan data',
  'documents-dissolution': 'Daftar periksa pembubaran',
  'village-leadership': 'Kepala desa/lurah pada pengurus dan pengawas',
  'village-first-book-year': 'Tahun buku pertama RAT Koperasi Desa/Kelurahan Merah Putih',
  'expiry-warning-days': 'Pengingat masa berlaku',
  'permit-kinds': 'Jenis izin koperasi',
  'dissolution-grounds': 'Alasan usul pembubaran',
  'dissolution-terms': 'Jangka keberatan, keputusan, dan tagihan pada pembubaran',
  'incident-notice-hours': 'Batas pemberitahuan insiden data pribadi',
  'dissolution-notice-months': 'Lama pengumuman pembubaran',
  'retention-years': 'Masa simpan data pribadi',
  'consultation-topics': 'Topik konsultasi',
  'disposition-instructions': 'Instruksi disposisi',
};

/** The rule's name; its code where this program does not know it, as in a file of a later one. */
export function ruleName(code: string): string {
  return (RULE_NAMES as Readonly<Record<string, string | undefined>>)[code] ?? code;
}
