import { useState } from 'react';
import { parseTypedDate } from '#rules/indonesian-date.ts';
import { OFFICE_STAGES, RAT_STAGE_LABELS } from '#rules/rat-stage.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../parts/choice-field.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ratText } from '../../text/rat.ts';

interface PickDialogProps {
  readonly ids: readonly string[];
  readonly bookYear: number;
  readonly onClose: () => void;
}

const { stageDialog, letterDialog } = ratText;

/** One stage with its day for all that are picked. */
export function StageDialog({
  ids,
  bookYear,
  onSaved,
  onClose,
}: PickDialogProps & { readonly onSaved: (sentence: string, batchId: string | null) => void }) {
  const today = useToday();
  const record = useCommand('rat.recordStage');
  const { entry, field, date, refuse, unplaced } = useEntry('stage', { stage: 'invited', on: '', note: '' });
  const save = () => {
    const on = parseTypedDate(entry.on);
    const stage = OFFICE_STAGES.find((known) => known === entry.stage);
    if (!on || !stage) {
      refuse({ on: stageDialog.dateRequired });
      return;
    }
    record.mutate(
      { cooperativeIds: [...ids], bookYear, stage, on, note: entry.note },
      {
        onSuccess: ({ changed, batchId }) => {
          onSaved(stageDialog.saved(changed, RAT_STAGE_LABELS[stage]), batchId);
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={stageDialog.title(ids.length)}
      saveLabel={stageDialog.save}
      isBusy={record.isPending}
      error={unplaced(record.error)}
      onSave={save}
      onClose={onClose}
    >
      <ChoiceField
        {...field('stage')}
        label={stageDialog.stage}
        choices={choicesOf(OFFICE_STAGES, RAT_STAGE_LABELS)}
      />
      <DateField {...date('on')} label={stageDialog.on} today={today} isRequired />
      <TextField {...field('note')} label={stageDialog.note} />
    </FormDialog>
  );
}

/** Hands the picked cooperatives over to the screen of letters. */
export function LetterDialog({ ids, bookYear, onClose }: PickDialogProps) {
  const { go } = useNavigation();
  const [templateCode, setTemplate] = useState<string>(letterDialog.templates[0].value);
  return (
    <FormDialog
      title={letterDialog.title(ids.length)}
      saveLabel={letterDialog.go}
      isBusy={false}
      error={null}
      onSave={() => go({ screen: 'letters', draft: { templateCode, cooperativeIds: ids, bookYear } })}
      onClose={onClose}
    >
      <ChoiceField
        name="letter.template"
        label={letterDialog.template}
        value={templateCode}
        choices={letterDialog.templates}
        onChange={setTemplate}
      />
      <p>{letterDialog.hint}</p>
    </FormDialog>
  );
}
