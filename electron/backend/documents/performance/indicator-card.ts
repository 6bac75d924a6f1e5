import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';

/** One indicator on a sheet: how it is defined and counted, and what its quarters came to. */
export interface IndicatorCardData extends PaperState {
  readonly letterhead: Letterhead;
  readonly code: string;
  readonly name: string;
  /** "Triwulan III 2025". */
  readonly period: string;
  /** "Kode", "Definisi", "Rumus" and the like; an empty value is left out. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly quarters: readonly {
    readonly quarter: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly value: string;
    readonly target: string;
    readonly achievement: string;
    /** "dibekukan", "berjalan"; empty for a quarter that is over. */
    readonly state: string;
  }[];
  /** How the achievement of the period comes about. */
  readonly way: string;
  readonly causes: string;
  readonly efforts: string;
  /** Names it bore, where there were several: "sejak 1 Juli 2025: …". */
  readonly names: readonly string[];
  readonly notes: readonly string[];
  readonly printedOn: PlainDate;
}

const heading = (text: string): Content => ({ text, bold: true, margin: [0, 12, 0, 4] });
const note = (text: string): Content => ({ text, fontSize: 9, color: INK.quiet, margin: [0, 6, 0, 0] });
const WRITTEN_BY_HAND = '\n\n\n';

const words = (text: string): Content => ({
  text: text === '' ? WRITTEN_BY_HAND : text,
  alignment: 'justify',
});

export function indicatorCard(data: IndicatorCardData): PageRun {
  const { code, name, period, facts, quarters, way, names } = data;
  return officePages(`Kartu indikator ${code}, ${period}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Kartu indikator kinerja', [`${code} ${name}`, period]),
    labelledLines(
      facts.filter(([, value]) => value !== ''),
      120,
      OFFICE_TEXT_WIDTH,
    ),
    heading('Target dan realisasi'),
    listTable({
      widths: [54, '*', '*', 52, 52, 52, 56],
      headings: ['Triwulan', 'Pembilang', 'Penyebut', 'Realisasi', 'Target', 'Capaian (%)', 'Keadaan'],
      fontSize: 9,
      rows: quarters.map((one) => [
        textCell(one.quarter),
        numberCell(one.numerator),
        numberCell(one.denominator),
        numberCell(one.value, true),
        numberCell(one.target),
        numberCell(one.achievement),
        textCell(one.state),
      ]),
    }),
    ...(way === '' ? [] : [note(`Capaian ${period}: ${way}`)]),
    heading('Penyebab'),
    words(data.causes),
    heading('Upaya'),
    words(data.efforts),
    ...(names.length < 2 ? [] : [heading('Riwayat nama'), { ul: [...names] }]),
    ...data.notes.map(note),
    note(`Dicetak ${formatLongDate(data.printedOn)}.`),
  ]);
}

export const indicatorCardDocument: DocumentDefinition<IndicatorCardData> = {
  pages: (data) => [indicatorCard(data)],
};
