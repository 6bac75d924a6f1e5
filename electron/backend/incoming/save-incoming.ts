import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import {
  closeIncoming,
  insertIncoming,
  lastAgendaNumber,
  markIncoming,
  updateIncoming,
} from '#db/queries/incoming/letter.ts';
import type { IncomingLetter } from '#db/queries/incoming/letter.ts';
import { doneFaults } from '#rules/incoming/disposition.ts';
import {
  agendaText,
  agendaYearOf,
  INCOMING_CHANNEL_LABELS,
  INCOMING_LABELS,
  incomingFaults,
  SECRECY_LABELS,
  SPEED_LABELS,
} from '#rules/incoming/incoming.ts';
import type { IncomingFacts } from '#rules/incoming/incoming.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireCooperative, requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireAnyIncoming, requireIncoming } from './require-incoming.ts';

/**
 * The facts as they can be kept; a cooperative that is its own sender is named by its name.
 * @throws AppError INVALID_INPUT with every fault at its field, NOT_FOUND for a cooperative that is not there
 */
async function sensible(
  facts: IncomingFacts,
  known: IncomingLetter | undefined,
  { read, today }: CommandContext,
): Promise<IncomingFacts> {
  await requireOffice(read);
  const { sender, cooperativeId } = facts;
  refuseFaults([
    ...incomingFaults(facts, today),
    ...(sender === '' && cooperativeId === null
      ? [{ field: 'sender', message: 'Pengirim harus diisi, atau pilih koperasinya.' }]
      : []),
  ]);
  if (cooperativeId === null) return facts;
  const isSame = cooperativeId === known?.cooperativeId;
  const { name } = await (isSame ? requireCooperative : requireOpenRecord)(read, cooperativeId);
  return sender === '' ? { ...facts, sender: name } : facts;
}

/**
 * The place in the agenda of the year the letter was received in: the next one, or a later one that a person names
 * because the hand-written book has come so far. An earlier one is never given again.
 */
async function placeOf(
  asked: number | null,
  receivedOn: PlainDate,
  { read }: CommandContext,
): Promise<{ readonly agendaYear: number; readonly agendaNumber: number }> {
  const agendaYear = agendaYearOf(receivedOn);
  const next = (await lastAgendaNumber(read, agendaYear)) + 1;
  if (asked !== null && asked < next)
    refuse(
      'agendaNumber',
      `Nomor agenda ${agendaText(asked, agendaYear)} sudah terpakai atau terlewati; nomor berikutnya ${next}. Kosongkan, atau tulis nomor yang lebih besar.`,
    );
  return { agendaYear, agendaNumber: asked ?? next };
}

/** Writes a letter into the agenda; number and record stand together or not at all. */
export async function recordIncoming(
  { agendaNumber: asked, ...input }: CheckedInputOf<'incoming.record'>,
  context: CommandContext,
): Promise<OutputOf<'incoming.record'>> {
  const typed = { ...input, receivedOn: input.receivedOn ?? context.today };
  const facts = await sensible(typed, undefined, context);
  const place = await placeOf(asked, facts.receivedOn, context);
  const id = newId();
  const at = context.now();
  await insertIncoming(context.write, id, { ...facts, ...place }, { at, who: context.actor.name });
  const agenda = agendaText(place.agendaNumber, place.agendaYear);
  return { id, agenda, sender: facts.sender, updatedAt: at };
}

function fieldsOf(letter: IncomingLetter): readonly ShownField[] {
  const words: Readonly<Record<string, string>> = {
    secrecy: SECRECY_LABELS[letter.secrecy],
    speed: SPEED_LABELS[letter.speed],
    channel: INCOMING_CHANNEL_LABELS[letter.channel],
    cooperativeId: letter.cooperativeName,
    receivedOn: formatShortDate(letter.receivedOn),
    datedOn: letter.datedOn === null ? '' : formatShortDate(letter.datedOn),
  };
  return shownFields(INCOMING_LABELS, letter).map((field) => {
    const word = words[field.name];
    return word === undefined ? field : { ...field, now: word };
  });
}

export async function correctIncoming(
  { id, expectedUpdatedAt, ...typed }: CheckedInputOf<'incoming.correct'>,
  context: CommandContext,
): Promise<OutputOf<'incoming.correct'>> {
  const { read, write } = context;
  const known = await requireIncoming(read, id);
  const facts = await sensible(typed, known, context);
  if (agendaYearOf(facts.receivedOn) !== known.agendaYear)
    refuse(
      'receivedOn',
      `Nomor agenda ${agendaText(known.agendaNumber, known.agendaYear)} milik tahun ${known.agendaYear}. Bila surat ini diterima pada tahun lain, batalkan catatannya dan catat kembali.`,
    );
  const shown = async () => fieldsOf(await requireIncoming(read, id));
  const record = { subject: `incoming:${id}`, expectedUpdatedAt, updatedAt: known.updatedAt, shown };
  return saveGuarded(context, record, async (at) => {
    await updateIncoming(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

export async function removeIncoming(
  { id, reason }: CheckedInputOf<'incoming.remove'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'incoming.remove'>> {
  await requireIncoming(read, id);
  const at = now();
  await markIncoming(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreIncoming(
  { id }: CheckedInputOf<'incoming.restore'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'incoming.restore'>> {
  const found = await requireAnyIncoming(read, id);
  if (found.removedAt === null) throw notFound('Surat masuk yang dibatalkan');
  const at = now();
  await markIncoming(write, id, null, at);
  return { id, updatedAt: at };
}

/** Closes a letter that nobody is to do anything about; one that lies with somebody is finished by them. */
export async function closeLetter(
  { id, on, note }: CheckedInputOf<'incoming.close'>,
  { read, write, now, today }: CommandContext,
): Promise<OutputOf<'incoming.close'>> {
  const letter = await requireIncoming(read, id);
  if (letter.waiting > 0)
    refuse(
      'id',
      `Surat ini masih menunggu ${letter.waitingWith.join(', ')}. Selesaikan dahulu disposisinya.`,
    );
  refuseFaults(doneFaults(on, letter.receivedOn, today));
  const at = now();
  await closeIncoming(write, id, { on, note }, at);
  return { id, updatedAt: at };
}

export async function reopenLetter(
  { id }: CheckedInputOf<'incoming.reopen'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'incoming.reopen'>> {
  const letter = await requireIncoming(read, id);
  if (letter.closedOn === null) throw notFound('Surat masuk yang sudah selesai');
  const at = now();
  await closeIncoming(write, id, null, at);
  return { id, updatedAt: at };
}
