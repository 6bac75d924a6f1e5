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
        'Buat konsep; dengan [Tulis di halaman] kalimatnya ditulis langsung di kertasnya, untuk surat itu saja.',
        'Tekan [Jadikan final]: nomor, tanggal, penanda tangan, dan isian kosong diperlihatkan dahulu.',
        'Tekan [Cetak]; sesudah dikirim [Tandai terkirim].',
      ],
    },
    words: [
      ['Konsep', 'belum bernomor, masih dapat diubah.'],
      [
        'Isian merah',
        'tempat yang belum ada nilainya; yang hijau mengikuti catatan, yang kelabu boleh kosong.',
      ],
      ['Markah', 'tulisan di balik halaman templat; hanya perlu bagi yang menyunting templat secara teknis.'],
      ['Final', 'bernomor dan disegel; hanya berubah lewat Betulkan.'],
      [
        'Surat keterangan aktif',
        'hanya untuk koperasi berstatus aktif di register; untuk yang lain pakai Surat keterangan terdaftar.',
      ],
      [
        'Naskah rapat anggota',
        'daftar hadir, notula, dan berita acara milik koperasi; isinya dari catatan RAT tahun buku yang dipilih.',
      ],
      [
        'Surat pembubaran',
        'isinya dari berkas usul pembubaran; yang belum selesai di berkas itu disebut saat surat akan dijadikan final.',
      ],
      [
        'Dasar hukum',
        'diusulkan dari Pengaturan, Dasar hukum, menurut tanggal surat; barisnya dapat ditambah atau dihapus untuk satu surat.',
      ],
      [
        'Salinan dan petikan',
        'keputusan final yang disahkan orang lain; petikan hanya memuat satu penerima, satu lembar untuk masing-masing.',
      ],
      [
        'Pengumuman dan surat edaran',
        'bernomor dari buku Pengumuman; dinas yang punya buku sendiri untuk edaran memilihnya pada templatnya.',
      ],
      [
        'Berita acara uji pulih',
        'ditulis sesudah cadangan dicoba dipulihkan; berkas, sidik, dan hitungannya dicatat di sana.',
      ],
      ['Nomor kembali', 'nomor yang diberikan SRIKANDI untuk surat dari sini.'],
    ],
  },
  {
    screen: 'incoming',
    title: 'Surat masuk',
    purpose:
      'Agenda surat masuk: nomor, pengirim, hari, hal, pindaian, disposisi, dan surat jawabannya. Pengirim dan hal sudah cukup.',
    example: {
      task: 'mencatat surat, meneruskannya, dan menjawabnya',
      steps: [
        'Tekan [Catat surat] (Ctrl+N), isi pengirim dan hal, lalu Ctrl+S. Nomor agenda diberikan oleh program.',
        'Pada rincian di kanan tekan [Disposisi…]: kepada siapa, instruksinya, dan tenggatnya.',
        'Tekan [Lembar disposisi] untuk lembar yang ikut bersama suratnya.',
        'Tekan [Balas]: konsep jawaban sudah menunjuk nomor, tanggal, dan hal surat ini.',
        'Sesudah dikerjakan, tekan [Selesai…] pada disposisinya dan tulis dengan apa.',
      ],
    },
    words: [
      [
        'Nomor agenda',
        'urut per tahun diterimanya; tidak pernah dipakai dua kali, juga bila suratnya dibatalkan.',
      ],
      ['Menunggu', 'ada disposisi yang belum selesai; lewat tenggatnya tampil merah dan disebut di Beranda.'],
      ['Dijawab', 'surat jawabannya sudah bernomor dan tidak ada disposisi yang masih menunggu.'],
      ['Instruksi', 'daftarnya dapat diganti di Pengaturan, Ketentuan.'],
    ],
  },
  {
    screen: 'numbers',
    title: 'Buku nomor',
    otherWords: ['nomor surat', 'agenda surat keluar', 'nomor terakhir', 'buku tangan'],
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
      [
        'Kembar',
        'nomor lama yang tercetak di dua buku; sekarang satu nomor hanya tercetak sekali di seluruh dinas.',
      ],
      ['Kode klasifikasi', 'diusulkan menurut jenis naskah dan tahun; dapat diganti pada setiap surat.'],
      ['Sisipan', 'nomor di antara dua nomor, misalnya 012.a, untuk tanggal yang sudah lewat.'],
    ],
  },
  {
    screen: 'awards',
    title: 'Penghargaan',
    purpose:
      'Siapa layak menerima penghargaan tahun buku itu dan mengapa yang lain tidak, lalu SK dan piagamnya.',
    example: {
      task: 'memilih 54 penerima dan mencetak piagamnya',
      steps: [
        'Isi banyaknya, lalu tekan [Ambil]. [Ubah syarat] mengubah siapa yang layak.',
        'Spasi mencentang; Shift+panah menandai banyak, [Keluarkan…] meminta satu alasan untuk semuanya.',
        'Tetapkan. Bila banyaknya lain daripada rencana, program bertanya dahulu.',
        'Cetak, lalu katakan lembar mana yang keluar. [Cetak ulang] memakai nomor yang sama.',
        'Pada Lainnya ada [Daftar penerima dan tanda terima]; lampiran SK ikut pada surat keputusannya.',
      ],
    },
    words: [
      ['Pengganti', 'calon di bawah batas yang naik karena yang di atasnya dikeluarkan atau dilepas.'],
      ['Usul', 'sebelum ada yang memilih, yang dicentang baru usul menurut urutan.'],
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
        'Pilih programnya dan cetak; PDF-nya terbuka dan dicetak dengan skala 100 %.',
        'Bila kertas habis, tekan [Laporkan masalah] pada lembar yang tidak keluar dan pilih alasannya.',
        'Isi kertasnya dan lanjutkan; yang sudah tercetak dilewati.',
        'Bila satu lembar rusak, tekan [Cetak ulang]; nomornya tetap.',
      ],
    },
    words: [
      ['PDF siap', 'berkasnya jadi, tetapi belum dikatakan keluar dari printer.'],
      ['Profil printer', 'ukuran kertas dan geseran agar cetakan jatuh tepat di blangko.'],
    ],
  },
  {
    screen: 'proof',
    title: 'Keabsahan',
    purpose: 'Memeriksa QR pada kertas dinas tanpa internet. QR ini bukan tanda tangan elektronik.',
    example: {
      task: 'memeriksa piagam yang dibawa orang',
      steps: [
        'Pilih foto QR pada kertasnya, atau ketik kode pendek di samping QR.',
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
