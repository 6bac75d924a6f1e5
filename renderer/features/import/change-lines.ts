import type { ChangedRow } from './import-plan.ts';

type ChangedField = ChangedRow['fields'][number];

/** The list of changes as it stands on screen: a line for each row of the file, then one for each field of it. */
export type ChangeLine =
  | { readonly kind: 'row'; readonly change: ChangedRow }
  | { readonly kind: 'field'; readonly change: ChangedRow; readonly field: ChangedField };

export function changeLines(changes: readonly ChangedRow[]): readonly ChangeLine[] {
  return changes.flatMap((change): ChangeLine[] => [
    { kind: 'row', change },
    ...change.fields.map((field): ChangeLine => ({ kind: 'field', change, field })),
  ]);
}

export function lineKey(line: ChangeLine): string {
  return line.kind === 'row' ? String(line.change.row) : `${line.change.row}:${line.field.field}`;
}

/** The fields that a choice on this line is about. */
export function fieldsOfLine(line: ChangeLine): readonly string[] {
  return line.kind === 'row' ? line.change.fields.map(({ field }) => field) : [line.field.field];
}
