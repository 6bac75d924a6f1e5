import type { CheckedInputOf } from '#contract/index.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { QueryContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { figureSentences } from './figure-sentences.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';

/** Material for a press release out of a frozen figure. @throws AppError NOT_FOUND, SNAPSHOT_ALTERED */
export async function sentencesPaper(
  { figureId, compareWithId }: CheckedInputOf<'recap.printSentences'>,
  context: QueryContext,
): Promise<{ readonly job: PrintJob; readonly seal: string }> {
  const office = await requireOffice(context.read);
  const answer = await figureSentences(context.read, office, { id: figureId, compareWithId });
  const { figure, comparedWith, sentences, definitions, source } = answer;
  const job: PrintJob = {
    kind: 'recap-sentences',
    info: { title: `Bahan rilis: ${figure.title}`, createdOn: figure.cutOffOn },
    data: {
      letterhead: letterheadOf(office),
      title: figure.title,
      cutOffOn: figure.cutOffOn,
      comparedWith:
        comparedWith === null
          ? ''
          : `Dibandingkan dengan ${comparedWith.title} (${formatLongDate(comparedWith.cutOffOn)})`,
      sentences: sentences.map(({ text }) => text),
      definitions,
      source,
      isSample: office.isSample,
    },
  };
  return { job, seal: figure.sha256 };
}
