import type { ImportResult } from '#contract/import.ts';
import { leftOutText } from '../../../text/import/left-out.ts';

/** "1 judul, 2 kepala tabel": what the rows passed over are, in the order they are met. */
function passedOverKinds({ passedOver }: ImportResult): string {
  const counts = new Map<(typeof passedOver)[number]['kind'], number>();
  for (const { kind } of passedOver) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => leftOutText.kindCount(count, leftOutText.kinds[kind])).join(', ');
}

/** The sum of the sheet's rows, so that it is seen that none is missing. */
export function sheetSentence(result: ImportResult): string {
  const { sheet, sheetRows, rowCount, passedOver } = result;
  return leftOutText.sheet(sheet, sheetRows, rowCount, passedOver.length, passedOverKinds(result));
}

/** Columns with anything in them that no value of the register comes from. */
export function leftOutColumns({ columns }: ImportResult): ImportResult['columns'] {
  return columns.filter(
    ({ header, samples, state }) =>
      state !== 'read' && state !== 'numbering' && (header !== '' || samples.length > 0),
  );
}

/** The sheets of the file that this reading says nothing of; empty where there are none. */
export function otherSheets({ sheet, sheets }: ImportResult): string {
  const others = sheets.filter((name) => name !== sheet);
  return others.length === 0 ? '' : leftOutText.otherSheets(others.map((name) => `"${name}"`).join(', '));
}
