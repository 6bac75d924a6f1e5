import type { PrintJob } from '../../documents/render.ts';
import { letterheadOf, signatureOf } from '../../office/paper-identity.ts';
import { toPaperTable } from './paper-table.ts';
import type { TablePaperParts } from './shown-table.ts';

/** The meaning of what is shown: the grouping, then each column. */
export const definitionsOf = ({ table }: TablePaperParts): readonly string[] => [
  `${table.groupHeading}: ${table.groupDefinition}`,
  ...table.columns.map(({ definition }) => definition),
];

/** One recap table as a paper; a frozen one is signed by whoever was in office on the day of freezing. */
export function tablePaper(shown: TablePaperParts): PrintJob {
  const { office, table, title, standing, frozenOn } = shown;
  return {
    kind: 'recap-table',
    info: { title, createdOn: frozenOn ?? table.cutOffOn },
    data: {
      letterhead: letterheadOf(office),
      table: toPaperTable(table, title),
      cutOffOn: table.cutOffOn,
      standing,
      filterSentence: table.filterSentence,
      source: table.source,
      definitions: definitionsOf(shown),
      signing:
        frozenOn === null
          ? null
          : {
              place: { city: office.city, on: frozenOn },
              signatory: signatureOf(office, frozenOn),
            },
      isSample: office.isSample,
    },
  };
}
