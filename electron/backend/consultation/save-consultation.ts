import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  findConsultation,
  insertConsultation,
  markConsultation,
  updateConsultation,
} from '#db/queries/consultation/consultation.ts';
import { findUmkm } from '#db/queries/umkm/umkm.ts';
import type { Consultation } from '#db/queries/consultation/consultation.ts';
import {
  CHANNEL_LABELS,
  CONSULTATION_LABELS,
  consultationFaults,
  OUTCOME_LABELS,
  topicText,
  withDoneDay,
} from '#rules/consultation/consultation.ts';
import type { ConsultationFacts } from '#rules/consultation/consultation.ts';
import { checkNik, maskNik, nikDigits } from '#rules/cooperative/identity-number.ts';
import { recordFieldFaults } from '#rules/cooperative/record-field.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { isMasked, maskPhone } from '#rules/value/mask-number.ts';
import type { CommandContext } from '../base/context.ts';
import { localDay, localTime } from '../base/local-day.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { topicsOn } from './shown.ts';

type Typed = Omit<CheckedInputOf<'consultation.correct'>, 'id' | 'expectedUpdatedAt'>;

/** The facts as typed over what is known: a number that is still masked stays what it was. */
function typedFacts(typed: Typed, known: Consultation | undefined): ConsultationFacts {
  const { nikKtp, phone } = typed;
  const keepsNik = known !== undefined && nikKtp === maskNik(known.nikKtp);
  const keepsPhone = known !== undefined && phone === maskPhone(known.phone);
  return withDoneDay({
    ...typed,
    heldAt: typed.heldAt.replace('.', ':'),
    nikKtp: keepsNik ? known.nikKtp : isMasked(nikKtp) ? nikKtp : nikDigits(nikKtp),
    phone: keepsPhone ? known.phone : phone,
  });
}

/** A NIK may be missing; a wrong one may not be kept. */
function nikFaults(
  { nikKtp }: ConsultationFacts,
  typed: Typed,
  known: Consultation | undefined,
  regionCode: string,
): readonly FieldFault[] {
  if (nikKtp === '' || nikKtp === known?.nikKtp) return [];
  // Judged as typed: what a spreadsheet made of a number is only seen before its dots are taken away.
  return checkNik({ nikKtp: typed.nikKtp, bornOn: null, sex: null }, regionCode)
    .filter(({ level }) => level === 'refuse')
    .map(({ message }) => ({ field: 'nikKtp', message }));
}

/** @throws AppError INVALID_INPUT with every fault at its field, NOT_FOUND for a cooperative that is not there */
async function requireSensible(
  facts: ConsultationFacts,
  typed: Typed,
  known: Consultation | undefined,
  { read, today }: CommandContext,
): Promise<void> {
  const { regionCode } = await requireOffice(read);
  const topics = await topicsOn(read, today);
  const isTopic = topics.some(({ code }) => code === facts.topic) || facts.topic === known?.topic;
  refuseFaults([
    ...consultationFaults(facts, today),
    ...(isTopic
      ? []
      : [{ field: 'topic', message: `Topik ini tidak ada dalam daftar dinas. Pilih dari daftar.` }]),
    ...nikFaults(facts, typed, known, regionCode),
    ...(facts.phone === (known?.phone ?? '') ? [] : recordFieldFaults({ phone: facts.phone }, today)),
  ]);
  if (facts.cooperativeId !== null && facts.cooperativeId !== known?.cooperativeId) {
    await requireOpenRecord(read, facts.cooperativeId);
  }
  if (facts.umkmId !== null && facts.umkmId !== known?.umkmId) {
    const umkm = await findUmkm(read, facts.umkmId);
    if (!umkm || umkm.removedAt !== null) throw notFound('UMKM');
  }
}

/** The day and time as given; without a day it is now, and the time is known only on the day that the clock shows. */
function momentOf(
  { heldOn, heldAt }: Pick<CheckedInputOf<'consultation.record'>, 'heldOn' | 'heldAt'>,
  { today, now }: CommandContext,
): Pick<Typed, 'heldOn' | 'heldAt'> {
  if (heldOn !== null) return { heldOn, heldAt };
  const moment = now();
  const isToday = localDay(moment) === today;
  return { heldOn: today, heldAt: heldAt !== '' || !isToday ? heldAt : localTime(moment) };
}

export async function recordConsultation(
  input: CheckedInputOf<'consultation.record'>,
  context: CommandContext,
): Promise<OutputOf<'consultation.record'>> {
  const typed = { ...input, ...momentOf(input, context) };
  const facts = typedFacts(typed, undefined);
  await requireSensible(facts, typed, undefined, context);
  const id = newId();
  const at = context.now();
  await insertConsultation(context.write, id, facts, { at, who: context.actor.name });
  return { id, updatedAt: at };
}

/** @throws AppError NOT_FOUND, also for one that was taken out */
async function requireCounting(read: ReadHandle, id: string): Promise<Consultation> {
  const found = await findConsultation(read, id);
  if (!found || found.removedAt !== null) throw notFound('Catatan konsultasi');
  return found;
}

function fieldsOf(one: Consultation, topics: readonly NamedChoice[]): readonly ShownField[] {
  const words: Partial<Record<keyof ConsultationFacts, string>> = {
    channel: CHANNEL_LABELS[one.channel],
    outcome: OUTCOME_LABELS[one.outcome],
    topic: topicText({ topic: one.topic, topicNote: '' }, topics),
    cooperativeId: one.cooperativeName,
    umkmId: one.umkmName,
    nikKtp: maskNik(one.nikKtp),
    phone: maskPhone(one.phone),
  };
  const masked: readonly string[] = ['nikKtp', 'phone'] satisfies readonly (keyof ConsultationFacts)[];
  return shownFields(CONSULTATION_LABELS, one).map((field) => {
    const word = words[field.name as keyof ConsultationFacts];
    if (word === undefined) return field;
    // Two numbers may look alike masked: told apart by themselves, shown and taken over masked.
    return masked.includes(field.name)
      ? { ...field, now: word, value: word, compared: field.value }
      : { ...field, now: word };
  });
}

export async function correctConsultation(
  { id, expectedUpdatedAt, ...typed }: CheckedInputOf<'consultation.correct'>,
  context: CommandContext,
): Promise<OutputOf<'consultation.correct'>> {
  const { read, write, today } = context;
  const known = await requireCounting(read, id);
  const facts = typedFacts(typed, known);
  await requireSensible(facts, typed, known, context);
  const topics = await topicsOn(read, today);
  const shown = async () => fieldsOf(await requireCounting(read, id), topics);
  const record = { subject: `consultation:${id}`, expectedUpdatedAt, updatedAt: known.updatedAt, shown };
  return saveGuarded(context, record, async (at) => {
    await updateConsultation(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

export async function removeConsultation(
  { id, reason }: CheckedInputOf<'consultation.remove'>,
  context: CommandContext,
): Promise<OutputOf<'consultation.remove'>> {
  await requireCounting(context.read, id);
  const at = context.now();
  await markConsultation(context.write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreConsultation(
  { id }: CheckedInputOf<'consultation.restore'>,
  context: CommandContext,
): Promise<OutputOf<'consultation.restore'>> {
  const found = await findConsultation(context.read, id);
  if (!found || found.removedAt === null) throw notFound('Catatan konsultasi yang dihapus');
  const at = context.now();
  await markConsultation(context.write, id, null, at);
  return { id, updatedAt: at };
}
