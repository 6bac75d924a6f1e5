export const rowCountText = {
  what: 'Isi',
  rows: 'Baris',
  rest: 'Catatan lain',
  total: 'Seluruh basis data',
  tables: {
    cooperative: 'Koperasi, termasuk yang sudah digabungkan',
    cooperative_status: 'Riwayat status',
    cooperative_year: 'Angka per tahun buku',
    rat: 'RAT',
    award_recipient: 'Penerima penghargaan',
    letter_number: 'Nomor dalam buku nomor',
    formation: 'Berkas pendirian',
    formation_founder: 'Pendiri',
    recap_snapshot: 'Rekap yang dibekukan',
    signatory: 'Pejabat penanda tangan',
    region: 'Wilayah',
  },
} as const;
