import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { inParts } from '#db/in-parts.ts';
import { readStatuses } from '#db/queries/cooperative/history.ts';
import { findClosing } from '#db/queries/evaluation/closing.ts';
import type { Closing } from '#db/queries/evaluation/closing.ts';
import type { Activity } from '#rules/evaluation/activity.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import type { ChangeEntry } from '../cooperative/change-log.ts';
import { logChanges, occasionOf } from '../cooperative/change-parts.ts';
import { placeStatuses } from '../cooperative/place-status.ts';
import { readClosed } from './closed-sheet.ts';

/** How many of the changing records the preview shows. */
const SAMPLE = 100;
/** Records written between two looks at the cancel signal. */
const PER_TURN = 500;

interface Change {
  readonly id: string;
  readonly name: string;
  readonly before: Activity;
  readonly after: Activity;
}

interface Planned {
  readonly closing: Closing;
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly leftAlone: number;
}

/** Only active and inactive are the evaluation's to change: a proposal to dissolve has its own procedure. */
async function planStatus(read: ReadHandle, bookYear: number): Promise<Planned> {
  const closing = await findClosing(read, bookYear);
  if (!closing) throw new AppError('EVALUATION_OPEN', { facts: { tahunBuku: bookYear } });
  const lines = (await readClosed(read, closing)).map(({ line }) => line);
  const statuses = await readStatuses(
    read,
    lines.map(({ id }) => id),
  );
  const changes: Change[] = [];
  let [unchanged, leftAlone] = [0, 0];
  for (const { id, name, activity } of lines) {
    const before = statuses.get(id);
    if (before !== 'active' && before !== 'inactive') leftAlone += 1;
    else if (before === activity) unchanged += 1;
    else changes.push({ id, name, before, after: activity });
  }
  return { closing, changes, unchanged, leftAlone };
}

/** What applying would do, before anything is done. */
export async function previewStatus(
  bookYear: number,
  read: ReadHandle,
): Promise<OutputOf<'evaluation.previewStatus'>> {
  const { changes, unchanged, leftAlone } = await planStatus(read, bookYear);
  return {
    toActive: changes.filter(({ after }) => after === 'active').length,
    toInactive: changes.filter(({ after }) => after === 'inactive').length,
    unchanged,
    leftAlone,
    sample: changes.slice(0, SAMPLE).map(({ id, name, before, after }) => ({
      id,
      name,
      before: STATUS_LABELS[before],
      after: STATUS_LABELS[after],
    })),
  };
}

/** Writes the closed evaluation's activity into the register: with history, in one batch that `change.undo` takes back. */
export async function applyStatus(
  { bookYear, sinceOn }: CheckedInputOf<'evaluation.applyStatus'>,
  context: TaskContext,
): Promise<OutputOf<'evaluation.applyStatus'>> {
  const { today, now, actor, signal, progress } = context;
  await requireOffice(context.read);
  if (sinceOn > today) {
    const message = 'Tanggal status belum tiba. Tulis hari ini atau hari yang sudah lewat.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'sinceOn', message }] });
  }
  return context.transaction(async (write) => {
    const read = readingIn(write);
    const { closing, changes } = await planStatus(read, bookYear);
    const reason = `Evaluasi tahun buku ${bookYear} versi ${closing.version}`;
    const title = `Menerapkan keaktifan: ${reason}`;
    const ids = changes.map(({ id }) => id);
    const { at } = await occasionOf({ read, today, now, actor }, ids, title);
    const entries: ChangeEntry[] = [];
    for (const part of inParts(changes, PER_TURN)) {
      if (signal.aborted) throw new AppError('CANCELLED');
      for (const status of ['active', 'inactive'] as const) {
        const these = part.filter(({ after }) => after === status);
        entries.push(...(await placeStatuses(write, these, { status, on: sinceOn, reason }, at)));
      }
      progress(entries.length, changes.length, 'Menulis status');
      await setImmediate();
    }
    const { batchId } = await logChanges({ write, today, actor }, { source: 'bulk', title }, entries, at);
    return { changed: entries.length, batchId };
  });
}
