/** Words of a certificate that an office changes, and the marks in them that stand for one recipient's data. */
export const CERTIFICATE_MARKS = [
  { mark: 'nama_koperasi', label: 'Nama koperasi' },
  { mark: 'nomor_badan_hukum', label: 'Nomor badan hukum' },
  { mark: 'tanggal_badan_hukum', label: 'Tanggal badan hukum' },
  { mark: 'kecamatan', label: 'Kecamatan' },
  { mark: 'tahun_buku', label: 'Tahun buku' },
  { mark: 'jabatan', label: 'Jabatan penanda tangan' },
  { mark: 'nama_dinas', label: 'Nama dinas' },
  { mark: 'tanggal', label: 'Tanggal piagam' },
] as const;
export type CertificateMark = (typeof CERTIFICATE_MARKS)[number]['mark'];

/** Empty texts mean: the program's own words, which say exactly what the criteria asked. */
export interface CertificateWording {
  readonly title: string;
  readonly opening: string;
  readonly citation: string;
  readonly closing: string;
}

export const STANDARD_WORDING: CertificateWording = { title: '', opening: '', citation: '', closing: '' };

const MARK = /\[([^[\]]*)\]/g;

/** Marks that mean nothing, as typed: "[nama_kop]". Empty when the text can be used. */
export function unknownMarks(text: string): readonly string[] {
  const known: ReadonlySet<string> = new Set(CERTIFICATE_MARKS.map(({ mark }) => mark));
  return [...new Set(Array.from(text.matchAll(MARK), ([, mark]) => mark ?? ''))]
    .filter((mark) => !known.has(mark))
    .map((mark) => `[${mark}]`);
}

/** The text with each mark replaced by the recipient's value; an unknown mark stays as typed, so that it is seen. */
export function fillMarks(text: string, values: Readonly<Record<CertificateMark, string>>): string {
  const known: Readonly<Record<string, string | undefined>> = values;
  return text.replace(MARK, (whole, mark: string) => known[mark] ?? whole).replace(/ {2,}/g, ' ');
}
