import type { PlainDate } from '../../value/plain-date.ts';

/** How far a unit of business of a village cooperative is. The empty word: nobody has said it. */
export const UNIT_STATES = ['', 'none', 'preparing', 'limited', 'operating', 'stopped'] as const;
export type UnitState = (typeof UNIT_STATES)[number];
export const UNIT_STATE_LABELS: Readonly<Record<UnitState, string>> = {
  '': 'belum dicatat',
  none: 'belum',
  preparing: 'disiapkan',
  limited: 'beroperasi terbatas',
  operating: 'beroperasi',
  stopped: 'berhenti',
};

export type VillageUnit = {
  /** A code of the rule `village-unit-kinds`. */
  readonly kind: string;
  readonly state: UnitState;
  /** Since when it is in that state. */
  readonly sinceOn: PlainDate | null;
  /** Rupiah a month; null where nobody has said it. */
  readonly turnover: number | null;
  readonly note: string;
};

/** What was handed over to the cooperative: "truk", "pikap", "motor roda tiga". */
export type VillageVehicle = {
  readonly kind: string;
  readonly count: number;
  readonly receivedOn: PlainDate | null;
};

/** With whom the cooperative works by agreement. */
export type VillagePartner = {
  readonly name: string;
  readonly subject: string;
  readonly agreedOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
};

/** How far the loan of the programme is. The empty word: nobody has said it. */
export const FINANCING_STATES = [
  '',
  'none',
  'drafting',
  'submitted',
  'approved',
  'disbursed',
  'refused',
  'repaid',
] as const;
export type FinancingState = (typeof FINANCING_STATES)[number];
export const FINANCING_STATE_LABELS: Readonly<Record<FinancingState, string>> = {
  '': 'belum dicatat',
  none: 'belum ada proposal',
  drafting: 'proposal disusun',
  submitted: 'proposal diajukan',
  approved: 'disetujui',
  disbursed: 'dicairkan',
  refused: 'ditolak',
  repaid: 'lunas',
};

export const ARREARS = ['', 'no', 'yes'] as const;
export type Arrears = (typeof ARREARS)[number];
export const ARREARS_LABELS: Readonly<Record<Arrears, string>> = {
  '': 'belum dicatat',
  no: 'tidak menunggak',
  yes: 'menunggak',
};

/** What is known of all of a village cooperative's work; null, the empty word and the empty list: not recorded. */
// A type, not an interface: the change log keeps it as a plain value.
export type VillageWork = {
  readonly units: readonly VillageUnit[];
  readonly membersMale: number | null;
  readonly membersFemale: number | null;
  /** The day of both counts. */
  readonly membersOn: PlainDate | null;
  /** Whole percent of the building. */
  readonly buildingPercent: number | null;
  readonly buildingOn: PlainDate | null;
  /** Day of the record of handover (BAST). */
  readonly handoverOn: PlainDate | null;
  readonly vehicles: readonly VillageVehicle[];
  /** When the account at SIMKOPDES was last updated. */
  readonly accountUpdatedOn: PlainDate | null;
  readonly partners: readonly VillagePartner[];
  readonly financingState: FinancingState;
  readonly proposedOn: PlainDate | null;
  /** Number of the minutes in which the village meeting agreed to the loan. */
  readonly meetingNumber: string;
  /** Number and day of the approval by the kepala desa or the bupati. */
  readonly approvalNumber: string;
  readonly approvedOn: PlainDate | null;
  readonly bank: string;
  /** Rupiah for investment, and for operating. */
  readonly capital: number | null;
  readonly operating: number | null;
  readonly months: number | null;
  readonly graceMonths: number | null;
  /** Rupiah that was paid out so far, and since when. */
  readonly disbursed: number | null;
  readonly disbursedOn: PlainDate | null;
  readonly arrears: Arrears;
};
export type WorkField = keyof VillageWork;

export const NO_VILLAGE_WORK: VillageWork = {
  units: [],
  membersMale: null,
  membersFemale: null,
  membersOn: null,
  buildingPercent: null,
  buildingOn: null,
  handoverOn: null,
  vehicles: [],
  accountUpdatedOn: null,
  partners: [],
  financingState: '',
  proposedOn: null,
  meetingNumber: '',
  approvalNumber: '',
  approvedOn: null,
  bank: '',
  capital: null,
  operating: null,
  months: null,
  graceMonths: null,
  disbursed: null,
  disbursedOn: null,
  arrears: '',
};

export const WORK_FIELD_LABELS: Readonly<Record<WorkField, string>> = {
  units: 'Unit usaha',
  membersMale: 'Anggota laki-laki',
  membersFemale: 'Anggota perempuan',
  membersOn: 'Anggota per tanggal',
  buildingPercent: 'Kemajuan bangunan (%)',
  buildingOn: 'Kemajuan per tanggal',
  handoverOn: 'Serah terima bangunan (BAST)',
  vehicles: 'Kendaraan yang diterima',
  accountUpdatedOn: 'SIMKOPDES terakhir diperbarui',
  partners: 'Mitra',
  financingState: 'Keadaan pembiayaan',
  proposedOn: 'Tanggal proposal',
  meetingNumber: 'Nomor berita acara persetujuan musdes',
  approvalNumber: 'Nomor persetujuan kades/bupati',
  approvedOn: 'Tanggal persetujuan',
  bank: 'Bank penyalur',
  capital: 'Pinjaman untuk modal usaha',
  operating: 'Pinjaman untuk operasional',
  months: 'Jangka waktu (bulan)',
  graceMonths: 'Masa tenggang (bulan)',
  disbursed: 'Sudah dicairkan',
  disbursedOn: 'Cair mulai',
  arrears: 'Tunggakan',
};

export const WORK_FIELDS = Object.keys(WORK_FIELD_LABELS) as readonly WorkField[];

/** Days that cannot lie ahead: each says what has happened. */
export const PAST_WORK_DAYS = [
  'membersOn',
  'buildingOn',
  'handoverOn',
  'accountUpdatedOn',
  'proposedOn',
  'approvedOn',
  'disbursedOn',
] as const satisfies readonly WorkField[];
