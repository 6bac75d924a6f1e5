import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { inParts } from '#db/in-parts.ts';
import { newId } from '#db/new-id.ts';
import {
  findClosing,
  insertClosing,
  insertClosingReasons,
  insertReopening,
  insertStandings,
  insertVerdicts,
  listClosings,
} from '#db/queries/evaluation/closing.ts';
import type { Closing, Standing, StoredVerdict } from '#db/queries/evaluation/closing.ts';
import { countRegister } from '#db/queries/cooperative/count.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { reasonCollector, sealOf, storedJson } from './closed-sheet.ts';
import { inListOrder, judgeAll } from './evaluated.ts';
import type { EvaluatedLine } from './evaluated.ts';
import { usedRules } from './used-rules.ts';

/** Verdicts written between two looks at the cancel signal. */
const PER_TURN = 2000;

export const alreadyClosed = ({ bookYear, version }: Closing): AppError =>
  new AppError('EVALUATION_CLOSED', { facts: { tahunBuku: bookYear, versi: version } });

/**
 * Closes the evaluation of a book year: every cooperative's verdict with its reasons and the rule versions that
 * decided, sealed by a checksum. One transaction reads and writes, so that a cancelled closing leaves nothing and no
 * change slips in between.
 */
export async function closeEvaluation(
  { bookYear }: CheckedInputOf<'evaluation.close'>,
  context: TaskContext,
): Promise<OutputOf<'evaluation.close'>> {
  const { today, now, signal, progress, actor } = context;
  await requireOffice(context.read);
  const yearEnd = calendarBookYearEnd(bookYear);
  if (today <= yearEnd) {
    const message = `Tahun buku ${bookYear} baru berakhir ${formatLongDate(yearEnd)}; evaluasinya belum dapat ditutup.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'bookYear', message }] });
  }
  return context.transaction(async (write) => {
    const read = readingIn(write);
    const before = (await listClosings(read, bookYear)).at(-1);
    if (before?.reopening === null) throw alreadyClosed(before);
    const { registerTotal } = await countRegister(read);
    if (registerTotal === 0) throw new AppError('EVALUATION_EMPTY', { facts: { tahunBuku: bookYear } });
    // Judging and writing take about as long: one bar for both.
    const steps = registerTotal * 2;
    const ruleBook = await readRuleBook(read);
    const collector = reasonCollector();
    const judged: { readonly line: EvaluatedLine; readonly json: string }[] = [];
    const onJudged = (done: number) => progress(done, steps, 'Menilai koperasi');
    for await (const part of judgeAll(read, { bookYear, today, ruleBook, signal, onJudged })) {
      for (const { line, reasons } of part) {
        judged.push({ line, json: storedJson(line, collector.numbersOf(reasons)) });
      }
    }
    judged.sort((a, b) => inListOrder(a.line, b.line));
    const verdicts = judged.map(({ line, json }, index): StoredVerdict => ({
      position: index + 1,
      cooperativeId: line.id,
      verdictJson: json,
    }));
    const standings = judged.map(({ line }): Standing => ({
      cooperativeId: line.id,
      grade: line.grade,
      localClass: line.localClass,
    }));
    const reasons = collector.all();
    const head = {
      bookYear,
      version: (before?.version ?? 0) + 1,
      cutOffOn: today,
      rulesJson: usedRules(ruleBook, bookYear, today),
    };
    const closing = {
      ...head,
      id: newId(),
      closedAt: now(),
      closedBy: actor.name,
      rowCount: verdicts.length,
      sha256: sealOf(head, verdicts, reasons),
    };
    await insertClosing(write, closing);
    await insertClosingReasons(write, closing.id, reasons);
    let written = 0;
    for (const part of inParts(verdicts, PER_TURN)) {
      if (signal.aborted) throw new AppError('CANCELLED');
      await insertVerdicts(write, closing.id, part);
      await insertStandings(write, closing.id, standings.slice(written, written + part.length));
      written += part.length;
      progress(registerTotal + written, steps, 'Menyimpan penilaian');
      await setImmediate();
    }
    return { version: closing.version, rowCount: closing.rowCount };
  });
}

/** Opens a closed year again: who, when and why are kept, the closing itself stays as it is. */
export async function reopenEvaluation(
  { bookYear, reason }: CheckedInputOf<'evaluation.reopen'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'evaluation.reopen'>> {
  await requireOffice(read);
  const closing = await findClosing(read, bookYear);
  if (!closing) throw new AppError('EVALUATION_OPEN', { facts: { tahunBuku: bookYear } });
  await insertReopening(write, closing.id, { at: now(), by: actor.name, reason });
  return { version: closing.version };
}
