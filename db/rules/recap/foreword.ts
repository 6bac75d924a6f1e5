/** The foreword (kata pengantar) of the annual recap: paragraphs parted by an empty line, with placeholders. */

export const MAX_FOREWORD_LENGTH = 4000;

/** What the office may let the program fill in, with its meaning. */
export const FOREWORD_PLACEHOLDERS = {
  tahun: 'tahun rekap',
  tanggal_batas: 'tanggal batas data',
  nama_dinas: 'nama dinas',
  wilayah: 'kabupaten, kota, atau provinsi',
  jumlah_koperasi: 'jumlah koperasi yang dihitung',
  jumlah_aktif: 'jumlah koperasi aktif',
  persen_aktif: 'koperasi aktif dalam persen dari seluruhnya',
} as const;

export type ForewordPlaceholder = keyof typeof FOREWORD_PLACEHOLDERS;
export type ForewordValues = Readonly<Record<ForewordPlaceholder, string>>;

/** What an office begins with; it may write its own. */
export const STANDARD_FOREWORD = `Puji syukur kita panjatkan ke hadirat Tuhan Yang Maha Esa. Atas rahmat-Nya, Rekapitulasi Data Koperasi [wilayah] Tahun [tahun] dapat disusun dan diselesaikan.

Buku ini memuat keadaan koperasi di [wilayah] sampai dengan [tanggal_batas]: [jumlah_koperasi] koperasi, [jumlah_aktif] di antaranya aktif ([persen_aktif] persen). Angka disajikan menurut wilayah, jenis, dan bidang usaha, disertai keanggotaan, keuangan, pelaksanaan Rapat Anggota Tahunan, dan sertifikat Nomor Induk Koperasi.

Setiap angka berasal dari register koperasi [nama_dinas] dan telah dibekukan pada tanggal batasnya, sehingga dapat diperiksa kembali dan dijelaskan pada tahun-tahun mendatang. Arti setiap angka ditulis pada bagian akhir buku ini.

Kami menyampaikan terima kasih kepada seluruh pengurus koperasi, penyuluh, serta semua pihak yang telah membantu. Semoga buku ini berguna sebagai bahan perencanaan dan pembinaan koperasi.`;

const PLACEHOLDER = /\[([a-z_]+)\]/g;

const isKnown = (code: string): code is ForewordPlaceholder => Object.hasOwn(FOREWORD_PLACEHOLDERS, code);

/** Placeholders that mean nothing, each once, as typed. */
export function unknownForewordPlaceholders(text: string): readonly string[] {
  const found = [...text.matchAll(PLACEHOLDER)].map(([, code = '']) => code);
  return [...new Set(found)].filter((code) => !isKnown(code)).map((code) => `[${code}]`);
}

/** The paragraphs with their values; lines within a paragraph run on. */
export function fillForeword(text: string, values: ForewordValues): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph.replaceAll(PLACEHOLDER, (typed: string, code: string) =>
        isKnown(code) ? values[code] : typed,
      ),
    );
}
