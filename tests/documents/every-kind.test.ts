import { describe, expect, test } from 'vitest';
import { DOCUMENT_KINDS } from '../../electron/backend/documents/registry.ts';
import type { DocumentKind } from '../../electron/backend/documents/registry.ts';
import { keptJob } from '../helpers/kept-job.ts';
import { readFlowingText, readFonts, readPages, readWords, renderer } from '../helpers/read-pdf.ts';

const F4 = [609.45, 935.43] as const;
const A3_LYING = [1190.55, 841.89] as const;
const F4_LYING = [935.43, 609.45] as const;
const A4 = [595.28, 841.89] as const;
const A4_LYING = [841.89, 595.28] as const;

/** Width and height in points. */
type Sheet = readonly [width: number, height: number];
const pagesOf = (sheet: Sheet, count: number): readonly Sheet[] => Array.from({ length: count }, () => sheet);

interface Paper {
  /** Of every page that the kept copy fills. */
  readonly sheets: readonly Sheet[];
  /** Without these it is not that paper. */
  readonly words: readonly string[];
}

const PAPERS: Readonly<Record<DocumentKind, Paper>> = {
  'award-certificate': {
    sheets: [A4_LYING, F4_LYING],
    words: ['PIAGAM PENGHARGAAN', 'memberikan penghargaan kepada'],
  },
  'award-decree-list': {
    sheets: [F4],
    words: ['DAFTAR PENERIMA PENGHARGAAN DAN NOMOR PIAGAM', 'Jumlah penerima: 1 koperasi.'],
  },
  'award-receipt-list': { sheets: [F4], words: ['TANDA TERIMA PIAGAM PENGHARGAAN', 'Tanda tangan'] },
  'help-card': { sheets: [F4], words: ['REGISTER KOPERASI', 'Kata di layar ini'] },
  'formation-checklist': {
    sheets: pagesOf(F4, 2),
    words: ['DAFTAR PERIKSA PEMBENTUKAN KOPERASI', 'BELUM SIAP DIAJUKAN'],
  },
  'annual-recap': {
    sheets: pagesOf(F4, 3),
    words: ['REKAPITULASI DATA KOPERASI', 'Data sampai 31 Desember 2024'],
  },
  'recap-book': { sheets: pagesOf(F4, 9), words: ['REKAPITULASI DATA KOPERASI', 'KATA PENGANTAR'] },
  'recap-table': {
    sheets: [F4],
    words: ['REKAPITULASI KOPERASI MENURUT JENIS KOPERASI', '767.545,5'],
  },
  'recap-sentences': {
    sheets: pagesOf(F4, 2),
    words: ['BAHAN RILIS', '1.046 koperasi di Kabupaten Kutai Timur'],
  },
  'cooperative-sheet': { sheets: [F4], words: ['LEMBAR DATA KOPERASI', 'Status: aktif'] },
  'number-book': { sheets: [F4_LYING], words: ['BUKU AGENDA NOMOR SURAT', 'Surat keluar: 1 nomor'] },
  'event-log': {
    sheets: [F4_LYING],
    words: ['CATATAN KEJADIAN', 'Segel terakhir nomor 12', 'belum disegel'],
  },
  'backup-drill-record': {
    sheets: [F4],
    words: ['BERITA ACARA UJI PULIH CADANGAN', '182 dari 183 utuh', 'TIDAK SESUAI'],
  },
  'backup-recovery-sheet': {
    sheets: [F4],
    words: ['LEMBAR PEMULIHAN CADANGAN BERSANDI', '0C51-260K', 'RZ7D-BQ0R'],
  },
  'register-list': { sheets: [F4_LYING], words: ['DAFTAR KOPERASI', 'Urutan: Nama koperasi', '2 koperasi.'] },
  'award-assessment': { sheets: [F4], words: ['LEMBAR PENILAIAN PENGHARGAAN KOPERASI', 'Perintis'] },
  'proof-recovery-sheet': {
    sheets: [F4],
    words: [
      'LEMBAR PEMULIHAN KUNCI QR KEABSAHAN',
      'RAHASIA. QR keabsahan, bukan TTE',
      'QA69-VE8P',
      '7MHZ-HCRX',
    ],
  },
  'rat-wall-list': {
    sheets: [F4_LYING],
    words: ['DAFTAR TAHAP RAT KOPERASI', 'Kecamatan Nomor 1 (3 koperasi)'],
  },
  'office-letter': {
    sheets: pagesOf(F4, 2),
    words: ['NOTULEN RAPAT PEMBENTUKAN', '500.3/015/DKUKM/XI/2025'],
  },
  'evaluation-list': {
    sheets: pagesOf(F4_LYING, 2),
    words: ['KONSEP: belum ditetapkan', 'DAFTAR EVALUASI KOPERASI TAHUN BUKU 2024', 'Tepat waktu'],
  },
  'training-certificate': {
    sheets: pagesOf(A4_LYING, 2),
    words: ['SERTIFIKAT', 'selama 3 (tiga) hari, pada tanggal 4 sampai dengan 6 Juli 2023'],
  },
  'certificate-contact-sheet': {
    sheets: pagesOf(A4, 2),
    words: ['Lembar contoh 1 sampai 3 dari 3', 'bubuhkan paraf'],
  },
  'calibration-page': {
    sheets: [A4_LYING],
    words: ['Halaman kalibrasi printer', 'Ukuran sebenarnya', '20 mm'],
  },
  'self-check': { sheets: [A4], words: ['Meja Koperasi 0.0.0'] },
  'village-missing-list': {
    sheets: [F4],
    words: ['DAFTAR YANG MASIH KURANG', 'Kecamatan Sangatta Utara', 'model pembentukan, tanggal musdesus'],
  },
  'village-weekly-report': {
    sheets: [F4_LYING],
    words: ['LAPORAN MINGGUAN KOPERASI DESA/KELURAHAN MERAH PUTIH', 'Kepada Bupati Kutai Timur', 'Jumlah'],
  },
  'people-overlap-list': {
    sheets: [F4],
    words: ['bukan temuan pelanggaran', 'benar satu orang, sudah ditanya', '640804******0001'],
  },
  'expiry-list': {
    sheets: [F4],
    words: ['DAFTAR MASA BERLAKU', '01/12/2025', 'berakhir dalam 13 hari'],
  },
  'legal-basis-list': {
    sheets: [F4],
    words: ['DAFTAR DASAR HUKUM', '29/12/2022', 'Belum ada: Peraturan daerah'],
  },
  'dissolution-dossier': {
    sheets: [F4],
    words: ['BERKAS USUL PEMBUBARAN KOPERASI', 'Alasan', 'Kronologi'],
  },
  'activity-list': {
    sheets: [F4],
    words: ['DAFTAR KEGIATAN', 'Tahun 2025', 'Digitalisasi Usaha Koperasi', '72.400.000'],
  },
  'target-list': {
    sheets: [F4],
    words: ['TARGET DAN REALISASI', 'Tahun 2023', '102,00', 'Rp2.000.000 per koperasi', 'Laporan LSP'],
  },
  'candidate-list': {
    sheets: [F4],
    words: ['CALON PESERTA PELATIHAN', 'belum pernah', '06/07/2023', '2 koperasi aktif, 1 belum pernah'],
  },
  'award-received-list': {
    sheets: [F4],
    words: ['PENGHARGAAN YANG DITERIMA', '12 Juli 2023', 'Gubernur Kalimantan Timur', 'Nomor 518/K.411/2023'],
  },
  'performance-table': {
    sheets: [F4_LYING],
    words: [
      'CAPAIAN INDIKATOR KINERJA',
      'Koperasi aktif 474 ÷ Jumlah koperasi 747 × 100',
      '54,34',
      'Penyebab: RAT banyak yang mundur',
    ],
  },
  'renja-table': {
    sheets: [A3_LYING],
    words: [
      'EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH',
      '(13) = (6) + (12)',
      '263*',
      '57,21 (2/3)',
      'KEPALA BAPPEDA',
    ],
  },
  'indicator-card': {
    sheets: [F4],
    words: ['KARTU INDIKATOR KINERJA', '63,45 ÷ 88,22 = 71,92 %', 'dibekukan', 'Renja Perubahan 2025'],
  },
  'attendance-list': {
    sheets: [F4],
    words: ['DAFTAR HADIR PESERTA', 'Selasa, 4 November 2025', 'hari ke-1 dari 3', 'Contoh Rahmawati'],
  },
  'participant-form': {
    sheets: [F4],
    words: ['BIODATA PESERTA', 'Contoh Rahmawati', '640804******0001', 'Pembukuan Koperasi'],
  },
  'payment-receipt': {
    sheets: [F4_LYING],
    words: [
      'TANDA TERIMA UANG SAKU',
      '712.500',
      'tujuh ratus dua belas ribu lima ratus rupiah',
      'Contoh Hasan',
    ],
  },
  'campaign-recap': {
    sheets: [F4],
    words: [
      'REKAPITULASI VERIFIKASI LAPANGAN KOPERASI',
      'SK Kepala Dinas Nomor 518/12/2025',
      '109 + 116 + 37 + 338 + 0 = 600, sama dengan sasarannya',
      '600 dari 600 koperasi sudah didatangi (100,00 %)',
    ],
  },
  'visit-sheets': {
    sheets: pagesOf(F4, 6),
    words: ['LEMBAR KUNJUNGAN PEMBINAAN', 'DAFTAR PAKET KUNJUNGAN', 'A Bertemu pengurus', 'Denah lokasi'],
  },
  'officer-handover': {
    sheets: [F4],
    words: [
      'BERITA ACARA SERAH TERIMA PEKERJAAN PENDAMPING',
      'Selasa, tanggal delapan belas, bulan November, tahun dua ribu dua puluh lima (18/11/2025)',
      'terhitung mulai tanggal 1 Januari 2026',
      'kata sandi tidak diserahkan',
    ],
  },
  'revival-list': {
    sheets: [F4],
    words: [
      'KOPERASI YANG DAPAT DIHIDUPKAN KEMBALI',
      '2 dari 135 koperasi tidak aktif: Kecamatan Bengalon',
      '10/06/2025: Kantor ada, pengurus tidak ada',
    ],
  },
  'officer-report': {
    sheets: [F4],
    words: [
      'LAPORAN BULANAN PETUGAS LAPANGAN',
      'Bulan Juni 2025',
      'dicatat 04/07/2025',
      'D. Rencana Juli 2025',
    ],
  },
  'disposition-sheet': {
    sheets: [F4],
    words: ['LEMBAR DISPOSISI', '15/2025', 'Dengan hormat agar:', 'Selesai 18/11/2025: dicatat'],
  },
  'account-recovery-sheet': {
    sheets: [F4],
    words: ['LEMBAR PEMULIHAN AKUN', 'RAHASIA', 'Kode hanya berlaku sekali', 'Disimpan di brankas: Sangatta'],
  },
  'account-handover': {
    sheets: [F4],
    words: [
      'BERITA ACARA SERAH TERIMA PEKERJAAN',
      'PIHAK PERTAMA,',
      'Mengetahui,',
      'Kata sandi tidak diserahkan',
    ],
  },
  'health-worksheet': {
    sheets: [F4],
    words: ['KERTAS KERJA PEMERIKSAAN KESEHATAN KOPERASI', 'Terpenuhi 1 dari 2', 'Pemeriksa,'],
  },
  'incoming-book': {
    sheets: [F4_LYING],
    words: ['BUKU AGENDA SURAT MASUK', 'Batal: dicatat dua kali', 'Nomor 1 sampai 2 tidak tercatat'],
  },
  'field-pack': {
    sheets: [F4],
    words: ['LEMBAR VERIFIKASI LAPANGAN', 'Surat tugas', 'pindah alamat'],
  },
  'reconcile-todo-list': {
    sheets: pagesOf(F4_LYING, 5),
    words: ['DAFTAR TINDAK LANJUT PENCOCOKAN DATA DENGAN ODS', 'di sini 0812******01; ODS 0812******09'],
  },
};

/** No printer reaches the last millimetres of a sheet: 5 mm, in points. */
const EDGE = 14;

describe.each(DOCUMENT_KINDS)('%s', (kind) => {
  test('has its sheet, its pages, its words and its fonts, and nothing runs off the paper', async () => {
    const { sheets, words } = PAPERS[kind];
    const { bytes } = await renderer.renderToBytes(keptJob(kind));
    const [across, down] = [
      Math.max(...sheets.map(([width]) => width)),
      Math.max(...sheets.map(([, height]) => height)),
    ];
    const near = (points: number): number => expect.closeTo(points, 0) as number;
    expect(readPages(bytes).map(({ width, height }) => [width, height])).toEqual(
      sheets.map((sheet) => sheet.map(near)),
    );
    const text = readFlowingText(bytes);
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const outside = readWords(bytes).filter(
      ({ left, right, top, bottom }) =>
        left < EDGE || top < EDGE || right > across - EDGE || bottom > down - EDGE,
    );
    expect(outside).toEqual([]);
    expect(readFonts(bytes).filter(({ isEmbedded, isSubset }) => !isEmbedded || !isSubset)).toEqual([]);
  });
});
