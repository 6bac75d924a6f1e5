import type { ErrorTable } from './define.ts';

export interface SizeFacts {
  readonly namaBerkas: string;
  /** The limit that was passed, in megabytes or in cells; neither where the file's own count cannot be trusted. */
  readonly batasMb?: number;
  readonly batasSel?: number;
  readonly ukuranMb?: number;
  /** What was counted against the limit. */
  readonly sel?: number;
  readonly bagian?: number;
}

function sizeLimit({ batasMb, batasSel }: SizeFacts): string {
  if (batasMb !== undefined) return ` (${batasMb} MB)`;
  return batasSel === undefined ? '' : ` (${batasSel} sel)`;
}

export interface RoomFacts {
  readonly folder: string;
  /** What is left there, and what the office should have there; neither where the system does not say it. */
  readonly sisaMb?: number;
  readonly perluMb?: number;
}

export interface HeaderFacts {
  /** The one sheet that was looked through; without it all of them. */
  readonly lembar?: string;
  readonly tersedia: string;
  readonly jumlahLembar: number;
  /** What is missing among the columns of the row that was taken for the header, which row, and its columns. */
  readonly kurang?: string;
  readonly baris?: number;
  readonly kolom?: string;
}

const searchedSheets = ({ lembar }: HeaderFacts): string =>
  lembar === undefined ? 'lembar mana pun' : `lembar "${lembar}"`;

/** Which rule of the guard of written files a target breaks. */
type RefusedTarget = 'ending' | 'device' | 'data' | 'kind' | 'existing' | 'relative';

const TARGET_REFUSALS: Readonly<
  Record<
    RefusedTarget,
    (facts: { readonly namaBerkas: string; readonly akhiran: string }) => {
      readonly cause: string;
      readonly remedy: string;
    }
  >
> = {
  ending: ({ namaBerkas, akhiran }) => ({
    cause: `Nama ${namaBerkas} tidak berakhir dengan ${akhiran}.`,
    remedy: `Beri nama yang berakhir dengan ${akhiran}.`,
  }),
  device: ({ namaBerkas }) => ({
    cause: `${namaBerkas} adalah bagian dari sistem komputer, bukan tempat menyimpan berkas.`,
    remedy: 'Pilih folder lain, misalnya Dokumen.',
  }),
  data: ({ namaBerkas }) => ({
    cause: `${namaBerkas} terletak di folder data program; berkas lain di sana dapat menimpa data kantor.`,
    remedy: 'Pilih folder lain, misalnya Dokumen atau flash disk. Tidak ada yang berubah.',
  }),
  kind: ({ namaBerkas }) => ({
    cause: `${namaBerkas} sudah ada dan bukan tempat yang dapat ditulisi seperti itu.`,
    remedy: 'Pilih nama atau folder lain.',
  }),
  existing: ({ namaBerkas }) => ({
    cause: `${namaBerkas} sudah ada dan tidak Anda pilih untuk diganti.`,
    remedy: 'Pilih berkas itu lewat dialog Simpan, atau beri nama lain. Tidak ada yang berubah.',
  }),
  relative: ({ namaBerkas }) => ({
    cause: `Tempat ${namaBerkas} tidak disebut lengkap.`,
    remedy: 'Sebutkan folder lengkapnya.',
  }),
};

/** A rule that this version does not know (a refusal of a later one, kept somewhere) is told as any wrong place. */
const refusalOf = (rule: RefusedTarget) =>
  Object.hasOwn(TARGET_REFUSALS, rule) ? TARGET_REFUSALS[rule] : TARGET_REFUSALS.kind;

type UnmarkedCause = 'kind' | 'locked' | 'damaged';

const UNMARKED: Readonly<Record<UnmarkedCause, string>> = {
  kind: 'bukan PDF, JPG, atau PNG',
  locked: 'adalah PDF yang dikunci dengan kata sandi',
  damaged: 'susunannya tidak dapat dibaca seluruhnya',
};

const unmarkedCause = (cause: UnmarkedCause): string =>
  Object.hasOwn(UNMARKED, cause) ? UNMARKED[cause] : UNMARKED.damaged;

/** Why a file cannot be read, or a folder written. */
export const fileErrors = {
  FILE_NOT_FOUND: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas tidak ditemukan',
      cause: `Berkas ${facts.namaBerkas} tidak ada di tempat itu.`,
      remedy: 'Periksa nama dan foldernya; bila dari flash disk, pastikan flash disk terpasang.',
    }),
  },
  FILE_EMPTY: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas kosong',
      cause: `Berkas ${facts.namaBerkas} tidak berisi apa pun.`,
      remedy: 'Mintalah salinan yang utuh, atau simpan ulang dari Excel.',
    }),
  },
  FILE_IN_USE: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas sedang dibuka program lain',
      cause: `Berkas ${facts.namaBerkas} terkunci karena sedang dibuka, misalnya di Excel atau pembaca PDF.`,
      remedy: 'Tutup dahulu berkas itu, lalu ulangi.',
    }),
  },
  TARGET_IS_DATABASE: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas itu basis data kantor',
      cause: `Berkas ${facts.namaBerkas} adalah basis data program ini atau cadangannya; menimpanya akan menghapus isinya.`,
      remedy: 'Simpan dengan nama lain atau di folder lain. Tidak ada yang berubah.',
    }),
  },
  TARGET_NOT_ALLOWED: {
    sentence: (facts: {
      readonly namaBerkas: string;
      readonly sebab: RefusedTarget;
      readonly akhiran: string;
    }) => ({
      title: 'Tidak dapat disimpan di sana',
      ...refusalOf(facts.sebab)(facts),
    }),
  },
  FILE_TOO_LARGE: {
    sentence: (facts: SizeFacts) => ({
      title: 'Berkas terlalu besar',
      cause: `Isi berkas ${facts.namaBerkas} melebihi batas yang aman dibaca${sizeLimit(facts)}.`,
      remedy: 'Kecilkan dahulu: simpan hanya lembar yang diperlukan, atau pindai dengan mutu lebih rendah.',
    }),
  },
  FILE_PASSWORD_PROTECTED: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Berkas memakai kata sandi',
      cause: `Berkas ${facts.namaBerkas} dikunci dengan kata sandi sehingga isinya tidak dapat dibaca.`,
      remedy: 'Buka di Excel, hapus kata sandinya (Info, Lindungi Buku Kerja), simpan, lalu impor lagi.',
    }),
  },
  FILE_NOT_SPREADSHEET: {
    sentence: (facts: {
      readonly namaBerkas: string;
      /** It is text, and no list: a letter, a note, a program. */
      readonly isTeks?: boolean;
    }) => ({
      title: facts.isTeks === true ? 'Bukan daftar' : 'Bukan buku kerja',
      cause:
        facts.isTeks === true
          ? `Berkas ${facts.namaBerkas} berisi teks biasa, misalnya catatan atau program, bukan daftar dengan baris dan kolom.`
          : `Isi berkas ${facts.namaBerkas} bukan buku kerja Excel, OpenDocument, atau CSV, walaupun namanya mungkin demikian.`,
      remedy: 'Pilih berkas .xlsx, .xls, .ods, atau .csv yang asli.',
    }),
  },
  FILE_DAMAGED: {
    sentence: (facts: {
      readonly namaBerkas: string;
      /** Of an encrypted one: the first part that does not open, from 1. */
      readonly bagian?: number;
      readonly bagianSeluruhnya?: number;
    }) => ({
      title: 'Berkas rusak',
      cause: `Berkas ${facts.namaBerkas} terpotong atau rusak${facts.bagian === undefined ? '' : ` pada bagian ke-${facts.bagian} dari ${facts.bagianSeluruhnya ?? facts.bagian}`} sehingga tidak dapat dibaca seluruhnya.`,
      remedy: 'Simpan ulang dari program asalnya, atau mintalah salinan baru. Tidak ada data yang diubah.',
    }),
  },
  FILE_NOT_BACKUP: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Bukan cadangan Meja Koperasi',
      cause: `Berkas ${facts.namaBerkas} bukan cadangan yang dibuat program ini, atau sudah rusak.`,
      remedy: 'Pilih berkas cadangan (.mejakoperasi). Data yang sedang dipakai tidak diubah.',
    }),
  },
  BACKUP_NOT_OPENED: {
    sentence: (facts: { readonly namaBerkas: string; readonly sebab: string }) => ({
      title: 'Cadangan tidak dapat dibuka',
      cause: `Salinan cadangan ${facts.namaBerkas} tidak dapat dibuka oleh versi program ini: ${facts.sebab}.`,
      remedy:
        'Data yang sedang dipakai tidak diubah. Pilih cadangan lain, atau pasang versi program terbaru.',
    }),
  },
  SCAN_NEEDS_PURPOSE: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Pindaian kartu identitas',
      cause: `${facts.namaBerkas} memuat kartu identitas. Pindaian seperti ini hanya keluar sebagai salinan bertanda keperluan.`,
      remedy: 'Sebutkan keperluannya; pada baris perintah: pindaian tampilkan --keperluan "…".',
    }),
  },
  SCAN_NOT_MARKABLE: {
    sentence: (facts: { readonly namaBerkas: string; readonly sebab: UnmarkedCause }) => ({
      title: 'Salinan bertanda tidak dapat dibuat',
      cause: `${facts.namaBerkas} ${unmarkedCause(facts.sebab)}, sehingga tanda keperluan tidak dapat digambar di atasnya. Pindaian aslinya tetap tersimpan.`,
      remedy: 'Pindai ulang kartunya menjadi PDF, JPG, atau PNG biasa, lalu tambahkan pada berkas yang sama.',
    }),
  },
  FILE_KIND_NOT_ACCEPTED: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Jenis berkas tidak diterima',
      cause: `Berkas ${facts.namaBerkas} bukan PDF, gambar (JPG, PNG), atau dokumen kantor yang dikenali dari isinya.`,
      remedy: 'Pindai dokumennya menjadi PDF atau JPG, lalu tambahkan lagi.',
    }),
  },
  SHEET_NOT_FOUND: {
    sentence: (facts: { readonly lembar: string; readonly tersedia: string }) => ({
      title: 'Lembar tidak ditemukan',
      cause: `Buku kerja itu tidak punya lembar bernama ${facts.lembar}. Lembar yang ada: ${facts.tersedia}.`,
      remedy: 'Pilih salah satu lembar yang ada.',
    }),
  },
  HEADER_NOT_FOUND: {
    sentence: (facts: HeaderFacts) => ({
      title: 'Judul kolom tidak ditemukan',
      cause:
        facts.kurang === undefined
          ? `Tidak ada baris judul kolom yang dikenali pada ${searchedSheets(facts)}; sedikitnya perlu kolom nama koperasi dan satu kolom lain, misalnya kecamatan.`
          : `Kolom ${facts.kurang} belum dikenali pada lembar "${facts.lembar ?? ''}". Baris ${String(facts.baris)} dibaca sebagai judul kolom: ${facts.kolom ?? ''}.`,
      remedy:
        facts.kurang !== undefined
          ? `Sebutkan kolomnya; pada baris perintah, misalnya: --petakan B=nama,C=kecamatan. Bila judul kolomnya di baris lain: --baris-judul 5.${facts.jumlahLembar === 1 ? '' : ` Lembar dalam buku kerja itu: ${facts.tersedia}.`}`
          : facts.jumlahLembar === 1
            ? 'Pastikan ada satu baris judul kolom di atas data, misalnya "Nama Koperasi" dan "Kecamatan".'
            : `Lembar dalam buku kerja itu: ${facts.tersedia}. Pilih lembar lain, atau beri lembar yang benar satu baris judul kolom di atas datanya.`,
    }),
  },
  READING_TOO_LONG: {
    sentence: (facts: { readonly namaBerkas?: string; readonly detik: number }) => ({
      title: 'Berkas terlalu lama dibaca',
      cause: `Berkas ${facts.namaBerkas ?? 'yang dipilih'} belum selesai dibaca setelah ${facts.detik} detik.`,
      remedy: 'Simpan hanya lembar yang diperlukan ke berkas baru, lalu impor berkas itu.',
    }),
  },
  PICTURE_NOT_READ: {
    sentence: (facts: { readonly namaBerkas: string }) => ({
      title: 'Gambar tidak terbaca',
      cause: `Berkas ${facts.namaBerkas} bukan gambar PNG atau JPEG yang utuh.`,
      remedy: 'Simpan hasil pindai atau foto sebagai JPG atau PNG, lalu pilih lagi.',
    }),
  },
  PHOTO_NOT_ACCEPTED: {
    // Of many photos at once: who shows it names the file beside it.
    sentence: (facts: { readonly sebab: string }) => ({
      title: 'Foto tidak dapat dipakai',
      cause: facts.sebab,
      remedy: 'Pakai foto JPEG, PNG, atau WebP yang utuh, paling besar 50 MB dan 64 megapiksel.',
    }),
  },
  PICTURE_TOO_LARGE: {
    sentence: (facts: { readonly batas: string }) => ({
      title: 'Gambar terlalu besar',
      cause: `Gambar lebih besar daripada batas ${facts.batas}.`,
      remedy: 'Pindai ulang dengan 300 dpi, atau potong gambarnya di sekitar QR.',
    }),
  },
  FOLDER_NOT_WRITABLE: {
    sentence: (facts: { readonly folder: string }) => ({
      title: 'Folder tidak dapat ditulisi',
      cause: `Berkas tidak dapat disimpan di ${facts.folder}: tidak ada izin menulis atau foldernya tidak ada.`,
      remedy: 'Pilih folder lain, misalnya Dokumen, atau mintalah izin kepada pengelola komputer.',
    }),
  },
  DISK_FULL: {
    sentence: ({ folder, sisaMb, perluMb }: RoomFacts) => ({
      title: 'Cakram penuh',
      cause: `Tidak ada ruang yang cukup di ${folder}${sisaMb === undefined ? '' : `: tersisa ${sisaMb} MB`}.`,
      remedy: `${perluMb === undefined ? 'Kosongkan sebagian ruang' : `Kosongkan ruang sampai tersisa sedikitnya ${perluMb} MB`}, atau pilih cakram lain, lalu ulangi. Data di basis data tetap utuh.`,
    }),
  },
} as const satisfies ErrorTable;
