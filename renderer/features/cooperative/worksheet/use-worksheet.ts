import { useState } from 'react';
import type { Worksheet } from '#contract/evaluation/worksheet.ts';
import type { GivenAnswer, WorksheetAnswers } from '#rules/evaluation/health-worksheet.ts';
import { scoreWorksheet } from '#rules/evaluation/worksheet-score.ts';
import type { WorksheetResult } from '#rules/evaluation/worksheet-score.ts';
import { useEntry, type EntryForm } from '../../../lib/use-entry.ts';
import { useKeptDraft, type DraftKeeper } from '../../../lib/use-kept-draft.ts';
import { keptText, readKept, textsOf, type KeptEntry, type WorksheetField } from './worksheet-entry.ts';

export interface WorksheetWork {
  readonly form: EntryForm<WorksheetField>;
  readonly answers: WorksheetAnswers;
  readonly answer: (code: string, given: GivenAnswer) => void;
  readonly result: WorksheetResult;
  readonly isUnsaved: boolean;
  readonly draft: DraftKeeper<KeptEntry>;
  /** What was left unsaved an earlier time, put into the form. */
  readonly take: (kept: KeptEntry) => void;
  /** What stands in the form is what is stored now. */
  readonly settle: () => void;
}

/**
 * What is typed and answered, with the score it has by the questions of the day.
 * @param start as it was opened; what is read again later does not write over the form
 */
export function useWorksheet(
  start: Worksheet,
  rules: Worksheet['form'],
  cooperativeId: string,
  id: string | null,
): WorksheetWork {
  const form = useEntry<WorksheetField>('worksheet', textsOf(start));
  const [answers, setAnswers] = useState<WorksheetAnswers>(start.answers);
  const [stored, setStored] = useState(() => keptText(textsOf(start), start.answers));
  const typed = keptText(form.entry, answers);
  const isUnsaved = typed !== stored;
  const draft = useKeptDraft(`worksheet:${cooperativeId}:${id ?? 'new'}`, isUnsaved ? typed : null, readKept);
  return {
    form,
    answers,
    answer: (code, given) => setAnswers((now) => ({ ...now, [code]: given })),
    result: scoreWorksheet(rules.asked, answers, rules.weights, rules.bands),
    isUnsaved,
    draft,
    take: (kept) => {
      form.change(kept.texts);
      setAnswers(kept.answers);
      draft.setOffer(null);
    },
    settle: () => {
      draft.forget();
      setStored(typed);
    },
  };
}
