import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { PermitLine } from '#contract/legality.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findPermit, listExpiring, listPermits } from '#db/queries/legality/permit.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { everyKindName, permitKindsOn } from '#rules/licence/kinds.ts';
import { expiryState, expiryText } from '#rules/legality/permit-expiry.ts';
import { addDays } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { requireCooperative, requireOpenRecord } from '../cooperative/require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';

export const warningDaysOn = (book: RuleBook, on: PlainDate): number =>
  ruleOrEarliest(book['expiry-warning-days'], on).value;

/** Days are counted down only once they are few; empty without an end. */
function stateTextOf(expiresOn: PlainDate | null, today: PlainDate, days: number): string {
  if (expiresOn === null) return '';
  return expiryState(expiresOn, today, days) === 'later' ? 'masih berlaku' : expiryText(expiresOn, today);
}

export async function permitsOf(
  cooperativeId: string,
  { read, today }: QueryContext,
): Promise<readonly PermitLine[]> {
  const { updatedAt } = await requireCooperative(read, cooperativeId);
  const book = await readRuleBook(read);
  const [names, days] = [everyKindName(book), warningDaysOn(book, today)];
  return (await listPermits(read, cooperativeId)).map(({ cooperativeId: _id, ...permit }) => ({
    ...permit,
    kindName: names.get(permit.kind) ?? permit.kind,
    state: expiryState(permit.expiresOn, today, days),
    stateText: stateTextOf(permit.expiresOn, today, days),
    updatedAt,
  }));
}

export async function savePermit(
  { cooperativeId, id, expectedUpdatedAt, ...value }: CheckedInputOf<'legality.savePermit'>,
  context: CommandContext,
): Promise<OutputOf<'legality.savePermit'>> {
  const { read, today } = context;
  const cooperative = await requireOpenRecord(read, cooperativeId);
  const known = id === null ? undefined : await findPermit(read, id);
  if (id !== null && known?.cooperativeId !== cooperativeId) throw notFound('Izin');
  if (id !== null) {
    await requireUnchanged(read, cooperative, expectedUpdatedAt, { fields: [`permit.${id}`] });
  }
  const book = await readRuleBook(read);
  // A kind taken off the list since stays on the permits that have it.
  const isKnown =
    value.kind === known?.kind || permitKindsOn(book, today).some(({ code }) => code === value.kind);
  const name = everyKindName(book).get(value.kind);
  if (!isKnown || name === undefined) {
    const message = 'Jenis izin ini tidak ada dalam aturan dinas. Pilih dari daftar.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'kind', message }] });
  }
  refuseFaults(futureDayFault('issuedOn', 'Tanggal izin', value.issuedOn, today));
  if (value.issuedOn !== null && value.expiresOn !== null && value.expiresOn < value.issuedOn) {
    const message = `Izin berakhir ${formatLongDate(value.expiresOn)}, sebelum tanggal terbitnya ${formatLongDate(value.issuedOn)}.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'expiresOn', message }] });
  }
  const key = id ?? newId();
  const title = `${id === null ? 'Mencatat' : 'Mengubah'} izin: ${name}`;
  const change = { cooperativeId, field: `permit.${key}`, value };
  return { id: key, batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

export async function removePermit(
  { id, reason }: CheckedInputOf<'legality.removePermit'>,
  context: CommandContext,
): Promise<OutputOf<'legality.removePermit'>> {
  const known = await findPermit(context.read, id);
  if (!known) throw notFound('Izin');
  await requireOpenRecord(context.read, known.cooperativeId);
  const change = { cooperativeId: known.cooperativeId, field: `permit.${id}`, value: null };
  const title = `Menghapus izin ${known.number}: ${reason}`;
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

/** What has run out or will within the days of the rule of today, the earliest first. */
export async function watchOf(
  read: ReadHandle,
  today: PlainDate,
  { sources, state }: Omit<CheckedInputOf<'legality.watch'>, 'path'>,
): Promise<OutputOf<'legality.watch'>> {
  const book = await readRuleBook(read);
  const warningDays = warningDaysOn(book, today);
  const names = everyKindName(book);
  const all = (await listExpiring(read, addDays(today, warningDays))).map((one) => ({
    ...one,
    what: one.source === 'permit' ? (names.get(one.what) ?? one.what) : one.what,
    state: one.until < today ? ('expired' as const) : ('soon' as const),
    stateText: expiryText(one.until, today),
  }));
  const expired = all.filter((one) => one.state === 'expired').length;
  return {
    warningDays,
    expired,
    soon: all.length - expired,
    rows: all.filter(
      (one) =>
        (sources.length === 0 || sources.includes(one.source)) && (state === null || one.state === state),
    ),
  };
}
