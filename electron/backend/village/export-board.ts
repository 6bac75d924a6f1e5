import { NEED_STATE_LABELS, VILLAGE_LACK_LABELS, VILLAGE_LACKS } from '#rules/village/lack.ts';
import { askedNeeds, NEED_HEADS } from '#rules/village/need.ts';
import { VILLAGE_FIELD_LABELS } from '#rules/village/programme.ts';
import type { VillageField } from '#rules/village/programme.ts';
import { removeUnfinished, replaceFile, writeNewFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeCsv } from '../spreadsheet/write/export-csv.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import type { ListOrigin } from '../spreadsheet/write/sample-line.ts';
import type { BoardVillage } from './board.ts';
import { villageValueText } from './change-text.ts';

const DAYS = ['musdesusOn', 'deedOn', 'approvalOn', 'accountOn'] as const;
type DayField = (typeof DAYS)[number];
const isDay = (field: VillageField): field is DayField => (DAYS as readonly string[]).includes(field);

const FIELDS = (Object.keys(VILLAGE_FIELD_LABELS) as VillageField[]).filter(
  (field) => field !== 'formationId' && field !== 'cooperativeId' && field !== 'declared',
);

const wordsOf = (field: VillageField, { facts }: BoardVillage): string => {
  const text = villageValueText(field, facts[field]);
  return text === '-' ? '' : text;
};

function columnOf(field: VillageField): ExportColumn<BoardVillage> {
  const header = VILLAGE_FIELD_LABELS[field];
  if (isDay(field)) return dayColumn(header, (row) => row.facts[field]);
  if (field === 'landArea') return numberColumn(header, (row) => row.facts.landArea);
  return textColumn(header, 22, (row) => wordsOf(field, row));
}

const columnsOf = (ratYear: number | null): readonly ExportColumn<BoardVillage>[] => [
  textColumn('Kode wilayah', 16, (row) => row.code),
  textColumn('Kecamatan', 20, (row) => row.districtName),
  textColumn('Jenis', 12, (row) => row.kind),
  textColumn('Desa/kelurahan', 24, (row) => row.name),
  textColumn('Koperasi', 44, (row) => row.cooperative?.name ?? ''),
  textColumn('Berkas pembentukan', 44, (row) => row.formation?.name ?? ''),
  ...askedNeeds(VILLAGE_LACKS, ratYear).map((need) =>
    textColumn<BoardVillage>(
      `Keadaan ${NEED_HEADS[need]}`,
      16,
      ({ states }) => NEED_STATE_LABELS[states[need]],
    ),
  ),
  numberColumn('Kurang', (row) => row.lacks.length),
  textColumn('Yang masih kurang', 60, (row) => row.lacks.map((lack) => VILLAGE_LACK_LABELS[lack]).join(', ')),
  ...FIELDS.map(columnOf),
];

interface ExportOrder {
  readonly ratYear: number | null;
  readonly format: 'xlsx' | 'csv';
  readonly target: string;
  readonly origin: ListOrigin;
}

/** The board as it is filtered and sorted, numbers that are names as text. @throws AppError FILE_IN_USE, DISK_FULL … */
export async function exportBoard(
  rows: readonly BoardVillage[],
  { ratYear, format, target, origin }: ExportOrder,
): Promise<void> {
  const unfinished = unfinishedName(target);
  const columns = columnsOf(ratYear);
  try {
    await writeNewFile(unfinished, async (file) => {
      if (format === 'csv') await writeCsv(file, columns, [rows], origin);
      else await writeWorkbook(file, 'Merah Putih', columns, [rows], origin);
    });
    await replaceFile(unfinished, target);
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
