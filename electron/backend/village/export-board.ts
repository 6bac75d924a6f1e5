import type { VillageRow } from '#contract/village.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { VILLAGE_FIELD_LABELS } from '#rules/village/programme.ts';
import type { VillageField } from '#rules/village/programme.ts';
import { removeUnfinished, replaceFile, unfinishedName, writeNewFile } from '../base/replace-file.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import type { ListOrigin } from '../spreadsheet/write/sample-line.ts';
import { villageValueText } from './change-text.ts';

const DAYS = ['musdesusOn', 'deedOn', 'approvalOn', 'accountOn'] as const;
type DayField = (typeof DAYS)[number];
const isDay = (field: VillageField): field is DayField => (DAYS as readonly string[]).includes(field);

const FIELDS = (Object.keys(VILLAGE_FIELD_LABELS) as VillageField[]).filter(
  (field) => field !== 'formationId' && field !== 'cooperativeId',
);

const wordsOf = (field: VillageField, { facts }: VillageRow): string => {
  const text = villageValueText(field, facts[field]);
  return text === '-' ? '' : text;
};

function columnOf(field: VillageField): ExportColumn<VillageRow> {
  const header = VILLAGE_FIELD_LABELS[field];
  if (isDay(field)) return dayColumn(header, (row) => row.facts[field]);
  if (field === 'landArea') return numberColumn(header, (row) => row.facts.landArea);
  return textColumn(header, 22, (row) => wordsOf(field, row));
}

const COLUMNS: readonly ExportColumn<VillageRow>[] = [
  textColumn('Kode wilayah', 16, (row) => row.code),
  textColumn('Kecamatan', 20, (row) => row.districtName),
  textColumn('Jenis', 12, (row) => row.kind),
  textColumn('Desa/kelurahan', 24, (row) => row.name),
  textColumn('Koperasi', 44, (row) => row.cooperative?.name ?? ''),
  textColumn('Berkas pembentukan', 44, (row) => row.formation?.name ?? ''),
  ...FIELDS.map(columnOf),
  textColumn('Yang masih kurang', 60, (row) => row.lacks.map((lack) => VILLAGE_LACK_LABELS[lack]).join(', ')),
];

/** The filtered board as a workbook, numbers that are names as text. @throws AppError FILE_IN_USE, DISK_FULL … */
export async function exportBoard(
  rows: readonly VillageRow[],
  target: string,
  origin: ListOrigin,
): Promise<void> {
  const unfinished = unfinishedName(target);
  try {
    await writeNewFile(unfinished, async (file) => {
      await writeWorkbook(file, 'Merah Putih', COLUMNS, [rows], origin);
    });
    await replaceFile(unfinished, target);
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
