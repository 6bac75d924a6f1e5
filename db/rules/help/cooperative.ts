import type { HelpPage } from './help-page.ts';

export const COOPERATIVE_PAGES: readonly HelpPage[] = [
  {
    screen: 'cooperatives',
    title: 'Register koperasi',
    purpose:
      'Semua koperasi wilayah layanan, satu baris satu koperasi. Dari sini catatan dibuka, disaring, dicetak, disalin ke Excel, dan diekspor.',
    example: {
      task: 'menyimpan daftar yang sering dipakai',
      steps: [
        'Tambahkan saringan di atas daftar, misalnya status dan kecamatan.',
        'Tekan [Kolom] dan centang yang ditampilkan, lalu [Pakai kolom].',
        'Buka [Tampilan tersimpan], tekan [Simpan tampilan], beri nama.',
        'Tekan [Cetak] (Ctrl+P) untuk mencetak persis daftar itu, atau [Simpan ke Excel] untuk membawanya ke Excel.',
        'Klik kanan sebuah baris menyebut yang dapat dilakukan dengan koperasi itu, juga [Buat surat].',
      ],
    },
    words: [
      ['Nomor badan hukum', 'nomor pengesahan; bentuk lama (BH/…) dan baru (AHU-…) sama sahnya.'],
      ['NIK Koperasi', 'nomor induk dari ODS, bukan NIK KTP.'],
      ['Kelengkapan', 'bagian isian pokok yang sudah ada nilainya.'],
    ],
  },
  {
    screen: 'record',
    title: 'Catatan koperasi',
    purpose:
      'Semua yang diketahui tentang satu koperasi: identitas, pengurus, angka per tahun, RAT, badan hukum, dokumen, kunjungan, dan riwayat.',
    example: {
      task: 'mengubah status dengan alasannya',
      steps: [
        'Tekan [Ubah status].',
        'Pilih statusnya, isi sejak kapan dan alasannya; garis waktu yang terjadi tampil sebelum disimpan.',
        'Tekan [Simpan]. Perubahan ada pada tab [Riwayat] dan dapat diurungkan.',
      ],
    },
    words: [
      ['Riwayat', 'setiap simpanan: siapa, kapan, isi lama, isi baru.'],
      [
        'Urungkan',
        'membatalkan yang terakhir: ketikan (Ctrl+Z), atau yang sudah disimpan, juga dari Riwayat.',
      ],
    ],
  },
  {
    screen: 'duplicates',
    title: 'Periksa ganda',
    purpose:
      'Pasangan catatan yang mungkin koperasi yang sama. Riwayat keduanya disatukan; tidak ada yang hilang.',
    example: {
      task: 'menggabungkan dua catatan',
      steps: [
        'Pilih pasangannya dan bandingkan bidang yang berbeda.',
        'Pilih isi mana yang dipakai, lalu tekan [Gabungkan].',
        'Bila ternyata dua koperasi, tekan [Bukan ganda] dan tulis alasannya.',
      ],
    },
    words: [['Dipertahankan', 'catatan yang tetap ada; yang lain berpindah riwayatnya ke sini.']],
  },
  {
    screen: 'import',
    title: 'Impor',
    purpose:
      'Memasukkan daftar Excel, ODS, atau CSV. Berkas selalu diuji dahulu; setiap baris dan kolom disebut nasibnya sebelum ada yang ditulis.',
    example: {
      task: 'memasukkan buku kerja tahun lalu',
      steps: [
        'Tekan [Pilih berkas].',
        'Periksa arti kolomnya; yang keliru diganti pada judul kolomnya.',
        'Tekan [Lanjut ke hasil uji] dan jawab yang ditanyakan.',
        'Tekan [Simpan ke register]. Bila keliru, [Urungkan impor ini] pada daftar impor yang lalu.',
      ],
    },
    words: [
      ['Ditolak', 'baris yang tidak dapat masuk, dengan sebabnya; yang lain tetap masuk.'],
      ['Ditanyakan', 'baris yang mungkin koperasi lain; Anda yang memutuskan.'],
      ['Dilewati', 'judul, jumlah, tanda tangan, atau baris kosong: bukan koperasi.'],
    ],
  },
  {
    screen: 'rat',
    title: 'RAT',
    otherWords: ['rapat anggota tahunan', 'isi rat tabel', 'tempel dari excel', 'teguran'],
    purpose:
      'Rapat anggota setiap tahun buku, dari undangan sampai sertifikat, dan siapa yang belum. Batas hari menurut ketentuan hari itu.',
    example: {
      task: 'mencatat RAT satu koperasi',
      steps: [
        'Tekan [Isi RAT].',
        'Ambil koperasinya dari daftar di kiri dengan Enter, atau cari namanya; isi [RAT dilaksanakan] dan angka yang ada, Enter ke isian berikutnya.',
        'Baca penilaiannya di bawah isian, lalu tekan [Simpan, lanjut berikutnya] atau Ctrl+S: koperasi berikutnya terbuka.',
        'Banyak sekaligus: tekan [Isi dalam tabel], tempel dari Excel, betulkan yang merah (F8), lalu simpan.',
        'Yang belum: kembali ke papan, centang barisnya, lalu [Buat surat]; teguran yang sudah waktunya diusulkan.',
      ],
    },
    words: [
      ['Tahun buku', 'tahun yang dipertanggungjawabkan, bukan tahun rapatnya.'],
      ['Dilaksanakan', 'rapat sudah ada harinya; laporan mungkin belum diterima.'],
      ['SP1, SP2, SP3', 'teguran; yang berikutnya menyebut nomor dan tanggal yang sebelumnya.'],
    ],
  },
  {
    screen: 'evaluation',
    title: 'Evaluasi',
    purpose:
      'Grade, keaktifan, kelas, dan kesehatan setiap koperasi per tahun buku, masing-masing dengan alasannya. Yang ditutup disegel.',
    example: {
      task: 'menutup evaluasi setahun',
      steps: [
        'Saring yang keaktifannya meragukan dan baca alasannya.',
        'Bila perlu tekan [Tetapkan keaktifan] dengan alasan.',
        'Tekan [Tutup evaluasi]. Sesudah itu perubahan data tidak mengubahnya.',
        'Tekan [Lainnya], lalu [Terapkan status] bila status register harus mengikuti.',
      ],
    },
    words: [
      ['Ditutup', 'disimpan seperti keadaan hari itu; dapat dibuka kembali dengan alasan.'],
      ['*', 'keaktifan ditetapkan petugas, bukan oleh aturan.'],
    ],
  },
  {
    screen: 'worksheet',
    title: 'Kertas kerja pemeriksaan kesehatan',
    otherWords: ['kkpkk', 'kesehatan koperasi', 'pemeriksaan', 'lhpkk', 'skor kesehatan', 'predikat'],
    purpose:
      'Pertanyaan pemeriksaan kesehatan satu koperasi menurut ketentuan pada tanggal pemeriksaannya. Skor dihitung dari jawaban, beserta asalnya.',
    example: {
      task: 'mengisi hasil pemeriksaan lapangan',
      steps: [
        'Pada catatan koperasi, bagian [Kesehatan & KUK], tekan [Cetak formulir kosong] untuk dibawa, lalu [Isi kertas kerja].',
        'Isi tanggal dan pemeriksa pada [Data pemeriksaan], lalu pilih aspeknya di kiri.',
        'Jawab dengan 1, 2, atau 3; panah atas dan bawah berpindah, Tab ke catatannya, F8 ke yang belum dijawab.',
        'Belum selesai: [Simpan rancangan] atau Ctrl+S. Sudah: [Catat hasil], lalu [Cetak kertas kerja].',
        'Bila skor tidak menurut jawaban: pada [Hasil] pilih [Isi skor langsung, bukan dari jawaban] dan tulis alasannya.',
      ],
    },
    words: [
      ['Tidak berlaku', 'pertanyaan yang tidak mengenai koperasi ini; tidak dihitung dan perlu catatan.'],
      ['Skor belum dihitung', 'masih ada pertanyaan yang belum dijawab; tidak ada skor sementara.'],
      ['Rancangan', 'tersimpan dan dapat dilanjutkan; belum menjadi hasil pemeriksaan.'],
    ],
  },
  {
    screen: 'legality',
    title: 'Legalitas',
    purpose:
      'Izin, sertifikat, dan masa jabatan yang berakhir, serta berkas usul pembubaran beserta pengumumannya.',
    example: {
      task: 'mencatat izin baru',
      steps: [
        'Tekan [Catat izin] dan pilih koperasinya.',
        'Isi jenis, nomor, dan [Berlaku sampai]; kosong berarti tanpa batas.',
        'Tekan [Simpan]. Izin muncul di sini sebelum berakhir.',
      ],
    },
    words: [
      ['Pengumuman', 'masa keberatan sebelum usul pembubaran dikirim.'],
      ['Lembar lapangan', 'daftar untuk dibawa saat verifikasi, satu kecamatan.'],
    ],
  },
  {
    screen: 'formation',
    title: 'Pembentukan',
    otherWords: [
      'mendirikan koperasi',
      'pendirian',
      'sembilan pendiri',
      '9 pendiri',
      'koperasi baru',
      'notaris',
    ],
    purpose: 'Berkas pendirian dinilai terhadap aturan pada tanggal rapatnya: pendiri, umur, dokumen, nama.',
    example: {
      task: 'memeriksa berkas yang baru masuk',
      steps: [
        'Tekan [Berkas baru] atau [Buka berkas JSON].',
        'Isi identitas dan pendiri; penilaian tampil sambil Anda mengisi.',
        'Tekan [Simpan], lalu [Cetak daftar periksa] untuk pemohon.',
      ],
    },
    words: [
      ['Siap diajukan', 'pendiri cukup dan semua dokumen wajib ada.'],
      ['Cakap hukum', 'belum cukup umur tetapi sah bertindak, misalnya sudah menikah; dicatat alasannya.'],
    ],
  },
  {
    screen: 'village',
    title: 'Merah Putih',
    otherWords: ['papan desa', 'kdmp', 'kopdes', 'koperasi desa'],
    purpose:
      'Setiap desa menurut yang dibutuhkan koperasinya: apa yang ada, sedang diurus, dan belum, dengan jumlah per kecamatan.',
    example: {
      task: 'menutup kekurangan satu kecamatan',
      steps: [
        'Tekan [semua kecamatan] dan pilih kecamatannya.',
        'Pindah dengan panah. Spasi: ada; D: sedang diurus; B: belum; Enter: isi nomornya. Ctrl+Z mengurungkan.',
        'Banyak desa sekaligus: tekan [Lainnya], [Isi dalam tabel], tempel dari Excel, [Simpan semua].',
        'Tekan [Cetak yang kurang]; yang tercetak sama dengan yang tampil.',
        'Unit, anggota, bangunan, dan pembiayaannya: [Ubah usaha] pada panel desa. [Lainnya], [Laporan mingguan] mencetak semua kecamatan.',
      ],
    },
    words: [
      ['Tanpa nomor', 'diketahui sudah ada, tetapi nomor atau tanggalnya belum dicatat.'],
      ['Sedang diurus', 'masih dihitung kurang sampai selesai.'],
      ['Kurang', 'yang diminta ketentuan program dan belum tercatat; belum tentu tidak ada.'],
      ['Musdesus', 'musyawarah desa khusus pembentukannya.'],
      ['Belum dicatat', 'keadaan usahanya belum diketahui dinas; tidak dihitung sebagai belum beroperasi.'],
      ['Terbatas', 'ada unit yang beroperasi, tetapi belum sebanyak ketentuan pada Pengaturan.'],
    ],
  },
  {
    screen: 'people',
    title: 'Klarifikasi pengurus dan pengawas',
    purpose: 'Orang yang sama di beberapa koperasi atau berkerabat. Ini bahan bertanya, bukan tuduhan.',
    example: {
      task: 'mencatat hasil klarifikasi',
      steps: [
        'Pilih satu hal di daftar.',
        'Tekan [Catat klarifikasi], isi hasil, tanggal, dan petugas.',
        'Tekan [Simpan].',
      ],
    },
    words: [
      ['Hanya nama yang sama', 'belum tentu orang yang sama; NIK KTP belum ada.'],
      [
        'Masa simpan',
        'lamanya data orang dan pindaian disimpan menurut ketentuan dinas; yang lewat diputuskan petugas.',
      ],
    ],
  },
];
