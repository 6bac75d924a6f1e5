import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  findFormationLetter,
  insertFormationLetter,
  listFormationLetters,
  voidFormationLetter,
} from '#db/queries/formation/letter.ts';
import type { FormationLetter } from '#db/queries/formation/letter.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { findPaper, insertPaper } from '#db/queries/paper/paper.ts';
import { classifiedPaperOf } from '#rules/numbers/classification.ts';
import type { CommandContext, QueryContext, TaskContext } from '../base/context.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { letterJob } from '../letters/letter-paper.ts';
import { letterProver } from '../letters/letter-proof.ts';
import { voidLetterNumber } from '../numbers/change-number.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { recordForeignNumber } from '../numbers/record-number.ts';
import { openPaper, sealPaper } from '../paper/stored-paper.ts';
import { requireIssuable, requireNumbered } from './letter-check.ts';
import { formationPaperData } from './paper-data.ts';
import { writePaper } from './print-paper.ts';
import { formationNotFound } from './save-formation.ts';

/** Whose numbers they are: the formation file voids them, the book's own screen does not. */
const OWNER = 'formation';

const subjectOf = (id: string): string => `formation-letter:${id}`;

/** @throws AppError NOT_FOUND */
async function requireLetter(read: ReadHandle, id: string): Promise<FormationLetter> {
  const letter = await findFormationLetter(read, id);
  if (!letter) throw new AppError('NOT_FOUND', { facts: { apa: 'Surat berkas pendirian' } });
  return letter;
}

/** Numbered letters of a file, newest first. */
export async function listLetters(
  { id }: CheckedInputOf<'formation.letters'>,
  { read }: QueryContext,
): Promise<OutputOf<'formation.letters'>> {
  return (await listFormationLetters(read, id)).map(
    ({ formationId: _formation, numberId: _number, numberText: number, ...letter }) => ({
      ...letter,
      number,
    }),
  );
}

/**
 * Gives a letter its number and seals it as it stands; number, letter and seal come together or not at all.
 * @throws AppError NOT_FOUND, INVALID_INPUT for a paper without a number book, NUMBER_DATE_EARLIER, NUMBER_TAKEN, and
 * what `requireIssuable` refuses
 */
export async function issueLetter(
  { id, code, on, number: given, ...asked }: CheckedInputOf<'formation.issueLetter'>,
  context: CommandContext,
): Promise<OutputOf<'formation.issueLetter'>> {
  const { read, write, now, actor } = context;
  const file = await findFormation(read, id);
  if (!file) throw formationNotFound();
  const template = await requireNumbered(read, code);
  const { name, series } = template;
  const notReadyReason = await requireIssuable(read, { id, code, on }, asked);
  const purpose = `${name}: ${file.name}`;
  const { id: numberId, text: number } =
    given === ''
      ? await drawLetterNumber(context, {
          series,
          on,
          purpose,
          addressee: file.name,
          owner: OWNER,
          paper: classifiedPaperOf(template),
          classification: asked.classification,
          earlierDateReason: asked.earlierDateReason,
        })
      : { id: await recordForeignNumber(context, { text: given, on, purpose, owner: OWNER }), text: given };
  const { data } = await formationPaperData(read, {
    id,
    code,
    on,
    number,
    notReadyReason,
    blankRows: 0,
    mark: 'none',
  });
  const letterId = newId();
  const paperSubject = subjectOf(letterId);
  const recipientLabel = file.name;
  const proved = await letterProver(write, context)({ template, data, on, recipientLabel, paperSubject });
  const at = now();
  await insertFormationLetter(write, {
    id: letterId,
    formationId: id,
    templateCode: code,
    name,
    datedOn: on,
    numberId,
    numberText: number,
    issuedBy: actor.name,
    issuedAt: at,
  });
  await insertPaper(write, sealPaper(paperSubject, letterJob([proved], data.title, on)), at);
  return { letterId, number };
}

/** The sealed letter, exactly as it was issued; marked void when it is. @throws AppError SNAPSHOT_ALTERED */
async function sealedData(read: ReadHandle, { id, numberText, state }: FormationLetter): Promise<LetterData> {
  const paper = await findPaper(read, 'office-letter', subjectOf(id));
  const job = paper && openPaper(paper);
  const data = job?.kind === 'office-letter' ? job.data.letters[0] : undefined;
  if (!data) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa: `surat ${numberText}` } });
  return state === 'void' ? { ...data, mark: 'void' } : data;
}

/** Prints a numbered letter again from its seal. */
export async function printLetter(
  { letterId, format, path }: CheckedInputOf<'formation.printLetter'>,
  context: TaskContext,
): Promise<OutputOf<'formation.printLetter'>> {
  const letter = await requireLetter(context.read, letterId);
  const data = await sealedData(context.read, letter);
  // The number first, so that a long name never cuts it off.
  const name = `${letter.numberText} ${data.title}`;
  return writePaper({ data, on: letter.datedOn, format, name, path }, context);
}

/** The letter counts no more; its number stays in the book, marked void with the reason. */
export async function voidLetter(
  { letterId, reason }: CheckedInputOf<'formation.voidLetter'>,
  context: CommandContext,
): Promise<OutputOf<'formation.voidLetter'>> {
  const letter = await requireLetter(context.read, letterId);
  const { numberText: number, numberId: id } = letter;
  if (letter.state === 'void') throw new AppError('LETTER_ALREADY_VOID', { facts: { surat: number } });
  await voidFormationLetter(context.write, letterId, reason);
  await voidLetterNumber({ id, reason }, context);
  return { number };
}
