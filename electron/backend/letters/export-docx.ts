import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import type { TaskContext } from '../base/context.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { letterMaker } from './letter-data.ts';
import { letterJob } from './letter-paper.ts';
import { letterFileName, LETTER_FOLDER, logAll, readLetters } from './print-letters.ts';
import { srikandiMarks } from './srikandi.ts';
import { templateOfLetter } from './template-store.ts';
import { WRITE_LETTER_DOCX } from './jobs.ts';

/** Each letter as a Word file; for the e-office with marks where it puts number, day and signature itself. */
export async function exportDocx(
  { ids, folder, isForSrikandi }: CheckedInputOf<'letter.exportDocx'>,
  context: TaskContext,
): Promise<OutputOf<'letter.exportDocx'>> {
  const target = folder ?? path.join(context.folders.documents, LETTER_FOLDER);
  const letters = await readLetters(ids, context);
  const files: string[] = [];
  for (const [index, { letter, data: sealed }] of letters.entries()) {
    const data = isForSrikandi ? inFormOf(await marked(letter, context), sealed) : sealed;
    const suffix = isForSrikandi ? '-srikandi' : '';
    const file = path.join(
      target,
      `${letterFileName(letter, { position: index + 1, of: letters.length })}${suffix}.docx`,
    );
    const job = letterJob([data], data.title, letter.datedOn);
    await context.runJob(WRITE_LETTER_DOCX, { job, letter: data, target: file }, { signal: context.signal });
    files.push(file);
    context.progress(index + 1, letters.length, 'Menyimpan berkas Word');
  }
  await logAll(context, letters, 'exported', isForSrikandi ? 'Word untuk SRIKANDI' : 'Word');
  return { files };
}

/** A letter sealed in the first form goes to the e-office as it was sealed, whatever papers look like now. */
function inFormOf(data: LetterData, sealed: LetterData): LetterData {
  if (sealed.paperForm !== undefined) return data;
  const { paperForm: _form, ...rest } = data;
  const { parts: _parts, ...signature } = data.signature;
  return {
    ...rest,
    letterhead: sealed.letterhead,
    // "Dikeluarkan di" of its day; the line below it is where the e-office writes the date.
    signaturePlaces: data.signaturePlaces.map((lines, place) =>
      lines.map((line, at) => (at < lines.length - 1 ? (sealed.signaturePlaces[place]?.[at] ?? line) : line)),
    ),
    signature: { ...signature, position: sealed.signature.position },
  };
}

async function marked(letter: Letter, { read }: TaskContext): Promise<LetterData> {
  const template = await templateOfLetter(read, letter);
  const make = await letterMaker(read);
  const marks = await srikandiMarks(read);
  const { data } = await make(template, letter, {
    number: '',
    mark: 'none',
    revisionNote: '',
    marks,
    isSealed: letter.state !== 'draft' && letter.templateJson !== null,
  });
  return data;
}
