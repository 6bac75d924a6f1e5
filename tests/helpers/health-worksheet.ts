import { askedWorksheet, questionsOf } from '#rules/evaluation/health-worksheet.ts';
import type { AskedWorksheet, HealthAnswer, WorksheetAnswers } from '#rules/evaluation/health-worksheet.ts';
import { RULE_BOOK } from './formation-file.ts';

/** The worksheet of the rules an office starts with. */
export const STANDARD_WORKSHEET: AskedWorksheet = askedWorksheet(
  RULE_BOOK['health-worksheet'][0]!.value,
  false,
);

export const codesOf = ({ sections }: AskedWorksheet): readonly string[] =>
  sections.flatMap(questionsOf).map(({ code }) => code);

/** The same answer everywhere; other answers, with a remark where they need one, for the codes named. */
export function allAnswered(
  asked: AskedWorksheet,
  answer: HealthAnswer,
  others: Readonly<Record<string, HealthAnswer | null>> = {},
): WorksheetAnswers {
  return Object.fromEntries(
    codesOf(asked).map((code) => {
      const given = code in others ? (others[code] ?? null) : answer;
      return [code, { answer: given, remark: given === 'not_applicable' ? 'Bukan KSP.' : '' }];
    }),
  );
}
