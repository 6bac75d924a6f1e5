import { z } from 'zod';
import { readStored, storedDate } from '#db/read-stored.ts';
import { HEALTH_ANSWERS } from '#rules/evaluation/health-worksheet.ts';
import type { AskedWorksheet, WorksheetAnswers } from '#rules/evaluation/health-worksheet.ts';
import { HEALTH_ASPECTS } from '#rules/rule-book/health-score.ts';
import { versionedBasis } from '#rules/rule-book/versioned-basis.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** A worksheet as an inspection keeps it: the questions as they were asked, and the answers. */
export interface KeptWorksheet {
  readonly asked: AskedWorksheet;
  /** Of the version of the rule that asked. */
  readonly basis: string;
  readonly inForceFrom: PlainDate;
  readonly answers: WorksheetAnswers;
}

/** Version 1 of the stored shape. A later one stands beside it with its own number; this one is never changed. */
const storedWorksheet = z.looseObject({
  version: z.literal(1),
  basis: z.string(),
  inForceFrom: storedDate,
  asked: z.object({
    limits: z.array(z.number()).readonly(),
    allowsNotApplicable: z.boolean(),
    sections: z
      .array(
        z.object({
          aspect: z.enum(HEALTH_ASPECTS),
          components: z
            .array(
              z.object({
                code: z.string(),
                name: z.string(),
                questions: z.array(z.object({ code: z.string(), text: z.string() })).readonly(),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  }),
  answers: z.record(z.string(), z.object({ answer: z.enum(HEALTH_ANSWERS).nullable(), remark: z.string() })),
});

export const writeWorksheet = ({ asked, basis, inForceFrom, answers }: KeptWorksheet): string =>
  JSON.stringify({ version: 1, basis, inForceFrom, asked, answers });

/** @throws DatabaseError STORED_DATA_UNREADABLE */
export function readWorksheet(json: string): KeptWorksheet {
  const { asked, basis, inForceFrom, answers } = readStored(
    storedWorksheet,
    json,
    'kertas kerja pemeriksaan',
  );
  return { asked, basis, inForceFrom, answers };
}

/** What the questions rest on, with the version that asked them. */
export const worksheetBasis = ({ basis, inForceFrom }: KeptWorksheet): string =>
  versionedBasis({ code: '', value: null, inForceFrom, inForceUntil: null, basis, note: '' });
