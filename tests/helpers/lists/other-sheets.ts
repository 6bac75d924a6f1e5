import type { Facts } from './facts.ts';
import { groupedBy } from './grouping.ts';
import type { ListSheet, Row } from './list-types.ts';
import type { Style } from './style.ts';

const plainSheet = (name: string, rows: readonly Row[], isHidden = false): ListSheet => ({
  name,
  rows,
  merged: [],
  isHidden,
});

function cover({ bookYear, office }: Style): ListSheet {
  return plainSheet('Sampul', [
    [],
    [null, null, 'LAPORAN KOPERASI'],
    [null, null, `PROVINSI ${office.provinceName.toUpperCase()}`],
    [null, null, `TAHUN ${String(bookYear)}`],
  ]);
}

/** Places with their codes, from which cells of the table are chosen. */
function lookUp({ office }: Style): ListSheet {
  const rows = office.regencies.flatMap(({ districts }) =>
    districts.slice(0, 12).map(({ code, name }): Row => [code, name]),
  );
  return plainSheet('ref', [['kode', 'kecamatan'], ...rows], true);
}

function summary(cooperatives: readonly Facts[]): ListSheet {
  const counts = [...groupedBy(cooperatives, ({ district }) => district.name)].map(
    ([name, own], index): Row => [index + 1, name, own.length],
  );
  return plainSheet('Rekap', [
    ['REKAPITULASI'],
    ['No', 'Kecamatan', 'Jumlah Koperasi'],
    ...counts,
    [null, 'JUMLAH', cooperatives.length],
  ]);
}

/** The sheets of a workbook; a plain text file has the table alone. */
export function withOtherSheets(
  style: Style,
  table: ListSheet,
  cooperatives: readonly Facts[],
): readonly ListSheet[] {
  const { draw, format } = style;
  if (format === 'csv' || draw.chance(60)) return [table];
  const [hasCover, hasEmpty, hasLookUp, hasSummary] = [35, 45, 30, 30].map((percent) => draw.chance(percent));
  const sheets = [
    ...(hasCover === true ? [cover(style)] : []),
    table,
    ...(hasSummary === true ? [summary(cooperatives)] : []),
    ...(hasLookUp === true ? [lookUp(style)] : []),
    ...(hasEmpty === true ? [plainSheet('Sheet2', [])] : []),
  ];
  for (const { name } of sheets) if (name !== table.name) draw.mark(`other sheet: ${name}`);
  return sheets;
}
