import { NO_FIGURES } from '#rules/cooperative/year-figure.ts';
import type { FillContext, Filled, Told } from './fills.ts';
import type { PlannedColumn } from './layouts/layout.ts';
import type { Line } from './line.ts';
import type { Cell, CooperativeRow, Refusal } from './list-types.ts';

const NOTHING_TOLD: Omit<CooperativeRow, 'doubleOf'> = {
  kind: 'cooperative',
  name: '',
  placeCode: null,
  villageCode: null,
  villageWords: null,
  status: null,
  legalEntityNumber: null,
  legalEntityOn: null,
  nikKoperasi: null,
  certificate: null,
  certificateIssuedOn: null,
  certificateUntil: null,
  chairName: null,
  phone: null,
  figures: NO_FIGURES,
  lastRatOn: null,
  rats: [],
  refusal: null,
};

/** The narrower of two places: a kecamatan's code is longer than its kabupaten's. */
const narrower = (one: string | null, other: string | null | undefined): string | null =>
  other === null || other === undefined || (one !== null && one.length >= other.length) ? one : other;

/** All that the row says, each column in turn and the section over it last. */
export function toldTogether(
  parts: readonly Told[],
  refusal: Refusal | null,
): Omit<CooperativeRow, 'doubleOf'> {
  return parts.reduce<Omit<CooperativeRow, 'doubleOf'>>(
    (all, part) => ({
      ...all,
      ...part,
      placeCode: narrower(all.placeCode, part.placeCode),
      figures: { ...all.figures, ...part.figures },
      rats: [...all.rats, ...(part.rats ?? [])],
    }),
    { ...NOTHING_TOLD, refusal },
  );
}

export interface TableColumn extends PlannedColumn {
  readonly fill: (context: FillContext) => Filled;
}

/** The row of one cooperative; `above` is what the section over it says. */
export function cooperativeLine(
  columns: readonly TableColumn[],
  context: FillContext,
  above: Told = {},
  refusal: Refusal | null = null,
): Line {
  const filled = columns.map((column) => column.fill(context));
  const cells: readonly Cell[] = filled.map(({ cell }) => cell);
  const told = toldTogether([...filled.map((one) => one.told ?? {}), above], refusal);
  return { cells, kind: 'cooperative', told, facts: context.facts, merged: [] };
}
