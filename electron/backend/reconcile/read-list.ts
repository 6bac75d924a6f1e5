import { isReconcileField, RECONCILE_FIELDS } from '#rules/reconcile/field.ts';
import type { ReconcileField, ReconcileValues } from '#rules/reconcile/field.ts';
import type { ReasonCode } from '#rules/value/reason.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { MatchKeys } from '#rules/reconcile/matched.ts';
import { headedBookYear, ratYears } from '../spreadsheet/find/book-years.ts';
import { dataRows } from '../spreadsheet/find/data-rows.ts';
import type { Table } from '../spreadsheet/find/table.ts';
import { regionMatcher } from '../spreadsheet/read/match-region.ts';
import type { OfficeRegions } from '../spreadsheet/read/match-region.ts';
import { knowsPlaces } from '../spreadsheet/read/place-names.ts';
import { describeTable, NO_STATUS_WORDS } from '../spreadsheet/read/read-register.ts';
import type { TableReading } from '../spreadsheet/read/read-register.ts';
import { readRegisterRow } from '../spreadsheet/read/register-row.ts';
import { columnsByField } from '../spreadsheet/read/row-reader.ts';
import { keysOf, thereValues } from './values.ts';

/** A row of the other list with all that matching and comparing need. */
export interface ListRow {
  readonly keys: MatchKeys;
  readonly values: ReconcileValues;
  /** As Excel shows it. */
  readonly row: number;
  readonly officer: string;
  readonly villageCode: string | null;
  /** What could not be read; those fields are not compared. */
  readonly remarks: readonly string[];
  readonly unread: readonly ReconcileField[];
}

export interface ListReading {
  readonly table: TableReading;
  /** The fields the list has a column for, in the order of a record. */
  readonly compared: readonly ReconcileField[];
  readonly figuresBookYear: number | null;
  /** The years whose RAT columns stand for the last RAT; null where the list names the last RAT itself. */
  readonly ratYears: readonly number[] | null;
  readonly rows: readonly ListRow[];
}

/** Columns whose field has another name among what is compared. */
const COMPARED_AS: Readonly<Record<string, ReconcileField>> = {
  villageName: 'village',
  districtName: 'district',
  managerCount: 'managers',
  employeeCount: 'employees',
  statusActiveMark: 'status',
  statusInactiveMark: 'status',
};

function comparedAs(field: string): ReconcileField | null {
  const named = COMPARED_AS[field];
  if (named) return named;
  if (/^rat:\d{4}$/.test(field)) return 'lastRatOn';
  return isReconcileField(field) ? field : null;
}

const NONE: readonly never[] = [];

/** Remarked on, but read: the words of a village without a code can be compared all the same. */
const READ_AS_WORDS: readonly ReasonCode[] = [
  'DESA_TIDAK_DIKENAL',
  'DESA_LEBIH_DARI_SATU',
  'KABUPATEN_TIDAK_DIKENAL',
];

/** Reads another system's list as its table stands; nothing of it is refused, what is unclear is remarked on. */
export function readList(table: Table, regions: OfficeRegions, today: PlainDate): ListReading {
  const columns = columnsByField(table);
  const context = { match: regionMatcher(regions), today, statusWords: NO_STATUS_WORDS };
  const data = dataRows(table, knowsPlaces(regions.own));
  const compared = new Set([...columns.keys()].flatMap((field) => comparedAs(field) ?? []));
  if (data.rows.some(({ sectionDistrict }) => sectionDistrict !== null)) compared.add('district');
  const fieldOfHeader = new Map(
    [...columns].map(([field, { header }]): [string, ReconcileField | null] => [header, comparedAs(field)]),
  );
  return {
    table: describeTable(table, data),
    compared: RECONCILE_FIELDS.filter((field) => compared.has(field)),
    // Not the year in a title: an export says there when it was made.
    figuresBookYear: headedBookYear(table),
    ratYears: columns.has('lastRatOn') ? null : ratYears(table),
    rows: data.rows.map((row) => {
      const { values, reasons } = readRegisterRow(row, table, columns, context);
      return {
        keys: keysOf(values),
        values: thereValues(values),
        row: row.row,
        officer: values.assignedOfficer ?? '',
        villageCode: values.villageCode,
        remarks: reasons.length === 0 ? NONE : reasons.map(({ message }) => message),
        unread:
          reasons.length === 0
            ? NONE
            : reasons.flatMap(({ field, code }) =>
                READ_AS_WORDS.includes(code) ? [] : (fieldOfHeader.get(field ?? '') ?? []),
              ),
      };
    }),
  };
}
