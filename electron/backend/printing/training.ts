import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { recordTrainingAsActivity } from '#db/queries/activity/certificate.ts';
import { trainingDays } from '#rules/award/training-days.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { sealCertificateRun, USUAL_ROLE } from './certificate-run.ts';

/**
 * Fixes a training's typed list, draws a number for each participant and seals the certificates, in one transaction.
 * The training stands among the activities too, with these participants.
 */
export async function createTraining(
  input: CheckedInputOf<'training.create'>,
  context: CommandContext,
): Promise<OutputOf<'training.create'>> {
  const { read, write, today, actor } = context;
  const { participants, isOpenSignature, ...training } = input;
  const office = await requireOffice(read);
  const { id, at, numbers } = await sealCertificateRun(
    { training, suffix: '', organiser: '', lessons: [], participants, isOpenSignature },
    office,
    context,
  );
  const { startsOn, endsOn } = training;
  await recordTrainingAsActivity(
    write,
    {
      training: { id, ...training },
      participants: participants.map((one, index) => ({ ...one, number: numbers[index] ?? '' })),
      state: endsOn <= today ? 'done' : 'scheduled',
      usualRole: USUAL_ROLE,
    },
    { at, who: actor.name, on: today },
  );
  return {
    id,
    days: trainingDays(startsOn, endsOn),
    firstNumber: numbers[0] ?? '',
    lastNumber: numbers.at(-1) ?? '',
  };
}
