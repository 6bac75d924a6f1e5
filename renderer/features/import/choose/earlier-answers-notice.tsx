import { Button } from '@mantine/core';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { Notice } from '../../../parts/notice/notice.tsx';
import { questionText } from '../../../text/import/questions.ts';
import type { EarlierAnswers } from '../parts/earlier-answers.ts';

const text = questionText.earlier;

interface EarlierAnswersNoticeProps {
  readonly answers: EarlierAnswers | null;
  readonly onAskAgain: () => void;
}

/** What was taken from an earlier file with the same headings, word for word, and the way to answer anew. */
export function EarlierAnswersNotice({ answers, onAskAgain }: EarlierAnswersNoticeProps) {
  if (answers === null) return null;
  const said = [
    ...(answers.unit === null ? [] : [text.unit(questionText.units[answers.unit])]),
    ...Object.entries(answers.statusWords).map(([word, status]) => text.word(word, STATUS_LABELS[status])),
  ];
  return (
    <Notice
      kind="info"
      title={text.title}
      action={
        <Button variant="default" onClick={onAskAgain}>
          {text.askAgain}
        </Button>
      }
    >
      <p>{`${said.join('; ')}.`}</p>
    </Notice>
  );
}
