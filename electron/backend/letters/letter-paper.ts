import { AppError } from '#contract/errors.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import { findPaper, insertPaper } from '#db/queries/paper/paper.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import type { PrintJob } from '../documents/render.ts';
import { openPaper, sealPaper } from '../paper/stored-paper.ts';
import { letterMaker } from './letter-data.ts';
import { templateOfLetter } from './template-store.ts';

const KIND = 'office-letter';

/** Each correction is a paper of its own, so that what was printed before can still be shown. */
export const letterSubject = (id: string, revision: number): string => `letter:${id}:${revision}`;

export function letterJob(letters: readonly LetterData[], title: string, createdOn: PlainDate): PrintJob {
  return { kind: KIND, info: { title, createdOn }, data: { letters } };
}

export async function sealLetter(
  write: WriteHandle,
  letter: { readonly id: string; readonly revision: number; readonly datedOn: PlainDate },
  data: LetterData,
  at: string,
): Promise<void> {
  const job = letterJob([data], data.title, letter.datedOn);
  await insertPaper(write, sealPaper(letterSubject(letter.id, letter.revision), job), at);
}

/**
 * What a letter prints: once final exactly what was sealed (marked void when it is), before that the draft as it would
 * be today.
 * @throws AppError SNAPSHOT_ALTERED when one byte of the sealed data has changed
 */
export async function letterToPrint(read: ReadHandle, letter: Letter): Promise<LetterData> {
  const paper = await findPaper(read, KIND, letterSubject(letter.id, letter.revision));
  if (!paper) {
    const template = await templateOfLetter(read, letter);
    const make = await letterMaker(read);
    const mark = letter.state === 'void' ? 'void' : 'draft';
    return (await make(template, letter, { number: '', mark, revisionNote: '', marks: null })).data;
  }
  const job = openPaper(paper);
  const sealed = job.kind === KIND ? job.data.letters[0] : undefined;
  if (!sealed) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa: `surat ${letter.numberText}` } });
  return letter.state === 'void' ? { ...sealed, mark: 'void' } : sealed;
}
