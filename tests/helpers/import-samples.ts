import type { ImportResult } from '#contract/import.ts';

type ImportColumn = ImportResult['columns'][number];

export function columnOf(
  index: number,
  header: string,
  field: string | null,
  more: Partial<ImportColumn> = {},
): ImportColumn {
  return {
    index,
    header,
    field,
    state: field === null ? 'unknown' : 'read',
    sameAs: null,
    samples: [`isi ${header}`],
    ...more,
  };
}

/** A list that leaves nothing open: a title, a header and two cooperatives that are new. */
export const TIDY: ImportResult = {
  importId: null,
  sheet: 'Data',
  headerRow: 2,
  columns: [
    columnOf(0, 'Nama Koperasi', 'name'),
    columnOf(1, 'Kecamatan', 'districtName'),
    columnOf(2, 'Status', 'status'),
  ],
  sheets: ['Data'],
  sheetRows: 4,
  passedOver: [
    { row: 1, kind: 'title', text: 'DAFTAR KOPERASI' },
    { row: 2, kind: 'heading', text: 'Nama Koperasi' },
  ],
  lacking: [],
  questions: [],
  unknownStatusWords: [],
  asked: [],
  answered: [],
  fieldChoices: [
    { field: 'name', label: 'Nama koperasi' },
    { field: 'districtName', label: 'Kecamatan' },
    { field: 'status', label: 'Status' },
    { field: 'rat:2024', label: 'Tanggal RAT TB 2024' },
  ],
  isMappingRemembered: false,
  figuresBookYear: 2024,
  figuresBookYearFrom: 'title',
  furtherBookYears: [],
  totals: [],
  importedBefore: null,
  assumed: [],
  rowCount: 2,
  created: 2,
  changed: 0,
  unchanged: 0,
  reportId: '6f1b7d0e-0000-4000-8000-000000000001',
  changedFields: [],
  keep: { fields: [], rows: [] },
  refused: [],
  warnings: [],
};

/** A row whose number leads to a cooperative of a wholly different name. */
export function askedRow(row: number, name: string): ImportResult['asked'][number] {
  return {
    row,
    name,
    reasons: [
      {
        code: 'NOMOR_KOPERASI_LAIN',
        level: 'warning',
        message: `Nomornya di register milik koperasi lain daripada ${name}.`,
      },
    ],
    choices: ['same', 'new', 'skip'],
  };
}
