import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { insertLetterEvent } from '#db/queries/letters/event.ts';
import {
  finaliseLetter,
  setLetterRevision,
  setLetterState,
  updateLetterContent,
} from '#db/queries/letters/letter.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import type { Reason } from '#rules/value/reason.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { voidLetterNumber } from '../numbers/change-number.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { recordForeignNumber } from '../numbers/record-number.ts';
import { revokeProof } from '../proof/revoke-proof.ts';
import { guardedLetter } from './guarded-letter.ts';
import { withCountedSheets } from './attached-sheets.ts';
import { paperOf, requireReady, withEarlierWarning } from './final-check.ts';
import { letterMaker } from './letter-data.ts';
import type { LetterMaker } from './letter-data.ts';
import { letterSubject, sealLetter } from './letter-paper.ts';
import { letterProver } from './letter-proof.ts';
import type { LetterProver } from './letter-proof.ts';
import { withKeptBases } from './proposed-bases.ts';
import { moment, nameOfLetter, requireDraft, requireFinal, requireLetter } from './require-letter.ts';
import { readTemplate, requireSound, templateOfLetter } from './template-store.ts';
import { contentOf, writeDrafts } from './write-letters.ts';

/** Whose numbers they are: the letters void them, the book's own screen does not. */
const OWNER = 'letter';

interface NumberOfLetter {
  readonly id: string | null;
  readonly text: string;
}

interface LetterMaking {
  readonly make: LetterMaker;
  readonly prove: LetterProver;
}

const purposeOf = ({ templateName, recipientLabel }: Letter): string =>
  [templateName, recipientLabel].filter((part) => part !== '').join(': ');

const asFault = ({ message }: Reason) => ({ path: 'fields', message });

/** Seals the letter with its number; both stand, or neither, in the caller's transaction. */
async function makeFinal(
  write: WriteHandle,
  { make, prove }: LetterMaking,
  letter: Letter,
  number: NumberOfLetter,
  at: string,
): Promise<void> {
  const read = readingIn(write);
  const template = await templateOfLetter(read, letter);
  requireSound(template, 'text');
  const filled = await withKeptBases(read, template, await withEarlierWarning(read, letter));
  await updateLetterContent(write, letter, filled, at);
  const { data } = await make(template, filled, {
    number: number.text,
    mark: 'none',
    revisionNote: '',
    marks: null,
  });
  await finaliseLetter(write, filled, {
    templateJson: JSON.stringify(template),
    numberId: number.id,
    numberText: number.text,
    at,
  });
  const { id, revision, datedOn: on, recipientLabel } = filled;
  const paperSubject = letterSubject(id, revision);
  await sealLetter(write, letter, await prove({ template, data, on, recipientLabel, paperSubject }), at);
}

/** Draws the numbers in the order of the letters given and seals each; all of them or none. */
export async function finalise(
  input: CheckedInputOf<'letter.finalise'>,
  context: TaskContext,
): Promise<OutputOf<'letter.finalise'>> {
  return context.transaction((write) => finaliseIn(write, input, context));
}

/** A draft whose head counts the sheets that its list really fills; a correction later starts from that. */
async function withAttachedSheets(
  read: ReadHandle,
  make: LetterMaker,
  letter: Letter,
  context: TaskContext,
): Promise<Letter> {
  const template = await templateOfLetter(read, letter);
  const { data } = await make(template, letter, {
    number: letter.numberText,
    mark: 'none',
    revisionNote: '',
    marks: null,
  });
  const { head } = await withCountedSheets(data, context);
  if (head.attachment === data.head.attachment) return letter;
  return { ...letter, fields: { ...letter.fields, lampiran: head.attachment } };
}

async function finaliseIn(
  write: WriteHandle,
  { ids, earlierDateReason, isConfirmed }: CheckedInputOf<'letter.finalise'>,
  context: TaskContext,
): Promise<OutputOf<'letter.finalise'>> {
  const read = readingIn(write);
  const make = await letterMaker(read);
  const drafts = [];
  for (const id of ids) drafts.push(await requireDraft(read, id));
  const { today, now, actor } = context;
  const making = { make, prove: letterProver(write, context) };
  await requireReady(read, make, drafts, { today, isConfirmed });
  const letters = [];
  for (const [index, letter] of drafts.entries()) {
    const { id } = letter;
    if (context.signal.aborted) throw new AppError('CANCELLED');
    const when = moment(context);
    const drawn =
      letter.series === ''
        ? null
        : await drawLetterNumber(
            { read, write, today, now, actor },
            {
              series: letter.series,
              paper: paperOf(letter),
              classification: letter.classification,
              on: letter.datedOn,
              purpose: purposeOf(letter),
              addressee: letter.recipientLabel,
              owner: OWNER,
              earlierDateReason,
            },
          );
    const number = { id: drawn?.id ?? null, text: drawn?.text ?? '' };
    await makeFinal(write, making, await withAttachedSheets(read, make, letter, context), number, when.at);
    await insertLetterEvent(write, id, { ...when, what: 'final', revision: 0, detail: number.text });
    letters.push({ id, number: number.text });
    context.progress(index + 1, ids.length, 'Menjadikan final');
  }
  return { letters };
}

/** Drafts that become final at once, with the next numbers or with the one another office gave: all of it or nothing. */
export async function createFinal(
  { number, earlierDateReason, ...entered }: CheckedInputOf<'letter.createFinal'>,
  context: TaskContext,
): Promise<OutputOf<'letter.createFinal'>> {
  return context.transaction(async (write) => {
    const ids = await writeDrafts(write, entered, context);
    const { isConfirmed, on } = entered;
    if (number === '') return finaliseIn(write, { ids, earlierDateReason, isConfirmed }, context);
    const [id, ...others] = ids;
    if (id === undefined || others.length > 0)
      refuse('number', `Satu nomor hanya untuk satu surat, sedangkan ini ${ids.length} surat.`);
    await recordNumber({ id, number, on, isConfirmed }, { ...context, read: readingIn(write), write });
    return { letters: [{ id, number }] };
  });
}

/** The number and day the e-office gave, written back: the draft becomes final with them. */
export async function recordNumber(
  { id, number, on, isConfirmed }: CheckedInputOf<'letter.recordNumber'>,
  context: CommandContext,
): Promise<OutputOf<'letter.recordNumber'>> {
  const { read, write, today } = context;
  const letter = { ...(await requireDraft(read, id)), datedOn: on };
  const make = await letterMaker(read);
  await requireReady(read, make, [letter], { today, isConfirmed });
  const when = moment(context);
  const purpose = purposeOf(letter);
  const numberId = await recordForeignNumber(context, { text: number, on, purpose, owner: OWNER });
  await makeFinal(
    write,
    { make, prove: letterProver(write, context) },
    letter,
    { id: numberId, text: number },
    when.at,
  );
  const detail = `${number}, ${formatLongDate(on)}`;
  await insertLetterEvent(write, id, { ...when, what: 'number_recorded', revision: 0, detail });
  return { number };
}

/** Mends a letter that is already final: same number, same day, a revision that its copies name. */
export async function correct(
  { id, expectedUpdatedAt, fields, cooperativeIds, reason }: CheckedInputOf<'letter.correct'>,
  context: CommandContext,
): Promise<OutputOf<'letter.correct'>> {
  const { read, write, today, actor } = context;
  const letter = await requireFinal(read, id);
  const template = readTemplate(letter.templateJson ?? '');
  const content = await contentOf(read, template, {
    on: letter.datedOn,
    bookYear: letter.bookYear,
    fields,
    classification: letter.classification,
    cooperativeIds: cooperativeIds ?? letter.cooperativeIds,
  });
  const revision = letter.revision + 1;
  const make = await letterMaker(read);
  const { data, gaps } = await make(template, content, {
    number: letter.numberText,
    mark: 'none',
    revisionNote: `Perbaikan ke-${revision}, ${formatLongDate(today)}`,
    marks: null,
    isSealed: true,
  });
  // What the template cannot do without is not taken out of a letter that has its number.
  const faults = gaps.filter(({ code }) => code === 'ISIAN_POKOK_KOSONG').map(asFault);
  if (faults.length > 0) throw new AppError('LETTER_INCOMPLETE', { facts: { jumlah: 1 }, faults });
  return saveGuarded(context, guardedLetter(read, letter, expectedUpdatedAt), async (at) => {
    await updateLetterContent(write, letter, content, at);
    await setLetterRevision(write, id, revision);
    const on = letter.datedOn;
    // The copies sent out before say what no longer holds.
    const voided = {
      number: letter.numberText,
      dated: on,
      on: today,
      reason: `Diganti: perbaikan ke-${revision}`,
    };
    await revokeProof(write, readingIn(write), voided, at);
    const paperSubject = letterSubject(id, revision);
    const { recipientLabel } = content;
    const toProve = { template, data, on, recipientLabel, revision, paperSubject };
    const proved = await letterProver(write, context)(toProve);
    await sealLetter(write, { id, revision, datedOn: on }, proved, at);
    const event = { at, who: actor.name, what: 'corrected', revision, detail: reason } as const;
    await insertLetterEvent(write, id, event);
    return { revision };
  });
}

/** The letter counts no more; its number stays in the book, marked void with the reason. */
export async function voidLetter(
  { id, reason }: CheckedInputOf<'letter.void'>,
  context: CommandContext,
): Promise<OutputOf<'letter.void'>> {
  const { read, write } = context;
  const letter = await requireLetter(read, id);
  if (letter.state === 'void') {
    throw new AppError('LETTER_ALREADY_VOID', { facts: { surat: nameOfLetter(letter) } });
  }
  const when = moment(context);
  await setLetterState(write, id, { state: 'void', reason, at: when.at });
  if (letter.numberId !== null) await voidLetterNumber({ id: letter.numberId, reason }, context);
  const { revision } = letter;
  await insertLetterEvent(write, id, { ...when, what: 'void', revision, detail: reason });
  return { number: letter.numberText };
}
