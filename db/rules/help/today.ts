import type { HelpPage } from './help-page.ts';

export const TODAY_PAGES: readonly HelpPage[] = [
  {
    screen: 'home',
    title: 'Beranda',
    purpose:
      'Keadaan register dalam beberapa angka, dan apa yang harus dikerjakan, yang paling mendesak di atas. Setiap angka membuka daftarnya.',
    example: {
      task: 'mengerjakan yang paling mendesak',
      steps: [
        'Lihat kelompok [Yang harus dikerjakan]; baris teratas paling mendesak.',
        'Tekan [Buka] pada baris itu. Layarnya terbuka dengan daftar yang dihitung.',
        'Kembali dengan Alt+Kiri. Baris hilang sendiri bila pekerjaannya selesai.',
      ],
    },
    words: [
      ['Aktif', 'status menurut keputusan terakhir di register, bukan dari RAT.'],
      ['Sudah RAT', 'rapatnya tercatat untuk tahun buku itu; laporan dapat menyusul.'],
      [
        'Cadangan',
        'salinan seluruh data dalam satu berkas; yang di flash disk menyelamatkan bila komputer rusak.',
      ],
    ],
  },
  {
    screen: 'consultation',
    title: 'Konsultasi',
    purpose:
      'Buku tamu layanan: siapa datang, menanyakan apa, dan apa yang masih harus dikerjakan. Nama dan topik sudah cukup.',
    example: {
      task: 'mencatat tamu yang harus dihubungi lagi',
      steps: [
        'Isi nama dan topik pada [Catat konsultasi].',
        'Pilih hasil "Perlu tindak lanjut" dan isi tenggatnya.',
        'Tekan [Simpan] atau Ctrl+S. Barisnya muncul pada tab Perlu tindak lanjut.',
        'Sesudah selesai, pilih barisnya dan tekan [Tandai selesai].',
      ],
    },
    words: [
      ['Tindak lanjut', 'yang masih harus dilakukan sesudah tamu pulang.'],
      ['Tenggat', 'hari terakhir tindak lanjut; sesudah itu tampil merah.'],
      ['Orang', 'dihitung sekali menurut NIK KTP; tanpa NIK menurut nama dan telepon.'],
    ],
  },
];
