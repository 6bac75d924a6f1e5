import { NO_FIGURES } from '#rules/cooperative/year-figure.ts';
import type { TestInput } from './seen.ts';

type Save = TestInput<'rat.save'>;
type StageName = keyof Save['stages'];

export interface RatChanges {
  readonly stages?: Partial<Record<StageName, string | null>>;
  readonly detail?: Partial<Save['detail']>;
  readonly figures?: Partial<Save['figures']>;
  readonly correctionReason?: string;
}

const NO_DETAIL: Save['detail'] = {
  endsOn: null,
  mode: '',
  place: '',
  entitled: null,
  present: null,
  isSecond: false,
  postponedOn: null,
  income: null,
  expenses: null,
  liabilities: null,
  note: '',
};

/** A whole RAT of a book year as the entry form sends it; what is not named is empty. */
export function ratEntry(cooperativeId: string, bookYear: number, changes: RatChanges = {}): Save {
  const on = (stage: StageName) => ({ on: changes.stages?.[stage] ?? null, note: '' });
  return {
    cooperativeId,
    bookYear,
    correctionReason: changes.correctionReason ?? '',
    stages: {
      invited: on('invited'),
      scheduled: on('scheduled'),
      held: on('held'),
      reported: on('reported'),
      entered: on('entered'),
      certified: on('certified'),
    },
    detail: { ...NO_DETAIL, ...changes.detail },
    figures: { ...NO_FIGURES, ...changes.figures },
  };
}
