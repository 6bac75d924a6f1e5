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
import { checkNumberRow } from '#rules/numbers/number-book.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { firstDayOf, numberWriter, requireSeries } from './number-text.ts';

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
  const writer = await numberWriter(read, series);
  const sequence = await nextSequence(read, book);
  const on = dateParts(today).year === year ? today : firstDayOf(year);
  return {
    nextSequence: sequence,
    nextText: writer.textOn(on, { sequence }),
    lastDatedOn: (await lastNumberDay(read, book)) ?? null,
    counts: await countBook(read, book),
    findings: checkNumberRow(await readNumberRow(read, book)),
  };
}

export async function savePattern(
  { series, expectedUpdatedAt, ...pattern }: CheckedInputOf<'number.savePattern'>,
  context: CommandContext,
): Promise<OutputOf<'number.savePattern'>> {
  const { read, write } = context;
  await requireSeries(read, series);
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
  await insertNumberSeries(write, code, name);
  await saveNumberPattern(write, code, pattern);
  return readSeries(read);
}
