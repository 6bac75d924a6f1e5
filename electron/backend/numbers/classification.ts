import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { lastEditOf } from '#db/queries/change/record-edit.ts';
import { listClassificationCodes, saveClassificationCode } from '#db/queries/numbers/classification.ts';
import { CLASSIFIED_PAPERS, classificationIn } from '#rules/numbers/classification.ts';
import type { CommandContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

const subjectOf = (year: number): string => `classification:${year}`;

async function rowsOf(read: ReadHandle, year: number) {
  const all = await listClassificationCodes(read);
  return CLASSIFIED_PAPERS.map((paper) => ({
    fromYear: year,
    code: '',
    isVerified: false,
    note: '',
    ...classificationIn(all, paper, year),
    paper,
  }));
}

async function codeFields(read: ReadHandle, year: number): Promise<readonly ShownField[]> {
  return (await rowsOf(read, year)).map((row) => ({
    name: `rows.${row.paper}`,
    label: row.paper,
    now: row.code,
    compared: row,
  }));
}

/** The codes that hold in a year, in the order of the kinds of paper. */
export async function readClassification(
  { year }: CheckedInputOf<'number.classification'>,
  { read }: { readonly read: ReadHandle },
): Promise<OutputOf<'number.classification'>> {
  await requireOffice(read);
  return { year, rows: await rowsOf(read, year), updatedAt: await lastEditOf(read, subjectOf(year)) };
}

/** Only what differs from the years before becomes a row of this year; numbers that were given stay as they are. */
export async function saveClassification(
  { year, rows, expectedUpdatedAt }: CheckedInputOf<'number.saveClassification'>,
  context: CommandContext,
): Promise<OutputOf<'number.saveClassification'>> {
  const { read, write } = context;
  await requireOffice(read);
  const shown = () => codeFields(read, year);
  await saveGuarded(context, { subject: subjectOf(year), expectedUpdatedAt, shown }, async () => {
    const present = new Map((await rowsOf(read, year)).map((row) => [row.paper, row]));
    for (const row of rows) {
      const now = present.get(row.paper);
      const isSame = now?.code === row.code && now.isVerified === row.isVerified && now.note === row.note;
      if (!isSame) await saveClassificationCode(write, { ...row, fromYear: year });
    }
  });
  return readClassification({ year }, context);
}
