import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, mm, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable } from '../layout/table-style.ts';

/** A page for each participant: what is known, and lines for what is not. */
export interface ParticipantFormData extends PaperState {
  readonly letterhead: Letterhead;
  /** The activity with its days and place. */
  readonly about: readonly string[];
  readonly participants: readonly {
    readonly name: string;
    /** Label and value; an empty value is a line to be filled by hand. */
    readonly facts: readonly (readonly [label: string, value: string])[];
    readonly trainings: readonly { readonly title: string; readonly days: string }[];
  }[];
  readonly city: string;
  readonly printedOn: PlainDate;
}

const LABEL_WIDTH = 150;
const RULE = 0.5;
/** Pitch of lines to write on, and room for a signature; points. */
const [LINE_PITCH, SIGNING_SPACE] = [mm(8), mm(22)];
const SIGNATURE_WIDTH = mm(70);
const PURPOSE = 'Data digunakan hanya untuk penyelenggaraan dan pertanggungjawaban kegiatan.';

const NO_EDGE: [boolean, boolean, boolean, boolean] = [false, false, false, false];

function factLines(lines: readonly (readonly [label: string, value: string])[]): Content {
  return {
    layout: {
      hLineWidth: () => RULE,
      vLineWidth: () => 0,
      hLineColor: () => INK.hairline,
      paddingLeft: () => 0,
      paddingRight: () => 6,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
    table: {
      widths: [LABEL_WIDTH, 6, '*'],
      heights: LINE_PITCH - 8,
      body: lines.map(([label, value]) => [
        { text: label, border: NO_EDGE },
        { text: ':', border: NO_EDGE },
        // A line to write on stands only where nothing is known.
        { text: value === '' ? ' ' : value, border: [false, false, false, value === ''] },
      ]),
    },
  };
}

/** Blank rows where nothing earlier is on record: the participant knows better. */
const BLANK_TRAININGS = 3;

function participantPage(
  data: ParticipantFormData,
  one: ParticipantFormData['participants'][number],
): PageRun {
  const blank = Array.from({ length: BLANK_TRAININGS }, () => ({ title: '', days: '' }));
  return officePages(`Biodata peserta, ${one.name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Biodata peserta', [...data.about]),
    factLines([['Nama lengkap', one.name], ...one.facts]),
    { text: 'Pelatihan yang pernah diikuti', bold: true, margin: [0, 12, 0, 4] },
    listTable({
      widths: [22, '*', 150],
      headings: ['No', 'Pelatihan', 'Waktu'],
      fontSize: 9.5,
      rowHeight: 18,
      rows: [...one.trainings, ...blank].map(({ title, days }, at) => [String(at + 1), title, days]),
    }),
    {
      text: `${PURPOSE} Dicetak ${formatLongDate(data.printedOn)} dari catatan kegiatan, baris kosong diisi peserta.`,
      fontSize: 9,
      color: INK.quiet,
      margin: [0, 8, 0, 0],
    },
    {
      unbreakable: true,
      margin: [0, 16, 0, 0],
      columns: [
        { text: '', width: '*' },
        {
          width: SIGNATURE_WIDTH,
          stack: [
            `${data.city}, ....................................`,
            'Peserta,',
            { text: one.name, margin: [0, SIGNING_SPACE, 0, 0] },
          ],
        },
      ],
    },
  ]);
}

export const participantFormDocument: DocumentDefinition<ParticipantFormData> = {
  pages: (data) => data.participants.map((one) => participantPage(data, one)),
};
