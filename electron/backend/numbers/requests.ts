import type { numbersContract } from '#contract/numbers.ts';
import { listNumberEvents, readBookPage } from '#db/queries/numbers/number-book.ts';
import type { Handlers } from '../base/handler-types.ts';
import { fillNumber, insertBetween, voidFromBook } from './change-number.ts';
import { drawLetterNumber } from './draw-letter-number.ts';
import { addSeries, checkBook, readSeries, savePattern } from './number-book.ts';
import { printBook } from './print-book.ts';
import { blockNumbers, reserveNumbers } from './set-aside.ts';
import { requireOffice } from '../office/require-office.ts';

export const numbersHandlers = {
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
} as const satisfies Handlers<keyof typeof numbersContract>;
