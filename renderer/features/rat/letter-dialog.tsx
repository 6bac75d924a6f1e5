import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { BoardLine } from '#contract/rat.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ratText } from '../../text/rat/rat.ts';
import { dueLetters, receiversOf } from './due-letters.ts';
import type { PickDialogProps } from './pick-dialogs.tsx';

const { letterDialog: text } = ratText;
const AT_ONCE = 500;

/** Everyone past the limit: picked cooperatives may stand on pages that were never in sight. */
async function readOverdue(bookYear: number): Promise<readonly BoardLine[]> {
  const all: BoardLine[] = [];
  for (;;) {
    const { rows } = await request('rat.board', {
      bookYear,
      standing: 'overdue',
      offset: all.length,
      limit: AT_ONCE,
    });
    all.push(...rows);
    if (rows.length < AT_ONCE) return all;
  }
}

/** Hands the picked cooperatives over to the screen of letters, with the letter that is due to them. */
export function LetterDialog({ ids, bookYear, onClose }: PickDialogProps) {
  const { go } = useNavigation();
  const [chosen, setChosen] = useState<string>();
  const lines = useQuery<readonly BoardLine[], AppError>({
    queryKey: ['rat.board', 'overdue', bookYear],
    queryFn: () => readOverdue(bookYear),
  });
  const letters = dueLetters(ids, lines.data ?? []);
  const template = chosen ?? letters.proposed;
  const receivers = receiversOf(template, ids, letters);
  const dueCount = letters.due.get(template)?.length ?? 0;
  return (
    <FormDialog
      title={text.title(ids.length)}
      saveLabel={text.go}
      isBusy={lines.isPending}
      error={lines.error}
      onSave={() =>
        go({ screen: 'letters', draft: { templateCode: template, cooperativeIds: receivers, bookYear } })
      }
      onClose={onClose}
    >
      <ChoiceField
        name="letter.template"
        label={text.template}
        value={template}
        choices={text.templates.map(({ value, label }) => ({
          value,
          label: text.withDue(label, letters.due.get(value)?.length ?? 0),
        }))}
        onChange={setChosen}
      />
      {receivers.length < ids.length && <p>{text.split(dueCount, ids.length - dueCount)}</p>}
      <p>{text.hint}</p>
    </FormDialog>
  );
}
