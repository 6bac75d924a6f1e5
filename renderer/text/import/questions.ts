import type { FILE_QUESTIONS, ImportResult, RowChoice } from '#contract/import.ts';
import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

type FileQuestion = (typeof FILE_QUESTIONS)[number];

interface QuestionWords {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
}

/** What only a person can say of a file, and what is said before it is written. */
export const questionText = {
  lackingName: 'Kolom nama koperasi belum dikenali. Pilih kolom mana yang memuat nama koperasi.',
  lackingRat:
    'Kolom tanggal RAT belum dikenali. Pada tabel di bawah, pilih "Tanggal RAT" menurut tahun bukunya untuk kolom yang memuatnya.',
  nameColumn: 'Kolom nama koperasi',
  pickColumn: 'Pilih kolom',
  columnOption: (letter: string, header: string, sample: string | undefined) =>
    `${letter} · ${header}${sample === undefined ? '' : ` (${sample})`}`,
  headerRow: 'Judul kolom ada di baris ke-',
  headerRowFault: 'Tulis nomor baris seperti di Excel.',
  strict: 'Tolak baris yang selnya tidak terbaca',
  strictHint: 'Bila tidak, hanya selnya yang tidak diambil.',
  answer: 'Pilih',
  answered: (label: string) => `${label} menurut jawaban Anda`,
  kind: {
    title: 'Berkas ini tampaknya laporan RAT, bukan register. Pilih isinya.',
    hint: 'Kolomnya hanya nama, tempat, dan RAT. Sebagai register, setiap nama yang belum ada akan menjadi koperasi baru.',
    label: 'Isi berkas',
  },
  unit: {
    title: 'Satuan uang dalam berkas ini belum jelas. Pilih satuannya.',
    hint: 'Judul kolomnya memuat "000"; tanpa jawaban, berkas ini belum dapat disimpan.',
    label: 'Satuan uang',
  },
  units: { one: 'rupiah penuh', thousand: 'ribuan rupiah', million: 'jutaan rupiah' },
  scale: {
    title: 'Hampir semua uang koperasi yang sudah tercatat akan berubah tepat seribu atau sejuta kali.',
    hint: 'Satuan uang berkas ini mungkin keliru. Ganti satuannya, atau tegaskan bila register yang keliru.',
    label: 'Perubahan satuan',
  },
  scaleConfirmed: 'satuan ini benar',
  ratYear: {
    title: 'Tahun buku RAT dalam berkas ini tidak disebut. Pilih tahun bukunya.',
    hint: 'Tanpa tahun buku, berkas ini belum dapat disimpan.',
    label: 'Tahun buku RAT',
  },
  figuresYear: {
    title: 'Tahun buku angka tidak disebut dalam berkas ini.',
    hint: 'Anggota, modal, volume usaha, dan SHU belum diambil sampai tahun bukunya dipilih; yang lain tetap masuk.',
    label: 'Tahun buku angka',
  },
  notes: {
    name: '',
    rat: '',
    district:
      'Kolom kecamatan tidak ditemukan: koperasi baru terhitung "Tidak diketahui" dalam rekap sampai tempatnya diisi.',
    status:
      'Kolom status tidak ditemukan: koperasi baru dicatat tidak aktif sampai Anda memastikan statusnya.',
  } satisfies Readonly<Record<ImportResult['lacking'][number], string>>,
  noteTotal: (label: string, row: number, stated: number, read: number) =>
    `JUMLAH ${label} di baris ${n(row)} tertulis ${n(stated)}, terbaca ${n(read)}.`,
  noteBefore: (fileName: string, when: string) =>
    `Berkas ini sudah pernah diimpor pada ${when} ("${fileName}").`,
  noteAssumed: (message: string, rows: number) => `${n(rows)} koperasi baru: ${message}`,
  noteYear:
    'Tahun buku angka belum dipilih: anggota, modal, volume usaha, dan SHU berkas ini tidak disimpan.',
  statusWords: {
    table: 'Kata status yang belum dikenal',
    intro: 'Jelaskan arti setiap kata untuk berkas ini; barisnya ditolak selama katanya belum dijelaskan.',
    headers: { word: 'Tertulis di berkas', rows: 'Baris', status: 'Artinya' },
    choose: 'belum dijelaskan',
    meaningOf: (word: string) => `Arti kata status "${word}"`,
  },
  asked: {
    table: 'Baris yang ditanyakan',
    answer: 'Jawaban Anda',
    choices: {
      same: 'koperasi yang sama',
      new: 'koperasi lain',
      skip: 'lewati',
    } satisfies Readonly<Record<RowChoice, string>>,
    answerOf: (row: number, name: string) => `Jawaban untuk baris ${n(row)} ${name}`,
    skipRest: 'Jawab semua sisanya: lewati',
    open: (count: number) => `${n(count)} baris belum dijawab.`,
    allAnswered: 'Semua baris sudah dijawab.',
    keys: 'Spasi mengganti jawaban baris yang disorot.',
    noneTitle: 'Tidak ada baris yang ditanyakan.',
    none: 'Semua baris berkas ini sudah jelas.',
    mustAnswer: (count: number) =>
      `${n(count)} baris yang ditanyakan belum dijawab, jadi belum dapat disimpan.`,
  },
} as const;

export function questionWords(question: FileQuestion, kind: 'cooperative' | 'rat'): QuestionWords {
  if (question === 'unit' || question === 'kind' || question === 'scale') return questionText[question];
  return kind === 'rat' ? questionText.ratYear : questionText.figuresYear;
}
