import type { CertificatePaper } from '#rules/award/certificate-look.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** Where a printer puts things on one kind of paper: moved by so many tenths of a millimetre, right and down. */
export interface PrinterProfile {
  readonly printer: string;
  readonly paper: CertificatePaper;
  readonly offset: { readonly x: number; readonly y: number };
  readonly trayNote: string;
}

export interface PrinterChoice {
  readonly documentKind: string;
  readonly printer: string;
  readonly paper: CertificatePaper;
}

export async function listPrinterProfiles(db: ReadHandle): Promise<readonly PrinterProfile[]> {
  const rows = await db
    .selectFrom('printer_profile')
    .selectAll()
    .orderBy('printer')
    .orderBy('paper')
    .execute();
  return rows.map((row) => ({
    printer: row.printer,
    paper: row.paper,
    offset: { x: row.offset_x, y: row.offset_y },
    trayNote: row.tray_note,
  }));
}

export async function writePrinterProfile(
  db: WriteHandle,
  profile: PrinterProfile,
  at: string,
): Promise<void> {
  const { printer, paper, offset, trayNote } = profile;
  const values = { offset_x: offset.x, offset_y: offset.y, tray_note: trayNote, saved_at: at };
  await db
    .insertInto('printer_profile')
    .values({ printer, paper, ...values })
    .onConflict((conflict) => conflict.columns(['printer', 'paper']).doUpdateSet(values))
    .execute();
}

export async function listPrinterChoices(db: ReadHandle): Promise<readonly PrinterChoice[]> {
  const rows = await db.selectFrom('printer_choice').selectAll().orderBy('document_kind').execute();
  return rows.map((row) => ({ documentKind: row.document_kind, printer: row.printer, paper: row.paper }));
}

export async function writePrinterChoice(db: WriteHandle, choice: PrinterChoice): Promise<void> {
  const values = { printer: choice.printer, paper: choice.paper };
  await db
    .insertInto('printer_choice')
    .values({ document_kind: choice.documentKind, ...values })
    .onConflict((conflict) => conflict.column('document_kind').doUpdateSet(values))
    .execute();
}
