import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  listPrinterChoices,
  listPrinterProfiles,
  writePrinterChoice,
  writePrinterProfile,
} from '#db/queries/printing/printer-profile.ts';
import type { PrinterProfile } from '#db/queries/printing/printer-profile.ts';
import { lastEditOf, lastEditsOf } from '#db/queries/change/record-edit.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { CommandContext, QueryContext, TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { printPaper } from '../paper/print-paper.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';

const TENTHS = 10;
const inTenths = (millimetres: number): number => Math.round(millimetres * TENTHS);

const subjectOf = ({ printer, paper }: Pick<PrinterProfile, 'printer' | 'paper'>): string =>
  `printer:${printer}:${paper}`;

function toAnswer(profile: PrinterProfile, updatedAt: string | null): OutputOf<'printer.save'> {
  const { printer, paper, offset, trayNote } = profile;
  const [offsetXMm, offsetYMm] = [offset.x / TENTHS, offset.y / TENTHS];
  return { printer, paper, offsetXMm, offsetYMm, trayNote, updatedAt };
}

export async function listPrinters({ read }: QueryContext): Promise<OutputOf<'printer.list'>> {
  const edits = await lastEditsOf(read, 'printer:');
  return {
    profiles: (await listPrinterProfiles(read)).map((one) =>
      toAnswer(one, edits.get(subjectOf(one)) ?? null),
    ),
    choices: await listPrinterChoices(read),
  };
}

const LABELS = {
  offsetXMm: 'Geser ke kanan (mm)',
  offsetYMm: 'Geser ke bawah (mm)',
  trayNote: 'Catatan baki',
} as const;

async function profileFields(read: ReadHandle, wanted: string) {
  const known = (await listPrinterProfiles(read)).find((one) => subjectOf(one) === wanted);
  if (!known) return [];
  const { offsetXMm, offsetYMm, trayNote } = toAnswer(known, null);
  return shownFields(LABELS, { offsetXMm, offsetYMm, trayNote });
}

/** Keeps what was measured, and for which documents this printer is the usual one. */
export async function savePrinter(
  input: CheckedInputOf<'printer.save'>,
  context: CommandContext,
): Promise<OutputOf<'printer.save'>> {
  const { printer, paper, offsetXMm, offsetYMm, trayNote, documentKinds } = input;
  const profile = { printer, paper, offset: { x: inTenths(offsetXMm), y: inTenths(offsetYMm) }, trayNote };
  const { read, write } = context;
  const subject = subjectOf(profile);
  const shown = () => profileFields(read, subject);
  await saveGuarded(context, { subject, expectedUpdatedAt: input.expectedUpdatedAt, shown }, (at) =>
    writePrinterProfile(write, profile, at),
  );
  for (const documentKind of documentKinds) await writePrinterChoice(write, { documentKind, printer, paper });
  return toAnswer(profile, await lastEditOf(read, subject));
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
