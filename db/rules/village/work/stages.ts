import { percentageOf } from '../../value/numbers.ts';
import type { NeedStates } from '../lack.ts';
import type { VillageFacts } from '../programme.ts';
import { isBuilt } from './building.ts';
import { WORK_LISTS } from './lists.ts';
import type { Listing, WorkList } from './lists.ts';
import { OPERATION_STATES } from './operation.ts';
import type { OperationState } from './operation.ts';
import type { VillageWork } from './work.ts';

/** How far village cooperatives have come, from the legal entity to work; a village counts in each it has reached. */
export const WORK_STAGES = [
  'approved',
  'account',
  'land',
  'building',
  'built',
  'working',
  'proposal',
] as const;
export type WorkStage = (typeof WORK_STAGES)[number];
export const WORK_STAGE_LABELS: Readonly<Record<WorkStage, string>> = {
  approved: 'berbadan hukum',
  account: 'akun SIMKOPDES terverifikasi',
  land: 'lahan siap',
  building: 'sedang dibangun',
  built: 'bangunan selesai',
  working: 'ada unit beroperasi',
  proposal: 'proposal diajukan',
};
export const WORK_STAGE_WORDS: Readonly<Record<WorkStage, string>> = {
  approved: 'badan-hukum',
  account: 'simkopdes',
  land: 'lahan-siap',
  building: 'dibangun',
  built: 'bangunan-selesai',
  working: 'beroperasi',
  proposal: 'proposal',
};

export interface StagedVillage {
  readonly districtCode: string;
  readonly districtName: string;
  readonly states: NeedStates;
  readonly facts: Pick<VillageFacts, 'buildingState'>;
  readonly work: VillageWork;
  readonly operation: OperationState;
  readonly listings: Readonly<Record<WorkList, Listing>>;
}

const isThere = (state: NeedStates[keyof NeedStates]): boolean => state === 'there' || state === 'unnumbered';

const REACHED: Readonly<Record<WorkStage, (village: StagedVillage) => boolean>> = {
  approved: ({ states }) => isThere(states.approval),
  account: ({ states }) => isThere(states.account),
  land: ({ states }) => isThere(states.land),
  building: (village) =>
    !isBuilt(village) &&
    (village.facts.buildingState === 'under_way' || (village.work.buildingPercent ?? 0) > 0),
  built: isBuilt,
  working: ({ operation }) => operation === 'limited' || operation === 'operating',
  proposal: ({ work: { financingState: state } }) =>
    state === 'submitted' ||
    state === 'approved' ||
    state === 'disbursed' ||
    state === 'refused' ||
    state === 'repaid',
};

export interface StageCounts {
  readonly villages: number;
  readonly stages: Readonly<Record<WorkStage, number>>;
  /** Each village stands in exactly one. */
  readonly operation: Readonly<Record<OperationState, number>>;
}

export interface DistrictStages extends StageCounts {
  readonly code: string;
  readonly name: string;
}

export interface ListCounts {
  readonly list: WorkList;
  readonly villages: number;
  /** Of which nobody has said on which side they stand. */
  readonly unrecorded: number;
}

export interface StageTable {
  readonly total: StageCounts;
  readonly districts: readonly DistrictStages[];
  readonly lists: readonly ListCounts[];
}

function countsOf(villages: readonly StagedVillage[]): StageCounts {
  const count = (isCounted: (village: StagedVillage) => boolean) => villages.filter(isCounted).length;
  return {
    villages: villages.length,
    stages: Object.fromEntries(
      WORK_STAGES.map((stage) => [stage, count(REACHED[stage])]),
    ) as StageCounts['stages'],
    operation: Object.fromEntries(
      OPERATION_STATES.map((state) => [state, count(({ operation }) => operation === state)]),
    ) as StageCounts['operation'],
  };
}

/** Village cooperatives by stage, of each kecamatan in the order given and of all. */
export function stageTable(villages: readonly StagedVillage[]): StageTable {
  const codes = [...new Set(villages.map(({ districtCode }) => districtCode))];
  return {
    total: countsOf(villages),
    districts: codes.map((code) => {
      const own = villages.filter(({ districtCode }) => districtCode === code);
      return { code, name: own[0]?.districtName ?? '', ...countsOf(own) };
    }),
    lists: WORK_LISTS.map((list) => ({
      list,
      villages: villages.filter(({ listings }) => listings[list] === 'in').length,
      unrecorded: villages.filter(({ listings }) => listings[list] === 'unrecorded').length,
    })),
  };
}

/** "57,45": how many of all have reached a stage; "-" where there is no village. */
export const stagePercent = ({ stages, villages }: StageCounts, stage: WorkStage): string =>
  percentageOf(stages[stage], villages);

/** What in a table does not add up, in words; empty where every sum is proved. */
export function stageFaults({ total, districts }: StageTable): readonly string[] {
  const sum = (countOf: (counts: StageCounts) => number) =>
    districts.reduce((all, counts) => all + countOf(counts), 0);
  const rows: readonly (readonly [string, (counts: StageCounts) => number])[] = [
    ['desa/kelurahan', ({ villages }) => villages],
    ...WORK_STAGES.map(
      (stage) => [WORK_STAGE_LABELS[stage], ({ stages }: StageCounts) => stages[stage]] as const,
    ),
    ...OPERATION_STATES.map((state) => [state, ({ operation }: StageCounts) => operation[state]] as const),
  ];
  const down = rows.flatMap(([name, countOf]) =>
    sum(countOf) === countOf(total)
      ? []
      : [`Jumlah ${name} per kecamatan ${String(sum(countOf))}, seluruhnya ${String(countOf(total))}.`],
  );
  const across = [
    ...districts.map(({ name, ...counts }) => [name, counts] as const),
    ['Jumlah', total] as const,
  ];
  return [
    ...down,
    ...across.flatMap(([name, counts]) => {
      const all = OPERATION_STATES.reduce((count, state) => count + counts.operation[state], 0);
      return all === counts.villages
        ? []
        : [`${name}: keadaan usaha berjumlah ${String(all)} dari ${String(counts.villages)} desa/kelurahan.`];
    }),
  ];
}
