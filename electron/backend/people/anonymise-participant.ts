import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findParticipant } from '#db/queries/activity/participant.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { anonymiseParticipations } from '#db/queries/people/anonymise-participant.ts';
import { findParticipations } from '#db/queries/people/traces.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { ANONYMOUS_NAME, requireSilent } from './anonymise.ts';

/**
 * Takes a participant who is no person of the register out of all of his or her activities (UU 27/2022). Attendance,
 * verdicts and every count stay; why and when is written down, the name is not.
 * @throws AppError NOT_FOUND, INVALID_INPUT for a person of the register, one taken out before, or a reason that says
 * the name
 */
export async function anonymiseParticipant(
  { participantId, reason }: CheckedInputOf<'people.anonymiseParticipant'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'people.anonymiseParticipant'>> {
  const found = await findParticipant(read, participantId);
  if (!found) throw notFound('Peserta');
  const { name, nikKtp, cooperativeId, personId } = found;
  if (name === ANONYMOUS_NAME) return refuse('participantId', 'Data peserta ini sudah dihapus sebelumnya.');
  if (personId !== null)
    return refuse(
      'participantId',
      'Peserta ini orang dalam register. Hapus datanya dari layar Orang, supaya semua catatannya ikut.',
    );
  requireSilent(reason, [name, nikKtp]);
  const near = cooperativeId === null ? [] : [cooperativeId];
  const same = await findParticipations(read, { id: '', nikKtp, nameKey: normalisePersonName(name) }, near);
  const ids = [...new Set([participantId, ...same])];
  const at = now();
  const who = actor.name;
  await anonymiseParticipations(write, ids, { id: newId(), name: ANONYMOUS_NAME, reason, who, at });
  const counts = { participations: ids.length };
  await insertOfficeLog(
    write,
    'people.anonymiseParticipant',
    { who, id: participantId, reason, ...counts },
    at,
  );
  return counts;
}
