import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  findCase,
  insertCase,
  insertEvent,
  listEvents,
  markCase,
  undoEvent,
  updateCase,
} from '#db/queries/halal/case.ts';
import type { HalalCase } from '#db/queries/halal/case.ts';
import { findHalalProduct } from '#db/queries/halal/list.ts';
import { HALAL_LABELS, HALAL_PATH_LABELS } from '#rules/halal/halal.ts';
import type { HalalFacts } from '#rules/halal/halal.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import type { CommandContext } from '../base/context.ts';
import { removeKept, requireKept, restoreKept, saveKept } from '../base/kept-record.ts';
import type { KeptBook } from '../base/kept-record.ts';
import { laterThan } from '../base/later-than.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { refuseUnknownAnswers, shownVerdict } from './judge.ts';
import { halalWordsOn, nameOf } from './words.ts';
import type { HalalWords } from './words.ts';

const answersText = ({ answers }: HalalFacts): string =>
  Object.entries(answers)
    .map(([code, answer]) => `${code}: ${answer ? 'ya' : 'tidak'}`)
    .join(', ');

/** Applications as kept records; a new one comes by `recordCase`, which knows its product. */
const bookOf = (words: HalalWords, productId: string): KeptBook<HalalFacts, HalalCase> => ({
  what: 'Permohonan halal',
  subjectOf: (id) => `halal:${id}`,
  find: findCase,
  insert: (db, id, facts, by) => insertCase(db, id, { productId, ...facts }, by),
  update: updateCase,
  mark: markCase,
  fieldsOf: (halal) =>
    shownFields(HALAL_LABELS, {
      ...halal,
      answers: answersText(halal),
      isFacilitated: halal.isFacilitated ? 'ya' : 'tidak',
    }).map((field) => {
      if (field.name === 'path') return { ...field, now: HALAL_PATH_LABELS[halal.path] };
      if (field.name === 'fund') return { ...field, now: nameOf(halal.fund, words.funds) };
      return field;
    }),
});

/** @throws AppError INVALID_INPUT at the first faults */
function refuseWrong(facts: HalalFacts, words: HalalWords, known?: HalalFacts): void {
  const { fund, checkedOn, checkedSales, answers } = facts;
  const isKnownFund = fund === '' || fund === known?.fund || words.funds.some(({ code }) => code === fund);
  const isAsked = Object.keys(answers).length > 0 || checkedSales !== null;
  const faults: FieldFault[] = [
    ...(isKnownFund
      ? []
      : [
          {
            field: 'fund',
            message: `Sumber dana "${fund}" tidak ada dalam daftar dinas. Pilih dari daftar.`,
          },
        ]),
    ...(checkedOn === null ? [] : futureDayFault('checkedOn', 'Tanggal pra-cek', checkedOn, words.on)),
    ...(checkedOn === null && isAsked
      ? [{ field: 'checkedOn', message: 'Tulis tanggal pra-cek: syaratnya menurut hari itu.' }]
      : []),
  ];
  refuseFaults(faults);
  refuseUnknownAnswers({ sales: checkedSales, answers }, words);
  if (checkedOn !== null) shownVerdict({ sales: checkedSales, answers }, words, checkedOn, 'checkedOn');
}

/** @throws AppError INVALID_INPUT for a stage on no list of the office, or a day that has not come */
function refuseWrongStage(
  { stage, on }: { readonly stage: string; readonly on: CheckedInputOf<'halal.recordStage'>['on'] },
  words: HalalWords,
  under = '',
): void {
  if (!words.stages.some(({ code }) => code === stage))
    refuse(
      `${under}stage`,
      `Tahap "${stage}" tidak ada dalam daftar dinas. Pilihannya: ${words.stages.map(({ code }) => code).join(', ')}.`,
    );
  refuseFaults(futureDayFault('on', 'Tanggal tahap', on, words.on), under);
}

export async function recordCase(
  { productId, stages, ...facts }: CheckedInputOf<'halal.record'>,
  context: CommandContext,
): Promise<OutputOf<'halal.record'>> {
  const { read, write, today, actor } = context;
  await requireOffice(read);
  if (!(await findHalalProduct(read, productId))) throw notFound('Produk');
  const words = await halalWordsOn(read, today);
  refuseWrong(facts, words);
  for (const [at, one] of stages.entries()) refuseWrongStage(one, words, `stages[${String(at)}].`);
  const saved = await saveKept(
    bookOf(words, productId),
    { id: null, expectedUpdatedAt: null, facts },
    context,
  );
  let at = saved.updatedAt;
  for (const one of stages) {
    await insertEvent(write, saved.id, one, { at, who: actor.name });
    // Steps of one day stay in the order in which they were given.
    at = laterThan(at, at);
  }
  return { id: saved.id, updatedAt: (await findCase(read, saved.id))?.updatedAt ?? saved.updatedAt };
}

export async function correctCase(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'halal.correct'>,
  context: CommandContext,
): Promise<OutputOf<'halal.correct'>> {
  await requireOffice(context.read);
  const words = await halalWordsOn(context.read, context.today);
  const known = await requireKept(bookOf(words, ''), context.read, id);
  refuseWrong(facts, words, known);
  return saveKept(bookOf(words, known.productId), { id, expectedUpdatedAt, facts }, context);
}

export async function recordStage(
  { id, ...entry }: CheckedInputOf<'halal.recordStage'>,
  context: CommandContext,
): Promise<OutputOf<'halal.recordStage'>> {
  const { read, write, now, today, actor } = context;
  await requireOffice(read);
  const words = await halalWordsOn(read, today);
  const known = await requireKept(bookOf(words, ''), read, id);
  refuseWrongStage(entry, words);
  const at = laterThan(known.updatedAt, now());
  const eventId = await insertEvent(write, id, entry, { at, who: actor.name });
  return { id, eventId, updatedAt: at };
}

export async function undoStage(
  { id, eventId }: CheckedInputOf<'halal.undoStage'>,
  context: CommandContext,
): Promise<OutputOf<'halal.undoStage'>> {
  const { read, write, now, today } = context;
  const known = await requireKept(bookOf(await halalWordsOn(read, today), ''), read, id);
  const events = (await listEvents(read, [id])).get(id) ?? [];
  if (!events.some((event) => event.id === eventId)) throw notFound('Tahap halal');
  const at = laterThan(known.updatedAt, now());
  await undoEvent(write, id, eventId, at);
  return { id, updatedAt: at };
}

export async function removeCase(
  input: CheckedInputOf<'halal.remove'>,
  context: CommandContext,
): Promise<OutputOf<'halal.remove'>> {
  return removeKept(bookOf(await halalWordsOn(context.read, context.today), ''), input, context);
}

export async function restoreCase(
  input: CheckedInputOf<'halal.restore'>,
  context: CommandContext,
): Promise<OutputOf<'halal.restore'>> {
  return restoreKept(bookOf(await halalWordsOn(context.read, context.today), ''), input, context);
}
