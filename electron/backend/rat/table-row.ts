import type { CheckedInputOf } from '#contract/index.ts';
import type { RatYear } from '#contract/rat.ts';
import { RAT_STAGES } from '#rules/rat/stage.ts';
import type { RatStage } from '#rules/rat/stage.ts';

type Cells = Omit<CheckedInputOf<'rat.saveTable'>['rows'][number], 'cooperativeId' | 'expectedUpdatedAt'>;

/** Which part of the saved form a cell stands in; the other way round a fault is led back to its cell. */
const CELL_OF_FAULT: Readonly<Record<string, keyof Cells>> = {
  'stages.held': 'held',
  'stages.reported': 'reported',
  'detail.present': 'present',
  'detail.entitled': 'entitled',
};

/** The cell that a fault of the saved form belongs to, "name" where none does. */
export const cellOfFault = (field: string): string => CELL_OF_FAULT[field] ?? 'name';

/**
 * The whole form of one RAT as it will be after a row of the table: a filled cell takes the place of what is on record,
 * an empty one leaves it.
 */
export function withRow(
  year: RatYear,
  cells: Cells,
  expectedUpdatedAt: string | null,
): CheckedInputOf<'rat.save'> {
  const { held, isHeld, reported, present, entitled, membersMale, membersFemale } = cells;
  const typed: Partial<Record<RatStage, typeof held>> = { held, reported };
  const onRecord = new Map(year.stages.map((one) => [one.stage, one]));
  const stageOf = (stage: RatStage) => ({
    on: typed[stage] ?? onRecord.get(stage)?.on ?? null,
    note: onRecord.get(stage)?.note ?? '',
  });
  const [invited, scheduled, ofHeld, ofReported, entered, certified] = RAT_STAGES.map(stageOf);
  const none = { on: null, note: '' };
  const male = membersMale ?? year.figures.membersMale;
  const female = membersFemale ?? year.figures.membersFemale;
  const isCounted = (membersMale !== null || membersFemale !== null) && male !== null && female !== null;
  return {
    cooperativeId: year.cooperative.id,
    bookYear: year.bookYear,
    expectedUpdatedAt,
    correctionReason: '',
    isHeldUndated:
      (year.isHeldUndated || isHeld) && held === null && (onRecord.get('held')?.on ?? null) === null,
    stages: {
      invited: invited ?? none,
      scheduled: scheduled ?? none,
      held: ofHeld ?? none,
      reported: ofReported ?? none,
      entered: entered ?? none,
      certified: certified ?? none,
    },
    detail: {
      ...year.detail,
      present: present ?? year.detail.present,
      entitled: entitled ?? year.detail.entitled,
    },
    figures: {
      ...year.figures,
      membersMale: male,
      membersFemale: female,
      membersTotal: isCounted ? male + female : year.figures.membersTotal,
      ownCapital: cells.ownCapital ?? year.figures.ownCapital,
      outsideCapital: cells.outsideCapital ?? year.figures.outsideCapital,
      assets: cells.assets ?? year.figures.assets,
      turnover: cells.turnover ?? year.figures.turnover,
      surplus: cells.surplus ?? year.figures.surplus,
    },
  };
}

const NO_CELLS: Cells = {
  held: null,
  isHeld: false,
  reported: null,
  present: null,
  entitled: null,
  membersMale: null,
  membersFemale: null,
  ownCapital: null,
  outsideCapital: null,
  assets: null,
  turnover: null,
  surplus: null,
};

/** Whether the record says all of a row already. */
export const saysTheSame = (year: RatYear, cells: Cells): boolean =>
  JSON.stringify(withRow(year, cells, null)) === JSON.stringify(withRow(year, NO_CELLS, null));
