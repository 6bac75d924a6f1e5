import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { listNamesakes } from '#db/queries/cooperative/cooperative.ts';
import {
  findParticipant,
  insertParticipant,
  listParticipants,
  markParticipant,
  nextPosition,
  updateParticipant,
  writeMarks,
} from '#db/queries/activity/participant.ts';
import type { DayMark, Participant } from '#db/queries/activity/participant.ts';
import { listCertificates } from '#db/queries/activity/certificate.ts';
import { readDaysOff } from '#db/queries/calendar/calendar-day.ts';
import { findByNik, findPerson } from '#db/queries/people/person.ts';
import { isRealised, NIB_LABELS, VERDICT_LABELS } from '#rules/activity/activity.ts';
import type { AttendanceMark } from '#rules/activity/activity.ts';
import { isWithinBatch, outsideMessage } from '#rules/activity/batch.ts';
import { competenceFaults } from '#rules/activity/competence.ts';
import { PARTICIPANT_LABELS, twiceReason } from '#rules/activity/participant.ts';
import type { ParticipantFacts } from '#rules/activity/participant.ts';
import { checkNik, maskNik, nikDigits } from '#rules/cooperative/identity-number.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { isMasked } from '#rules/value/mask-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { findUmkm } from '#db/queries/umkm/umkm.ts';
import { requireUmkm } from '../umkm/require-umkm.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { requireBatch, requireParticipant } from './require-activity.ts';
import type { BatchPlace } from './require-activity.ts';
import { batchWarnings, judgedParticipant, participantWarnings } from './shown.ts';

type Typed = CheckedInputOf<'activity.addParticipants'>['participants'][number];
type Marked = Typed & {
  readonly marks?: readonly { readonly on: PlainDate; readonly mark: AttendanceMark }[];
};

/** The one cooperative of the register that bears the name, as far as there is one. */
async function cooperativeNamed(read: ReadHandle, name: string): Promise<string | null> {
  if (name === '') return null;
  const found = await listNamesakes(read, normaliseCooperativeName(name));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** The facts as typed over what is known: a NIK that is still masked stays what it was; the register is asked. */
async function factsOf(
  { marks: _marks, ...typed }: Marked,
  known: Participant | undefined,
  read: ReadHandle,
  regionCode: string,
): Promise<ParticipantFacts> {
  const { nikKtp } = typed;
  const keepsNik = known !== undefined && nikKtp === maskNik(known.nikKtp);
  const nik = keepsNik ? known.nikKtp : isMasked(nikKtp) ? nikKtp : nikDigits(nikKtp);
  // A name that stays as it stood is tied by a person, under Cocokkan peserta, and never by itself.
  const isSameName = known !== undefined && typed.business === known.business;
  const umkm = typed.umkmId === null ? undefined : await findUmkm(read, typed.umkmId);
  const named =
    typed.cooperativeId ??
    (isSameName || umkm !== undefined ? null : await cooperativeNamed(read, typed.business));
  return {
    ...typed,
    nikKtp: nik,
    personId: typed.personId ?? (await findByNik(read, nik, ''))?.id ?? null,
    cooperativeId: named,
    business: typed.cooperativeId === null && named !== null ? '' : typed.business || (umkm?.name ?? ''),
    // Where a list carried over says nothing of the origin, nothing is assumed.
    originCode: typed.originCode === '' && known?.originCode !== '' ? regionCode : typed.originCode,
    verdictReason: typed.verdict === null ? '' : typed.verdictReason,
  };
}

async function participantFaults(
  facts: ParticipantFacts,
  typed: Marked,
  known: Participant | undefined,
  place: BatchPlace,
  {
    read,
    regionCode,
    today,
  }: { readonly read: ReadHandle; readonly regionCode: string; readonly today: PlainDate },
): Promise<readonly FieldFault[]> {
  const isNewNik = facts.nikKtp !== '' && facts.nikKtp !== known?.nikKtp;
  const { personId } = typed;
  const isStranger = personId !== null && personId !== known?.personId && !(await findPerson(read, personId));
  return [
    ...(isNewNik
      ? checkNik({ nikKtp: typed.nikKtp, bornOn: null, sex: null }, regionCode)
          .filter(({ level }) => level === 'refuse')
          .map(({ message }) => ({ field: 'nikKtp', message }))
      : []),
    ...(isStranger ? [{ field: 'personId', message: 'Orang ini tidak ada di register.' }] : []),
    ...(facts.verdict !== null && facts.verdictReason === ''
      ? [{ field: 'verdictReason', message: 'Keputusan di luar kehadiran harus disertai alasannya.' }]
      : []),
    ...competenceFaults(facts, today),
    ...(typed.marks ?? []).flatMap(({ on }, at) =>
      isWithinBatch(on, place.batch)
        ? []
        : [{ field: `marks[${String(at)}].on`, message: outsideMessage(on, place.batch) }],
    ),
  ];
}

/** Somebody new to a batch as the register knows them, with what speaks against keeping them. */
interface JudgedParticipant {
  readonly facts: ParticipantFacts;
  readonly marks: Marked['marks'];
  /** Each at its field. */
  readonly faults: readonly FieldFault[];
  /** The same person stands in the batch already. */
  readonly standing: Reason | undefined;
  /** The same person stands above among these. */
  readonly above: Reason | undefined;
}

/** Holds participants who are to be added to a batch against its rules and against each other. */
export async function judgeNewParticipants(
  { read, today }: Pick<CommandContext, 'read' | 'today'>,
  batchId: string,
  typed: readonly Marked[],
): Promise<readonly JudgedParticipant[]> {
  const { regionCode } = await requireOffice(read);
  const place = await requireBatch(read, batchId);
  const known = await listParticipants(read, [batchId]);
  const first = await nextPosition(read, batchId);
  const judged: JudgedParticipant[] = [];
  for (const one of typed) {
    const facts = await factsOf(one, undefined, read, regionCode);
    const before = judged.map(({ facts: other }, at) => ({ ...other, position: first + at }));
    judged.push({
      facts,
      marks: one.marks,
      faults: await participantFaults(facts, one, undefined, place, { read, regionCode, today }),
      standing: twiceReason(facts, known),
      above: twiceReason(facts, before),
    });
  }
  return judged;
}

/**
 * Adds participants to a batch, all or none; `read` must see what was written before.
 * @throws AppError INVALID_INPUT with every fault at its field below `under`, NOT_FOUND
 */
export async function addParticipantsTo(
  context: CommandContext,
  batchId: string,
  typed: readonly Marked[],
  under: string,
): Promise<{ readonly ids: readonly string[]; readonly warnings: readonly Reason[] }> {
  const { read, write, now, actor } = context;
  const judged = await judgeNewParticipants(context, batchId, typed);
  for (const { cooperativeId, umkmId } of typed) {
    if (cooperativeId !== null) await requireOpenRecord(read, cooperativeId);
    if (umkmId !== null) await requireUmkm(read, umkmId);
  }
  refuseFaults(
    judged.flatMap(({ faults, standing, above }, index) => {
      const at = `${under}[${String(index)}].`;
      const twin = standing ?? above;
      return [
        ...faults.map(({ field, message }) => ({ field: `${at}${field}`, message })),
        ...(twin ? [{ field: `${at}name`, message: twin.message }] : []),
      ];
    }),
  );
  const first = await nextPosition(read, batchId);
  const at = now();
  const ids: string[] = [];
  for (const [index, { facts, marks }] of judged.entries()) {
    const id = newId();
    await insertParticipant(write, { id, batchId, position: first + index }, facts, { at, who: actor.name });
    await writeMarks(
      write,
      (marks ?? []).map(({ on, mark }) => ({ participantId: id, on, mark })),
    );
    ids.push(id);
  }
  return { ids, warnings: await warningsOf(readingIn(write), batchId, new Set(ids)) };
}

/** What is to be said of some participants of a batch, and of the batch. */
async function warningsOf(
  read: ReadHandle,
  batchId: string,
  ids: ReadonlySet<string>,
): Promise<readonly Reason[]> {
  const { activity, batches, batch } = await requireBatch(read, batchId);
  const book = await readRuleBook(read);
  const participants = await listParticipants(
    read,
    batches.map(({ id }) => id),
  );
  const judging = { activity, batches, participants, book };
  const own = participants.filter((one) => one.batchId === batchId);
  // Where nobody's attendance is written down yet, nobody has missed a day.
  const isMarked = isRealised(activity.state) && own.some(({ marks }) => marks.size > 0);
  return [
    ...batchWarnings(batch, own.length, book, await readDaysOff(read)),
    ...own
      .filter(({ id }) => ids.has(id))
      .flatMap((one) => [
        ...participantWarnings(one, batch, judging),
        ...(isMarked
          ? judgedParticipant(one, batch, judging).reasons.map((reason) => ({
              ...reason,
              message: `${one.name}: ${reason.message}`,
            }))
          : []),
      ]),
  ];
}

export const addParticipants = (
  { batchId, participants }: CheckedInputOf<'activity.addParticipants'>,
  context: CommandContext,
): Promise<OutputOf<'activity.addParticipants'>> =>
  addParticipantsTo(context, batchId, participants, 'participants');

/** The fields of a participant as a refused save names them. */
export function fieldsOf(one: Participant): readonly ShownField[] {
  const { marks: _marks, ...flat } = one;
  const words: Partial<Record<string, string>> = {
    personId: one.personId === null ? '' : 'terhubung',
    cooperativeId: one.cooperativeName,
    umkmId: one.umkmName,
    nibBasis: NIB_LABELS[one.nibBasis],
    verdict: one.verdict === null ? 'Menurut kehadiran' : VERDICT_LABELS[one.verdict],
  };
  return shownFields(PARTICIPANT_LABELS, flat).map((field) => {
    // Two numbers may look alike masked: told apart by themselves, shown and taken over masked.
    if (field.name === 'nikKtp') {
      const masked = maskNik(one.nikKtp);
      return { ...field, now: masked, value: masked, compared: field.value };
    }
    return { ...field, now: words[field.name] ?? field.now };
  });
}

export async function correctParticipant(
  { id, expectedUpdatedAt, ...typed }: CheckedInputOf<'activity.correctParticipant'>,
  context: CommandContext,
): Promise<OutputOf<'activity.correctParticipant'>> {
  const { read, write } = context;
  const { regionCode } = await requireOffice(read);
  const known = await requireParticipant(read, id);
  const place = await requireBatch(read, known.batchId);
  const facts = await factsOf(typed, known, read, regionCode);
  const others = (await listParticipants(read, [known.batchId])).filter((one) => one.id !== id);
  const twin = twiceReason(facts, others);
  refuseFaults([
    ...(await participantFaults(facts, typed, known, place, { read, regionCode, today: context.today })),
    ...(twin ? [{ field: 'name', message: twin.message }] : []),
  ]);
  if (typed.cooperativeId !== null && typed.cooperativeId !== known.cooperativeId)
    await requireOpenRecord(read, typed.cooperativeId);
  // One that was taken out of the register since stays where it stands.
  if (typed.umkmId !== null && typed.umkmId !== known.umkmId) await requireUmkm(read, typed.umkmId);
  const shown = async () => fieldsOf(await requireParticipant(read, id));
  const record = {
    subject: `activity-participant:${id}`,
    expectedUpdatedAt,
    updatedAt: known.updatedAt,
    shown,
  };
  const { updatedAt } = await saveGuarded(context, record, async (at) => {
    await updateParticipant(write, id, facts, at);
    return { updatedAt: at };
  });
  return { id, updatedAt, warnings: await warningsOf(readingIn(write), known.batchId, new Set([id])) };
}

export async function removeParticipant(
  { id, reason }: CheckedInputOf<'activity.removeParticipant'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'activity.removeParticipant'>> {
  const { batchId, name } = await requireParticipant(read, id);
  await requireBatch(read, batchId);
  const given = (await listCertificates(read, [id])).find(({ isVoid }) => !isVoid);
  if (given)
    refuse(
      'id',
      `Sertifikat ${name} sudah terbit dengan nomor ${given.number}. Batalkan dahulu nomornya di Buku Nomor.`,
    );
  const at = now();
  await markParticipant(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreParticipant(
  { id }: CheckedInputOf<'activity.restoreParticipant'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'activity.restoreParticipant'>> {
  const found = await findParticipant(read, id);
  if (!found || found.removedAt === null) throw notFound('Peserta yang dikeluarkan');
  const { batch } = await requireBatch(read, found.batchId);
  const twin = twiceReason(found, await listParticipants(read, [found.batchId]));
  if (twin) return refuse('id', twin.message);
  const outside = [...found.marks.keys()].find((on) => !isWithinBatch(on, batch));
  if (outside !== undefined) return refuse('id', outsideMessage(outside, batch));
  const at = now();
  await markParticipant(write, id, null, at);
  return { id, updatedAt: at };
}

/** @throws AppError INVALID_INPUT for a day outside the batch or somebody who is not in it */
export async function setAttendance(
  { batchId, marks }: CheckedInputOf<'activity.setAttendance'>,
  { read, write }: CommandContext,
): Promise<OutputOf<'activity.setAttendance'>> {
  const { batch } = await requireBatch(read, batchId);
  const own = new Set((await listParticipants(read, [batchId])).map(({ id }) => id));
  refuseFaults(
    marks.flatMap(({ participantId, on }: DayMark, at) => {
      const path = `marks[${String(at)}]`;
      if (!own.has(participantId))
        return [{ field: `${path}.participantId`, message: 'Orang ini bukan peserta angkatan ini.' }];
      return isWithinBatch(on, batch) ? [] : [{ field: `${path}.on`, message: outsideMessage(on, batch) }];
    }),
  );
  await writeMarks(write, marks);
  return { count: marks.length };
}
