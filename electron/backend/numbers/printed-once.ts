import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findPrintedNumbers } from '#db/queries/numbers/printed-number.ts';
import { listNumberSeries } from '#db/queries/numbers/number-series.ts';
import { printedTwice } from '#rules/numbers/printed-number.ts';

/** A number about to be written, and every text it keeps others from, its own first. */
export interface WantedNumber {
  readonly text: string;
  readonly claims: readonly string[];
}

/**
 * The printed text of a number stands once in the office, whatever the book and the year. `exceptId`: the number that
 * is being filled itself.
 * @throws AppError NUMBER_TAKEN, one fault for each number
 */
export async function requirePrintedOnce(
  read: ReadHandle,
  wanted: readonly WantedNumber[],
  exceptId?: string,
): Promise<void> {
  const found = await findPrintedNumbers(read, [...new Set(wanted.flatMap(({ claims }) => claims))]);
  const taken = new Map(found.filter(({ id }) => id !== exceptId).map((one) => [one.text, one]));
  if (taken.size === 0) return;
  const names = new Map((await listNumberSeries(read)).map(({ code, name }) => [code, name]));
  const reasons = wanted.flatMap(({ text, claims }) => {
    const one = claims.map((claim) => taken.get(claim)).find((number) => number !== undefined);
    return one ? [printedTwice(text, { ...one, bookName: names.get(one.series) ?? one.series })] : [];
  });
  const [first] = reasons;
  if (!first) return;
  throw new AppError('NUMBER_TAKEN', {
    facts: { sebab: first.message, jumlah: reasons.length },
    faults: reasons.map(({ message }) => ({ path: 'nomor', message })),
  });
}
