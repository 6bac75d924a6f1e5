import type { numberContract } from '#contract/number.ts';
import { listNumberEvents, readBookPage } from '#db/queries/number-book.ts';
import type { Handlers } from '../handler-types.ts';
import { fillNumber, insertBetween, voidFromBook } from '../numbers/change-number.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { addSeries, checkBook, readSeries, savePattern } from '../numbers/number-book.ts';
import { printBook } from '../numbers/print-book.ts';
import { blockNumbers, reserveNumbers } from '../numbers/set-aside.ts';
import { requireOffice } from '../office/require-office.ts';

export const numberHandlers = {
  'number.series': (_input, { read }) => readSeries(read),
  'number.savePattern': savePattern,
  'number.addSeries': addSeries,
  'number.list': async ({ offset, limit, ...filter }, { read }) => {
    await requireOffice(read);
    return readBookPage(read, filter, { offset, limit });
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
  'number.fill': fillNumber,
  'number.insert': insertBetween,
  'number.void': voidFromBook,
  'number.print': printBook,
} as const satisfies Handlers<keyof typeof numberContract>;
