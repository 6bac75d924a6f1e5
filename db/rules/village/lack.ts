import type { VillageFacts } from './programme.ts';

/** What a village cooperative of the programme can lack, in the order in which it is worked off. */
export const VILLAGE_LACKS = [
  'model',
  'musdesus',
  'minutes',
  'file',
  'deed',
  'approval',
  'npwp',
  'nib',
  'account',
  'nik',
  'land',
  'building',
  'head',
  'enterprise',
] as const;
export type VillageLack = (typeof VILLAGE_LACKS)[number];

export const VILLAGE_LACK_LABELS: Readonly<Record<VillageLack, string>> = {
  model: 'model pembentukan',
  musdesus: 'tanggal musdesus',
  minutes: 'berita acara musdesus',
  file: 'berkas pembentukan atau koperasi',
  deed: 'akta notaris',
  approval: 'pengesahan AHU',
  npwp: 'NPWP',
  nib: 'NIB',
  account: 'akun SIMKOPDES terverifikasi',
  nik: 'NIK Koperasi',
  land: 'lahan siap',
  building: 'bangunan',
  head: 'nama kepala desa/lurah',
  enterprise: 'nama BUMDes',
};

/** The legal steps among them: a village that lacks none of these has its cooperative as the programme wants it. */
export const LEGAL_STEPS = ['deed', 'approval', 'npwp', 'nib', 'account', 'nik'] as const;

/** What the register already knows of the linked cooperative; it answers for what the board does not repeat. */
export interface LinkedNumbers {
  readonly legalEntityNumber: string;
  readonly npwp: string;
  readonly nib: string;
  readonly nikKoperasi: string;
}

export interface VillageStanding {
  readonly kind: 'desa' | 'kelurahan';
  readonly facts: VillageFacts;
  readonly linked: LinkedNumbers | null;
}

/** True for each thing that is still missing. A kelurahan has no BUMDes and cannot lack one. */
const IS_MISSING: Readonly<Record<VillageLack, (village: VillageStanding) => boolean>> = {
  model: ({ facts }) => facts.model === '',
  musdesus: ({ facts }) => facts.musdesusOn === null,
  minutes: ({ facts }) => facts.minutesNumber === '',
  file: ({ facts }) => facts.formationId === null && facts.cooperativeId === null,
  deed: ({ facts }) => facts.deedNumber === '',
  approval: ({ facts, linked }) => facts.approvalNumber === '' && !linked?.legalEntityNumber,
  npwp: ({ facts, linked }) => facts.npwp === '' && !linked?.npwp,
  nib: ({ facts, linked }) => facts.nib === '' && !linked?.nib,
  account: ({ facts }) => facts.accountState !== 'verified',
  nik: ({ facts, linked }) => facts.nikKoperasi === '' && !linked?.nikKoperasi,
  land: ({ facts }) => facts.landReadiness !== 'ready',
  building: ({ facts }) => facts.buildingState !== 'finished' && facts.buildingState !== 'in_use',
  head: ({ facts }) => facts.headName === '',
  enterprise: ({ kind, facts }) => kind === 'desa' && facts.enterpriseName === '',
};

/** What this village still lacks, in working order; empty when nothing is missing. */
export function villageLacks(village: VillageStanding): readonly VillageLack[] {
  return VILLAGE_LACKS.filter((lack) => IS_MISSING[lack](village));
}
