import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { lastEditsOf } from '#db/queries/change/record-edit.ts';
import { lastNumberDay, nextSequence } from '#db/queries/numbers/letter-number.ts';
import { countBook, listBookYears, readNumberRow } from '#db/queries/numbers/number-book.ts';
import {
  insertNumberSeries,
  listNumberSeries,
  saveNumberPattern,
} from '#db/queries/numbers/number-series.ts';
import type { NumberPattern } from '#db/queries/numbers/number-series.ts';
import { readNumberSetting } from '#db/queries/numbers/setting.ts';
import { checkNumberRow } from '#rules/numbers/number-book.ts';
import { checkPrintedOnce } from '#rules/numbers/printed-number.ts';
import type { BookPattern } from '#rules/numbers/printed-number.ts';
import type { Reason } from '#rules/value/reason.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { doublesOf } from './book-doubles.ts';
import { bookOf, FOREIGN_SERIES, firstDayOf, numberWriter, requireSeries } from './number-text.ts';

const patternSubject = (series: string): string => `pattern:${series}`;

/** Every pattern of a series by the day it begins. */
async function patternFields(read: ReadHandle, series: string): Promise<readonly ShownField[]> {
  const patterns = (await listNumberSeries(read)).find(({ code }) => code === series)?.patterns ?? [];
  return patterns.map((one) => ({
    name: `pattern.${one.inForceFrom}`,
    label: `Pola mulai ${formatLongDate(one.inForceFrom)}`,
    now: one.pattern,
    compared: one,
  }));
}

export async function readSeries(read: ReadHandle): Promise<OutputOf<'number.series'>> {
  await requireOffice(read);
  const years = await listBookYears(read);
  const edits = await lastEditsOf(read, patternSubject(''));
  return (await listNumberSeries(read)).map((one) => ({
    ...one,
    years: years.get(one.code) ?? [],
    updatedAt: edits.get(patternSubject(one.code)) ?? null,
  }));
}

/** How a book stands: its next number as it would be drawn today, its counts, and what is wrong with its row. */
export async function checkBook(
  { series, year }: CheckedInputOf<'number.check'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'number.check'>> {
  await requireOffice(read);
  const book = { series, year };
  // Where the office keeps one common book, the next number of every series comes from there.
  const drawn = { series: await bookOf(read, series), year };
  const writer = await numberWriter(read, drawn.series);
  const sequence = await nextSequence(read, drawn);
  const on = dateParts(today).year === year ? today : firstDayOf(year);
  return {
    nextSequence: sequence,
    nextText: writer.onDay(on, { sequence }).text,
    lastDatedOn: (await lastNumberDay(read, drawn)) ?? null,
    counts: await countBook(read, book),
    findings: [
      ...checkNumberRow(await readNumberRow(read, book)),
      ...(await clashOf(read, series)),
      ...(await doublesOf(read, book)),
    ],
  };
}

/** How each book of the office's own prints; the latest version counts, because it is the one that is drawn from. */
async function bookPatterns(read: ReadHandle): Promise<readonly (BookPattern & { readonly code: string })[]> {
  const office = (await requireOffice(read)).unitCode;
  return (await listNumberSeries(read)).flatMap(({ code, name, patterns }) => {
    const latest = patterns.at(-1);
    return latest && code !== FOREIGN_SERIES ? [{ code, name, ...printing(latest, office) }] : [];
  });
}

const printing = (
  { pattern, classification, unitCode }: Pick<NumberPattern, 'pattern' | 'classification' | 'unitCode'>,
  unitOfOffice: string,
) => ({ pattern, classification, unit: unitCode ?? unitOfOffice });

/** A book whose pattern prints what another one prints; told before a number is refused for it. */
async function clashOf(read: ReadHandle, series: string): Promise<readonly Reason[]> {
  if ((await bookOf(read, series)) !== series || series === FOREIGN_SERIES) return [];
  const all = await bookPatterns(read);
  const own = all.find(({ code }) => code === series);
  const isCommon = (await readNumberSetting(read)).commonSeries !== null;
  if (!own) return [];
  const others = isCommon ? [] : all.filter(({ code }) => code !== series);
  return checkPrintedOnce(own, others).map((reason) => ({ ...reason, level: 'warning' }));
}

/** @throws AppError INVALID_INPUT where the numbers of this pattern would be printed in another book or year too */
async function requireOwnPattern(
  read: ReadHandle,
  {
    code,
    name,
    ...pattern
  }: Pick<NumberPattern, 'pattern' | 'classification' | 'unitCode'> & {
    readonly code: string | null;
    readonly name: string;
  },
): Promise<void> {
  const isCommon = (await readNumberSetting(read)).commonSeries !== null;
  const all = isCommon ? [] : await bookPatterns(read);
  const { unitCode } = await requireOffice(read);
  const others = all.filter((one) => one.code !== code);
  const [fault] = checkPrintedOnce({ name, ...printing(pattern, unitCode) }, others);
  if (fault) refuse('pattern', fault.message);
}

export async function savePattern(
  { series, expectedUpdatedAt, ...pattern }: CheckedInputOf<'number.savePattern'>,
  context: CommandContext,
): Promise<OutputOf<'number.savePattern'>> {
  const { read, write } = context;
  const { name } = await requireSeries(read, series);
  await requireOwnPattern(read, { code: series, name, ...pattern });
  const shown = () => patternFields(read, series);
  await saveGuarded(context, { subject: patternSubject(series), expectedUpdatedAt, shown }, () =>
    saveNumberPattern(write, series, pattern),
  );
  return readSeries(read);
}

/** A series of the office's own; its code is made of its name. */
export async function addSeries(
  { name, ...pattern }: CheckedInputOf<'number.addSeries'>,
  { read, write }: CommandContext,
): Promise<OutputOf<'number.addSeries'>> {
  const code = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  const known = await listNumberSeries(read);
  if (
    code === '' ||
    known.some((one) => one.code === code || one.name.toLowerCase() === name.toLowerCase())
  ) {
    const message = `Buku nomor "${name}" sudah ada. Pilih nama lain.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'name', message }] });
  }
  await requireOwnPattern(read, { code: null, name, ...pattern });
  await insertNumberSeries(write, code, name);
  await saveNumberPattern(write, code, pattern);
  return readSeries(read);
}
