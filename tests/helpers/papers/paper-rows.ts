import type { DocumentKind } from '../../../electron/backend/documents/registry.ts';

/** Where a kind of paper has its rows, and what tells one row from another. */
export interface PaperRows {
  /** Keys and places from the data to the list: `districts.0.rows`. */
  readonly path: string;
  /** The words of a row that may be as long as a name; empty for a row that is a text. */
  readonly key: string;
  /** Words of its header row, which stand on every page that has rows; none where a row is a page of its own. */
  readonly header: readonly string[];
}

const rows = (path: string, key: string, ...header: readonly string[]): PaperRows => ({ path, key, header });

/** Every row is a page of its own, or a part of one. */
export const PAGE_EACH: ReadonlySet<DocumentKind> = new Set([
  'award-certificate',
  'training-certificate',
  'certificate-contact-sheet',
  'award-assessment',
  'participant-form',
]);

/** Refused where there is nothing to list. */
export const NEVER_EMPTY: ReadonlySet<DocumentKind> = new Set(['evaluation-list', 'payment-receipt']);

/** Every kind of paper that has rows, however many. */
export const PAPER_ROWS: Readonly<Partial<Record<DocumentKind, PaperRows>>> = {
  'award-certificate': rows('recipients', 'cooperativeName'),
  'training-certificate': rows('participants', 'name'),
  'certificate-contact-sheet': rows('certificates', 'cooperativeName'),
  'award-assessment': rows('sheets', 'cooperativeName'),
  'award-decree-list': rows(
    'recipients',
    'cooperativeName',
    'No.',
    'Nama koperasi',
    'Nomor badan hukum',
    'Nomor piagam',
  ),
  'award-receipt-list': rows(
    'recipients',
    'cooperativeName',
    'No.',
    'Koperasi dan nomor piagam',
    'Tanggal',
    'Tanda tangan',
  ),
  'formation-checklist': rows('founders', 'name', 'No.', 'NIK', 'Umur', 'Hasil pemeriksaan'),
  'annual-recap': rows('tables.0.rows', 'label', 'No.', 'Kabupaten/Kota', 'Aktif', 'Total'),
  'recap-book': rows('chapters.1.parts.0.table.rows', 'label', 'No.', 'Kecamatan'),
  'recap-table': rows('table.rows', 'label', 'No.', 'Jenis', 'Aktif', 'Volume usaha'),
  'recap-sentences': rows('sentences', ''),
  'cooperative-sheet': rows('histories.0.rows', '2', 'Status', 'Sejak', 'Alasan'),
  'number-book': rows('books.0.rows', 'purpose', 'No. urut', 'Tanggal', 'Perihal', 'Tujuan'),
  'event-log': rows('rows', 'title', 'Baris', 'Waktu', 'Siapa', 'Kejadian', 'Isi', 'Kode rantai'),
  'backup-drill-record': rows('steps', 'sentence', 'No.', 'Pemeriksaan', 'Hasil', 'Penilaian'),
  'incoming-book': rows('rows', 'subject', 'Agenda', 'Diterima', 'Pengirim', 'Hal', 'Disposisi'),
  'participant-form': rows('participants', 'name'),
  'payment-receipt': rows('rows', 'name', 'No', 'Nama', 'Tarif (Rp)', 'Diterima (Rp)', 'Tanda tangan'),
  'register-list': rows('rows', '0', 'No.', 'Nama koperasi', 'Kecamatan', 'Anggota'),
  'rat-wall-list': rows('districts.0.rows', 'name', 'No.', 'Nama koperasi'),
  'evaluation-list': rows('groups.0.rows', 'name', 'No.', 'Nama koperasi', 'Grade', 'RAT'),
  'village-missing-list': rows('districts.0.villages', 'name', 'No.', 'Desa/Kelurahan', 'Yang masih kurang'),
  'village-weekly-report': rows('rows', 'name', 'No.', 'Kecamatan', 'Lahan siap', 'Belum dicatat'),
  'people-overlap-list': rows('overlaps', 'message', 'No.', 'Hal', 'Keterangan'),
  'expiry-list': rows('rows', 'cooperativeName', 'No.', 'Koperasi', 'Yang berakhir', 'Keadaan'),
  'legal-basis-list': rows('rows', 'citation', 'No.', 'Dasar hukum', 'Berlaku', 'Keadaan'),
  'dissolution-dossier': rows('chronology', 'text', 'No.', 'Tanggal', 'Peristiwa'),
  'disposition-sheet': rows('dispositions', 'what'),
  'field-pack': rows('districts.0.cooperatives', 'name', 'No.', 'Koperasi', 'Tanggal', 'Hasil'),
  'reconcile-todo-list': rows('districts.0.rows', 'name', 'No.', 'Temuan', 'Hubungi', 'Tindak lanjut'),
};

type Named = (index: number) => string;

function rowOf(first: unknown, key: string, name: string): unknown {
  if (key === '') return name;
  if (Array.isArray(first)) return first.map((cell: unknown, at) => (String(at) === key ? name : cell));
  return { ...(first as object), [key]: name };
}

function replaced(value: unknown, path: readonly string[], change: (list: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (String(at) === step ? replaced(one, rest, change) : one));
  }
  const own = value as Readonly<Record<string, unknown>>;
  return { ...own, [step]: replaced(own[step], rest, change) };
}

/**
 * Data of a paper with so many rows, each a copy of its first with a name of its own. Without any a list in groups has no
 * group.
 */
export function withRows<Data>(data: Data, { path, key }: PaperRows, count: number, named: Named): Data {
  const steps = path.split('.');
  const group = steps.lastIndexOf('0');
  if (count === 0 && group > 0) return replaced(data, steps.slice(0, group), () => []) as Data;
  return replaced(data, steps, (list) => {
    const [first] = list as readonly unknown[];
    return Array.from({ length: count }, (_, index) => rowOf(first, key, named(index + 1)));
  }) as Data;
}
