import { createHash } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findColumnCorrections } from '#db/queries/import/column-mapping.ts';
import type { ColumnCorrections } from '#db/queries/import/column-mapping.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { correctionFaults, headingWords, withoutProposed } from '../spreadsheet/find/column-mapping.ts';
import { fieldChoices } from '../spreadsheet/find/field-choices.ts';
import type { FieldChoice } from '../spreadsheet/find/field-choices.ts';
import type { Table } from '../spreadsheet/find/table.ts';
import { yearsSideBySide } from '../spreadsheet/find/year-columns.ts';

export type ImportInput = CheckedInputOf<'import.run'>;

/** How the columns were understood, and what of it a person decided. */
export interface MappingRead {
  /** Names the headings of this source, so that the corrections are found again. */
  readonly headersKey: string;
  /** Only what differs from the program's own proposal. */
  readonly corrections: ColumnCorrections;
  readonly isRemembered: boolean;
  readonly choices: readonly FieldChoice[];
}

/**
 * How the columns of a table are to be read: as a person corrected it for an earlier file with the same headings, and as
 * corrected now, the later over the earlier.
 *
 * @throws AppError INVALID_INPUT for a correction that cannot be done
 */
export async function readMapping(
  read: ReadHandle,
  table: Table,
  { kind, mapping }: Pick<ImportInput, 'kind' | 'mapping'>,
  today: PlainDate,
): Promise<MappingRead> {
  const key = JSON.stringify([kind, headingWords(table)]);
  const headersKey = createHash('sha256').update(key).digest('hex');
  const figures = kind === 'rat' ? [] : table.columns.flatMap(({ meaning }) => meaning ?? []);
  const choices = fieldChoices(
    kind,
    offeredYears(table, today),
    yearsSideBySide(table.columns).length < 2 ? [] : figures,
  );
  const isChoice = (field: string): boolean => choices.some((choice) => choice.field === field);
  const faults = correctionFaults(table, mapping, isChoice);
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
  const remembered = (await findColumnCorrections(read, headersKey)) ?? {};
  const given = new Set(Object.values(mapping).filter((field) => field !== null));
  // A field that was given to another column now is not taken back by memory.
  const still = Object.entries(remembered).filter(
    ([, field]) => field === null || (isChoice(field) && !given.has(field)),
  );
  return {
    headersKey,
    corrections: withoutProposed(table, { ...Object.fromEntries(still), ...mapping }),
    isRemembered: Object.keys(remembered).length > 0,
    choices,
  };
}

/** Closed book years whose RAT an office still brings in, and the running one. */
const OFFERED_YEARS = 6;

function offeredYears(table: Table, today: PlainDate): readonly number[] {
  const { year } = dateParts(today);
  const recent = Array.from({ length: OFFERED_YEARS + 1 }, (_, index) => year - index);
  const ofSheet = table.columns.flatMap(({ meaning }) => meaning?.bookYear ?? []);
  return [...new Set([...recent, ...ofSheet])].sort((a, b) => b - a);
}
