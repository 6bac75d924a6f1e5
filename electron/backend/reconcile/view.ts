import type { OutputOf } from '#contract/index.ts';
import type { FindingLine, FindingParticulars, ReconciliationLine } from '#contract/reconcile.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findRegisterEntry } from '#db/queries/reconcile/register.ts';
import { findFinding, listFindingDistricts } from '#db/queries/reconcile/finding.ts';
import type { Finding } from '#db/queries/reconcile/finding.ts';
import {
  countFindings,
  findReconciliation,
  listReconciliations,
} from '#db/queries/reconcile/reconciliation.ts';
import type { FindingCounts, Reconciliation } from '#db/queries/reconcile/reconciliation.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import { saysTheSame } from '#rules/reconcile/compare.ts';
import { RECONCILE_FIELD_LABELS, reconcileText } from '#rules/reconcile/field.ts';
import type { ReconcileValues } from '#rules/reconcile/field.ts';
import type { Particulars } from '#rules/reconcile/finding.ts';
import { sourceName } from '#rules/reconcile/reconcile.ts';
import { notFound } from '../base/refusal.ts';
import { obstacleTo } from './obstacle.ts';
import { hereValues } from './values.ts';

/** @throws AppError NOT_FOUND */
export async function requireReconciliation(read: ReadHandle, id: string): Promise<Reconciliation> {
  const found = await findReconciliation(read, id);
  if (!found) throw notFound('Pencocokan');
  return found;
}

/** @throws AppError NOT_FOUND also where its reconciliation was removed */
export async function requireFinding(read: ReadHandle, id: string): Promise<Finding> {
  const finding = await findFinding(read, id);
  if (!finding) throw notFound('Temuan');
  return finding;
}

function toLine(one: Reconciliation, counts: FindingCounts): ReconciliationLine {
  const { fields: _fields, fileSha256: _sha256, ...line } = one;
  return { ...line, sourceName: sourceName(one.source, one.sourceName), counts };
}

export async function reconciliationLines(read: ReadHandle): Promise<readonly ReconciliationLine[]> {
  const all = await listReconciliations(read);
  const counts = await countFindings(
    read,
    all.map(({ id }) => id),
  );
  return all.flatMap((one) => {
    const of = counts.get(one.id);
    return of ? [toLine(one, of)] : [];
  });
}

export async function oneReconciliation(read: ReadHandle, id: string): Promise<OutputOf<'reconcile.get'>> {
  const one = await requireReconciliation(read, id);
  const counts = (await countFindings(read, [id])).get(id);
  if (!counts) throw notFound('Pencocokan');
  return {
    ...toLine(one, counts),
    districts: await listFindingDistricts(read, id),
    compared: one.fields.map((field) => ({ field, label: RECONCILE_FIELD_LABELS[field] })),
  };
}

export function toFindingLine(finding: Finding): FindingLine {
  const { id, kind, name, districtName, summary, state, note, detail } = finding;
  return {
    id,
    kind,
    name,
    districtName,
    summary,
    state,
    note,
    cooperativeId: detail.here.length === 1 ? finding.cooperativeId : null,
  };
}

/** Personal numbers masked, stored words as people read them. */
export function shownParticulars(told: Particulars): FindingParticulars {
  const status = told.status === '' ? '' : STATUS_LABELS[told.status as CooperativeStatus];
  return { ...told, status, phone: maskPhone(told.phone) };
}

/** What the register says by now of the cooperative a finding is about; null when there is not just one, or it is gone. */
export async function presentValues(read: ReadHandle, { detail }: Finding): Promise<ReconcileValues | null> {
  const [one, ...more] = detail.here;
  if (!one || more.length > 0 || one.id === null) return null;
  const entry = await findRegisterEntry(read, one.id);
  return entry ? hereValues(entry, { figures: detail.figuresBookYear, rats: detail.ratYears }) : null;
}

export async function oneFinding(
  read: ReadHandle,
  findingId: string,
): Promise<OutputOf<'reconcile.finding'>> {
  const finding = await requireFinding(read, findingId);
  const { detail, earlier } = finding;
  const now = await presentValues(read, finding);
  return {
    ...toFindingLine(finding),
    reconciliationId: finding.reconciliationId,
    why: detail.why,
    remarks: detail.remarks,
    here: detail.here.map(shownParticulars),
    there: detail.there.map(shownParticulars),
    differences: detail.differences.map((difference) => {
      const { field, here, there } = difference;
      const present = now && (now[field] ?? '');
      return {
        field,
        label: RECONCILE_FIELD_LABELS[field],
        here: reconcileText(field, here),
        there: reconcileText(field, there),
        now: present === null ? null : reconcileText(field, present),
        isSettled: present !== null && saysTheSame(field, present, there),
        obstacle: now === null ? 'Catatannya sudah tidak ada di register.' : obstacleTo(difference, detail),
      };
    }),
    stateAt: finding.stateAt,
    stateWho: finding.stateWho,
    earlier: earlier && { state: earlier.state, note: earlier.note, at: earlier.at },
  };
}
