import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import {
  countPapersNaming,
  deleteSignatory,
  endSignatory,
  insertSignatory,
  updateSignatory,
} from '#db/queries/office/signatory.ts';
import type { OfficeSignatory, SignatoryEntry } from '#db/queries/office/signatory.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { addDays } from '#rules/value/plain-date.ts';
import { positionKeyOf, signatoryName } from '#rules/cooperative/signatory.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { GuardedRecord } from '../base/saved-record.ts';
import { readOffice, signatoryFields, signatorySubject } from './office-view.ts';
import { requireOffice } from './require-office.ts';

const FOR_EVER = '9999-12-31';

/** Two people never hold one position on one day; the field says who stands in the way. */
function requireFreePeriod(entry: SignatoryEntry, others: readonly OfficeSignatory[]): void {
  const key = positionKeyOf(entry.kind, entry.position);
  const overlapping = others.find(
    (other) =>
      other.positionKey === key &&
      other.startsOn <= (entry.endsOn ?? FOR_EVER) &&
      entry.startsOn <= (other.endsOn ?? FOR_EVER),
  );
  if (!overlapping) return;
  const until = overlapping.endsOn ? formatLongDate(overlapping.endsOn) : 'sekarang';
  refuse(
    'startsOn',
    `Masa jabatan bertumpuk dengan ${signatoryName(overlapping)} (${formatLongDate(overlapping.startsOn)} sampai ${until}). Akhiri dahulu masa jabatannya, atau perbaiki tanggalnya.`,
  );
}

function requireSense(entry: SignatoryEntry): void {
  if (entry.endsOn !== null && entry.endsOn < entry.startsOn)
    refuse('endsOn', 'Tanggal selesai mendahului tanggal mulai.');
  if (entry.throughPosition !== '' && entry.onBehalfOf === '')
    refuse('onBehalfOf', 'Isi "atas nama" (a.n.) bila memakai u.b.');
}

/** A new official; one without an end in the same position hands over the day before. */
export async function addSignatory(
  input: CheckedInputOf<'office.addSignatory'>,
  context: CommandContext,
): Promise<OutputOf<'office.addSignatory'>> {
  const { read, write } = context;
  const { signatories } = await requireOffice(read);
  requireSense(input);
  const key = positionKeyOf(input.kind, input.position);
  // A new head takes over from the one without an end; any other overlap is a slip of the keyboard.
  const open = signatories.find(
    (other) => other.positionKey === key && other.endsOn === null && other.startsOn < input.startsOn,
  );
  requireFreePeriod(
    input,
    signatories.filter((other) => other !== open),
  );
  if (open) {
    const dayBefore = addDays(input.startsOn, -1);
    await saveGuarded(context, recordOf(open.id, context), () => endSignatory(write, open.id, dayBefore));
  }
  await insertSignatory(write, input);
  return readOffice(read);
}

function recordOf(id: string, { read }: CommandContext): GuardedRecord {
  const shown = async () =>
    signatoryFields((await requireOffice(read)).signatories.find((one) => one.id === id));
  return { subject: signatorySubject(id), shown };
}

async function requireSignatory(id: string, { read }: CommandContext): Promise<readonly OfficeSignatory[]> {
  const { signatories } = await requireOffice(read);
  if (!signatories.some((one) => one.id === id))
    throw new AppError('NOT_FOUND', { facts: { apa: 'Pejabat' } });
  return signatories;
}

/** Corrects an official or ends the period; before and after stay in the office's log, with the reason. */
export async function updateSignatoryPeriod(
  input: CheckedInputOf<'office.updateSignatory'>,
  context: CommandContext,
): Promise<OutputOf<'office.updateSignatory'>> {
  const { id, expectedUpdatedAt, reason, ...entry } = input;
  const signatories = await requireSignatory(id, context);
  requireSense(entry);
  requireFreePeriod(
    entry,
    signatories.filter((other) => other.id !== id),
  );
  const before = signatories.find((one) => one.id === id);
  await saveGuarded(context, { ...recordOf(id, context), expectedUpdatedAt }, () =>
    updateSignatory(context.write, id, entry),
  );
  await insertOfficeLog(
    context.write,
    'signatory.update',
    {
      id,
      alasan: reason,
      oleh: context.actor.name,
      sebelum: JSON.stringify(before),
      sesudah: JSON.stringify(entry),
    },
    context.now(),
  );
  return readOffice(context.read);
}

/** Takes out an official entered by mistake; one who stands on a stored paper stays. */
export async function removeSignatory(
  { id }: CheckedInputOf<'office.deleteSignatory'>,
  context: CommandContext,
): Promise<OutputOf<'office.deleteSignatory'>> {
  const signatories = await requireSignatory(id, context);
  const signatory = signatories.find((one) => one.id === id);
  if (!signatory) throw new AppError('NOT_FOUND', { facts: { apa: 'Pejabat' } });
  const papers = await countPapersNaming(context.read, signatory);
  if (papers > 0) {
    throw new AppError('SIGNATORY_IN_USE', { facts: { nama: signatoryName(signatory), jumlah: papers } });
  }
  await deleteSignatory(context.write, id);
  await insertOfficeLog(
    context.write,
    'signatory.delete',
    { id, oleh: context.actor.name, sebelum: JSON.stringify(signatory) },
    context.now(),
  );
  return readOffice(context.read);
}
