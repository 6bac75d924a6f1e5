import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  findRenjaNotes,
  listRenjaLines,
  putRenjaLine,
  putRenjaNotes,
} from '#db/queries/performance/renja.ts';
import { amountText } from '#rules/performance/amount.ts';
import {
  NO_FIGURES,
  renjaFaults,
  RENJA_LABELS,
  RENJA_NOTE_LABELS,
  SPENT,
  STANDARD_EVALUATOR,
} from '#rules/performance/renja.ts';
import type { RenjaFigures, RenjaNotes } from '#rules/performance/renja.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { CommandContext } from '../base/context.ts';
import { refuseFaults } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireIndicator } from './save-indicator.ts';
import { requireOpen } from './save-quarter.ts';

const keysOf = <Key extends string>(labels: Readonly<Record<Key, string>>): readonly Key[] =>
  Object.keys(labels) as Key[];

function shownFigure(name: keyof RenjaFigures, figures: RenjaFigures, unit: string): string {
  const value = figures[name];
  if (value === null || typeof value === 'string') return value ?? '';
  if (name === 'renstraUntil') return String(value);
  return name === 'renstraTarget' || name === 'doneBefore' ? amountText(value, unit) : formatInteger(value);
}

/** Renstra, earlier years and money of an indicator and year; money of a frozen quarter stays as it was reported. */
export async function saveRenja(
  { indicatorId, year, expectedUpdatedAt, ...figures }: CheckedInputOf<'performance.saveRenja'>,
  context: CommandContext,
): Promise<OutputOf<'performance.saveRenja'>> {
  const { read, write, actor } = context;
  await requireOffice(read);
  const { unit } = await requireIndicator(read, indicatorId);
  refuseFaults(renjaFaults(figures, year));
  const find = async () => (await listRenjaLines(read, year, indicatorId))[0];
  const known = await find();
  for (const [at, name] of SPENT.entries())
    if (figures[name] !== (known?.[name] ?? null))
      await requireOpen(read, year, ([1, 2, 3, 4] as const)[at] ?? 0, name);
  const record = {
    subject: `renja:${indicatorId}:${String(year)}`,
    expectedUpdatedAt,
    updatedAt: known?.updatedAt ?? null,
    shown: async (): Promise<readonly ShownField[]> => {
      const now = (await find()) ?? NO_FIGURES;
      return keysOf(RENJA_LABELS).map((name) => {
        const text = shownFigure(name, now, unit);
        return { name, label: RENJA_LABELS[name], now: text, value: text };
      });
    },
  };
  return saveGuarded(context, record, async (at) => {
    await putRenjaLine(write, { indicatorId, year }, figures, { at, who: actor.name });
    return { id: indicatorId, updatedAt: at };
  });
}

/** What a quarter's evaluation says in words; of a frozen one it stays as it was reported. */
export async function saveRenjaNotes(
  { year, quarter, expectedUpdatedAt, ...typed }: CheckedInputOf<'performance.saveRenjaNotes'>,
  context: CommandContext,
): Promise<OutputOf<'performance.saveRenjaNotes'>> {
  const { read, write, actor } = context;
  await requireOffice(read);
  await requireOpen(read, year, quarter, 'drivers');
  const notes: RenjaNotes = {
    ...typed,
    evaluator: typed.evaluator === '' ? STANDARD_EVALUATOR : typed.evaluator,
  };
  const find = async () => findRenjaNotes(read, year, quarter);
  const known = await find();
  const record = {
    subject: `renja-note:${String(year)}:${String(quarter)}`,
    expectedUpdatedAt,
    updatedAt: known?.updatedAt ?? null,
    shown: async (): Promise<readonly ShownField[]> => {
      const now = await find();
      return keysOf(RENJA_NOTE_LABELS).map((name) => {
        const text = now?.[name] ?? '';
        return { name, label: RENJA_NOTE_LABELS[name], now: text, value: text };
      });
    },
  };
  return saveGuarded(context, record, async (at) => {
    await putRenjaNotes(write, { year, quarter }, notes, { at, who: actor.name });
    return { updatedAt: at };
  });
}
