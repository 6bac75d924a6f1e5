import type { InputOf, OutputOf } from '#contract/index.ts';

export type Comparison = OutputOf<'duplicate.compare'>;
export type Side = 'first' | 'second';
type Choices = NonNullable<InputOf<'duplicate.merge'>['choices']>;

/** What the clerk has decided about a pair. */
export interface MergeChoice {
  /** The record that stays. */
  readonly kept: Side;
  /** By field, whose value is used; the kept record's where nothing is said. */
  readonly taken: Readonly<Record<string, Side>>;
}

export const FIRST_KEPT: MergeChoice = { kept: 'first', taken: {} };

export function sideOf(choice: MergeChoice, field: string): Side {
  return choice.taken[field] ?? choice.kept;
}

export function otherSide(side: Side): Side {
  return side === 'first' ? 'second' : 'first';
}

export function differingFields(comparison: Comparison): Comparison['fields'] {
  return comparison.fields.filter((line) => line.first !== line.second);
}

/** The decision as the request wants it: only the fields whose value comes from the record that goes. */
export function mergeInput(comparison: Comparison, choice: MergeChoice): InputOf<'duplicate.merge'> {
  const choices: Choices = {};
  for (const { field } of differingFields(comparison)) {
    if (sideOf(choice, field) !== choice.kept) choices[field] = 'removed';
  }
  return {
    keptId: comparison[choice.kept].id,
    removedId: comparison[otherSide(choice.kept)].id,
    choices,
  };
}
