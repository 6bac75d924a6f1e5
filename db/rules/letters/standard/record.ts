import { ALL_IDENTITY, STANDARD_PAGE } from '../../template/letter-template.ts';
import type { LetterTemplate } from '../../template/letter-template.ts';

const title = (subject: string): string => `[[kop]]
[[judul]] BERITA ACARA
[[judul]] ${subject}
[[tengah]] Nomor [nomor_surat]`;

const CLOSING =
  '[[alinea]] Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap [rangkap!] untuk dipergunakan sebagaimana mestinya.';

const TEAM = `[[tabel 7 28 30 17 18 tinggi 12]]
| No. | Nama | NIP | Jabatan | Tanda tangan |
[[baris petugas]] | [no] | [petugas_nama!] | [petugas_nip] | [petugas_jabatan!] | |`;

const WITNESSES = `Saksi:

[[tabel 8 44 28 20 tinggi 12]]
| No. | Nama | Jabatan | Tanda tangan |
[[baris saksi]] | [no] | [saksi_nama!] | [saksi_jabatan] | |`;

const signed = (left: string, right: string): string => `[[tabel 50 50 tinggi 22]]
| ${left} | ${right} |
| | |`;

const AGENDA = `Acara:
1. [agenda!]`;

const FIELD_CHECK = `${title('VERIFIKASI LAPANGAN')}

[[alinea]] Pada hari ini, [tanggal_terbilang!], bertempat di [tempat_acara!], kami yang bertanda tangan di bawah ini, tim yang dipimpin oleh [pimpinan!] berdasarkan Surat Tugas Nomor [nomor_surat_tugas!] tanggal [tanggal_surat_tugas!], telah melakukan verifikasi lapangan terhadap [nama_koperasi!], nomor badan hukum [nomor_badan_hukum!].

${AGENDA}

Hasil verifikasi:

[[tabel 22 39 39]]
| Aspek | Tercatat | Ditemukan |
| Alamat | [alamat_lengkap] | [temuan_alamat!] |
| Pengurus | [ketua] | [temuan_pengurus!] |
| Usaha | [jenis_koperasi] | [temuan_usaha!] |
| RAT terakhir | [rat_terakhir] | [temuan_rat!] |
| Anggota | [jumlah_anggota] | [temuan_anggota!] |
| Buku dan administrasi | | [temuan_administrasi!] |

[[alinea]] Tim berkesimpulan secara [cara_keputusan!] bahwa koperasi tersebut **[kesimpulan_verifikasi!]**. Tindak lanjut yang disarankan: [tindak_lanjut!].

${CLOSING}

Tim verifikasi:

${TEAM}

${WITNESSES}

${signed('Wakil koperasi: [wakil_koperasi]', 'Ketua tim: [pimpinan!]')}`;

const HEALTH_CHECK = `${title('PEMERIKSAAN KESEHATAN KOPERASI')}

[[alinea]] Pada hari ini, [tanggal_terbilang!], bertempat di [tempat_acara!], kami yang bertanda tangan di bawah ini, tim yang dipimpin oleh [pimpinan!] berdasarkan Surat Tugas Nomor [nomor_surat_tugas!] tanggal [tanggal_surat_tugas!], menerangkan telah melaksanakan pemeriksaan kesehatan atas [nama_koperasi!] Tahun Buku [tahun_buku!] pada [tanggal_mulai!] sampai dengan [tanggal_selesai!] menurut [juknis!].

${AGENDA}

Hasil pemeriksaan yang tercatat:

[[tabel 40 20 20 20]]
| Aspek | Bobot | Nilai | Tertimbang |
[[baris aspek]] | [aspek_nama!] | [aspek_bobot] | [aspek_nilai] | [aspek_tertimbang] |

[[alinea]] Nilai akhir [nilai_kesehatan!] dengan predikat **[PREDIKAT_KESEHATAN!]**, menurut [dasar_kesehatan!]. Hasil ini ditetapkan tim secara [cara_keputusan!] dan disampaikan kepada pengurus untuk ditanggapi paling lambat tanggal [batas_tanggapan!].

${CLOSING}

Tim pemeriksa:

${TEAM}

${WITNESSES}

${signed('Wakil koperasi: [wakil_koperasi]', 'Ketua tim: [pimpinan!]')}`;

const HANDOVER = `${title('SERAH TERIMA')}

[[alinea]] Pada hari ini, [tanggal_terbilang!], bertempat di [tempat_acara!], kami yang bertanda tangan di bawah ini:

Nama :: [pihak_pertama_nama!]
Jabatan :: [pihak_pertama_jabatan!]
Alamat :: [pihak_pertama_alamat!]

selanjutnya disebut **PIHAK PERTAMA**; dan

Nama :: [pihak_kedua_nama!]
Jabatan :: [pihak_kedua_jabatan!]
Alamat :: [pihak_kedua_alamat!]

selanjutnya disebut **PIHAK KEDUA**.

[[alinea]] Berdasarkan [dasar_serah_terima!], PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA dan PIHAK KEDUA menerima dari PIHAK PERTAMA:

[[tabel 7 48 18 27]]
| No. | Yang diserahkan | Banyaknya | Keterangan |
[[baris rincian]] | [no] | [rincian_jenis!] | [rincian_banyaknya] | [rincian_keterangan] |

${CLOSING}

${WITNESSES}

${signed('PIHAK KEDUA: [pihak_kedua_nama!]', 'PIHAK PERTAMA: [pihak_pertama_nama!]')}`;

const COUNSELLING = `${title('PENYULUHAN PERKOPERASIAN')}

[[alinea]] Pada hari ini, [tanggal_terbilang!], bertempat di [tempat_acara!], kami yang bertanda tangan di bawah ini menerangkan telah dilaksanakan penyuluhan perkoperasian yang dipimpin oleh [pimpinan!] berdasarkan Surat Tugas Nomor [nomor_surat_tugas!] tanggal [tanggal_surat_tugas!] kepada [kelompok!] sejumlah [jumlah_peserta!] ([terbilang_jumlah_peserta]) orang.

Materi:
1. [materi!]

[[alinea]] Setelah bermusyawarah, peserta menyatakan secara [cara_keputusan!] **[sikap_kelompok!]** membentuk koperasi.

${CLOSING}

Petugas penyuluh:

${TEAM}

${WITNESSES}

${signed('Wakil peserta: [wakil_peserta!]', 'Pemimpin penyuluhan: [pimpinan!]')}`;

const VILLAGE_MEETING = `[[judul]] BERITA ACARA MUSYAWARAH KHUSUS
[[judul]] PEMBENTUKAN KOPERASI MERAH PUTIH
[[judul]] [NAMA_DESA!]
[[tengah]] [wilayah_desa!]

[[alinea]] Pada hari ini, [tanggal_terbilang!], pukul [waktu_acara!], bertempat di [tempat_acara!], telah diselenggarakan musyawarah khusus [nama_desa!] yang dipimpin oleh [pimpinan!] dengan notulis [notulis!] dan dihadiri:

[[tabel 8 62 30]]
| No. | Unsur | Banyaknya (orang) |
[[baris unsur]] | [no] | [unsur_nama!] | [unsur_jumlah!] |

${AGENDA}

[[alinea]] Setelah pemaparan dan musyawarah, disepakati secara [cara_keputusan!]:

Cara pembentukan :: [model_kdkmp!]
Nama koperasi :: [nama_disepakati!]
Usaha dan gerai :: [usaha_disepakati!]
Simpanan :: [simpanan_disepakati!]
Kuasa pendiri :: [kuasa_disepakati!]

Calon pengurus dan pengawas:

[[tabel 8 52 40]]
| No. | Nama | Jabatan |
[[baris calon]] | [no] | [calon_nama!] | [calon_jabatan!] |

Keputusan lain:
1. [keputusan_rapat!]

${CLOSING}

Wakil masyarakat sebagai saksi:

[[tabel 8 44 28 20 tinggi 12]]
| No. | Nama | Jabatan | Tanda tangan |
[[baris saksi]] | [no] | [saksi_nama!] | [saksi_jabatan] | |

[[tabel 34 33 33 tinggi 22]]
| Notulis: [notulis!] | Mengetahui, kepala desa/lurah: [kepala_desa!] | Pimpinan musyawarah: [pimpinan!] |
| | | |`;

const RESTORE_TEST = `${title('UJI PULIH CADANGAN')}

[[alinea]] Pada hari ini, [tanggal_terbilang!], bertempat di [tempat_acara!], kami yang bertanda tangan di bawah ini telah menguji pulih cadangan basis data Meja Koperasi sebagai berikut:

Berkas cadangan :: [berkas_cadangan!]
Dibuat :: [cadangan_dibuat!]
Ukuran :: [ukuran_cadangan!]
Sidik SHA-256 :: [sidik_cadangan!]
Komputer uji :: [komputer_uji!]
Versi program :: [versi_program!]
Waktu uji :: [waktu_uji!]

Banyaknya sebelum dan sesudah dipulihkan:

[[tabel 40 30 30]]
| Yang dihitung | Sebelum | Sesudah |
[[baris hitungan]] | [hitungan_apa!] | [hitungan_sebelum!] | [hitungan_sesudah!] |

[[alinea]] Data sesudah dipulihkan **[kesamaan_data!]** dengan sebelumnya. Uji pulih dinyatakan **[hasil_uji!]** dan diulang paling lambat tanggal [tanggal_berikut!].

${CLOSING}

Pelaksana:

${TEAM}

${WITNESSES}

${signed('', 'Mengetahui, [mengetahui_jabatan!]: [mengetahui_nama!]')}`;

const common = {
  kind: 'berita-acara',
  series: 'berita-acara',
  page: { ...STANDARD_PAGE, fontSize: 11 },
  switches: ALL_IDENTITY,
} as const;
const usual = { rangkap: '2 (dua)', cara_keputusan: 'musyawarah mufakat' } as const;

/**
 * Records of what was done before witnesses: the day in words and figures from the one date, place, leader, agenda, how it
 * was decided, witnesses. That of a village carries neither the office's head nor its number.
 */
export const RECORD_TEMPLATES: readonly LetterTemplate[] = [
  {
    ...common,
    code: 'ba-verifikasi-lapangan',
    name: 'Berita acara verifikasi lapangan',
    audience: 'each',
    text: FIELD_CHECK,
    defaults: { ...usual, agenda: 'pencocokan catatan dinas dengan keadaan di lapangan' },
  },
  {
    ...common,
    code: 'ba-pemeriksaan-kesehatan',
    name: 'Berita acara pemeriksaan kesehatan koperasi',
    audience: 'each',
    text: HEALTH_CHECK,
    defaults: { ...usual, agenda: 'penyampaian hasil pemeriksaan kesehatan' },
  },
  {
    ...common,
    code: 'ba-serah-terima',
    name: 'Berita acara serah terima',
    audience: 'together',
    text: HANDOVER,
    defaults: { rangkap: '2 (dua)' },
  },
  {
    ...common,
    code: 'ba-penyuluhan',
    name: 'Berita acara penyuluhan perkoperasian',
    audience: 'together',
    text: COUNSELLING,
    defaults: {
      ...usual,
      materi: [
        'pengertian, nilai, dan prinsip koperasi;',
        'hak dan kewajiban anggota;',
        'organisasi dan usaha koperasi;',
        'permodalan dan pembukuan; dan',
        'tata cara pendirian koperasi.',
      ].join('\n'),
    },
  },
  {
    ...common,
    code: 'ba-uji-pulih',
    name: 'Berita acara uji pulih cadangan',
    audience: 'together',
    text: RESTORE_TEST,
    defaults: { rangkap: '2 (dua)', mengetahui_jabatan: 'Sekretaris' },
    hasProof: false,
  },
  {
    ...common,
    code: 'ba-musdesus',
    name: 'Berita acara musyawarah desa/kelurahan khusus',
    audience: 'together',
    series: '',
    text: VILLAGE_MEETING,
    defaults: { ...usual, agenda: 'pembentukan koperasi desa/kelurahan' },
  },
];
