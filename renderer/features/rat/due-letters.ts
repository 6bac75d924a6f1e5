import type { BoardLine } from '#contract/rat.ts';

/** The letters of the RAT that cooperatives picked on the board can be written. */
export const INVITATION = 'undangan-rat';

/** Which letter is due to each of the picked, and the one that most of them wait for. */
export interface DueLetters {
  /** Those a warning letter is due to, by its template. */
  readonly due: ReadonlyMap<string, readonly string[]>;
  readonly proposed: string;
}

/** What the board says of the picked: the step whose day has come; whoever has none is invited. */
export function dueLetters(ids: readonly string[], lines: readonly BoardLine[]): DueLetters {
  const steps = new Map(
    lines.map(({ id, reminder }) => [id, reminder?.isDue === true ? reminder.step : null]),
  );
  const due = new Map<string, readonly string[]>();
  for (const id of ids) {
    const step = steps.get(id) ?? null;
    if (step === null) continue;
    const template = `teguran-${step}`;
    due.set(template, [...(due.get(template) ?? []), id]);
  }
  const [most] = [...due].toSorted(([, some], [, others]) => others.length - some.length);
  return { due, proposed: most?.[0] ?? INVITATION };
}

/** Who gets this letter: those it is due to where there are such among the picked, otherwise all of them. */
export const receiversOf = (
  template: string,
  ids: readonly string[],
  { due }: DueLetters,
): readonly string[] => due.get(template) ?? ids;
