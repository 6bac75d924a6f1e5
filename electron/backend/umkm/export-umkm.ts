import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { listLicencesOf } from '#db/queries/licence/licence.ts';
import type { Licence } from '#db/queries/licence/licence.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { readUmkms } from '#db/queries/umkm/list.ts';
import type { UmkmFilter } from '#db/queries/umkm/list.ts';
import { SCALE_LABELS } from '#rules/umkm/scale.ts';
import { UMKM_LABELS as labels, UMKM_STATUS_LABELS } from '#rules/umkm/umkm.ts';
import { shownVagueDay } from '#rules/umkm/vague-day.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import { numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { labelOfColumn } from './find-table.ts';
import { licencesInCell } from './read-licences.ts';
import { requireAnyUmkm } from './require-umkm.ts';
import { shownUmkm } from './shown.ts';
import { wordsOn } from './words.ts';

type ExportedUmkm = UmkmRecord & { readonly licences: readonly Licence[] };

/** Numbers of people are written as the list shows them: masked. Headings are those that an import reads. */
const columnsOf = (year: number | null): readonly ExportColumn<ExportedUmkm>[] => [
  textColumn(labels.name, 32, (row) => row.name),
  textColumn('Nama pemilik', 28, (row) => row.ownerName),
  textColumn('NIK KTP pemilik', 20, (row) => row.ownerNik),
  textColumn(labels.ownerSex, 6, (row) => row.ownerSex ?? ''),
  textColumn(labels.phone, 18, (row) => row.phone),
  textColumn(labels.address, 32, (row) => row.address),
  textColumn('Kecamatan', 22, (row) => row.districtName),
  textColumn('Desa/kelurahan', 24, (row) => row.villageName),
  textColumn(labels.started, 14, (row) => shownVagueDay(row.started)),
  textColumn(labels.form, 18, (row) => row.formText),
  textColumn(labels.sector, 24, (row) => row.sectorText),
  textColumn(labels.kbli, 18, (row) => row.kbli.join(', ')),
  numberColumn(labels.capitals, (row) => row.capitals[0]?.amount ?? null),
  numberColumn(year === null ? labels.sales : `Omzet ${String(year)}`, (row) =>
    year === null
      ? (row.sales[0]?.amount ?? null)
      : (row.sales.find((one) => one.year === year)?.amount ?? null),
  ),
  textColumn('Skala', 12, (row) => (row.scale === null ? '' : SCALE_LABELS[row.scale])),
  textColumn('Bacaan skala', 40, (row) => row.reading.readings),
  textColumn('Dasar skala', 24, (row) => row.reading.basis),
  numberColumn(labels.workersMale, (row) => row.workersMale),
  numberColumn(labels.workersFemale, (row) => row.workersFemale),
  textColumn(labels.online, 28, (row) => row.online),
  textColumn('Koperasi', 32, (row) => row.members.map(({ cooperativeName }) => cooperativeName).join('; ')),
  textColumn(labels.assistedSince, 14, (row) => shownVagueDay(row.assistedSince)),
  textColumn('Keadaan', 16, (row) => UMKM_STATUS_LABELS[row.status]),
  textColumn('Produk', 40, (row) => row.productList.map(({ name }) => name).join(', ')),
  textColumn(labelOfColumn('nib'), 20, (row) => licencesInCell(row.licences, ['nib'])),
  textColumn(labelOfColumn('pirt'), 26, (row) => licencesInCell(row.licences, ['pirt'])),
  textColumn(labelOfColumn('bpom'), 24, (row) => licencesInCell(row.licences, ['bpom-md', 'bpom-ml'])),
  textColumn(labelOfColumn('brandLicence'), 24, (row) => licencesInCell(row.licences, ['merek'])),
  textColumn(labels.origin, 24, (row) => row.origin),
  textColumn(labels.note, 40, (row) => row.note),
];

const PAGE = 200;

/**
 * The filtered register as a workbook, read page by page. The sales are those of the year that most businesses know.
 * @returns how many rows were written
 * @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL, CANCELLED
 */
export async function exportUmkm(
  filter: UmkmFilter,
  target: string,
  { read, today, signal }: Pick<TaskContext, 'read' | 'today' | 'signal'>,
): Promise<number> {
  const words = await wordsOn(read, today);
  const years = new Map<number, number>();
  const pages = async function* () {
    for (let offset = 0; ; offset += PAGE) {
      signal.throwIfAborted();
      const rows = await readUmkms(read, filter, words.scaleRule.value, { offset, limit: PAGE });
      const records: ExportedUmkm[] = [];
      for (const { id } of rows) {
        const record = await shownUmkm(read, await requireAnyUmkm(read, id), words, today);
        records.push({ ...record, licences: await listLicencesOf(read, id) });
      }
      yield records;
      if (rows.length < PAGE) return;
    }
  };
  for (let offset = 0; ; offset += PAGE) {
    const rows = await readUmkms(read, filter, words.scaleRule.value, { offset, limit: PAGE });
    for (const { salesYear } of rows)
      if (salesYear !== null) years.set(salesYear, (years.get(salesYear) ?? 0) + 1);
    if (rows.length < PAGE) break;
  }
  const [common] = [...years].toSorted(([a, some], [b, more]) => more - some || b - a);
  let rowCount = 0;
  await writeWholeFile(target, async (file) => {
    rowCount = await writeWorkbook(file, 'UMKM', columnsOf(common?.[0] ?? null), pages(), {
      isSample: await isSampleOffice(read),
    });
  });
  return rowCount;
}
