import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf } from '#contract/index.ts';
import {
  fillLetterNumber,
  findLetterNumber,
  insertLetterNumber,
  insertNumberEvent,
  listAtSequence,
  voidNumber,
} from '#db/queries/numbers/letter-number.ts';
import type { LetterNumber } from '#db/queries/numbers/letter-number.ts';
import type { ReadHandle } from '#db/handles.ts';
import { neighbourDays } from '#db/queries/numbers/number-book.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { NUMBER_STATE_LABELS, nextInsertion, numberStateOf } from '#rules/numbers/number-book.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { revokeProof } from '../proof/revoke-proof.ts';
import type { DrawContext } from './draw-letter-number.ts';
import { numberWriter } from './number-text.ts';
import { requirePrintedOnce } from './printed-once.ts';

async function requireNumber(read: ReadHandle, id: string): Promise<LetterNumber> {
  const number = await findLetterNumber(read, id);
  if (!number) throw new AppError('NOT_FOUND', { facts: { apa: 'Nomor' } });
  return number;
}

function notOpen(number: LetterNumber): AppError {
  const facts = { nomor: number.text, keadaan: NUMBER_STATE_LABELS[numberStateOf(number)].toLowerCase() };
  return new AppError('NUMBER_NOT_OPEN', { facts });
}

/** A number set aside gets its letter: the day, what it says and to whom. `owner` as in `drawLetterNumber`. */
export async function fillNumber(
  {
    id,
    on,
    purpose,
    addressee,
    classification,
    owner = '',
  }: CheckedInputOf<'number.fill'> & { readonly owner?: string },
  { read, write, now, actor }: DrawContext,
): Promise<LetterNumber> {
  const number = await requireNumber(read, id);
  if (number.state !== 'reserved' && number.state !== 'block') throw notOpen(number);
  if (dateParts(on).year !== number.year)
    refuse('on', `Nomor ini milik buku tahun ${number.year}; tanggal suratnya harus dalam tahun itu.`);
  const writer = await numberWriter(read, number.series);
  const code = classification || number.classification;
  const wanted = writer.onDay(on, { sequence: number.sequence, classification: code });
  await requirePrintedOnce(read, [wanted], id);
  const { text } = wanted;
  await fillLetterNumber(write, id, {
    text,
    purpose,
    addressee,
    owner,
    datedOn: on,
    classification: code,
  });
  const detail = number.text === text ? purpose : `${purpose} (semula ${number.text})`;
  await insertNumberEvent(write, { numberId: id, what: 'filled', detail, at: now(), who: actor.name });
  return requireNumber(read, id);
}

/** The day of a number put in between lies within those of its neighbours, or the book would not be one. */
function requireDayBetween(on: PlainDate, before: PlainDate | null, behind: PlainDate | null): void {
  if (behind === null)
    refuse('after', 'Belum ada surat sesudah nomor itu; ambil nomor biasa, bukan nomor sisipan.');
  if (on > behind || (before !== null && on < before)) {
    const from = before === null ? '' : `${formatLongDate(before)} sampai `;
    refuse('on', `Tanggal sisipan harus di antara kedua tetangganya: ${from}${formatLongDate(behind)}.`);
  }
}

/** A back-dated number between two others (sisipan): "015.a", visible as such, never without a reason. */
export async function insertBetween(
  { series, year, after, on, purpose, addressee, classification, reason }: CheckedInputOf<'number.insert'>,
  { read, write, now, actor }: CommandContext,
): Promise<LetterNumber> {
  const book = { series, year };
  const writer = await numberWriter(read, series);
  if (dateParts(on).year !== year) refuse('on', `Tanggal sisipan harus dalam tahun buku nomor, ${year}.`);
  const there = await listAtSequence(read, book, after);
  if (there.length === 0) refuse('after', `Nomor urut ${after} tidak ada di buku tahun ${year}.`);
  const { before, behind } = await neighbourDays(read, book, after);
  requireDayBetween(on, before, behind);
  const insertion = nextInsertion(there.map((one) => one.insertion));
  if (insertion === undefined) refuse('after', 'Sisipan sesudah nomor itu sudah sampai huruf z.');
  const wanted = writer.onDay(on, { sequence: after, insertion, classification });
  await requirePrintedOnce(read, [wanted]);
  const moment = { at: now(), who: actor.name };
  const id = await insertLetterNumber(write, {
    ...book,
    ...moment,
    purpose,
    addressee,
    insertion,
    classification,
    sequence: after,
    text: wanted.text,
    datedOn: on,
    state: 'issued',
    stateReason: reason,
    book: 'program',
    owner: '',
  });
  await insertNumberEvent(write, { numberId: id, what: 'inserted', detail: reason, ...moment });
  return requireNumber(read, id);
}

/**
 * Voids a number for good: it keeps its line in the book and is never given again. For the papers that own their
 * number; the book itself asks through `voidFromBook`.
 */
export async function voidLetterNumber(
  { id, reason }: { readonly id: string; readonly reason: string },
  { read, write, now, today, actor }: DrawContext,
): Promise<LetterNumber> {
  const number = await requireNumber(read, id);
  if (number.state === 'void') throw notOpen(number);
  await voidNumber(write, id, reason);
  // A printed paper with that number must not pass the check of its QR any more.
  if (number.datedOn !== null)
    await revokeProof(write, read, { number: number.text, dated: number.datedOn, on: today, reason }, now());
  await insertNumberEvent(write, {
    numberId: id,
    what: 'void',
    detail: reason,
    at: now(),
    who: actor.name,
  });
  return requireNumber(read, id);
}

const OWNERS: Readonly<Record<string, string>> = {
  award: 'piagam penghargaan yang sudah ditetapkan',
  letter: 'surat yang sudah final',
  formation: 'surat berkas pendirian yang sudah bernomor',
};

/** Voids a number from the book's own screen; one that belongs to a stored paper is voided there. */
export async function voidFromBook(
  input: CheckedInputOf<'number.void'>,
  context: CommandContext,
): Promise<LetterNumber> {
  const number = await requireNumber(context.read, input.id);
  if (number.owner !== '' && number.state !== 'void') {
    const pemilik = OWNERS[number.owner] ?? 'surat yang tersimpan di program';
    throw new AppError('NUMBER_HAS_OWNER', { facts: { nomor: number.text, pemilik } });
  }
  return voidLetterNumber(input, context);
}
