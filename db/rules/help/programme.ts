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
        'Pada kegiatannya tekan [Tempel dari Excel] dan tempel daftar pesertanya.',
        'Pilih kotak hari, lalu tekan H, I, S, atau A; kursor turun sendiri. Shift+H mengisi sekolom.',
        'Pada [Surat dan cetak] tulis undangan, cetak daftar hadir dan tanda terima; yang masih kurang disebut di sampingnya.',
        'Tekan [Ubah keadaan…] bila sudah terlaksana.',
      ],
    },
    words: [
      [
        'Angkatan',
        'satu kelas dengan hari, tempat, dan kuotanya sendiri; seorang peserta masuk satu angkatan.',
      ],
      ['Menunggu anggaran', 'direncanakan, dananya belum ada; belum dihitung sebagai realisasi.'],
      ['Sertifikat', 'menurut batas kehadiran di Ketentuan, atau keputusan petugas dengan alasan.'],
      ['JP', 'jam pelajaran sesi-sesinya.'],
      [
        'Tanda terima',
        'hari hadir dikali tarif; jumlah yang berbeda dari pembukuan atau melebihi realisasi ditolak.',
      ],
    ],
    otherWords: [
      'pelatihan',
      'bimtek',
      'sosialisasi',
      'peserta',
      'daftar hadir',
      'diklat',
      'uang saku',
      'narasumber',
      'biodata',
      'KAK',
      'laporan kegiatan',
    ],
  },
];
