import type { Content } from 'pdfmake/interfaces';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface DossierEvent {
  /** Null: the day is not known. */
  readonly on: PlainDate | null;
  readonly text: string;
}

export interface DossierEvidence {
  readonly name: string;
  readonly number: string;
  readonly on: PlainDate | null;
  readonly isPresent: boolean;
  /** How many scans of it the office keeps. */
  readonly scans: number;
}

/** Everything the office hands to the ministry with a proposal to dissolve a cooperative. */
export interface DissolutionDossierData extends PaperState {
  readonly letterhead: Letterhead;
  readonly name: string;
  readonly identity: readonly (readonly [label: string, value: string])[];
  readonly grounds: readonly string[];
  /** Oldest first. */
  readonly chronology: readonly DossierEvent[];
  readonly evidence: readonly DossierEvidence[];
  /** What is still missing, in words; empty when complete. */
  readonly lacks: readonly string[];
  readonly note: string;
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
}

const heading = (text: string): Content => ({ text, bold: true, margin: [0, 10, 0, 4] });

function chronologyTable({ chronology }: DissolutionDossierData): Content {
  return listTable({
    widths: [20, 62, '*'],
    headings: ['No.', 'Tanggal', 'Peristiwa'],
    fontSize: 10,
    rows: chronology.map(({ on, text }, index) => [
      numberCell(String(index + 1)),
      textCell(on === null ? 'tidak tercatat' : formatShortDate(on)),
      textCell(text),
    ]),
  });
}

/** The cover list of what lies in the folder; the last column is for the initials of who put it there. */
function evidenceTable({ evidence }: DissolutionDossierData): Content {
  return listTable({
    widths: [20, '*', 110, 56, 44, 48],
    headings: ['No.', 'Berkas', 'Nomor', 'Tanggal', 'Ada', 'Paraf'],
    fontSize: 10,
    rowHeight: 20,
    rows: evidence.map(({ name, number, on, isPresent, scans }, index) => [
      numberCell(String(index + 1)),
      textCell(scans === 0 ? name : `${name} (${scans} pindaian)`),
      textCell(number === '' ? '-' : number),
      textCell(on === null ? '-' : formatShortDate(on)),
      { text: isPresent ? 'ada' : 'belum', alignment: 'center' as const },
      textCell(''),
    ]),
  });
}

export function dissolutionDossier(data: DissolutionDossierData): PageRun {
  const closing: Content = {
    margin: [0, 10, 0, 0],
    alignment: 'justify',
    text:
      data.lacks.length === 0
        ? 'Berkas ini lengkap dan disampaikan sebagai usul; pembubaran diputuskan oleh kementerian.'
        : `Berkas ini belum lengkap. Yang masih kurang: ${data.lacks.join('; ')}. Pembubaran diputuskan oleh kementerian.`,
  };
  return officePages(`Usul pembubaran: ${data.name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Berkas usul pembubaran koperasi', [data.name]),
    labelledLines(data.identity, 120, OFFICE_TEXT_WIDTH),
    heading('Alasan'),
    data.grounds.length === 0 ? { text: 'Belum ditulis.' } : { ol: [...data.grounds] },
    ...(data.note === ''
      ? []
      : [{ text: data.note, margin: [0, 4, 0, 0] as [number, number, number, number] }]),
    heading('Kronologi'),
    chronologyTable(data),
    heading('Daftar berkas'),
    evidenceTable(data),
    signatureBlock(closing, data.placeAndDate, data.signatory),
  ]);
}

export const dissolutionDossierDocument: DocumentDefinition<DissolutionDossierData> = {
  pages: (data) => [dissolutionDossier(data)],
};
