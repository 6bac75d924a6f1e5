import { AppError } from '#contract/errors.ts';
import type { printingContract } from '#contract/printing/printing.ts';
import { findPrintBatch, listPrintBatches, listPrintSheets } from '#db/queries/printing/print-batch.ts';
import { listTrainings } from '#db/queries/printing/training.ts';
import { trainingDays } from '#rules/award/training-days.ts';
import type { Handlers } from '../base/handler-types.ts';
import { checkNames, printContactSheet } from './before-printing.ts';
import { makeSheets, printAgain, startPrinting } from './print-run.ts';
import { sourceKey } from './print-source.ts';
import { listPrinters, printCalibration, savePrinter } from './printers.ts';
import { showQueue } from './queue.ts';
import { confirmSheets, failSheet } from './sheets-seen.ts';
import { createTraining } from './training.ts';

/** More print runs of one award than any office looks back at. */
const [BATCHES_SHOWN, TRAININGS_SHOWN] = [30, 200];

const noBatch = (): AppError => new AppError('NOT_FOUND', { facts: { apa: 'Antrean cetak' } });

export const printingHandlers = {
  'printing.checkNames': checkNames,
  'printing.contactSheet': printContactSheet,
  'printing.start': startPrinting,
  'printing.make': makeSheets,

  'printing.list': ({ source }, { read }) => listPrintBatches(read, sourceKey(source), BATCHES_SHOWN),

  'printing.get': async ({ batchId }, { read }) => {
    const batch = await findPrintBatch(read, batchId);
    if (!batch) throw noBatch();
    const { title, folder, isSeparate } = batch;
    return { title, folder, isSeparate, sheets: await listPrintSheets(read, batchId) };
  },

  'printing.queue': showQueue,
  'printing.again': printAgain,
  'printing.confirmSheets': confirmSheets,
  'printing.failSheet': failSheet,

  'printer.list': (_input, context) => listPrinters(context),
  'printer.save': savePrinter,
  'printer.calibrate': printCalibration,

  'training.create': createTraining,
  'training.list': async (_input, { read }) =>
    (await listTrainings(read, TRAININGS_SHOWN)).map((training) => ({
      ...training,
      days: trainingDays(training.startsOn, training.endsOn),
    })),
} as const satisfies Handlers<keyof typeof printingContract>;
