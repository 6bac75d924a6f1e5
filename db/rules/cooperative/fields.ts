import type {
  CertificateState,
  CooperativePattern,
  CooperativeStatus,
  SavingsLoanKind,
} from './cooperative.ts';
import type { PlainDate } from '../value/plain-date.ts';

/**
 * What a field holds. Reading a sheet's cell, comparing with another list, writing to a spreadsheet and telling people
 * follow the kind, so that a field is described and not programmed.
 */
export type FieldKind =
  | 'name'
  | 'text'
  | 'day'
  | 'phone'
  /** A number that is a name: zeros before it count, nothing is reckoned with it. */
  | 'number'
  | 'nikKoperasi'
  | 'person'
  /** One of the five kinds, else as a sheet wrote it. */
  | 'kind'
  | 'form'
  | 'pattern'
  | 'savingsLoan'
  | 'certificate'
  | 'status'
  | 'regionName'
  | 'regionCode';

/** In what two lists may differ without saying anything else (db/rules/reconcile/compare.ts). */
export type FieldComparison =
  'name' | 'number' | 'nik' | 'digits' | 'tax' | 'lower' | 'site' | 'address' | 'place' | 'kind' | 'words';

/** How a recap names an arrangement by a field. */
export interface FieldGrouping {
  /** In a sentence: "menurut KBLI". */
  readonly name: string;
  /** What stands in a row, as a sentence without its beginning. */
  readonly definition: string;
  /** The row of those of which nothing is known. */
  readonly unknownLabel: string;
  /** Head of the list of those that stand differently in two frozen figures. */
  readonly changeName: string;
  /** As the command line calls it; part of its promise. */
  readonly word: string;
}

export interface FieldDescriptor {
  /** What people call it: on the record, in the change log, above its column, on paper. */
  readonly label: string;
  readonly kind: FieldKind;
  /** What stands where nothing is known. */
  readonly empty: string | null;
  /** Headings that mean it in an office's sheet, as `headerLabel` spells them; label and ODS heading need no mention. */
  readonly headings?: readonly string[];
  /** ODS's own heading, where ODS has the field (domain.md 3.5). */
  readonly ods?: string;
  /** Of its column in a spreadsheet, in characters. */
  readonly width?: number;
  /** What the choice of a sheet's column calls it, where the label alone would mislead there. */
  readonly columnLabel?: string;
  /** True: typed on the record page. The others belong to a history, or follow from another field. */
  readonly isTyped?: true;
  /** A personal number, masked until a purpose is given (UU 27/2022). */
  readonly isMasked?: true;
  /** A remark in which anybody may be named: a person's removal looks through it. */
  readonly isRemark?: true;
  /** False: another system's list is not held against it. */
  readonly isCompared?: false;
  /** Left out: as its kind is compared. */
  readonly compare?: FieldComparison;
  /** The sheet of one cooperative tells it together with others instead of on a line of its own. */
  readonly isToldTogether?: true;
  /**
   * A column of the list; says whether few values are shared by many rows (which then stand in the order of names) or
   * many are told apart. Its migration makes the index that the order walks along.
   */
  readonly listed?: 'few' | 'many';
  /** A day that lies in the past: a day to come is refused. */
  readonly isPast?: true;
  /** Days it usually does not lie before or after; where it does, the record is saved and says so. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** A condition of the list from day to day; how the sentence begins: "berbadan hukum" sejak 1/1/2020. */
  readonly daysPhrase?: string;
  /** A condition of the list by words: "berjenis" Jasa atau Konsumen. */
  readonly wordsPhrase?: string;
  /** Recaps arrange cooperatives by it (db/rules/recap/grouping.ts); the words of a condition open the list behind a row. */
  readonly recap?: FieldGrouping;
}

/** Every field of a cooperative, in the order in which people read a record. */
export const FIELDS = {
  name: {
    label: 'Nama koperasi',
    kind: 'name',
    empty: '',
    headings: ['nama', 'koperasi', 'nama badan usaha', 'nama lembaga', 'nama lengkap koperasi'],
    ods: 'Nama Koperasi',
    width: 44,
    isTyped: true,
    compare: 'name',
    isToldTogether: true,
    listed: 'many',
  },
  legalEntityNumber: {
    label: 'Nomor badan hukum',
    kind: 'text',
    empty: '',
    headings: [
      'badan hukum nomor',
      'badan hukum',
      'nomor dan tanggal badan hukum',
      'badan hukum pendirian nomor',
      'akta pendirian nomor',
      'nomor sk badan hukum',
      'nomor akta badan hukum',
    ],
    ods: 'Nomor BH Pendirian',
    width: 30,
    isTyped: true,
    compare: 'number',
    isToldTogether: true,
    listed: 'many',
  },
  legalEntityOn: {
    label: 'Tanggal badan hukum',
    kind: 'day',
    empty: null,
    headings: [
      'badan hukum tanggal',
      'badan hukum pendirian tanggal',
      'akta pendirian tanggal',
      'tanggal sk badan hukum',
      'tanggal berdiri',
      'tanggal pendirian',
    ],
    ods: 'Tanggal BH Pendirian',
    isTyped: true,
    isToldTogether: true,
    listed: 'many',
    isPast: true,
    daysPhrase: 'berbadan hukum',
  },
  amendmentNumber: {
    label: 'Nomor perubahan AD',
    kind: 'text',
    empty: '',
    headings: ['perubahan ad nomor', 'perubahan anggaran dasar nomor'],
    ods: 'Nomor Perubahan AD terbaru',
    width: 30,
    compare: 'number',
  },
  amendmentOn: {
    label: 'Tanggal perubahan AD',
    kind: 'day',
    empty: null,
    headings: ['tanggal perubahan ad terbaru', 'perubahan ad tanggal', 'perubahan anggaran dasar tanggal'],
    ods: 'Tanggal Perubahan AD',
  },
  form: {
    label: 'Bentuk',
    kind: 'form',
    empty: 'primer',
    headings: ['bentuk koperasi'],
    ods: 'Bentuk',
    width: 24,
    isTyped: true,
    isToldTogether: true,
    listed: 'few',
    wordsPhrase: 'berbentuk',
  },
  kind: {
    label: 'Jenis',
    kind: 'kind',
    empty: '',
    headings: ['jenis koperasi', 'jenis usaha koperasi'],
    ods: 'Jenis',
    width: 16,
    isTyped: true,
    isToldTogether: true,
    listed: 'few',
    wordsPhrase: 'berjenis',
  },
  group: {
    label: 'Kelompok',
    kind: 'text',
    empty: '',
    headings: ['kelompok koperasi'],
    ods: 'Kelompok',
    width: 24,
    isTyped: true,
    compare: 'kind',
    isToldTogether: true,
    listed: 'few',
    wordsPhrase: 'dalam kelompok',
  },
  sector: {
    label: 'Sektor usaha',
    kind: 'text',
    empty: '',
    headings: ['sektor', 'bidang usaha', 'usaha', 'jenis usaha'],
    ods: 'Sektor Usaha',
    width: 30,
    isTyped: true,
    compare: 'words',
    isToldTogether: true,
    listed: 'few',
    wordsPhrase: 'di sektor',
  },
  pattern: {
    label: 'Pola',
    kind: 'pattern',
    empty: 'konvensional',
    headings: ['pola pengelolaan', 'pola koperasi'],
    ods: 'Pola',
    width: 14,
    isTyped: true,
    isToldTogether: true,
    listed: 'few',
    wordsPhrase: 'berpola',
  },
  nikKoperasi: {
    label: 'NIK Koperasi',
    kind: 'nikKoperasi',
    empty: '',
    headings: ['nik', 'nomor induk koperasi', 'nomor nik', 'nomor nik koperasi', 'data lainnya nik koperasi'],
    ods: 'NIK Koperasi',
    width: 18,
    isTyped: true,
    compare: 'nik',
    listed: 'many',
  },
  certificate: {
    label: 'Sertifikat NIK',
    kind: 'certificate',
    empty: 'none',
    headings: ['sertifikat', 'status sertifikat', 'sertifikat nik koperasi', 'status sertifikat nik'],
    ods: 'Status NIK',
    width: 16,
    isTyped: true,
    isToldTogether: true,
    listed: 'few',
  },
  certificateIssuedOn: {
    label: 'Tanggal sertifikat NIK terbit',
    kind: 'day',
    empty: null,
    headings: [
      'tanggal terbit sertifikat nik',
      'tanggal terbit sertifikat',
      'tanggal penerbitan sertifikat nik',
      'tanggal penerbitan sertifikat',
      'tanggal sertifikat nik koperasi',
      'tanggal sertifikat nik',
      'tanggal sertifikat',
      'sertifikat nik terbit',
      'sertifikat nik tanggal',
      'sertifikat nik tanggal terbit',
      'sertifikat terbit',
      'sertifikat tanggal',
      'sertifikat tanggal terbit',
      'tanggal terbit nik',
      'tanggal nik',
    ],
    isTyped: true,
    listed: 'many',
    isPast: true,
    notBefore: 'legalEntityOn',
    notAfter: 'certificateUntil',
    daysPhrase: 'yang sertifikat NIK-nya terbit',
  },
  certificateUntil: {
    label: 'Sertifikat berlaku sampai',
    kind: 'day',
    empty: null,
    headings: ['berlaku sampai', 'berlaku sampai dengan', 'masa berlaku', 'masa berlaku sertifikat'],
    ods: 'Berlaku s.d.',
    isTyped: true,
    isToldTogether: true,
  },
  nib: {
    label: 'NIB',
    kind: 'number',
    empty: '',
    headings: ['nomor nib', 'nomor induk berusaha'],
    ods: 'NIB',
    width: 16,
    isTyped: true,
    compare: 'digits',
    listed: 'many',
  },
  npwp: {
    label: 'NPWP',
    kind: 'number',
    empty: '',
    headings: ['nomor npwp', 'npwp koperasi'],
    ods: 'NPWP',
    isTyped: true,
    compare: 'tax',
    listed: 'many',
  },
  kbli: {
    label: 'KBLI',
    kind: 'text',
    empty: '',
    headings: ['kode kbli', 'nomor kbli', 'kbli utama', 'kode usaha kbli'],
    isTyped: true,
    compare: 'digits',
    listed: 'few',
    wordsPhrase: 'dengan KBLI',
    recap: {
      name: 'KBLI',
      definition: 'kode KBLI sebagaimana dicatat; beberapa kode pada satu koperasi merupakan satu baris.',
      unknownLabel: 'KBLI tidak tercatat',
      changeName: 'Berubah KBLI',
      word: 'kbli',
    },
  },
  savingsLoan: {
    label: 'Simpan pinjam',
    kind: 'savingsLoan',
    empty: '',
    headings: ['ksp usp', 'usp ksp', 'ksp atau usp', 'unit simpan pinjam', 'usp'],
    width: 30,
    isTyped: true,
    listed: 'few',
    wordsPhrase: 'yang tercatat sebagai',
    recap: {
      name: 'simpan pinjam',
      definition: 'koperasi simpan pinjam (KSP) atau koperasi dengan unit simpan pinjam (USP).',
      unknownLabel: 'Tidak tercatat sebagai KSP atau USP',
      changeName: 'Berubah simpan pinjam',
      word: 'simpanPinjam',
    },
  },
  businessStartedOn: {
    label: 'Tanggal mulai usaha',
    kind: 'day',
    empty: null,
    headings: [
      'mulai usaha',
      'mulai usaha tanggal',
      'tanggal mulai kegiatan usaha',
      'tanggal mulai beroperasi',
      'tanggal mulai operasi',
      'tanggal beroperasi',
      'tanggal operasional',
      'tanggal awal usaha',
    ],
    isTyped: true,
    listed: 'many',
    isPast: true,
    notBefore: 'legalEntityOn',
    daysPhrase: 'yang mulai berusaha',
  },
  address: {
    label: 'Alamat',
    kind: 'text',
    empty: '',
    headings: [
      'alamat koperasi',
      'alamat lengkap',
      'alamat kantor',
      'alamat jalan',
      'jalan',
      'tempat kedudukan',
    ],
    ods: 'Alamat',
    width: 40,
    isTyped: true,
    compare: 'address',
    isToldTogether: true,
    listed: 'many',
  },
  villageCode: {
    label: 'Desa/kelurahan',
    kind: 'regionCode',
    empty: null,
    isTyped: true,
    isCompared: false,
    isToldTogether: true,
  },
  villageName: {
    label: 'Desa/kelurahan',
    kind: 'regionName',
    empty: '',
    headings: ['kelurahan desa', 'desa', 'kelurahan', 'kampung', 'nama desa', 'alamat desa kelurahan'],
    ods: 'Kelurahan/Desa',
    width: 22,
    compare: 'place',
    listed: 'few',
  },
  districtCode: { label: 'Kecamatan', kind: 'regionCode', empty: null, isCompared: false },
  districtName: {
    label: 'Kecamatan',
    kind: 'regionName',
    empty: '',
    headings: ['nama kecamatan', 'wilayah kecamatan', 'alamat kecamatan'],
    ods: 'Kecamatan',
    compare: 'place',
    listed: 'few',
  },
  regencyCode: { label: 'Kabupaten/kota', kind: 'regionCode', empty: null, isCompared: false },
  postalCode: {
    label: 'Kode pos',
    kind: 'text',
    empty: '',
    ods: 'Kode pos',
    width: 10,
    isTyped: true,
    compare: 'digits',
    isToldTogether: true,
  },
  phone: {
    label: 'Telepon',
    kind: 'phone',
    empty: '',
    headings: ['nomor telepon', 'telepon nomor', 'kontak', 'nomor kontak', 'nomor telepon koperasi'],
    ods: 'Telepon 1',
    width: 16,
    isTyped: true,
    isMasked: true,
    isToldTogether: true,
    listed: 'many',
  },
  phone2: {
    label: 'Telepon kedua',
    kind: 'phone',
    empty: '',
    headings: ['telepon ke 2', 'nomor telepon 2', 'telepon lain'],
    ods: 'Telepon 2',
    width: 16,
    isTyped: true,
    isMasked: true,
    isToldTogether: true,
  },
  fax: {
    label: 'Faksimile',
    kind: 'phone',
    empty: '',
    headings: ['fax', 'faximile', 'nomor faks', 'nomor fax', 'nomor faksimile'],
    ods: 'Faks',
    width: 16,
    isTyped: true,
  },
  email: {
    label: 'Surel',
    kind: 'text',
    empty: '',
    headings: ['e mail', 'alamat email'],
    ods: 'Email',
    width: 24,
    isTyped: true,
    compare: 'lower',
  },
  website: {
    label: 'Laman',
    kind: 'text',
    empty: '',
    headings: ['situs'],
    ods: 'Website',
    width: 24,
    isTyped: true,
    compare: 'site',
  },
  status: {
    label: 'Status',
    kind: 'status',
    empty: 'inactive',
    headings: ['status koperasi', 'keaktifan', 'kondisi', 'keterangan aktif', 'aktif tidak aktif'],
    ods: 'Status aktif',
    width: 18,
    listed: 'few',
  },
  lastRatOn: {
    label: 'RAT terakhir',
    columnLabel: 'RAT terakhir (tanpa tahun buku)',
    kind: 'day',
    empty: null,
    headings: ['tanggal rat', 'pelaksanaan rat terakhir'],
    ods: 'Tanggal RAT terakhir',
  },
  chairName: {
    label: 'Ketua',
    kind: 'person',
    empty: '',
    headings: ['nama ketua', 'ketua pengurus', 'pengurus ketua', 'ketua koperasi', 'data pengurus ketua'],
    ods: 'Ketua',
    width: 26,
    listed: 'many',
  },
  secretaryName: {
    label: 'Sekretaris',
    kind: 'person',
    empty: '',
    headings: ['nama sekretaris', 'pengurus sekretaris'],
    ods: 'Sekretaris',
    width: 26,
  },
  treasurerName: {
    label: 'Bendahara',
    kind: 'person',
    empty: '',
    headings: ['nama bendahara', 'pengurus bendahara'],
    ods: 'Bendahara',
    width: 26,
  },
  supervisorName: {
    label: 'Pengawas',
    kind: 'person',
    empty: '',
    headings: ['nama pengawas', 'ketua pengawas'],
    ods: 'Pengawas',
    width: 26,
  },
  managerName: {
    label: 'Manajer',
    kind: 'person',
    empty: '',
    headings: ['nama manajer'],
    ods: 'Manager',
    width: 26,
  },
  assignedOfficer: {
    label: 'Petugas',
    kind: 'text',
    empty: '',
    headings: [
      'petugas pembina',
      'petugas pendamping',
      'petugas lapangan',
      'nama petugas',
      'pembina',
      'pendamping',
      'ppkl',
    ],
    isTyped: true,
    isCompared: false,
    listed: 'few',
  },
  note: {
    label: 'Catatan',
    kind: 'text',
    empty: '',
    headings: ['keterangan', 'ket', 'keterangan lain', 'catatan lain lain'],
    width: 40,
    isTyped: true,
    isRemark: true,
    isCompared: false,
    isToldTogether: true,
  },
} as const satisfies Readonly<Record<string, FieldDescriptor>>;

type Fields = typeof FIELDS;
export type FieldName = keyof Fields;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** Fields whose descriptor says this. */
export type FieldWith<Trait> = {
  [Name in FieldName]: Fields[Name] extends Trait ? Name : never;
}[FieldName];

interface KindValues {
  readonly day: PlainDate | null;
  readonly form: 'primer' | 'sekunder';
  readonly pattern: CooperativePattern;
  readonly savingsLoan: SavingsLoanKind;
  readonly certificate: CertificateState;
  readonly status: CooperativeStatus;
  readonly regionCode: string | null;
}

/** What a field is in the program. */
export type FieldValue<Name extends FieldName> = Fields[Name]['kind'] extends keyof KindValues
  ? KindValues[Fields[Name]['kind']]
  : string;

/** The descriptor of a field, read as any of them. */
export const describeField = (name: FieldName): FieldDescriptor => FIELDS[name];

export const isFieldName = (text: string): text is FieldName => Object.hasOwn(FIELDS, text);

const fieldsWhere = <Name extends FieldName>(meets: (field: FieldDescriptor) => boolean): readonly Name[] =>
  FIELD_NAMES.filter((name): name is Name => meets(describeField(name)));

export type DayField = FieldWith<{ readonly kind: 'day' }>;
export const DAY_FIELDS = fieldsWhere<DayField>(({ kind }) => kind === 'day');
export const isDayField = (name: string): name is DayField =>
  isFieldName(name) && describeField(name).kind === 'day';

/** Columns of the list that stand on the cooperative's own row. */
export type ListedField = FieldWith<{ readonly listed: 'few' | 'many' }>;
export const LISTED_FIELDS = fieldsWhere<ListedField>(({ listed }) => listed !== undefined);

/** Days by which the list can be filtered. */
export type DayFilter = FieldWith<{ readonly daysPhrase: string }>;
export const DAY_FILTERS = fieldsWhere<DayFilter>(({ daysPhrase }) => daysPhrase !== undefined);
export const isDayFilter = (name: string): name is DayFilter =>
  (DAY_FILTERS as readonly string[]).includes(name);
/** "Tampilkan koperasi berbadan hukum" sejak …, and so for each of these days. */
export const dayFilterPhrase = (name: DayFilter): string => FIELDS[name].daysPhrase;

/** Fields by whose words the list can be filtered. */
export type WordFilter = FieldWith<{ readonly wordsPhrase: string }>;
export const WORD_FILTERS = fieldsWhere<WordFilter>(({ wordsPhrase }) => wordsPhrase !== undefined);
export const isWordFilter = (name: string): name is WordFilter =>
  (WORD_FILTERS as readonly string[]).includes(name);
export const wordFilterPhrase = (name: WordFilter): string => FIELDS[name].wordsPhrase;

/** Those whose words are the ones found in the register, not a closed list. */
export type FreeWordFilter = WordFilter & FieldWith<{ readonly kind: 'text' | 'kind' }>;
export const FREE_WORD_FILTERS = WORD_FILTERS.filter((name): name is FreeWordFilter =>
  ['text', 'kind'].includes(describeField(name).kind),
);
export const isFreeWordFilter = (name: string): name is FreeWordFilter =>
  (FREE_WORD_FILTERS as readonly string[]).includes(name);

/** Fields that recaps arrange by because their descriptor says so. */
export type GroupingField = WordFilter & FieldWith<{ readonly recap: FieldGrouping }>;
export const GROUPING_FIELDS = fieldsWhere<GroupingField>(({ recap }) => recap !== undefined);
export const isGroupingField = (name: string): name is GroupingField =>
  (GROUPING_FIELDS as readonly string[]).includes(name);
export const groupingOfField = (name: GroupingField): FieldGrouping => FIELDS[name].recap;

export type ComparedField = Exclude<FieldName, FieldWith<{ readonly isCompared: false }>>;
export const COMPARED_FIELDS = fieldsWhere<ComparedField>(({ isCompared }) => isCompared !== false);

/** A value by field, for each of these fields. */
export const byField = <Name extends FieldName, Value>(
  names: readonly Name[],
  valueOf: (name: Name, field: FieldDescriptor) => Value,
): Readonly<Record<Name, Value>> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name, describeField(name))])) as Record<Name, Value>;
