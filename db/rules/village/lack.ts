import { isDeclarable, readDeclared } from './declared.ts';
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
  'rat',
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
  rat: 'RAT tahun buku terakhir',
};

/** The legal steps among them: a village that lacks none of these has its cooperative as the programme wants it. */
export const LEGAL_STEPS = ['deed', 'approval', 'npwp', 'nib', 'account', 'nik'] as const;

/** How things stand with one need. `unnumbered`: known to be there, but its number or day is not written down yet. */
export const NEED_STATES = ['there', 'unnumbered', 'under_way', 'missing', 'not_asked'] as const;
export type NeedState = (typeof NEED_STATES)[number];
export const NEED_STATE_LABELS: Readonly<Record<NeedState, string>> = {
  there: 'ada',
  unnumbered: 'ada, nomor belum dicatat',
  under_way: 'sedang diurus',
  missing: 'belum',
  not_asked: 'tidak diminta',
};

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
  /** Of the book year that is asked for; null where no RAT is asked of this village (first-rat.ts). */
  readonly rat: 'none' | 'held' | 'reported' | null;
}

const ofText = (text: string | null | undefined): NeedState => (text ? 'there' : 'missing');

function accountState({ accountState: state }: VillageFacts): NeedState {
  if (state === 'verified') return 'there';
  return state === 'registered' || state === 'verifying' ? 'under_way' : 'missing';
}

function landState({ landReadiness, landArea, landStatus }: VillageFacts): NeedState {
  if (landReadiness === 'ready') return 'there';
  return (landArea ?? 0) > 0 || landStatus !== '' ? 'under_way' : 'missing';
}

function buildingState({ buildingState: state }: VillageFacts): NeedState {
  if (state === 'finished' || state === 'in_use') return 'there';
  return state === 'under_way' ? 'under_way' : 'missing';
}

const RAT_STATES = { none: 'missing', held: 'under_way', reported: 'there' } as const;

/** What the facts say by themselves. A kelurahan has no BUMDes and cannot lack one. */
const STATE_OF: Readonly<Record<VillageLack, (village: VillageStanding) => NeedState>> = {
  model: ({ facts }) => ofText(facts.model),
  musdesus: ({ facts }) => ofText(facts.musdesusOn),
  minutes: ({ facts }) => ofText(facts.minutesNumber),
  file: ({ facts }) => ofText(facts.formationId ?? facts.cooperativeId),
  deed: ({ facts }) => ofText(facts.deedNumber),
  approval: ({ facts, linked }) => ofText(facts.approvalNumber || linked?.legalEntityNumber),
  npwp: ({ facts, linked }) => ofText(facts.npwp || linked?.npwp),
  nib: ({ facts, linked }) => ofText(facts.nib || linked?.nib),
  account: ({ facts }) => accountState(facts),
  nik: ({ facts, linked }) => ofText(facts.nikKoperasi || linked?.nikKoperasi),
  land: ({ facts }) => landState(facts),
  building: ({ facts }) => buildingState(facts),
  head: ({ facts }) => ofText(facts.headName),
  enterprise: ({ kind, facts }) => (kind === 'desa' ? ofText(facts.enterpriseName) : 'not_asked'),
  rat: ({ rat }) => (rat === null ? 'not_asked' : RAT_STATES[rat]),
};

export type NeedStates = Readonly<Record<VillageLack, NeedState>>;

/** Every need of a village; where the facts know nothing, what the office has declared counts. */
export function needStates(village: VillageStanding): NeedStates {
  const declared = readDeclared(village.facts.declared);
  const states = VILLAGE_LACKS.map((need) => {
    const state = STATE_OF[need](village);
    const said = isDeclarable(need) ? declared.get(need) : undefined;
    return [need, state === 'missing' ? (said ?? state) : state] as const;
  });
  return Object.fromEntries(states) as NeedStates;
}

export const isLacking = (state: NeedState): boolean => state === 'missing' || state === 'under_way';

/** What this village still lacks, in working order; empty when nothing is missing. */
export function villageLacks(village: VillageStanding): readonly VillageLack[] {
  const states = needStates(village);
  return VILLAGE_LACKS.filter((need) => isLacking(states[need]));
}
