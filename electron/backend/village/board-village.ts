import type { VillageRow } from '#contract/village.ts';
import type { NeedStates } from '#rules/village/lack.ts';
import type { VillageWork } from '#rules/village/work/work.ts';
import type { JudgedWork } from './judge-work.ts';

/** A village of the board with how each of its needs stands, and what its cooperative does. */
export interface BoardVillage extends VillageRow {
  readonly states: NeedStates;
  readonly work: VillageWork;
  readonly judged: JudgedWork;
}
