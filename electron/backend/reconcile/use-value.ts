import { AppError } from '#contract/errors.ts';
import { recordChanges } from '#contract/cooperative/record.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { setFindingState } from '#db/queries/reconcile/finding.ts';
import type { Finding } from '#db/queries/reconcile/finding.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { saysTheSame } from '#rules/reconcile/compare.ts';
import type { FieldDifference } from '#rules/reconcile/compare.ts';
import { isReconcileFigure, RECONCILE_FIELD_LABELS, reconcileText } from '#rules/reconcile/field.ts';
import { sourceName } from '#rules/reconcile/reconcile.ts';
import { recordFieldFaults } from '#rules/cooperative/record-field.ts';
import type { CommandContext } from '../base/context.ts';
import { faultsOf } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { changeStatus } from '../cooperative/change-status.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { seatOf } from '../cooperative/seat-of.ts';
import { normalised } from '../cooperative/typed-changes.ts';
import { obstacleTo } from './obstacle.ts';
import { presentValues, requireFinding, requireReconciliation } from './view.ts';

/**
 * Takes the other list's value of one field of one cooperative over into the register: an ordinary change with its
 * line in the change log, which can be taken back. Refused where the register has changed since the lists were matched.
 *
 * @throws AppError NOT_FOUND, INVALID_INPUT, RECONCILE_VALUE_CHANGED
 */
export async function takeValueOver(
  { findingId, field }: CheckedInputOf<'reconcile.useValue'>,
  context: CommandContext,
): Promise<OutputOf<'reconcile.useValue'>> {
  const { read, write, now, actor } = context;
  const finding = await requireFinding(read, findingId);
  const reconciliation = await requireReconciliation(read, finding.reconciliationId);
  const difference = finding.detail.differences.find((one) => one.field === field);
  const present = await presentValues(read, finding);
  if (!difference || !present || finding.cooperativeId === null) throw notFound('Perbedaan itu');
  const obstacle = obstacleTo(difference, finding.detail);
  if (obstacle !== null)
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'field', message: obstacle }] });
  const known = await requireOpenRecord(read, finding.cooperativeId);
  requireAsMatched(difference, present[field] ?? '');
  const origin = `${sourceName(reconciliation.source, reconciliation.sourceName)} (ekspor ${formatLongDate(reconciliation.exportedOn)})`;
  const title = `${RECONCILE_FIELD_LABELS[field]} menurut ${origin}`;
  const batchId =
    field === 'status'
      ? await setStatus(context, known, difference, reconciliation.exportedOn, title)
      : (
          await changeParts(
            context,
            { source: 'edit', title },
            await changesOf(context, known, difference, finding),
          )
        ).batchId;
  const after = await presentValues(read, finding);
  const isSettled = finding.detail.differences.every(
    (one) => after !== null && saysTheSame(one.field, after[one.field] ?? '', one.there),
  );
  if (isSettled) {
    const state = { state: 'fixed_here', note: finding.note, at: now(), who: actor.name } as const;
    await setFindingState(write, [findingId], state);
  }
  return { batchId, isSettled };
}

function requireAsMatched({ field, here }: FieldDifference, present: string): void {
  if (present === here) return;
  const facts = { isian: RECONCILE_FIELD_LABELS[field], kini: reconcileText(field, present) || 'kosong' };
  throw new AppError('RECONCILE_VALUE_CHANGED', { facts });
}

async function setStatus(
  context: CommandContext,
  { id, updatedAt: expectedUpdatedAt }: Cooperative,
  { there }: FieldDifference,
  sinceOn: CheckedInputOf<'cooperative.changeStatus'>['sinceOn'],
  reason: string,
): Promise<string | null> {
  const change = { id, expectedUpdatedAt, status: there as CooperativeStatus, sinceOn, reason };
  return (await changeStatus(change, context)).batchId;
}

async function changesOf(
  { read, today }: CommandContext,
  known: Cooperative,
  { field, there }: FieldDifference,
  { detail }: Finding,
): Promise<readonly PartChange[]> {
  const cooperativeId = known.id;
  if (isReconcileFigure(field)) {
    return [
      { cooperativeId, field: `figures.${String(detail.figuresBookYear)}.${field}`, value: Number(there) },
    ];
  }
  if (field === 'village' || field === 'district') {
    const seat = await seatOf(read, await requireOffice(read), detail.thereVillageCode, known);
    if (seat.fault) refuseFaults([seat.fault]);
    return seat.place ? [{ cooperativeId, field: 'villageCode', value: seat.place }] : [];
  }
  const value = storedWord(field, there);
  const parsed = recordChanges.safeParse({ [field]: value });
  if (!parsed.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(parsed.error) });
  refuseFaults(recordFieldFaults(parsed.data, today));
  return Object.entries(normalised(parsed.data)).flatMap(([name, typed]) =>
    typed === undefined ? [] : [{ cooperativeId, field: name, value: typed }],
  );
}

/** Form and pattern come in the other system's longer words: "Primer Kabupaten/Kota". */
function storedWord(field: FieldDifference['field'], there: string): string {
  if (field === 'form') return /sekunder/i.test(there) ? 'sekunder' : 'primer';
  if (field === 'pattern') return /syari/i.test(there) ? 'syariah' : 'konvensional';
  return there;
}
