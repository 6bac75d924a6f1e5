import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listParticipants, updateParticipant } from '#db/queries/activity/participant.ts';
import { PARTICIPANT_LABELS } from '#rules/activity/participant.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import type { CommandContext } from '../base/context.ts';
import { refuseFaults } from '../base/refusal.ts';
import { requireBatch } from './require-activity.ts';

const SCORES = ['preScore', 'postScore'] as const;
const shown = (score: number | null): string => (score === null ? 'kosong' : String(score));

/**
 * Scores before and after of many participants, all or none.
 * @throws AppError INVALID_INPUT for somebody who is not in the batch, and where a score is no longer what was read
 */
export async function setScores(
  { batchId, scores }: CheckedInputOf<'activity.setScores'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'activity.setScores'>> {
  await requireBatch(read, batchId);
  const known = new Map((await listParticipants(read, [batchId])).map((one) => [one.id, one]));
  refuseFaults(
    scores.flatMap(({ participantId, before }, at): readonly FieldFault[] => {
      const path = `scores[${String(at)}]`;
      const one = known.get(participantId);
      if (!one) return [{ field: `${path}.participantId`, message: 'Orang ini bukan peserta angkatan ini.' }];
      return SCORES.filter((name) => one[name] !== before[name]).map((name) => ({
        field: `${path}.${name}`,
        message: `${PARTICIPANT_LABELS[name]} ${one.name} sudah menjadi ${shown(one[name])} sejak daftar ini dibuka. Tutup dan buka lagi daftarnya.`,
      }));
    }),
  );
  const at = now();
  for (const { participantId, preScore, postScore } of scores) {
    const one = known.get(participantId);
    if (one) await updateParticipant(write, one.id, { ...one, preScore, postScore }, at);
  }
  return { count: scores.length };
}
