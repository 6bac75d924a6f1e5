import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AskedWorksheet } from '#rules/evaluation/health-worksheet.ts';
import { questionsOf } from '#rules/evaluation/health-worksheet.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { isUnderDialog } from '../../../lib/under-dialog.ts';
import { questionField, remarkField } from './question-row.tsx';
import { codesOf, nextOf } from './worksheet-entry.ts';
import { sectionField, type SectionName } from './worksheet-index.tsx';

export interface QuestionWay {
  readonly section: SectionName;
  readonly choose: (name: SectionName) => void;
  /** Opens the question's aspect and puts the cursor into the question. */
  readonly goTo: (code: string) => void;
  readonly goToRemark: (code: string) => void;
  readonly step: (from: string, by: 1 | -1) => void;
  readonly goToOpen: () => void;
}

/**
 * Puts the cursor there at once: the next key, however quick, is meant for the next question. What is drawn only with
 * its part is waited for.
 */
function focusNow(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  if (!field) {
    focusField(name);
    return;
  }
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest' });
}

/** The question the cursor is in, by the field it stands in. */
function questionUnderCursor(): string | null {
  const name = document.activeElement?.getAttribute('data-field') ?? '';
  return /^worksheet\.(?:answer|remark)\.(.+)$/.exec(name)?.[1] ?? null;
}

/** Which part is open, and the way from question to question over the ends of the parts; F8 finds the next open one. */
export function useQuestionKeys(asked: AskedWorksheet, open: readonly string[]): QuestionWay {
  const [section, choose] = useState<SectionName>('data');
  const codes = codesOf(asked);
  const goTo = (code: string) => {
    const home = asked.sections.find((one) => questionsOf(one).some((question) => question.code === code));
    if (home && home.aspect !== section) flushSync(() => choose(home.aspect));
    focusNow(questionField(code));
  };
  const goToOpen = () => {
    const next = nextOf(codes, open, questionUnderCursor());
    if (next !== undefined) goTo(next);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F8' || isUnderDialog()) return;
    event.preventDefault();
    goToOpen();
  });
  useEffect(() => focusField('worksheet.inspectedOn'), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return {
    section,
    choose,
    goTo,
    goToRemark: (code) => focusNow(remarkField(code)),
    step: (from, by) => {
      const next = codes[codes.indexOf(from) + by];
      if (next !== undefined) goTo(next);
      else if (by === 1) {
        choose('result');
        focusNow(sectionField('result'));
      }
    },
    goToOpen,
  };
}
