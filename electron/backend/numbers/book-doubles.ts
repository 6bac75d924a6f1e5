import type { NumberBookEntry } from '#contract/numbers.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { LetterNumber, NumberBook } from '#db/queries/numbers/letter-number.ts';
import { listNumberSeries } from '#db/queries/numbers/number-series.ts';
import { findPrintedNumbers, listDoubles } from '#db/queries/numbers/printed-number.ts';
import { oldDoubles } from '#rules/numbers/printed-number.ts';
import type { Reason } from '#rules/value/reason.ts';

async function namesOf(read: ReadHandle): Promise<(series: string) => string> {
  const names = new Map((await listNumberSeries(read)).map(({ code, name }) => [code, name]));
  return (series) => names.get(series) ?? series;
}

/** Numbers as the book shows them: each with the other books that printed it too. */
export async function withDoubles(
  read: ReadHandle,
  numbers: readonly LetterNumber[],
): Promise<readonly NumberBookEntry[]> {
  const printed = await findPrintedNumbers(
    read,
    numbers.map(({ text }) => text),
  );
  const nameOf = await namesOf(read);
  return numbers.map((number) => {
    const others = printed.filter(({ id, text }) => text === number.text && id !== number.id);
    return { ...number, alsoIn: others.map(({ series, year }) => `${nameOf(series)} ${year}`).join(', ') };
  });
}

/** What the check of a book says of numbers that an office printed twice before. */
export async function doublesOf(read: ReadHandle, book: NumberBook): Promise<readonly Reason[]> {
  const nameOf = await namesOf(read);
  const others = new Map<string, { bookName: string; year: number; texts: string[] }>();
  for (const { series, year, text } of await listDoubles(read, book)) {
    const key = `${series} ${year}`;
    const other = others.get(key) ?? { bookName: nameOf(series), year, texts: [] };
    other.texts.push(text);
    others.set(key, other);
  }
  return oldDoubles([...others.values()]);
}
