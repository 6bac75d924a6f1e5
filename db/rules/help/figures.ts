import type { HelpPage } from './help-page.ts';

export const FIGURE_PAGES: readonly HelpPage[] = [
  {
    screen: 'recap',
    title: 'Rekap',
    purpose:
      'Tabel angka menurut wilayah, jenis, atau kelompok, pada tanggal mana pun. Angka resmi dibekukan agar tetap dapat dijelaskan.',
    example: {
      task: 'menyiapkan angka untuk rilis',
      steps: [
        'Susun barisnya dan pilih kolomnya; tekan satu angka untuk melihat koperasinya.',
        'Buka tab [Angka resmi] dan tekan [Bekukan angka]; tulis judul dan keperluannya.',
        'Pada angka itu tekan [Bahan rilis]; setiap kalimat memuat tanggal dan cara menghitung.',
      ],
    },
    words: [
      ['Keadaan per', 'dihitung menurut riwayat pada tanggal itu.'],
      ['Dibekukan', 'disimpan bersama definisi dan daftar koperasinya; tidak berubah lagi.'],
      [
        'Angka acuan',
        'angka pihak lain dengan sumber dan tanggalnya; kalimatnya dapat disalin, dan tidak pernah ikut hitungan dinas.',
      ],
      [
        'Penghargaan diterima',
        'yang diberikan kepada dinas: tanggal, pemberi, tingkat, dan tempat piagamnya.',
      ],
    ],
  },
  {
    screen: 'performance',
    title: 'Laporan kinerja',
    purpose:
      'Target, realisasi, dan capaian indikator tiap triwulan dan setahun, dengan pembilang dan penyebut yang disebut namanya. Triwulan yang sudah dilaporkan dibekukan agar tetap sama.',
    example: {
      task: 'menyiapkan laporan triwulan',
      steps: [
        'Tekan [Indikator baru]; pilih rumus, pembilang, dan penyebutnya. Daftar yang sudah ada dibaca dengan [Impor dari Excel…].',
        'Pilih indikatornya, tekan [Ubah target…], lalu tulis target dan dokumen sumbernya.',
        'Yang bertanda "isi" diisi dengan [Isi triwulan…]: angka dari sumber lain, penyebab, dan upaya.',
        'Tekan pembilang atau penyebut untuk melihat koperasi atau catatan di baliknya.',
        'Sesudah triwulan berakhir, tekan tombol hijau dan [Bekukan], lalu [Cetak].',
      ],
    },
    words: [
      ['Pembilang, penyebut', 'dua angka yang membentuk persentase; keduanya dicetak dengan namanya.'],
      ['Capaian', 'realisasi ÷ target bila arahnya naik; (2 × target − realisasi) ÷ target bila turun.'],
      [
        'Dibekukan',
        'angka, nama, dan target tetap; bila dihitung kini berbeda, yang kini tampil di sampingnya.',
      ],
      ['Setahun', 'dihitung tersendiri; yang dihitung berbeda bukan jumlah keempat triwulan.'],
      ['Ganti nama', 'nama baru berlaku sejak satu hari; triwulan sebelumnya tetap memakai nama lamanya.'],
      [
        'Evaluasi Renja',
        'Tabel E.81: kinerja dari indikatornya, anggaran dari tombol Renja…; b.d. berarti belum diisi, bukan nol.',
      ],
    ],
    otherWords: [
      'indikator',
      'LKjIP',
      'Renja',
      'IKU',
      'capaian',
      'triwulan',
      'bab III',
      'Tabel E.81',
      'evaluasi Renja',
      'kartu indikator',
      'SAKIP',
    ],
  },
  {
    screen: 'reconcile',
    title: 'Pencocokan',
    purpose:
      'Membandingkan register dengan ekspor ODS, SIMKOPDES, atau daftar lain. Tidak ada yang dikirim ke sistem itu.',
    example: {
      task: 'mencocokkan ekspor ODS',
      steps: [
        'Tekan [Cocokkan daftar], sebut asal dan tanggal ekspornya, lalu [Pilih berkas].',
        'Periksa hasilnya dan tekan [Simpan pencocokan].',
        'Pada setiap temuan: [Pakai nilai ini], atau tandai siapa yang memperbaiki.',
      ],
    },
    words: [
      ['Hanya di sini', 'ada di register, tidak ada di daftar itu.'],
      ['Diabaikan', 'perbedaan yang benar adanya, dengan alasannya.'],
    ],
  },
  {
    screen: 'settings',
    title: 'Pengaturan',
    otherWords: [
      'mengganti kepala dinas',
      'kadis baru',
      'ganti penanda tangan',
      'pejabat baru',
      'mencadangkan data',
      'flash disk',
      'uji pulih',
      'sandi cadangan',
      'sandi data',
      'enkripsi',
      'laptop hilang',
      'bitlocker',
      'alamat dinas',
      'kop',
      'lambang',
      'akun',
      'kata sandi',
      'lupa sandi',
      'siapa boleh apa',
      'kunci layar',
    ],
    purpose:
      'Identitas dinas, pejabat penanda tangan, ketentuan, dasar hukum, piagam dan printer, akun, catatan kejadian, cadangan, sandi data, dan tampilan.',
    example: {
      task: 'membuat cadangan di flash disk',
      steps: [
        'Buka tab [Cadangan] dan tekan [Buat cadangan].',
        'Pilih folder di flash disk. Salinannya dibuka kembali dan diperiksa sebelum dinyatakan selesai.',
        'Cabut flash disk dan simpan di tempat lain.',
        'Agar tersalin sendiri setiap kali flash disk terpasang: tekan [Pilih folder] di baris Flash disk.',
      ],
    },
    words: [
      [
        'Pejabat',
        'siapa yang menandatangani dan sejak kapan; menambah pejabat baru mengakhiri yang lama sehari sebelumnya, surat lama tetap bernama pejabat lama.',
      ],
      [
        'Sandi data',
        'menyandikan seluruh data di komputer ini; melindungi komputer yang dicuri dan folder yang disalin, tidak melindungi layar yang terbuka, hasil cetak, dan ekspor. Nyalakan juga BitLocker.',
      ],
      [
        'Ketentuan',
        'aturan dan angkanya, berlaku sejak tanggal tertentu, dengan dasarnya; cari katanya di atas daftar (Ctrl+F), Enter membuka yang pertama.',
      ],
      [
        'Dasar hukum',
        'peraturan yang dikutip surat menurut tanggalnya; yang berakhir tidak dikutip lagi, surat yang sudah final tetap.',
      ],
      [
        'Belum diverifikasi',
        'judul atau nomornya belum dicocokkan dengan naskah resmi, jadi tidak diusulkan dalam surat sampai dipastikan.',
      ],
      [
        'Cadangan otomatis',
        'salinan yang dibuat program sendiri sekali sehari dan sebelum pekerjaan berisiko; yang gagal disebut di Beranda.',
      ],
      [
        'Sandi cadangan',
        'cadangan hanya terbuka dengan kata sandi atau kode lembar pemulihan; tanpa keduanya tidak dapat dibuka siapa pun.',
      ],
      [
        'Uji pulih',
        'memulihkan cadangan ke folder tersendiri untuk membuktikan bahwa ia dapat dipakai; berita acaranya dicetak. Yang dilakukan tanpa program: [Tulis berita acara uji sendiri].',
      ],
      [
        'Catatan kejadian',
        'siapa melakukan apa dan kapan, dalam satu rantai; [Periksa rantai] menyebut data yang diubah di luar program.',
      ],
      [
        'Segel',
        'tanda bahwa catatan sampai satu baris tidak diubah orang; hanya kata sandi segel yang dapat membuktikannya.',
      ],
      ['Pulihkan', 'mengganti data dengan isi cadangan; keadaan sebelumnya disimpan di sampingnya.'],
      [
        'Akun',
        'bila dinyalakan, setiap orang masuk dengan kata sandinya dan perubahan mencatat namanya; perannya menentukan yang boleh. Yang menyalin berkas basis data tetap dapat membacanya tanpa kata sandi, jadi kunci pula komputernya.',
      ],
      [
        'Kunci',
        'Ctrl+L menutup layar sampai kata sandi diketik; juga sendiri sesudah lama tidak dipakai. Yang sudah diketik tetap ada.',
      ],
      [
        'Lembar pemulihan',
        'kode di brankas untuk memberi seorang admin kata sandi baru bila tidak ada yang dapat masuk; berlaku sekali.',
      ],
    ],
  },
];
