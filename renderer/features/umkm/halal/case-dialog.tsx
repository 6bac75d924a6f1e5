import { useState } from 'react';
import type { HalalCaseOut } from '#contract/halal/shapes.ts';
import { HALAL_LABELS as labels, HALAL_PATHS, HALAL_PATH_LABELS } from '#rules/halal/halal.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { halalText } from '../../../text/umkm/halal.ts';
import { EMPTY_CASE, caseEntryOf, readCase, type Answers, type CaseEntry } from './case-entry.ts';
import { CheckFields } from './check-fields.tsx';

const { form: text } = halalText;
const FACILITATED = Object.values(text.facilitated).map((value) => ({ value, label: value }));

interface CaseDialogProps {
  readonly productId: string;
  readonly productName: string;
  /** Undefined: a new one. */
  readonly known?: HalalCaseOut | undefined;
  readonly onSaved: (saved: { readonly id: string; readonly isNew: boolean }) => void;
  readonly onClose: () => void;
}

/** One application for a product: its path, who helps and pays, and the pre-check; the steps stand beside it. */
export function CaseDialog({ productId, productName, known, onSaved, onClose }: CaseDialogProps) {
  const today = useToday();
  const choices = useRequest('halal.choices', {});
  const add = useCommand('halal.record');
  const correct = useCommand('halal.correct');
  const seen = useSeen(known?.updatedAt ?? null);
  const start: CaseEntry = known ? caseEntryOf(known) : EMPTY_CASE;
  const form = useEntry<keyof CaseEntry>('halal', start);
  const [answers, setAnswers] = useState<Answers>(known?.answers ?? {});
  const { entry, field, date, change, refuse, unplaced } = form;
  const running = known ? correct : add;
  const saveNow = () => {
    const read = readCase(entry, answers);
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const told = {
      onSuccess: ({ id }: { readonly id: string }) => {
        onSaved({ id, isNew: !known });
        onClose();
      },
      onError: (error: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(error)),
    };
    if (known) correct.mutate({ ...read.input, id: known.id, expectedUpdatedAt: seen.at() }, told);
    else add.mutate({ ...read.input, productId }, told);
  };
  const funds = (choices.data?.funds ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <FormDialog
      isWide
      title={text.title(productName)}
      saveLabel={text.save}
      isChanged={JSON.stringify([entry, answers]) !== JSON.stringify([start, known?.answers ?? {}])}
      isBusy={running.isPending}
      error={unplaced(running.error) ?? choices.error}
      conflict={conflictOf({ error: running.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <ChoiceField
          {...field('path')}
          label={labels.path}
          choices={choicesOf(HALAL_PATHS, HALAL_PATH_LABELS)}
        />
        <TextField {...field('registration')} label={labels.registration} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...field('fund')}
          label={labels.fund}
          choices={[{ value: '', label: text.noFund }, ...funds]}
        />
        <TextField {...field('quotaYear')} label={labels.quotaYear} />
        <ChoiceField {...field('isFacilitated')} label={labels.isFacilitated} choices={FACILITATED} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('companion')} label={labels.companion} />
        <TextField {...field('institution')} label={labels.institution} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('certificateNumber')} label={labels.certificateNumber} />
        <DateField {...date('printedEnd')} label={labels.printedEnd} today={today} />
      </FieldRow>
      <h3>{text.check}</h3>
      <CheckFields productId={productId} form={form} answers={answers} today={today} onAnswers={setAnswers} />
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
    </FormDialog>
  );
}
