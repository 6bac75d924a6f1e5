import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertLetterEvent } from '#db/queries/letters/event.ts';
import type { LetterEventKind } from '#db/queries/letters/event.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import type { TaskContext } from '../base/context.ts';
import { MAX_TIGHTNESS } from '../documents/letters/office-letter-data.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { fileNameOf } from '../base/file-name.ts';
import { readLibrary } from '../legal-basis/library.ts';
import { withCountedSheets } from './attached-sheets.ts';
import { letterMaker } from './letter-data.ts';
import { letterJob, letterToPrint } from './letter-paper.ts';
import { withBases } from './proposed-bases.ts';
import { moment, requireLetter, requireRecipients } from './require-letter.ts';
import { requireTemplate } from './template-store.ts';
import { contentOf } from './write-letters.ts';
import { COUNT_PAGES } from '../paper/print-jobs.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';
import { printPaper } from '../paper/print-paper.ts';

export const LETTER_FOLDER = 'surat';
const LABEL = 'Mencetak surat';

export interface PrintedLetter {
  readonly letter: Letter;
  readonly data: LetterData;
}

export async function readLetters(
  ids: readonly string[],
  context: TaskContext,
): Promise<readonly PrintedLetter[]> {
  const printed = [];
  for (const id of ids) {
    const letter = await requireLetter(context.read, id);
    printed.push({ letter, data: await shownData(letter, context) });
  }
  return printed;
}

/** What was sealed, or the draft as it would become final. */
async function shownData(letter: Letter, context: TaskContext): Promise<LetterData> {
  const data = await letterToPrint(context.read, letter);
  return letter.state === 'draft' ? withCountedSheets(data, context) : data;
}

/** Its number; a paper that is final without one is not called a draft. */
const numberOrState = ({ state, numberText }: Letter): string =>
  numberText || (state === 'draft' ? 'konsep' : '');

/** The number first, so that a long name never cuts it off; among several the place in the list keeps files apart. */
export function letterFileName(
  letter: Letter,
  place: { readonly position: number; readonly of: number },
): string {
  const order = place.of > 1 ? `${String(place.position).padStart(3, '0')}-` : '';
  const { numberText, datedOn, templateName, recipientLabel } = letter;
  const first = numberText || `${numberOrState(letter)} ${datedOn}`;
  return order + fileNameOf([first, templateName, recipientLabel].join(' '));
}

export async function logAll(
  context: TaskContext,
  letters: readonly PrintedLetter[],
  what: LetterEventKind,
  detail: string,
): Promise<void> {
  const when = moment(context);
  await context.transaction(async (write) => {
    for (const { letter } of letters) {
      await insertLetterEvent(write, letter.id, { ...when, what, revision: letter.revision, detail });
    }
  });
}

/** The loosest setting with which a letter stands on one sheet; the tightest when it never does. */
async function fitted({ letter, data }: PrintedLetter, context: TaskContext) {
  for (let tightness = 0; tightness <= MAX_TIGHTNESS; tightness += 1) {
    const tight = { ...data, tightness };
    const job = letterJob([tight], data.title, letter.datedOn);
    const { pages } = await context.runJob(COUNT_PAGES, { job }, { signal: context.signal });
    if (pages === 1) return { letter, data: tight, isFitted: true };
  }
  return { letter, data: { ...data, tightness: MAX_TIGHTNESS }, isFitted: false };
}

export async function printLetters(
  { ids, folder, isSeparate, isFitted }: CheckedInputOf<'letter.print'>,
  context: TaskContext,
): Promise<OutputOf<'letter.print'>> {
  const target = folder ?? path.join(context.folders.documents, LETTER_FOLDER);
  const read = await readLetters(ids, context);
  const letters = [];
  let notFitted = 0;
  for (const one of read) {
    const made = isFitted ? await fitted(one, context) : { ...one, isFitted: true };
    if (!made.isFitted) notFitted += 1;
    letters.push(made);
  }
  const groups = isSeparate ? letters.map((one) => [one]) : [letters];
  const files: string[] = [];
  let pages = 0;
  for (const [index, group] of groups.entries()) {
    const first = group[0];
    if (!first) continue;
    const isAlone = group.length === 1;
    const name = isAlone
      ? letterFileName(first.letter, { position: index + 1, of: groups.length })
      : fileNameOf(`${numberOrState(first.letter)} ${first.letter.templateName} ${group.length} surat`);
    const title = isAlone ? first.data.title : `${first.letter.templateName} (${group.length} surat)`;
    const job = letterJob(
      group.map(({ data }) => data),
      title,
      first.letter.datedOn,
    );
    const file = path.join(target, `${name}.pdf`);
    const done = (sheets: number) =>
      context.progress(isAlone ? index : Math.min(sheets, ids.length), ids.length, LABEL);
    const printed = await context.runJob(
      PRINT_DOCUMENT,
      { job, target: file },
      { signal: context.signal, onProgress: done },
    );
    files.push(file);
    pages += printed.pages;
    context.progress(isAlone ? index + 1 : ids.length, ids.length, LABEL);
  }
  await logAll(context, letters, 'printed', isFitted ? 'Dimuatkan dalam 1 lembar' : '');
  return { files, pages, notFitted };
}

/** One look at a letter, in the folder the window may show. */
export async function previewLetter(
  { id }: CheckedInputOf<'letter.preview'>,
  context: TaskContext,
): Promise<OutputOf<'letter.preview'>> {
  const letter = await requireLetter(context.read, id);
  const data = await shownData(letter, context);
  const job = letterJob([data], data.title, letter.datedOn);
  return printPaper({ job, chosen: null, name: `pratinjau/surat-${id}-${letter.revision}.pdf` }, context);
}

/** The first of the letters that would be made, before anything is saved. */
export async function previewEntered(
  { templateCode, cooperativeIds, ...entered }: CheckedInputOf<'letter.previewEntered'>,
  context: TaskContext,
): Promise<OutputOf<'letter.previewEntered'>> {
  const { template } = await requireTemplate(context.read, templateCode);
  requireRecipients(template, cooperativeIds);
  const own = template.audience === 'each' ? cooperativeIds.slice(0, 1) : cooperativeIds;
  const fields = withBases(template, entered, await readLibrary(context.read));
  const content = await contentOf(context.read, template, { ...entered, fields, cooperativeIds: own });
  const make = await letterMaker(context.read);
  const { data: made } = await make(template, content, {
    number: '',
    mark: 'draft',
    revisionNote: '',
    marks: null,
  });
  const data = await withCountedSheets(made, context);
  const job = letterJob([data], data.title, entered.on);
  return printPaper({ job, chosen: null, name: `pratinjau/surat-baru-${templateCode}.pdf` }, context);
}
