import type { PlainDate } from '../../value/plain-date.ts';
import { dayNumber } from '../../value/plain-date.ts';
import type { VillageFacts } from '../programme.ts';
import { isBuilt } from './building.ts';
import type { OperationState } from './operation.ts';
import type { VillageWork } from './work.ts';

/** What the office goes after at village cooperatives that are founded. */
export const WORK_LISTS = [
  'stale_account',
  'ready_unbuilt',
  'built_unused',
  'not_operating',
  'no_proposal',
] as const;
export type WorkList = (typeof WORK_LISTS)[number];
export const WORK_LIST_LABELS: Readonly<Record<WorkList, string>> = {
  stale_account: 'akun SIMKOPDES lama tidak diperbarui',
  ready_unbuilt: 'lahan siap, belum dibangun',
  built_unused: 'bangunan selesai, belum dipakai',
  not_operating: 'belum ada unit yang beroperasi',
  no_proposal: 'belum mengajukan proposal',
};

/** As the headless door calls them; part of its promise. */
export const WORK_LIST_WORDS: Readonly<Record<WorkList, string>> = {
  stale_account: 'akun-tidak-diperbarui',
  ready_unbuilt: 'lahan-belum-dibangun',
  built_unused: 'bangunan-belum-dipakai',
  not_operating: 'belum-beroperasi',
  no_proposal: 'belum-proposal',
};

/** `unrecorded`: the office does not know, so the village stands on neither side. */
export type Listing = 'in' | 'out' | 'unrecorded';

export interface ListedVillage {
  readonly facts: Pick<VillageFacts, 'accountState' | 'landReadiness' | 'buildingState'>;
  readonly work: VillageWork;
  readonly operation: OperationState;
  readonly today: PlainDate;
  /** More days than these since its last update: an account is stale. */
  readonly staleDays: number;
}

const yes = (isIn: boolean): Listing => (isIn ? 'in' : 'out');

const LISTING: Readonly<Record<WorkList, (village: ListedVillage) => Listing>> = {
  stale_account: ({ facts, work, today, staleDays }) => {
    if (facts.accountState === 'none') return 'out';
    if (work.accountUpdatedOn === null) return 'unrecorded';
    return yes(dayNumber(today) - dayNumber(work.accountUpdatedOn) > staleDays);
  },
  ready_unbuilt: (village) => {
    const { facts, work } = village;
    if (facts.landReadiness === '') return 'unrecorded';
    if (facts.landReadiness !== 'ready' || isBuilt(village)) return 'out';
    if (facts.buildingState === 'under_way' || (work.buildingPercent ?? 0) > 0) return 'out';
    return facts.buildingState === 'none' || work.buildingPercent === 0 ? 'in' : 'unrecorded';
  },
  built_unused: (village) => {
    const { facts, work } = village;
    if (isBuilt(village)) return yes(facts.buildingState !== 'in_use');
    return facts.buildingState === '' && work.buildingPercent === null ? 'unrecorded' : 'out';
  },
  not_operating: ({ operation }) => (operation === 'unrecorded' ? 'unrecorded' : yes(operation === 'none')),
  no_proposal: ({ work: { financingState: state } }) =>
    state === '' ? 'unrecorded' : yes(state === 'none' || state === 'drafting'),
};

/** On which side of each list a village stands. */
export function listingsOf(village: ListedVillage): Readonly<Record<WorkList, Listing>> {
  return Object.fromEntries(WORK_LISTS.map((list) => [list, LISTING[list](village)])) as Record<
    WorkList,
    Listing
  >;
}
