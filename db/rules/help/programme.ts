import type { HelpPage } from './help-page.ts';

export const PROGRAMME_PAGES: readonly HelpPage[] = [
  {
    screen: 'activity',
    title: 'Kegiatan',
    purpose:
      'Pelatihan, bimtek, sosialisasi, dan kegiatan lain: keadaannya, angkatan, peserta, dan kehadiran setiap hari. Hanya yang terlaksana dan dilaporkan dihitung sebagai realisasi.',
    example: {
      task: 'mencatat pelatihan sampai kehadirannya',
      steps: [
        'Tekan [Kegiatan baru]; isi judul, jenis, dan hari angkatan pertamanya.',
        'Pada kegiatannya tekan [Tempel dari Excel] dan tempel daftar pesertanya, atau [Impor berkas…] bila daftarnya sebuah berkas.',
        'Pilih kotak hari, lalu tekan H, I, S, atau A; kursor turun sendiri. Shift+H mengisi sekolom, Ctrl+V menempel kehadiran dari Excel.',
        'Pada [Surat dan cetak] tulis undangan, cetak daftar hadir dan tanda terima; yang masih kurang disebut di sampingnya.',
        'Tekan [Ubah keadaan…] bila sudah terlaksana.',
        'Tekan [Terbitkan sertifikat…]; periksa siapa yang mendapat dan siapa yang tidak, lalu terbitkan.',
      ],
    },
    words: [
      [
        'Angkatan',
        'satu kelas dengan hari, tempat, dan kuotanya sendiri; seorang peserta masuk satu angkatan.',
      ],
      ['Menunggu anggaran', 'direncanakan, dananya belum ada; belum dihitung sebagai realisasi.'],
      ['Sertifikat', 'menurut batas kehadiran di Ketentuan, atau keputusan petugas dengan alasan.'],
      ['JP', 'jam pelajaran sesi-sesinya; jumlahnya tercetak di halaman belakang sertifikat.'],
      [
        'Cocokkan peserta',
        'menghubungkan peserta dengan orang dan koperasi register yang bernama sama; diputuskan petugas, dapat diurungkan.',
      ],
      [
        'Tanda terima',
        'hari hadir dikali tarif; jumlah yang berbeda dari pembukuan atau melebihi realisasi ditolak.',
      ],
      [
        'Calon peserta',
        'koperasi aktif menurut urutan kebutuhan: belum pernah dilatih, paling lama, ber-NIB; dengan alasannya.',
      ],
      ['Rekap tahunan', 'dari yang terlaksana; setiap orang dan koperasi dihitung sekali.'],
    ],
    otherWords: [
      'pelatihan',
      'bimtek',
      'sosialisasi',
      'peserta',
      'daftar hadir',
      'diklat',
      'sertifikat',
      'uang saku',
      'narasumber',
      'biodata',
      'KAK',
      'laporan kegiatan',
      'calon peserta',
    ],
  },
  {
    screen: 'programme',
    title: 'Program dan target',
    purpose:
      'Susunan program setiap tahun dengan pagunya, target tahun itu, kalender dinas, dan langkah pergantian tahun. Realisasi dihitung program dari kegiatan, konsultasi, dan register; persentase lebih dari 100 tampil apa adanya.',
    example: {
      task: 'mencatat target melatih 600 koperasi',
      steps: [
        'Pilih [Susunan program], lalu [Isi dari susunan baku]; betulkan nama dan pagunya.',
        'Kembali ke [Target] dan tekan [Target baru].',
        'Pilih "Dilatih" dengan satuan koperasi, tulis 600, dan sebut dasarnya, misalnya DPA 2025.',
        'Tekan [Cetak] untuk daftar target dan realisasinya.',
      ],
    },
    words: [
      ['Pagu', 'anggaran satu baris susunan; jumlah yang tidak cocok dengan baris di bawahnya diberi tanda.'],
      ['Dilatih', 'hadir sedikitnya satu hari pada kegiatan yang terlaksana; dihitung sekali setahun.'],
      ['Diisi sendiri', 'realisasi dari luar program, dengan sumbernya.'],
      [
        'Kalender dinas',
        'hari libur satu tahun, dibaca dari lembar atau ditulis; dipakai setiap hitungan hari kerja, dan hari angkatan yang jatuh padanya diperingatkan.',
      ],
      [
        'Pergantian tahun',
        'yang tertinggal dari tahun lama dan yang disiapkan bagi tahun baru, dihitung dari catatan; tampil di Beranda pada Desember dan Januari.',
      ],
    ],
    otherWords: [
      'hari libur',
      'cuti bersama',
      'hari kerja',
      'tutup tahun',
      'akhir tahun',
      'renja',
      'dpa',
      'sub kegiatan',
      'nomenklatur',
      'pagu',
      'anggaran',
      'capaian',
      'kinerja',
    ],
  },
  {
    screen: 'umkm',
    title: 'UMKM',
    purpose:
      'Register usaha mikro: pemilik, tempat, sektor, modal dan penjualan, keanggotaan koperasi, keadaan, produk, dan izinnya. Skala dibaca menurut ketentuan hari ini dari modal dan dari penjualan; keduanya tampil dengan sebabnya.',
    example: {
      task: 'mencatat satu usaha dengan produknya',
      steps: [
        'Tekan [UMKM baru]; nama usahanya sudah cukup, yang lain dapat menyusul.',
        'Isi NIK pemilik bila diketahui: orang dicocokkan menurut NIK saja, nama hanya petunjuk.',
        'Tekan [Tambah penjualan], tulis tahun, jumlah rupiah, dan sumbernya, lalu [Simpan].',
        'Pada rinciannya tekan [Tambah produk]; nama dan jenisnya sudah cukup.',
        'Tekan [Tambah izin]; jenisnya sudah cukup, nomor dan tanggal dapat menyusul.',
        'Bila usahanya tutup atau pindah, tekan [Catat keadaan] dengan tanggal dan keterangannya.',
      ],
    },
    words: [
      [
        'Skala',
        'mikro, kecil, menengah menurut ketentuan yang berlaku pada harinya. Usaha yang berdiri sejak 2 Februari 2021 dibaca dari modalnya, yang lebih tua dari penjualannya; petugas dapat memilih dengan alasan.',
      ],
      [
        'Impor',
        'membaca daftar Excel dengan susunan apa pun. Diuji dahulu: setiap baris disebut baru, berubah, sama, atau ditolak, dan setiap kolom dibaca atau disebut mengapa tidak; satu impor diurungkan sekaligus.',
      ],
      [
        'Catatan ganda',
        'dua usaha dengan NIK pemilik sama, atau nama dan desa sama; digabungkan dan dapat diurungkan, atau dinyatakan bukan ganda.',
      ],
      [
        'Produk',
        'dicatat satu per satu di bawah usahanya; sertifikat halal melekat pada produk, bukan usaha.',
      ],
      [
        'Perizinan',
        'izin UMKM dan koperasi dalam satu daftar, yang lebih dahulu habis di atas. Dari nomor P-IRT terbaca petunjuk saja; tanggal yang ditulis yang dipakai. Rekap menghitung izin per lembar dan UMKM masing-masing sekali.',
      ],
      [
        'Belum tercatat',
        'usaha yang izin terbit jenis itu, misalnya NIB, tidak ada dalam catatan dinas; belum tentu tidak dimilikinya.',
      ],
      ['Keadaan', 'aktif, tutup, pindah, atau tidak ditemukan, dengan riwayatnya.'],
      [
        'Halal',
        'di samping setiap produk: kewajiban, sertifikat, dan permohonannya. [Catat permohonan] menyimpan jalur, dana, dan pra-cek; [Catat tahap] menambah tahap dengan tanggalnya, tahap lama tidak ditimpa. Tab Halal menunjukkan permohonan menurut tahap dan hari menunggu, produk yang belum halal, dan rekap setahun.',
      ],
      [
        'Pra-cek',
        'pertanyaan self declare menurut syarat pada tanggalnya; yang tidak memenuhi disebut sebabnya, yang belum dijawab disebut belum.',
      ],
      [
        'Perlu pembaruan',
        'sertifikat halal yang bahan atau prosesnya tercatat berubah sesudah terbit. Sertifikat tidak berakhir menurut tanggal; tanggal tercetak yang lama tetap disimpan dan dicek ke BPJPH.',
      ],
      [
        'Dilatih, didaftarkan, terbit',
        'tiga angka terpisah pada rekap halal. Kegiatan pelatihan dipilih menurut kata pada judul atau temanya.',
      ],
    ],
    otherWords: [
      'izin UMKM',
      'NIB',
      'P-IRT',
      'PIRT',
      'BPOM',
      'merek',
      'halal',
      'SEHATI',
      'SIHALAL',
      'self declare',
      'sertifikat halal',
      'pendamping PPH',
      'BPJPH',
      'usaha mikro',
      'pelaku usaha',
      'omzet',
      'omset',
      'modal',
      'binaan',
      'skala usaha',
      'kbli',
      'produk',
      'IKM',
      'UKM',
      'PP 7/2021',
    ],
  },
  {
    screen: 'coaching',
    title: 'Pembinaan',
    purpose:
      'Rencana pembinaan setahun, kunjungan dengan temuan dan tindak lanjutnya, verifikasi lapangan, koperasi yang dapat dihidupkan kembali, dan petugas dengan masa tugasnya. Telepon tidak dihitung sebagai kunjungan; koperasi yang sama dihitung sekali.',
    example: {
      task: 'merencanakan dan mencatat kunjungan',
      steps: [
        'Pada Petugas tekan [Petugas baru]; isi nama, SK, dan hari terakhir tugasnya.',
        'Tekan [Susun rencana]; pilih koperasi, tujuan, petugas, dan bulannya.',
        'Sesudah berkunjung tekan [Catat kunjungan]; pilih hasilnya, isi temuan dan tindak lanjut dengan batasnya.',
        'Centang tindak lanjut yang selesai; pada rencananya tekan [Selesai dibina] bila pembinaannya berakhir.',
      ],
    },
    words: [
      ['Sebelum dan sesudah', 'keadaan koperasi yang dibekukan saat direncanakan dan saat selesai dibina.'],
      [
        'Aktif setelah dibina',
        'sebelumnya tidak aktif, sesudahnya aktif, dan dikunjungi di antaranya; telepon tidak cukup.',
      ],
      ['Target', 'yang ditetapkan dinas pada Rekap; tanpa itu jumlah koperasi dalam rencana.'],
      [
        'Laporan bulanan',
        'klik petugasnya, lalu tombolnya; menurut hari kunjungan, yang dicatat belakangan ditandai.',
      ],
      [
        'Verifikasi lapangan',
        'kampanye ke koperasi pilihan; satu hasil setiap koperasi, dicetak bila jumlahnya sama dengan sasarannya.',
      ],
      [
        'Lembar kunjungan',
        'dicetak, diisi di lapangan, lalu disalin dengan [Isi dari lembar…]; kolom tabel bernomor sama dengan lembarnya.',
      ],
      [
        'Pekerjaan terbuka',
        'pada petugasnya: rencana dan tindak lanjut yang belum selesai, diserahkan kepada pengganti sekaligus.',
      ],
      [
        'Dapat dihidupkan',
        'koperasi tidak aktif dengan alasan, kontak terakhir, dan langkah berikutnya; dari sana ke rencana atau usul pembubaran.',
      ],
    ],
    otherWords: [
      'kunjungan',
      'PPKL',
      'pendamping',
      'petugas lapangan',
      'penyuluh',
      'Satgas',
      'verifikasi',
      'sasaran',
      'serah terima',
      'koperasi tidak aktif',
      'lembar kunjungan',
      'tindak lanjut',
    ],
  },
];
