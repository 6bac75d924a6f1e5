import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { fileNameOf } from '../base/file-name.ts';
import { letterJob } from '../letters/letter-paper.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { formationPaperData } from './paper-data.ts';
import { printPaper } from '../paper/print-paper.ts';
import { WRITE_LETTER_DOCX } from '../letters/jobs.ts';

interface PaperFile {
  readonly data: LetterData;
  readonly on: PlainDate;
  readonly format: 'pdf' | 'docx';
  /** Without its ending; used where no path was chosen. */
  readonly name: string;
  readonly path: string | null;
}

/** Writes one paper as PDF or Word file. */
export async function writePaper(
  { data, on, format, name, path: chosen }: PaperFile,
  context: TaskContext,
): Promise<OutputOf<'formation.printPaper'>> {
  const job = letterJob([data], data.title, on);
  const file = `pendirian/${fileNameOf(name)}`;
  if (format === 'pdf') return printPaper({ job, chosen, name: `${file}.pdf` }, context);
  const { folders, runJob, signal } = context;
  const target = chosen ?? path.join(folders.documents, `${file}.docx`);
  await runJob(WRITE_LETTER_DOCX, { job, letter: data, target }, { signal });
  return { path: target, pages: 0 };
}

/**
 * One paper of a formation file in the office's own wording. A letter of a number book is a draft here: its number comes
 * when it is issued.
 */
export async function printFormationPaper(
  { id, code, format, on, blankRows, path: chosen }: CheckedInputOf<'formation.printPaper'>,
  context: TaskContext,
): Promise<OutputOf<'formation.printPaper'>> {
  const { read, transaction, now, actor } = context;
  const { template } = await requireTemplate(read, code);
  const mark = template.series === '' ? 'none' : 'draft';
  const { data, name, showsNik } = await formationPaperData(read, {
    id,
    code,
    on,
    blankRows,
    number: '',
    mark,
  });
  if (showsNik) {
    const detail = { who: actor.name, formation: id, paper: code };
    await transaction((write) => insertOfficeLog(write, 'formation.printPaper', detail, now()));
  }
  const title = `${template.name} ${name}${mark === 'draft' ? ' konsep' : ''}`;
  return writePaper({ data, on, format, name: title, path: chosen }, context);
}
