import type { HelpPage } from './help-page.ts';

export const PAPER_PAGES: readonly HelpPage[] = [
  {
    screen: 'letters',
    title: 'Surat',
    purpose: 'Surat dinas dari templat: isinya dari register, nomornya dari buku nomor saat dijadikan final.',
    example: {
      task: 'membuat undangan RAT',
      steps: [
        'Tekan [Buat surat] dan pilih templatnya.',
        'Cari koperasi penerima; pratinjau di kanan adalah kertasnya.',
        'Buat konsep, periksa, lalu tekan [Jadikan final]. Nomor diambil saat itu.',
        'Tekan [Cetak]; sesudah dikirim [Tandai terkirim].',
      ],
    },
    words: [
      ['Konsep', 'belum bernomor, masih dapat diubah.'],
      ['Final', 'bernomor dan disegel; hanya berubah lewat Perbaiki.'],
      ['Nomor kembali', 'nomor yang diberikan SRIKANDI untuk surat dari sini.'],
    ],
  },
  {
    screen: 'numbers',
    title: 'Buku nomor',
    purpose: 'Setiap nomor surat, SK, piagam, dan sertifikat, berurutan per buku dan tahun, juga yang batal.',
    example: {
      task: 'menyediakan nomor untuk surat di luar program',
      steps: [
        'Pilih bukunya dan tahunnya.',
        'Ambil satu nomor (Ctrl+N), atau sediakan beberapa sekaligus.',
        'Isi hal dan tujuannya; nomor tercatat walaupun suratnya ditulis di tempat lain.',
      ],
    },
    words: [
      ['Batal', 'nomor tidak dipakai lagi tetapi tetap tercatat dengan alasannya.'],
      ['Sisipan', 'nomor di antara dua nomor, misalnya 012.a, untuk tanggal yang sudah lewat.'],
    ],
  },
  {
    screen: 'awards',
    title: 'Penghargaan',
    purpose:
      'Siapa layak menerima penghargaan tahun buku itu dan mengapa yang lain tidak, lalu SK dan piagamnya.',
    example: {
      task: 'menetapkan penerima',
      steps: [
        'Pilih tahun buku dan baca syaratnya.',
        'Pilih koperasi di daftar untuk melihat alasannya.',
        'Keluarkan yang tidak diikutkan dengan alasan, lalu tetapkan.',
        'Cetak piagam, lampiran SK, dan tanda terima.',
      ],
    },
    words: [
      ['Layak', 'memenuhi setiap syarat menurut ketentuan pada tanggal penetapan.'],
      ['Ditetapkan', 'daftar disegel dan setiap piagam mendapat nomor.'],
    ],
  },
  {
    screen: 'printing',
    title: 'Antrean cetak',
    purpose: 'Lembar yang akan dan sudah dicetak. Yang sudah tercetak tidak dicetak dua kali tanpa diminta.',
    example: {
      task: 'mencetak piagam dan meneruskan sesudah kertas habis',
      steps: [
        'Pilih programnya dan mulai mencetak.',
        'Bila kertas habis, cetakan berhenti pada lembar yang gagal.',
        'Isi kertasnya dan lanjutkan; yang sudah tercetak dilewati.',
      ],
    },
    words: [['Profil printer', 'ukuran kertas dan geseran agar cetakan jatuh tepat di blangko.']],
  },
  {
    screen: 'proof',
    title: 'Keabsahan',
    purpose: 'Memeriksa QR pada kertas dinas tanpa internet. QR ini bukan tanda tangan elektronik.',
    example: {
      task: 'memeriksa piagam yang dibawa orang',
      steps: [
        'Pilih foto piagamnya, atau ketik kode pendek di samping QR.',
        'Tekan [Periksa].',
        'Baca hasilnya; nomor dan nama harus sama dengan kertasnya.',
      ],
    },
    words: [
      ['Kunci', 'rahasia dinas yang membuat QR; simpan lembar pemulihannya di brankas.'],
      ['Dicabut', 'kertas yang dinyatakan tidak berlaku, dengan alasannya.'],
    ],
  },
];
