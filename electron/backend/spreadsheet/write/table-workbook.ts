import type { FileHandle } from 'node:fs/promises';
import { removeUnfinished, replaceFile, unfinishedName, writeNewFile } from '../../base/replace-file.ts';
import { excelSheetNames } from '../file/sheet-names.ts';
import { xmlText } from './sheet-xml.ts';
import { tableSheetXml } from './table-sheet.ts';
import type { TableSheet } from './table-sheet.ts';
import { TABLE_STYLES } from './table-styles.ts';
import { writeZip } from '../file/write-zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function partsOf(names: readonly string[]): Readonly<Record<string, string>> {
  const each = (make: (name: string, number: number) => string) =>
    names.map((name, at) => make(name, at + 1)).join('');
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>` +
      each(
        (_name, number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${KIND}.worksheet+xml"/>`,
      ) +
      '</Types>',
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" ` +
      'Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      each((name, number) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`) +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      each(
        (_name, number) =>
          `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      ) +
      `<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': TABLE_STYLES,
  };
}

async function fill(file: FileHandle, sheets: readonly TableSheet[]): Promise<void> {
  const zip = writeZip(file);
  const parts = partsOf(excelSheetNames(sheets.map(({ name }) => name)));
  for (const [name, xml] of Object.entries(parts)) await zip.add(name, [`${HEAD}${xml}`]);
  for (const [at, sheet] of sheets.entries())
    await zip.add(`xl/worksheets/sheet${at + 1}.xml`, [tableSheetXml(sheet)]);
  await zip.finish();
}

/**
 * Tables as an XLSX workbook, one sheet each, numbers as numbers and never a formula; a whole file or none.
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function writeTableWorkbook(target: string, sheets: readonly TableSheet[]): Promise<void> {
  const unfinished = unfinishedName(target);
  try {
    await writeNewFile(unfinished, (file) => fill(file, sheets));
    await replaceFile(unfinished, target);
  } catch (error) {
    await removeUnfinished(unfinished);
    throw error;
  }
}
