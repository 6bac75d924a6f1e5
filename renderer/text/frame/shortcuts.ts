/** Every key of the program, by where it works; the test of this list asks the code for each. */
export const shortcutText = {
  title: 'Pintasan papan ketik',
  groups: [
    {
      name: 'Di mana saja',
      keys: [
        ['Ctrl+K', 'cari apa saja: koperasi, orang, surat, layar, perintah'],
        ['Alt+Kiri', 'kembali ke layar sebelumnya'],
        ['Alt+Kanan', 'maju lagi'],
        ['Ctrl++', 'huruf lebih besar'],
        ['Ctrl+-', 'huruf lebih kecil'],
        ['Ctrl+0', 'ukuran huruf biasa'],
        ['Ctrl+L', 'kunci program, bila dinas memakai akun'],
        ['F1', 'bantuan layar ini'],
        ['Ctrl+/', 'daftar pintasan ini'],
        ['Esc', 'menutup kotak di atas layar'],
      ],
    },
    {
      name: 'Di layar yang terbuka',
      keys: [
        ['Ctrl+F', 'cari dalam daftar ini'],
        ['Ctrl+N', 'buat baru: surat, nomor'],
        ['Ctrl+S', 'simpan'],
        ['Ctrl+Z', 'urungkan yang terakhir'],
        ['Ctrl+P', 'cetak'],
        ['Ctrl+O', 'pilih berkas: Impor, Pencocokan'],
        ['F8', 'kesalahan berikutnya: Isi RAT dalam tabel; belum dijawab berikutnya: kertas kerja'],
        ['1, 2, 3, 0', 'terpenuhi, tidak, tidak berlaku, kosongkan: kertas kerja'],
        ['Alt+Atas, Alt+Bawah', 'koperasi sebelum atau sesudahnya: Isi RAT'],
        ['Ctrl+PageUp', 'koperasi sebelumnya'],
        ['Ctrl+PageDown', 'koperasi berikutnya'],
      ],
    },
    {
      name: 'Di daftar dan tabel',
      keys: [
        ['Atas, Bawah', 'pindah baris'],
        ['Spasi', 'tandai baris'],
        ['Shift+panah', 'tandai banyak baris'],
        ['Ctrl+A', 'tandai semua'],
        ['Ctrl+C', 'salin yang ditandai'],
        ['Enter', 'buka baris'],
        ['Shift+F10', 'tindakan untuk baris ini'],
      ],
    },
    {
      name: 'Di tepi judul kolom (Tab dari judul terakhir)',
      keys: [
        ['Kiri, Kanan', 'kolom lebih sempit, lebih lebar'],
        ['Home, Delete', 'lebar semula'],
        ['Atas, Bawah', 'tepi kolom lain'],
      ],
    },
  ],
} as const;
