import { lawHead } from '#rules/legal-basis/citation.ts';
import {
  LAW_KIND_LABELS,
  LEGAL_BASIS_LABELS as labels,
  LOCAL_LAW_LABELS,
} from '#rules/legal-basis/legal-basis.ts';
import type { LegalBasis } from '#rules/legal-basis/legal-basis.ts';
import { dayColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';

/** What stands between several names in one cell. */
export const BETWEEN = '; ';

/** The library as a sheet: the very columns that are read back. */
export const sheetColumns = (library: readonly LegalBasis[]): readonly ExportColumn<LegalBasis>[] => [
  textColumn(labels.kind, 24, (law) => LAW_KIND_LABELS[law.kind]),
  textColumn(labels.formName, 44, (law) => law.formName),
  textColumn(labels.number, 24, (law) => law.number),
  textColumn(labels.year, 8, (law) => String(law.year)),
  textColumn(labels.title, 70, (law) => law.title),
  textColumn(labels.publication, 44, (law) => law.publication),
  dayColumn(labels.inForceFrom, (law) => law.inForceFrom),
  dayColumn(labels.inForceUntil, (law) => law.inForceUntil),
  textColumn(labels.changedBy, 44, (law) =>
    law.changedBy
      .flatMap((id) => library.find((one) => one.id === id) ?? [])
      .map(lawHead)
      .join(BETWEEN),
  ),
  textColumn(labels.isChangedRepeatedly, 20, (law) => (law.isChangedRepeatedly ? 'ya' : 'tidak')),
  textColumn(labels.citedBy, 44, (law) => law.citedBy.join(BETWEEN)),
  textColumn(labels.localLaw, 44, (law) => (law.localLaw === null ? '' : LOCAL_LAW_LABELS[law.localLaw])),
  textColumn(labels.isVerified, 20, (law) => (law.isVerified ? 'ya' : 'tidak')),
  textColumn(labels.source, 30, (law) => law.source),
  textColumn(labels.note, 50, (law) => law.note),
];
