import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listRegencies } from '#db/reference-data/regions.ts';
import { listDays } from '#rules/activity/batch.ts';
import { isSamePerson } from '#rules/activity/participant.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse, refuseFaults } from '../base/refusal.ts';
import { regionFolder } from '../office/region-folder.ts';
import { requireOffice } from '../office/require-office.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { readParticipantSheet } from './read-participants.ts';
import type { FileParticipant, ParticipantReading } from './read-participants.ts';
import { requireBatch } from './require-activity.ts';
import { addParticipantsTo, judgeNewParticipants } from './save-participant.ts';

/** As many as may be added to a batch at once. */
const MOST_ROWS = 1000;
/** "64" of "64.08". */
const PROVINCE_LETTERS = 2;

interface Sorted {
  readonly added: readonly FileParticipant[];
  readonly known: readonly { readonly row: number; readonly text: string }[];
  readonly refused: ParticipantReading['refused'];
}

/** Who of the file is new in the batch, who stands there already, and whose row cannot be kept. */
async function sortRows(
  { participants, refused: unreadable }: ParticipantReading,
  batchId: string,
  context: { readonly read: ReadHandle; readonly today: TaskContext['today'] },
): Promise<Sorted> {
  const judged = await judgeNewParticipants(
    context,
    batchId,
    participants.map(({ typed }) => typed),
  );
  const added: FileParticipant[] = [];
  const known: { row: number; text: string }[] = [];
  const refused = [...unreadable];
  for (const [at, one] of participants.entries()) {
    const { row, text } = one;
    const self = judged[at];
    if (self === undefined) continue;
    const twin = judged.slice(0, at).findIndex(({ facts }) => isSamePerson(self.facts, facts));
    const faults = self.faults.map(({ message }) => message);
    if (self.standing !== undefined) known.push({ row, text });
    else if (twin >= 0) {
      const first = participants[twin]?.row ?? 0;
      refused.push({ row, text, message: `${one.typed.name} sudah ada pada baris ${String(first)}.` });
    } else if (faults.length > 0) refused.push({ row, text, message: faults.join(' ') });
    else added.push(one);
  }
  return { added, known, refused: refused.toSorted((a, b) => a.row - b.row) };
}

/**
 * Participants of a batch from an office's own list: tried first, then added all or none.
 * @throws AppError INVALID_INPUT where a row cannot be kept, at its row
 */
export async function importParticipants(
  { batchId, path, isDryRun }: CheckedInputOf<'activity.importParticipants'>,
  context: TaskContext,
): Promise<OutputOf<'activity.importParticipants'>> {
  const { read, today, transaction, runJob, signal, folders } = context;
  const { regionCode } = await requireOffice(read);
  const { batch } = await requireBatch(read, batchId);
  const grids = await runJob(READ_WORKBOOK, { path }, { signal });
  const origins = listRegencies(regionFolder(folders), regionCode.slice(0, PROVINCE_LETTERS));
  const reading = readParticipantSheet(grids, { days: listDays(batch), origins });
  if (reading.participants.length > MOST_ROWS)
    return refuse(
      'path',
      `Berkas ini memuat lebih dari ${String(MOST_ROWS)} peserta. Bagi dahulu berkasnya.`,
    );
  const said = ({ added, known, refused }: Sorted) => ({
    sheet: reading.sheet,
    headerRow: reading.headerRow,
    added: added.map(({ row, typed }) => ({ row, name: typed.name })),
    marks: added.reduce((sum, { typed }) => sum + typed.marks.length, 0),
    known,
    refused,
    passedOver: reading.passedOver,
    unread: reading.unread,
    unreadColumns: reading.unreadColumns,
    maskedNik: added.filter(({ hasMaskedNik }) => hasMaskedNik).length,
    readsCrosses: reading.readsCrosses,
  });
  if (isDryRun) return { ...said(await sortRows(reading, batchId, { read, today })), warnings: [] };
  return transaction(async (write) => {
    const inside = { ...context, write, read: readingIn(write) };
    const sorted = await sortRows(reading, batchId, inside);
    refuseFaults(sorted.refused.map(({ row, message }) => ({ field: `baris ${String(row)}`, message })));
    const typed = sorted.added.map((one) => one.typed);
    const { warnings } =
      typed.length === 0 ? { warnings: [] } : await addParticipantsTo(inside, batchId, typed, 'participants');
    return { ...said(sorted), warnings };
  });
}
