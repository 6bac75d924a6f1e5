import { useState } from 'react';
import type { VillageFilter } from '#contract/village.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { villageText } from '../../text/village/village.ts';

const { letters: text } = villageText;

interface LettersDialogProps {
  readonly filter: VillageFilter;
  /** Villages on the board as it is filtered. */
  readonly villages: number;
  readonly onClose: () => void;
}

/** Drafts to the heads of the villages on the board, opened among the letters when they are written. */
export function LettersDialog({ filter, villages, onClose }: LettersDialogProps) {
  const today = useToday();
  const { go } = useNavigation();
  const writing = useTask('village.writeLetters');
  const [typedDay, setDay] = useState<string>();
  const [answer, setAnswer] = useState('');
  const day = typedDay ?? (today ? formatShortDate(today) : '');
  const on = parseTypedDate(day);
  const answerBy = answer.trim() === '' ? null : parseTypedDate(answer);
  const failed = writing.state.phase === 'failed' ? writing.state.error : null;
  const faults = failed ? faultsOf(failed) : {};
  const write = async () => {
    if (on === undefined || answerBy === undefined) return;
    const made = await writing.run({ ...filter, on, answerBy });
    if (made) go({ screen: 'letters', made: [...made.letterIds] });
  };
  return (
    <>
      <FormDialog
        title={text.title}
        saveLabel={text.write}
        isBusy={writing.state.phase === 'running'}
        error={failed}
        onSave={() => void write()}
        onClose={onClose}
      >
        <p>{text.what(villages)}</p>
        <FieldRow>
          <DateField
            name="on"
            label={text.on}
            text={day}
            today={today}
            error={on === undefined ? text.unreadable : faults['on']}
            isRequired
            onTextChange={setDay}
          />
          <DateField
            name="answerBy"
            label={text.answerBy}
            description={text.answerHint}
            text={answer}
            today={today}
            error={answerBy === undefined ? text.unreadable : faults['answerBy']}
            onTextChange={setAnswer}
          />
        </FieldRow>
      </FormDialog>
      <ProgressDialog
        title={text.writing}
        state={writing.state}
        onCancel={writing.cancel}
        delayMs={QUIET_MS}
      />
    </>
  );
}
