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
    ],
    otherWords: ['pelatihan', 'bimtek', 'sosialisasi', 'peserta', 'daftar hadir', 'diklat'],
  },
  {
    screen: 'coaching',
    title: 'Pembinaan',
    purpose:
      'Rencana pembinaan setahun, kunjungan dengan temuan dan tindak lanjutnya, petugas lapangan dengan masa tugasnya, dan rekapnya. Telepon tidak dihitung sebagai kunjungan; koperasi yang sama dihitung sekali.',
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
        'klik kanan pada petugas; menurut hari kunjungan, yang dicatat belakangan ditandai.',
      ],
    ],
    otherWords: [
      'kunjungan',
      'PPKL',
      'pendamping',
      'petugas lapangan',
      'penyuluh',
      'Satgas',
      'tindak lanjut',
    ],
  },
];
