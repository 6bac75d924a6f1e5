export const rowCountText = {
  what: 'Isi',
  rows: 'Baris',
  total: 'Seluruh basis data',
  tables: {
    cooperative: 'Koperasi',
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
