import type { ChangedField } from '#contract/errors.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { AMENDMENT_SUBJECT_LABELS } from '#rules/cooperative/register-field.ts';
import { formatScore, HEALTH_ASPECT_LABELS } from '#rules/rule-book/health-score.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import { SEX_LABELS } from '#rules/value/sex.ts';
import type { ChangeValue } from './parts/change-value.ts';
import { answersText } from './parts/inspection-parts.ts';

/** What people call the fields inside a part of a record; a part's other fields follow from these and are not told. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: {
    personId: 'Orang',
    organ: 'Kedudukan',
    position: 'Jabatan',
    startsOn: 'Mulai menjabat',
    endsOn: 'Akhir masa jabatan',
  },
  person: {
    name: 'Nama',
    nikKtp: 'NIK KTP',
    bornOn: 'Tanggal lahir',
    sex: 'Jenis kelamin',
    phone: 'Telepon',
    address: 'Alamat',
  },
  amendment: { number: 'Nomor', amendedOn: 'Tanggal', subject: 'Yang diubah', note: 'Keterangan' },
  permit: {
    kind: 'Jenis izin',
    number: 'Nomor',
    issuedOn: 'Tanggal terbit',
    expiresOn: 'Berlaku sampai',
    issuer: 'Penerbit',
    note: 'Catatan',
  },
  inspection: {
    bookYear: 'Tahun buku',
    inspectedOn: 'Tanggal pemeriksaan',
    inspectors: 'Pemeriksa',
    reportNumber: 'Nomor laporan',
    documentId: 'Dokumen',
    note: 'Catatan',
    worksheetJson: 'Kertas kerja',
    manualReason: 'Alasan skor diisi langsung',
  },
  scores: HEALTH_ASPECT_LABELS,
  dissolution: {
    openedOn: 'Tanggal pembukaan berkas',
    grounds: 'Alasan pembubaran',
    letterNumber: 'Nomor surat keterangan',
    letterOn: 'Tanggal surat keterangan',
    noticeOn: 'Tanggal pengumuman',
    noticePlace: 'Tempat pengumuman',
    objections: 'Keberatan',
    proposalNumber: 'Nomor usul',
    proposalOn: 'Tanggal usul',
    officer: 'Petugas',
    note: 'Catatan',
    scans: 'Pindaian bukti',
  },
  amendmentChecklist: { documents: 'Daftar periksa' },
  ratDetail: {
    endsOn: 'Akhir tahun buku',
    mode: 'Cara rapat',
    place: 'Tempat',
    entitled: 'Anggota yang berhak',
    present: 'Anggota yang hadir',
    isSecond: 'Rapat kedua',
    postponedOn: 'Ditunda sampai',
    income: 'Pendapatan',
    expenses: 'Beban',
    liabilities: 'Kewajiban',
    note: 'Catatan',
  },
  specialMeeting: {
    heldOn: 'Tanggal rapat',
    subject: 'Acara',
    place: 'Tempat',
    entitled: 'Anggota yang berhak',
    present: 'Anggota yang hadir',
    note: 'Catatan',
  },
  quorum: { numerator: 'Pembilang', denominator: 'Penyebut', mustExceed: 'Harus lebih dari', note: 'Dasar' },
};

/** Lists that the change log keeps as their JSON. */
const LISTS: ReadonlySet<string> = new Set(['grounds', 'objections', 'documents', 'scans']);

function textOf(kind: string, key: string, value: ChangeValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (kind === 'scores' && typeof value === 'number') return formatScore(value);
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  if (key === 'worksheetJson') return answersText(value);
  if (key === 'nikKtp') return maskNik(value);
  if (key === 'phone') return maskPhone(value);
  if (key === 'sex') return value === 'L' || value === 'P' ? SEX_LABELS[value] : value;
  if (kind === 'amendment' && key === 'subject' && (value === 'data' || value === 'anggaran_dasar'))
    return AMENDMENT_SUBJECT_LABELS[value];
  if (LISTS.has(key)) return `${listLength(value)} butir`;
  return isPlainDate(value) ? formatLongDate(value) : value;
}

/** What a form may take over: no list, no number that stays masked. */
function taken(key: string, value: ChangeValue | undefined): { readonly value?: string } {
  if (LISTS.has(key) || key === 'nikKtp' || key === 'phone' || key === 'worksheetJson') return {};
  if (value === null || value === undefined) return { value: '' };
  return typeof value === 'object' ? {} : { value: String(value) };
}

function listLength(json: string): number {
  const list: unknown = JSON.parse(json);
  return typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
}

type PartValue = { readonly [key: string]: ChangeValue };
const isPart = (value: ChangeValue | undefined): value is PartValue =>
  typeof value === 'object' && value !== null;

/**
 * The fields in which two values of a part differ, with what the later one says. Null: the part was not there.
 * @param under stands before each name, "scores." where a part holds another one
 */
export function differingFields(
  kind: string,
  before: ChangeValue | undefined,
  after: ChangeValue | undefined,
  under = '',
): readonly ChangedField[] {
  const [earlier, later] = [isPart(before) ? before : {}, isPart(after) ? after : {}];
  const own = Object.entries(LABELS[kind] ?? {}).flatMap(([key, label]): readonly ChangedField[] =>
    JSON.stringify(earlier[key] ?? null) === JSON.stringify(later[key] ?? null)
      ? []
      : [{ name: `${under}${key}`, label, now: textOf(kind, key, later[key]), ...taken(key, later[key]) }],
  );
  if (kind !== 'inspection') return own;
  return [...own, ...differingFields('scores', earlier['scores'], later['scores'], 'scores.')];
}

export const hasFields = (kind: string): boolean => Object.hasOwn(LABELS, kind);
