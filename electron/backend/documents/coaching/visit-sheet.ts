import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { officeTable, textCell } from '../layout/table-style.ts';
import { sheetBack } from './visit-sheet-back.ts';
import { boxRow, knownCell, NUMBER_STYLE, place, write } from './visit-sheet-parts.ts';
import type { SheetPlace } from './visit-sheet-parts.ts';

/** One cooperative's sheet: what is known stands printed grey, what is seen there is written in. */
export interface VisitSheet {
  readonly name: string;
  readonly district: string;
  /** Label and what the register says; empty is a line to write on. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly officer: string;
  /** Item and what is known of it. */
  readonly organisation: readonly (readonly [item: string, known: string])[];
  /** "TB 2024", or that no figures are on record. */
  readonly figuresOf: string;
  readonly figures: readonly (readonly [item: string, known: string])[];
}

/** A field pack: a list of its sheets for each kecamatan, then the sheets in the order in which they are keyed. */
export interface VisitSheetsData extends PaperState {
  readonly agency: string;
  readonly assignment: string;
  /** The numbered places in the order of the entry table. */
  readonly places: readonly SheetPlace[];
  readonly outcomes: readonly (readonly [letter: string, label: string])[];
  readonly sheets: readonly VisitSheet[];
  readonly printedOn: PlainDate;
}

const MARGINS: Margins = { left: mm(25), top: mm(12), right: mm(15), bottom: mm(16) };
const WIDTH = textWidth(F4, MARGINS);
const FONT_SIZE = 9;
/** Room for a pen between a party and its name, in points. */
const SIGNING_SPACE = 42;

function run(data: VisitSheetsData, label: string, content: Content): PageRun {
  return {
    paper: F4,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: FONT_SIZE, lineHeight: 1.05 },
    content,
    footer: pageFooter(label, MARGINS, WIDTH),
    ...sampleMarks(data),
  };
}

const part = (text: string): Content => ({ text, bold: true, margin: [0, 5, 0, 2] });

function head(data: VisitSheetsData, sheet: VisitSheet, at: number): Content {
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: data.agency, fontSize: 8 },
          { text: 'LEMBAR KUNJUNGAN PEMBINAAN', bold: true, fontSize: 13 },
        ],
      },
      {
        width: 150,
        alignment: 'right',
        stack: [
          { text: `Lembar ${String(at + 1)} dari ${String(data.sheets.length)}`, bold: true },
          sheet.district === '' ? '' : `Kecamatan ${sheet.district}`,
        ],
      },
    ],
  };
}

function knownTable(sheet: VisitSheet): Content {
  const rows = sheet.facts.map(([label, value]) => [textCell(label), knownCell(value)]);
  const half = Math.ceil(rows.length / 2);
  return {
    margin: [0, 4, 0, 0],
    layout: officeTable({ paddingDown: 1.5 }),
    table: {
      widths: [62, '*', 62, '*'],
      body: [
        [{ text: 'Koperasi' }, { text: sheet.name, bold: true, fontSize: 11, colSpan: 3 }, '', ''],
        ...rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? ['', ''])]),
      ],
    },
  };
}

const ORGANISATION_WIDTHS = [86, 20, 26, '*'];
function organisationTable({ organisation }: VisitSheet): Content {
  const cells = organisation.map(([item, known]) => [textCell(item), '', '', knownCell(known)]);
  const half = Math.ceil(cells.length / 2);
  const heads = ['Ada/Tidak', 'Ada', 'Tidak', 'Menurut catatan'].map((text, at) => ({
    text: at === 0 ? 'Yang diperiksa' : text,
    bold: true,
    fontSize: 8,
  }));
  return {
    layout: officeTable({ paddingDown: 1.8 }),
    table: {
      headerRows: 1,
      widths: [...ORGANISATION_WIDTHS, ...ORGANISATION_WIDTHS],
      body: [
        [...heads, ...heads.map((cell) => ({ ...cell }))],
        ...cells.slice(0, half).map((row, at) => [...row, ...(cells[half + at] ?? ['', '', '', ''])]),
      ],
    },
  };
}

function figuresTable({ figuresOf, figures }: VisitSheet): Content {
  return {
    layout: officeTable({ paddingDown: 1.5 }),
    table: {
      headerRows: 1,
      widths: [80, ...figures.map(() => '*')],
      body: [
        [
          { text: 'III. Keuangan', bold: true, fontSize: 8 },
          ...figures.map(([item]) => ({ text: item, bold: true, fontSize: 8, alignment: 'center' as const })),
        ],
        [
          textCell(figuresOf),
          ...figures.map(([, known]) => ({ ...knownCell(known), alignment: 'right' as const })),
        ],
        [textCell('Hasil kunjungan'), ...figures.map(() => ' ')],
      ],
    },
  };
}

function findingsTable(data: VisitSheetsData): Content {
  const aspects = data.places.filter(({ isFinding }) => isFinding);
  return {
    layout: officeTable({ paddingDown: 2 }),
    table: {
      widths: aspects.map(() => '*'),
      body: [
        aspects.map(({ number, label }) => ({
          text: [{ text: `${String(number)} `, ...NUMBER_STYLE }, label],
          fontSize: 8,
        })),
        aspects.map(() =>
          boxRow([
            ['B', ''],
            ['P', ''],
          ]),
        ),
      ],
    },
  };
}

const NO_EDGES = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 6 };

function signing({ officer }: VisitSheet): Content {
  const party = (role: string, name: string) => ({
    alignment: 'center' as const,
    stack: [
      role,
      {
        text: name === '' ? '(..............................)' : name,
        margin: [0, SIGNING_SPACE, 0, 0] as [number, number, number, number],
      },
    ],
  });
  return {
    margin: [0, 6, 0, 0],
    layout: NO_EDGES,
    table: {
      widths: ['*', '*', '*'],
      body: [
        [
          party('Petugas,', officer),
          party('Pengurus koperasi,', ''),
          party('Mengetahui lurah/kepala desa,', ''),
        ],
      ],
    },
  };
}

function front(data: VisitSheetsData, sheet: VisitSheet, at: number): Content {
  const by = (cell: string) => data.places.filter((one) => one.cell === cell);
  const of = (cell: string) => by(cell)[0] ?? { cell, number: 0, label: cell, isFinding: false };
  return [
    head(data, sheet, at),
    knownTable(sheet),
    {
      margin: [0, 6, 0, 0],
      layout: NO_EDGES,
      table: {
        widths: ['*', '*'],
        body: [
          [place(of('officer'), sheet.officer), write('Surat tugas', data.assignment)],
          [place(of('visitedOn')), write('Jam')],
          [place(of('metName')), place(of('metPosition'))],
        ],
      },
    },
    { margin: [0, 4, 0, 0], stack: [place(of('outcome'), 'beri tanda pada satu kotak saja', true)] },
    boxRow(data.outcomes.slice(0, 3)),
    boxRow(data.outcomes.slice(3)),
    {
      margin: [0, 3, 0, 0],
      columns: [
        { width: 130, stack: [place(of('activitySeen'), 'terlihat', true)] },
        {
          width: '*',
          ...boxRow([
            ['A', 'Ada kegiatan'],
            ['T', 'Tidak ada kegiatan'],
          ]),
        },
      ],
    },
    part('I. Kelembagaan'),
    organisationTable(sheet),
    part('II. Usaha'),
    write('Usaha yang berjalan'),
    write('Pasar, mitra, kendala'),
    write(''),
    { margin: [0, 5, 0, 0], stack: [figuresTable(sheet)] },
    part('Penilaian per bidang (B baik, P perlu dibenahi; kosong bila tidak diperiksa)'),
    findingsTable(data),
    { margin: [0, 4, 0, 0], stack: [place({ ...of('note'), label: `IV. ${of('note').label}` }), write('')] },
    write(''),
    place({ ...of('advice'), label: `V. ${of('advice').label}` }),
    write(''),
    write(''),
    {
      layout: NO_EDGES,
      table: {
        widths: ['*', 120, 96],
        body: [
          [
            place({ ...of('task'), label: `VI. ${of('task').label}` }),
            place(of('taskBy')),
            place(of('taskDue')),
          ],
        ],
      },
    },
    write(''),
    signing(sheet),
  ];
}

/** What lies in the pack of a kecamatan, to be ticked off as the sheets come back. */
function packList(data: VisitSheetsData, district: string): Content {
  const sheets = data.sheets.flatMap((sheet, at) => (sheet.district === district ? [{ ...sheet, at }] : []));
  return [
    { text: data.agency, fontSize: 8 },
    { text: 'DAFTAR PAKET KUNJUNGAN', bold: true, fontSize: 13 },
    {
      text: `${district === '' ? 'Kecamatan tidak diketahui' : `Kecamatan ${district}`}, ${String(sheets.length)} koperasi. Dicetak ${formatLongDate(data.printedOn)}.`,
      margin: [0, 2, 0, 6],
    },
    {
      layout: officeTable(),
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [36, '*', 120, 70, 60],
        body: [
          ['Lembar', 'Koperasi', 'Petugas', 'Tanggal', 'Kembali'].map((text) => ({ text, bold: true })),
          ...sheets.map(({ name, officer, at }) => [String(at + 1), name, officer, ' ', ' ']),
        ],
      },
    },
    {
      text: 'Sesudah kembali: Pembinaan, Kunjungan, "Isi dari lembar". Baris tabelnya menurut urutan daftar ini, kolomnya menurut nomor pada lembar.',
      margin: [0, 8, 0, 0],
    },
  ];
}

function* pagesOf(data: VisitSheetsData): Iterable<PageRun> {
  let district: string | undefined;
  for (const [at, sheet] of data.sheets.entries()) {
    if (sheet.district !== district) {
      district = sheet.district;
      yield run(data, 'Daftar paket kunjungan', packList(data, district));
    }
    yield run(data, `Lembar kunjungan ${sheet.name}`, [
      ...[front(data, sheet, at)].flat(),
      { text: '', pageBreak: 'after' },
      sheetBack(sheet.name, at),
    ]);
  }
}

export const visitSheetsDocument: DocumentDefinition<VisitSheetsData> = { pages: pagesOf };
