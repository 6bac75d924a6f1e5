import { attachedText } from '#rules/template/attached.ts';
import type { TaskContext } from '../base/context.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { COUNT_PAGES } from '../paper/print-jobs.ts';
import { letterJob } from './letter-paper.ts';

type Counting = Pick<TaskContext, 'runJob' | 'signal' | 'today'>;

async function pagesOf(data: LetterData, { runJob, signal, today }: Counting): Promise<number> {
  const job = letterJob([data], data.title, today);
  return (await runJob(COUNT_PAGES, { job }, { signal })).pages;
}

/** The letter with the sheets behind its page break counted in its head; one without any stays as it is. */
export async function withCountedSheets(data: LetterData, context: Counting): Promise<LetterData> {
  const breaks = data.blocks.findIndex(({ kind }) => kind === 'page-break');
  const hasHead = data.blocks.some(({ kind }) => kind === 'letter-head');
  if (breaks === -1 || !hasHead) return data;
  const whole = await pagesOf(data, context);
  const letter = await pagesOf({ ...data, blocks: data.blocks.slice(0, breaks) }, context);
  const typed = data.head.attachment === '-' ? '' : data.head.attachment;
  return { ...data, head: { ...data.head, attachment: attachedText(typed, whole - letter) || '-' } };
}
