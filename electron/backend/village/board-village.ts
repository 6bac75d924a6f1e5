import type { VillageRow } from '#contract/village.ts';
import type { NeedStates } from '#rules/village/lack.ts';

/** A village of the board with how each of its needs stands. */
export interface BoardVillage extends VillageRow {
  readonly states: NeedStates;
}
