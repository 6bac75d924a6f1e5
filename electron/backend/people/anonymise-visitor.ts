import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { findConsultation } from '#db/queries/consultation/consultation.ts';
import { anonymiseVisitors } from '#db/queries/people/anonymise.ts';
import { findVisits } from '#db/queries/people/traces.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import { ANONYMOUS_NAME, requireSilent } from './anonymise.ts';

/**
 * Takes a visitor who stands in no other place of the data out of all of his or her consultations (UU 27/2022). Topics,
 * outcomes and every count stay; why and when is written down, the name is not.
 * @throws AppError NOT_FOUND, INVALID_INPUT for one taken out before or a reason that says the name
 */
export async function anonymiseVisitor(
  { consultationId, reason }: CheckedInputOf<'people.anonymiseVisitor'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'people.anonymiseVisitor'>> {
  const found = await findConsultation(read, consultationId);
  if (!found) throw notFound('Catatan konsultasi');
  if (found.name === ANONYMOUS_NAME) {
    const message = 'Data pengunjung ini sudah dihapus sebelumnya.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'consultationId', message }] });
  }
  const { name, nikKtp, phone, cooperativeId } = found;
  requireSilent(reason, [name, nikKtp]);
  const near = cooperativeId === null ? [] : [cooperativeId];
  const visits = await findVisits(read, { nikKtp, phone, nameKey: normalisePersonName(name) }, near);
  const ids = [...new Set([consultationId, ...visits])];
  const at = now();
  await anonymiseVisitors(write, ids, { name: ANONYMOUS_NAME, at, key: newId() });
  const counts = { consultations: ids.length };
  const who = actor.name;
  await insertOfficeLog(write, 'people.anonymiseVisitor', { who, id: consultationId, reason, ...counts }, at);
  return counts;
}
