import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormationLetterLine } from '#contract/formation/letter.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { ReasonDialog } from '../../../parts/dialog/reason-dialog.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { formationPaperText } from '../../../text/formation/paper.ts';
import css from '../parts/formation.module.css';

const { issued: text, print, word } = formationPaperText;

interface IssuedLettersProps {
  readonly id: string;
  readonly onPrint: (letterId: string, format: 'pdf' | 'docx') => void;
}

/** The letters of the file that carry a number: printed again from their seal, or voided with a reason. */
export function IssuedLetters({ id, onPrint }: IssuedLettersProps) {
  const letters = useRequest('formation.letters', { id });
  const cancel = useCommand('formation.voidLetter');
  const [open, setOpen] = useState<FormationLetterLine | null>(null);
  const close = () => {
    setOpen(null);
    cancel.reset();
  };
  const { columns: heads } = text;
  const rows = letters.data ?? [];
  if (rows.length === 0) return <ErrorNotice error={letters.error} />;
  return (
    <>
      <h3>{text.title}</h3>
      <SmallTable
        label={text.title}
        headers={[heads.number, heads.paper, heads.on, heads.state, heads.act]}
        rows={rows.map((letter) => ({
          key: letter.id,
          cells: [
            letter.number,
            letter.name,
            formatShortDate(letter.datedOn),
            letter.state === 'void' ? (
              <MarkedWord key="state" kind="refuse">
                {text.voided(letter.stateReason)}
              </MarkedWord>
            ) : (
              <MarkedWord key="state" kind="ok">
                {text.final}
              </MarkedWord>
            ),
            <div key="act" className={css.buttons}>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={text.printOf(letter.number)}
                onClick={() => onPrint(letter.id, 'pdf')}
              >
                {print}
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.wordOf(letter.number)}
                onClick={() => onPrint(letter.id, 'docx')}
              >
                {word}
              </Button>
              {letter.state === 'final' && (
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  aria-label={text.voidOf(letter.number)}
                  onClick={() => setOpen(letter)}
                >
                  {text.void}
                </Button>
              )}
            </div>,
          ],
        }))}
      />
      {open && (
        <ReasonDialog
          title={text.voidOf(open.number)}
          saveLabel={text.voidOf(open.number)}
          isDangerous
          isBusy={cancel.isPending}
          error={cancel.error}
          onSave={(reason) => cancel.mutate({ letterId: open.id, reason }, { onSuccess: close })}
          onClose={close}
        >
          <p>{text.voidWhat(open.number)}</p>
        </ReasonDialog>
      )}
    </>
  );
}
