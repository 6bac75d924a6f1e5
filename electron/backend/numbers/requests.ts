import type { numbersContract, NumberBookEntry } from '#contract/numbers.ts';
import type { LetterNumber } from '#db/queries/numbers/letter-number.ts';
import { listNumberEvents, readBookPage } from '#db/queries/numbers/number-book.ts';
import type { CommandContext } from '../base/context.ts';
import type { Handlers } from '../base/handler-types.ts';
import { withDoubles } from './book-doubles.ts';
import { readClassification, saveClassification } from './classification.ts';
import { fillNumber, insertBetween, voidFromBook } from './change-number.ts';
import { drawLetterNumber } from './draw-letter-number.ts';
import { addSeries, checkBook, readSeries, savePattern } from './number-book.ts';
import { printBook } from './print-book.ts';
import { readSetting, saveSetting } from './setting.ts';
import { blockNumbers, reserveNumbers } from './set-aside.ts';
import { requireOffice } from '../office/require-office.ts';

async function entryOf({ read }: CommandContext, number: LetterNumber): Promise<NumberBookEntry> {
  const [entry] = await withDoubles(read, [number]);
  if (!entry) throw new TypeError(`no entry for number ${number.id}`);
  return entry;
}

export const numbersHandlers = {
  'number.series': (_input, { read }) => readSeries(read),
  'number.savePattern': savePattern,
  'number.addSeries': addSeries,
  'number.setting': (_input, { read }) => readSetting(read),
  'number.saveSetting': saveSetting,
  'number.classification': readClassification,
  'number.saveClassification': saveClassification,
  'number.list': async ({ offset, limit, ...filter }, { read }) => {
    await requireOffice(read);
    const { rows, total } = await readBookPage(read, filter, { offset, limit });
    return { rows: await withDoubles(read, rows), total };
  },
  'number.check': checkBook,
  'number.history': ({ id }, { read }) => listNumberEvents(read, id),
  'number.draw': async (input, context) => {
    await requireOffice(context.read);
    return drawLetterNumber(context, input);
  },
  'number.reserve': async (input, context) => {
    await requireOffice(context.read);
    return reserveNumbers(input, context);
  },
  'number.block': async (input, context) => {
    await requireOffice(context.read);
    return blockNumbers(input, context);
  },
  'number.fill': async (input, context) => entryOf(context, await fillNumber(input, context)),
  'number.insert': async (input, context) => entryOf(context, await insertBetween(input, context)),
  'number.void': async (input, context) => entryOf(context, await voidFromBook(input, context)),
  'number.print': printBook,
} as const satisfies Handlers<keyof typeof numbersContract>;
