import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { fieldsOf } from '#rules/template/check.ts';
import { LISTED_BASES, RUNNING_BASES } from '#rules/template/placeholder.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, NO_FAULTS, type Faults } from '../../../lib/faults.ts';
import { request } from '../../../lib/request.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { fieldsToSend, fieldsToShow, LetterFields } from '../parts/letter-fields.tsx';
import type { OpenLetter } from '../parts/open-letter.ts';

interface EditLetterDialogProps {
  readonly letter: OpenLetter;
  readonly onClose: () => void;
}

/** A draft is changed freely; a final letter is corrected with a reason, its number and day staying. */
export function EditLetterDialog({ letter, onClose }: EditLetterDialogProps) {
  const isDraft = letter.state === 'draft';
  const today = useToday();
  const fields = useMemo(() => fieldsOf(letter.template.text), [letter.template.text]);
  const [values, setValues] = useState(() => fieldsToShow(fields, letter.fields));
  const [day, setDay] = useState(formatShortDate(letter.datedOn));
  const [classification, setClassification] = useState(letter.classification);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const saveDraft = useCommand('letter.save');
  const correct = useCommand('letter.correct');
  const seen = useSeen(letter.updatedAt);
  const onEnd = {
    onSuccess: onClose,
    onError: (error: Parameters<typeof faultsOf>[0]) => setFaults(faultsOf(error)),
  };
  const cooperativeIds = letter.cooperatives.map((one) => one.id);
  const [unread, setUnread] = useState<AppError | null>(null);
  const error = saveDraft.error ?? correct.error ?? unread;
  const citing = fields.filter(({ code }) => code === LISTED_BASES || code === RUNNING_BASES);
  const takeBases = () => {
    const on = parseTypedDate(day);
    if (!on) {
      setFaults({ on: text.dateRequired });
      return;
    }
    setUnread(null);
    request('letter.proposed', { templateCode: letter.template.code, on })
      .then((proposed) => setValues((now) => ({ ...now, ...fieldsToShow(citing, proposed.fields) })))
      .catch((thrown: unknown) => setUnread(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  };
  const save = () => {
    const sent = fieldsToSend(fields, values);
    if (!isDraft) {
      if (reason.trim() === '') setFaults({ reason: text.required });
      else correct.mutate({ id: letter.id, expectedUpdatedAt: seen.at(), fields: sent, reason }, onEnd);
      return;
    }
    const on = parseTypedDate(day);
    if (!on) setFaults({ on: text.dateRequired });
    else {
      const { id, bookYear } = letter;
      const content = { on, bookYear, classification, fields: sent };
      const input = { id, expectedUpdatedAt: seen.at(), cooperativeIds, ...content };
      saveDraft.mutate(input, onEnd);
    }
  };
  return (
    <FormDialog
      title={isDraft ? text.edit : text.correct}
      saveLabel={isDraft ? text.saveDraft : text.saveCorrection}
      isBusy={saveDraft.isPending || correct.isPending}
      error={error}
      conflict={conflictOf({
        error,
        seen,
        entry: isDraft ? { ...values, on: day, classification } : values,
        change: ({ on, classification: code, ...taken }) => {
          if (on !== undefined) setDay(on);
          if (code !== undefined) setClassification(code);
          setValues((now) => ({ ...now, ...taken }));
        },
        save,
      })}
      onSave={save}
      onClose={onClose}
    >
      {isDraft ? (
        <DateField
          label={text.date}
          name="edit.on"
          text={day}
          today={today}
          error={faults['on']}
          isRequired
          onTextChange={setDay}
        />
      ) : (
        <>
          <p>{text.correctWhat}</p>
          <TextField
            name="edit.reason"
            label={text.reason}
            description={text.correctReasonHint}
            value={reason}
            error={faults['reason']}
            isRequired
            onChange={setReason}
          />
        </>
      )}
      {isDraft && letter.proposedClassification !== null && (
        <TextField
          name="edit.classification"
          label={text.classification}
          description={text.classificationHint(letter.proposedClassification)}
          value={classification}
          error={faults['classification']}
          onChange={setClassification}
        />
      )}
      {isDraft && citing.length > 0 && (
        <div>
          <Button variant="default" onClick={takeBases}>
            {text.bases.takeAgain}
          </Button>
          <p>{text.bases.takeAgainHint}</p>
        </div>
      )}
      <LetterFields
        fields={fields}
        values={values}
        faults={faults}
        today={today}
        onChange={(code, value) => setValues((now) => ({ ...now, [code]: value }))}
      />
    </FormDialog>
  );
}
