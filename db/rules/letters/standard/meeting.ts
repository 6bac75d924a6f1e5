import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const RECEIPT = `[[kop]]
[[judul]] TANDA TERIMA LAPORAN RAPAT ANGGOTA TAHUNAN
[[tengah]] Tahun Buku [tahun_buku!]

Nama koperasi :: [nama_koperasi!]
Nomor badan hukum :: [nomor_badan_hukum!]
Alamat :: [alamat_lengkap?]
RAT dilaksanakan :: [hari_tanggal_rat?]
Laporan diterima :: [tanggal_lapor_rat!]
Diserahkan oleh :: [diserahkan_oleh!]

[[tabel 8 62 30]]
| No. | Dokumen yang diterima | Keterangan |
[[baris laporan]] | [no] | [laporan_dokumen!] | [laporan_keterangan] |
[[baris rincian]] | [no] | [rincian_jenis!] | [rincian_banyaknya] |

Kelengkapan isi diperiksa kemudian; tanda terima ini bukan persetujuan atas laporan.

[[tabel 50 50 tinggi 22]]
| Yang menyerahkan: [diserahkan_oleh!] | Penerima: [diterima_oleh!] |
| | |`;

const heading = (name: string): string => `[[judul]] ${name}
[[judul]] RAPAT ANGGOTA TAHUNAN TAHUN BUKU [tahun_buku!]
[[judul]] [NAMA_KOPERASI!]`;

const SIGNED = `[[tabel 50 50 tinggi 22]]
| Notulis: [notulis!] | Pimpinan rapat: [pimpinan!] |
| | |`;

const INVITATION = `[[judul]] [NAMA_KOPERASI!]
[[tengah]] Nomor badan hukum [nomor_badan_hukum?]
[[tengah]] [alamat_lengkap?]

[[kanan]] [desa_kelurahan], [tanggal_surat!]

[[kiri]] Hal: Undangan Rapat Anggota Tahunan Tahun Buku [tahun_buku!]
[[kiri]] Yth. Anggota [nama_koperasi!]
[[kiri]] di Tempat

[[alinea]] Dengan hormat, pengurus mengundang Saudara menghadiri Rapat Anggota Tahunan Tahun Buku [tahun_buku!] pada:

Hari/tanggal :: [hari_tanggal_acara!]
Pukul :: [waktu_rapat_anggota!]
Tempat :: [tempat_acara!]

Acara:
1. [agenda!]

[[alinea]] Rapat ini merupakan kekuasaan tertinggi dalam koperasi. Mohon Saudara hadir sendiri dan membawa bukti keanggotaan. Atas kehadiran Saudara, kami sampaikan terima kasih.

[[tabel 50 50 tinggi 22]]
| Sekretaris: [sekretaris] | Ketua: [ketua!] |
| | |`;

const ATTENDANCE = `${heading('DAFTAR HADIR')}

Hari/tanggal :: [hari_tanggal_rat!]
Pukul :: [waktu_rapat_anggota!]
Tempat :: [tempat_rat!]
Anggota berhak hadir :: [jumlah_berhak?]

[[tabel 8 42 10 15 25 tinggi 10]]
| No. | Nama | L/P | Nomor anggota | Tanda tangan |
[[baris kosong]]

[[tabel 50 50 tinggi 22]]
| | Pimpinan rapat: [pimpinan!] |
| | |`;

const MINUTES = `${heading('NOTULA')}

Hari/tanggal :: [hari_tanggal_rat!]
Pukul :: [waktu_rapat_anggota!]
Tempat :: [tempat_rat!]
Cara :: [cara_rat?]
Pimpinan rapat :: [pimpinan!]
Notulis :: [notulis!]
Kehadiran :: [kalimat_kuorum!]

**1. Acara**
1. [agenda!]

**2. Pembahasan**
1. [pembahasan!]

**3. Keputusan**, diambil secara [cara_keputusan!]
1. [keputusan_rapat!]

${SIGNED}`;

const RECORD = `${heading('BERITA ACARA')}

[[alinea]] Pada hari ini, [rat_terbilang!], pukul [waktu_rapat_anggota!], bertempat di [tempat_rat!], telah diselenggarakan Rapat Anggota Tahunan Tahun Buku [tahun_buku!] [nama_koperasi!], nomor badan hukum [nomor_badan_hukum!], yang dipimpin oleh [pimpinan!] dengan notulis [notulis!]. [kalimat_kuorum!]

Acara rapat:
1. [agenda!]

[[alinea]] Setelah bermusyawarah, rapat memutuskan secara [cara_keputusan!]:
1. [keputusan_rapat!]

Volume usaha :: [volume_usaha?]
Sisa hasil usaha :: [shu?]

[[alinea]] Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap [rangkap!] untuk dipergunakan sebagaimana mestinya.

Saksi:

[[tabel 8 44 28 20 tinggi 12]]
| No. | Nama | Jabatan | Tanda tangan |
[[baris saksi]] | [no] | [saksi_nama!] | [saksi_jabatan] | |

${SIGNED}`;

const AGENDA = [
  'pembukaan dan pengesahan tata tertib;',
  'laporan pertanggungjawaban pengurus;',
  'laporan hasil pengawasan;',
  'pengesahan laporan dan pembagian sisa hasil usaha; dan',
  'rencana kerja serta rencana anggaran pendapatan dan belanja.',
].join('\n');

const common = {
  audience: 'each',
  series: '',
  page: { ...STANDARD_PAGE, fontSize: 11 },
  switches: ALL_IDENTITY,
} as const;
const meeting = { ...common, kind: 'rapat' } as const;
const usual = { agenda: AGENDA, cara_keputusan: 'musyawarah mufakat' } as const;

/**
 * The papers of a yearly members' meeting from its record: the office's receipt for the report, and the cooperative's own
 * papers, which carry neither the office's head nor its number.
 */
export const MEETING_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...common,
    kind: 'tanda-terima',
    code: 'tanda-terima-laporan-rat',
    name: 'Tanda terima laporan RAT',
    text: RECEIPT,
    defaults: { rincian: '' },
  },
  {
    ...meeting,
    code: 'rat-undangan',
    name: 'Undangan rapat anggota tahunan kepada anggota',
    text: INVITATION,
    defaults: { agenda: AGENDA },
  },
  {
    ...meeting,
    code: 'rat-daftar-hadir',
    name: 'Daftar hadir rapat anggota tahunan',
    text: ATTENDANCE,
    defaults: { baris_kosong: '30' },
  },
  { ...meeting, code: 'rat-notula', name: 'Notula rapat anggota tahunan', text: MINUTES, defaults: usual },
  {
    ...meeting,
    code: 'rat-berita-acara',
    name: 'Berita acara rapat anggota tahunan',
    text: RECORD,
    defaults: { ...usual, rangkap: '2 (dua)' },
  },
];
