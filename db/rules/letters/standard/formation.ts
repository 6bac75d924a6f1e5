import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const FOUNDER_LIST = `[[judul]] DAFTAR PENDIRI
[[tengah]] [NAMA_KOPERASI]

Tempat kedudukan :: [kedudukan]
Rapat pembentukan :: [hari_tanggal_rapat]

[[tabel 6 32 25 7 30]]
| No. | Nama | NIK | L/P | Alamat |
[[baris pendiri]] | [no] | [pendiri_nama] | [pendiri_nik_akhir] | [pendiri_jk] | [pendiri_alamat] |

[[tabel 50 50 tinggi 22]]
| Ketua rapat: [ketua] | Sekretaris rapat: [sekretaris] |
| | |`;

const INVITATION = `[[kanan]] [tempat_tujuan], [tanggal_surat]

[[kiri]] Hal: Undangan rapat pembentukan koperasi
[[kiri]] Yth. [kepada]

[[alinea]] Dengan hormat, sehubungan dengan rencana pembentukan [nama_koperasi], kami mengundang Saudara menghadiri rapat pembentukan pada:

Hari/tanggal :: [hari_tanggal_rapat]
Pukul :: [waktu_rapat]
Tempat :: [tempat_rapat]
Acara :: 1. penyuluhan perkoperasian oleh [nama_dinas];
:: 2. pembahasan anggaran dasar, simpanan pokok, dan simpanan wajib; dan
:: 3. pemilihan pengurus dan pengawas serta penunjukan kuasa pendiri.

[[alinea]] Mohon membawa KTP. Atas kehadiran Saudara kami sampaikan terima kasih.

[[tabel 50 50 tinggi 22]]
| Calon ketua: [ketua] | Calon sekretaris: [sekretaris] |
| | |`;

const ATTENDANCE = `[[judul]] DAFTAR HADIR
[[tengah]] RAPAT PEMBENTUKAN [NAMA_KOPERASI]

Hari/tanggal :: [hari_tanggal_rapat]
Pukul :: [waktu_rapat]
Tempat :: [tempat_rapat]

[[tabel 8 52 40 tinggi 9]]
| No. | Nama | Tanda tangan |
[[baris hadir]] | [no] | [pendiri_nama] | |
[[baris kosong]]`;

const MINUTES = `[[judul]] NOTULEN RAPAT PEMBENTUKAN
[[tengah]] [NAMA_KOPERASI]

Hari/tanggal :: [hari_tanggal_rapat]
Pukul :: [waktu_rapat]
Tempat :: [tempat_rapat]
Hadir :: [jumlah_hadir] orang

1. Pembukaan dan penyuluhan perkoperasian oleh [petugas_dinas].
2. Pembahasan nama koperasi: disepakati [nama_koperasi], jenis [jenis_koperasi], pola [pola_koperasi].
3. Pembahasan tempat kedudukan: [alamat], [kedudukan]; wilayah keanggotaan [wilayah_keanggotaan].
4. Pembahasan usaha: [usaha_kbli].
5. Pembahasan simpanan pokok [simpanan_pokok] dan simpanan wajib [simpanan_wajib].
6. Pemilihan pengurus dan pengawas untuk masa jabatan [masa_jabatan].
7. Tanya jawab:

................................................................................

................................................................................

................................................................................

8. Penutup.

[[tabel 50 50 tinggi 22]]
| Ketua rapat: [ketua] | Sekretaris rapat: [sekretaris] |
| | |`;

const RECORD = `[[judul]] BERITA ACARA RAPAT PEMBENTUKAN
[[judul]] [NAMA_KOPERASI]

[[alinea]] Pada hari ini, [rapat_terbilang], pukul [waktu_rapat], bertempat di [tempat_rapat], telah diselenggarakan rapat pembentukan koperasi yang dihadiri [jumlah_hadir] ([terbilang_jumlah_hadir]) orang calon pendiri, dipimpin oleh [ketua] dengan notulis [sekretaris], serta dihadiri [petugas_dinas] dari [nama_dinas] yang memberikan penyuluhan perkoperasian.

Acara rapat:
1. penyuluhan perkoperasian;
2. pembahasan anggaran dasar, simpanan pokok, dan simpanan wajib; dan
3. pemilihan pengurus dan pengawas serta penunjukan kuasa pendiri.

[[alinea]] Setelah bermusyawarah, rapat memutuskan secara mufakat:

Nama koperasi :: [nama_koperasi]
Bentuk, jenis, pola :: [bentuk_koperasi], [jenis_koperasi], [pola_koperasi]
Wilayah keanggotaan :: [wilayah_keanggotaan]
Tempat kedudukan :: [alamat], [kedudukan]
Usaha (KBLI) :: [usaha_kbli]
Simpanan pokok :: [simpanan_pokok] setiap anggota
Simpanan wajib :: [simpanan_wajib] setiap anggota
Modal awal :: [modal_awal] ([terbilang_modal_awal]), yaitu simpanan pokok dari [jumlah_pendiri] ([terbilang_jumlah_pendiri]) pendiri

Susunan pengurus dan pengawas dengan masa jabatan [masa_jabatan]:

[[tabel 8 52 40]]
| No. | Nama | Jabatan |
[[baris pengurus]] | [no] | [pengurus_nama] | [pengurus_jabatan] |
[[baris pengawas]] | [no] | [pengawas_nama] | [pengawas_jabatan] |

[[alinea]] Rapat memberi kuasa kepada [ketua] untuk menghadap notaris [notaris] dan mengurus pengesahan badan hukum koperasi.

[[alinea]] Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.

Para pendiri yang hadir:

[[tabel 8 44 48 tinggi 12]]
| No. | Nama | Tanda tangan |
[[baris hadir]] | [no] | [pendiri_nama] | |

[[tabel 50 50 tinggi 22]]
| Notulis: [sekretaris] | Pimpinan rapat: [ketua] |
| | |

[[tabel 50 50 tinggi 22]]
| Saksi, penyuluh perkoperasian: [petugas_dinas] | |
| | |`;

const PROXY = `[[judul]] SURAT KUASA
[[tengah]] PENDIRI [NAMA_KOPERASI]

[[alinea]] Pada hari ini, [rapat_terbilang], bertempat di [tempat_rapat], kami para pendiri [nama_koperasi] yang nama, NIK, alamat, dan tanda tangannya tercantum di bawah ini, selanjutnya disebut PEMBERI KUASA, memberikan kuasa kepada:

Nama :: [ketua]
NIK :: [kuasa_nik]
Tanggal lahir :: [kuasa_lahir]
Alamat :: [kuasa_alamat]

selanjutnya disebut PENERIMA KUASA.

[[tengah]] **KHUSUS**

untuk dan atas nama PEMBERI KUASA:
a. menghadap notaris [notaris] dan menandatangani akta pendirian beserta perubahan yang diperlukan;
b. mengurus pengesahan badan hukum sampai selesai, termasuk memperbaiki kekurangan yang diminta pejabat yang berwenang; dan
c. melakukan tindakan lain yang berkaitan langsung dengan huruf a dan huruf b.

[[alinea]] Kuasa ini berlaku sejak ditandatangani sampai akta pendirian disahkan.

[[alinea]] Demikian surat kuasa ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.

PEMBERI KUASA:

[[tabel 7 25 27 22 19 tinggi 12]]
| No. | Nama | NIK | Alamat | Tanda tangan |
[[baris pendiri]] | [no] | [pendiri_nama] | [pendiri_nik] | [pendiri_alamat] | |

[[kanan]] [desa_kelurahan], [tanggal_surat]

[[tabel 50 50 tinggi 24]]
| Penerima kuasa: [ketua] | Pemberi kuasa, Meterai Rp10.000: |
| | |`;

const RECOMMENDATION = `[[kop]]
[[judul]] SURAT REKOMENDASI
[[tengah]] Nomor [nomor_surat]

[[alinea]] Berdasarkan [dasar_surat!] dan hasil pemeriksaan berkas, [nama_dinas] menerangkan bahwa:

Nama koperasi :: [nama_koperasi!]
Bentuk, jenis :: [bentuk_koperasi], [jenis_koperasi]
Tempat kedudukan :: [kedudukan!]
Rapat pembentukan :: [hari_tanggal_rapat!]
Pendiri :: [jumlah_pendiri!] memenuhi syarat, diperlukan [jumlah_diperlukan!] ([dasar_pendirian])
Berkas :: [kesimpulan_berkas!], dokumen wajib lengkap [persen_lengkap] persen

[[alinea]] Koperasi tersebut direkomendasikan untuk diproses pengesahan badan hukumnya sesuai dengan ketentuan. Rekomendasi ini bukan keputusan pengesahan badan hukum.

[[alinea]] Rekomendasi ini diberikan dengan catatan: berkas belum siap diajukan. [alasan_rekomendasi?]

[[alinea]] Demikian rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.

[[tanda tangan]]`;

const RECEIPT = `[[kop]]
[[judul]] TANDA TERIMA BERKAS PENDIRIAN
[[tengah]] [NAMA_KOPERASI]

[[tabel 7 43 15 18 17]]
| No. | Dokumen | Keadaan | Tanggal | Catatan |
[[baris dokumen]] | [no] | [dokumen_nama] | [dokumen_keadaan] | [dokumen_tanggal] | [dokumen_catatan] |

Dokumen wajib lengkap [persen_lengkap] persen; berkas [kesimpulan_berkas].

[[kanan]] [kota_dinas], [tanggal_surat]

[[tabel 50 50 tinggi 22]]
| Yang menyerahkan: [ketua] | Diperiksa oleh: [petugas_dinas] |
| | |`;

const ASSIGNMENT = `[[kop]]
[[judul]] SURAT TUGAS
[[tengah]] Nomor [nomor_surat]

Dasar :: Permohonan penyuluhan calon pendiri [nama_koperasi!] dan [dasar_surat!].

[[tengah]] **MENUGASKAN:**

Kepada :: [petugas_dinas!]
Untuk :: 1. melaksanakan penyuluhan perkoperasian kepada calon pendiri [nama_koperasi!] pada hari [hari_tanggal_rapat!] di [tempat_rapat!], [kedudukan!]; dan
:: 2. melaporkan hasilnya kepada [jabatan_penanda_tangan].

[[alinea]] Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.

[[tanda tangan]]`;

const common = {
  kind: 'pendirian',
  audience: 'each',
  series: '',
  page: STANDARD_PAGE,
  switches: ALL_IDENTITY,
  defaults: {},
} as const;
const meeting = { ...common, page: { ...STANDARD_PAGE, fontSize: 11 } } as const;

/** Papers of a formation file: of the founders' meeting, and of the office. Their wording is the office's to change. */
export const FORMATION_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...meeting,
    code: 'pendirian-undangan',
    name: 'Undangan rapat pembentukan',
    text: INVITATION,
    defaults: { kepada: 'Calon pendiri', tempat_tujuan: '' },
  },
  { ...meeting, code: 'pendirian-daftar-hadir', name: 'Daftar hadir rapat pembentukan', text: ATTENDANCE },
  { ...meeting, code: 'pendirian-notulen', name: 'Notulen rapat pembentukan', text: MINUTES },
  { ...meeting, code: 'pendirian-berita-acara', name: 'Berita acara rapat pembentukan', text: RECORD },
  { ...meeting, code: 'pendirian-daftar-pendiri', name: 'Daftar pendiri', text: FOUNDER_LIST },
  { ...meeting, code: 'pendirian-kuasa', name: 'Surat kuasa pendiri', text: PROXY },
  {
    ...common,
    code: 'pendirian-tanda-terima',
    name: 'Tanda terima dan daftar periksa berkas',
    text: RECEIPT,
  },
  {
    ...common,
    series: 'surat-keluar',
    code: 'pendirian-rekomendasi',
    name: 'Surat rekomendasi',
    text: RECOMMENDATION,
  },
  {
    ...common,
    series: 'surat-keluar',
    code: 'pendirian-surat-tugas',
    name: 'Surat tugas penyuluhan',
    text: ASSIGNMENT,
  },
];
