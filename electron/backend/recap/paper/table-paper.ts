import { PAPER_FORM } from '../../documents/layout/paper-form.ts';
import type { OutputOf } from '#contract/index.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PrintJob } from '../../documents/render.ts';
import { letterheadOf, signatureOf } from '../../office/paper-identity.ts';
import { toPaperTable } from './paper-table.ts';

/** A table with what is to be said about it on paper. */
export interface TablePaperParts {
  readonly office: OfficeRecord;
  readonly table: OutputOf<'recap.get'>;
  /** "Rekapitulasi koperasi menurut kecamatan". */
  readonly title: string;
  /** Frozen as what and when, or that it is not frozen. */
  readonly standing: string;
  /** The day of freezing; null on a live table. */
  readonly frozenOn: PlainDate | null;
}

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
      paperForm: PAPER_FORM,
    },
  };
}
