import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  listPrinterChoices,
  listPrinterProfiles,
  writePrinterChoice,
  writePrinterProfile,
} from '#db/queries/printing/printer-profile.ts';
import type { PrinterProfile } from '#db/queries/printing/printer-profile.ts';
import type { CommandContext, QueryContext, TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { printPaper } from '../paper/print-paper.ts';

const TENTHS = 10;
const inTenths = (millimetres: number): number => Math.round(millimetres * TENTHS);

function toAnswer({ printer, paper, offset, trayNote }: PrinterProfile): OutputOf<'printer.save'> {
  return { printer, paper, offsetXMm: offset.x / TENTHS, offsetYMm: offset.y / TENTHS, trayNote };
}

export async function listPrinters({ read }: QueryContext): Promise<OutputOf<'printer.list'>> {
  return {
    profiles: (await listPrinterProfiles(read)).map(toAnswer),
    choices: await listPrinterChoices(read),
  };
}

/** Keeps what was measured, and for which documents this printer is the usual one. */
export async function savePrinter(
  input: CheckedInputOf<'printer.save'>,
  { write, now }: CommandContext,
): Promise<OutputOf<'printer.save'>> {
  const { printer, paper, offsetXMm, offsetYMm, trayNote, documentKinds } = input;
  const profile = { printer, paper, offset: { x: inTenths(offsetXMm), y: inTenths(offsetYMm) }, trayNote };
  await writePrinterProfile(write, profile, now());
  for (const documentKind of documentKinds) await writePrinterChoice(write, { documentKind, printer, paper });
  return toAnswer(profile);
}

/** A sheet with rulers: what is read from it becomes the profile's offsets. Never shifted itself. */
export async function printCalibration(
  { printer, paper }: CheckedInputOf<'printer.calibrate'>,
  context: TaskContext,
): Promise<OutputOf<'printer.calibrate'>> {
  const job: PrintJob = {
    kind: 'calibration-page',
    info: { title: 'Halaman kalibrasi printer', createdOn: context.today },
    data: { printer, paper },
  };
  return printPaper({ job, chosen: null, name: `kalibrasi-${paper.toLowerCase()}.pdf` }, context);
}
