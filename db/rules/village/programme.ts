import type { PlainDate } from '../value/plain-date.ts';

/** Closed lists of the board of village cooperatives (KDKMP). Stored as these words; screens and papers print the labels. */

/** The three models of SE Menteri Koperasi 1/2025; the empty word: not yet chosen. */
export const VILLAGE_MODELS = ['', 'new', 'development', 'revitalisation'] as const;
export type VillageModel = (typeof VILLAGE_MODELS)[number];
export const VILLAGE_MODEL_LABELS: Readonly<Record<VillageModel, string>> = {
  '': 'belum dipilih',
  new: 'pembentukan baru',
  development: 'pengembangan',
  revitalisation: 'revitalisasi',
};

/** State of the account at SIMKOPDES, as the village or the ministry reports it. */
export const ACCOUNT_STATES = ['', 'none', 'registered', 'verifying', 'verified'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];
export const ACCOUNT_STATE_LABELS: Readonly<Record<AccountState, string>> = {
  '': 'belum diketahui',
  none: 'belum ada akun',
  registered: 'sudah mendaftar',
  verifying: 'menunggu verifikasi',
  verified: 'terverifikasi',
};

export const LAND_STATUSES = ['', 'village', 'government', 'grant', 'lent', 'rented', 'other'] as const;
export type LandStatus = (typeof LAND_STATUSES)[number];
export const LAND_STATUS_LABELS: Readonly<Record<LandStatus, string>> = {
  '': 'belum diketahui',
  village: 'aset desa/kelurahan',
  government: 'aset pemerintah daerah',
  grant: 'hibah',
  lent: 'pinjam pakai',
  rented: 'sewa',
  other: 'lainnya',
};

export const LAND_READINESS = ['', 'ready', 'not_ready'] as const;
export type LandReadiness = (typeof LAND_READINESS)[number];
export const LAND_READINESS_LABELS: Readonly<Record<LandReadiness, string>> = {
  '': 'belum diketahui',
  ready: 'siap',
  not_ready: 'belum siap',
};

export const BUILDING_STATES = ['', 'none', 'under_way', 'finished', 'in_use'] as const;
export type BuildingState = (typeof BUILDING_STATES)[number];
export const BUILDING_STATE_LABELS: Readonly<Record<BuildingState, string>> = {
  '': 'belum diketahui',
  none: 'belum ada',
  under_way: 'sedang dibangun',
  finished: 'selesai',
  in_use: 'sudah dipakai',
};

/** What the office keeps of one village; empty where nothing is known yet. */
// A type, not an interface: the change log keeps it as a plain value.
export type VillageFacts = {
  readonly model: VillageModel;
  readonly musdesusOn: PlainDate | null;
  /** Number of the berita acara of the musdesus. */
  readonly minutesNumber: string;
  readonly formationId: string | null;
  readonly cooperativeId: string | null;
  readonly deedNumber: string;
  readonly deedOn: PlainDate | null;
  /** Number of the approval by the ministry of law (AHU). */
  readonly approvalNumber: string;
  readonly approvalOn: PlainDate | null;
  readonly npwp: string;
  readonly nib: string;
  readonly nikKoperasi: string;
  readonly accountState: AccountState;
  readonly accountOn: PlainDate | null;
  /** Square metres. */
  readonly landArea: number | null;
  readonly landStatus: LandStatus;
  readonly landReadiness: LandReadiness;
  readonly buildingState: BuildingState;
  /** Name of the kepala desa or lurah. */
  readonly headName: string;
  /** Name of the BUMDes; a kelurahan has none. */
  readonly enterpriseName: string;
  readonly note: string;
  /** What is known to be there or under way without its number or day (declared.ts). */
  readonly declared: string;
};
export type VillageField = keyof VillageFacts;

export const NO_VILLAGE_FACTS: VillageFacts = {
  model: '',
  musdesusOn: null,
  minutesNumber: '',
  formationId: null,
  cooperativeId: null,
  deedNumber: '',
  deedOn: null,
  approvalNumber: '',
  approvalOn: null,
  npwp: '',
  nib: '',
  nikKoperasi: '',
  accountState: '',
  accountOn: null,
  landArea: null,
  landStatus: '',
  landReadiness: '',
  buildingState: '',
  headName: '',
  enterpriseName: '',
  note: '',
  declared: '',
};

export const VILLAGE_FIELD_LABELS: Readonly<Record<VillageField, string>> = {
  model: 'Model pembentukan',
  musdesusOn: 'Tanggal musdesus',
  minutesNumber: 'Berita acara musdesus',
  formationId: 'Berkas pembentukan',
  cooperativeId: 'Koperasi di register',
  deedNumber: 'Nomor akta',
  deedOn: 'Tanggal akta',
  approvalNumber: 'Nomor pengesahan AHU',
  approvalOn: 'Tanggal pengesahan AHU',
  npwp: 'NPWP',
  nib: 'NIB',
  nikKoperasi: 'NIK Koperasi',
  accountState: 'Akun SIMKOPDES',
  accountOn: 'Tanggal keadaan akun',
  landArea: 'Luas lahan (m²)',
  landStatus: 'Status lahan',
  landReadiness: 'Kesiapan lahan',
  buildingState: 'Bangunan',
  headName: 'Kepala desa/lurah',
  enterpriseName: 'BUMDes',
  note: 'Catatan',
  declared: 'Keadaan tanpa nomor',
};
