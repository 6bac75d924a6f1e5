import type { HalalCaseOut } from '#contract/halal/shapes.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ChoiceField } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { halalText } from '../../../text/umkm/halal.ts';

const { stage: text, form: formText } = halalText;

interface StageDialogProps {
  readonly known: HalalCaseOut;
  readonly productName: string;
  readonly onSaved: (stage: string, eventId: string) => void;
  readonly onClose: () => void;
}

/** The next step of an application, on its day; steps before it stay as they are. */
export function StageDialog({ known, productName, onSaved, onClose }: StageDialogProps) {
  const today = useToday();
  const choices = useRequest('halal.choices', {});
  const save = useCommand('halal.recordStage');
  const stages = choices.data?.stages ?? [];
  const next = stages[stages.findIndex(({ code }) => code === known.stage) + 1]?.code ?? '';
  const { entry, field, date, refuse, unplaced } = useEntry<'stage' | 'on' | 'by' | 'note'>('halalStage', {
    stage: '',
    on: today ? formatShortDate(today) : '',
    by: known.companion,
    note: '',
  });
  const chosen = entry.stage === '' ? next : entry.stage;
  const saveNow = () => {
    const on = parseTypedDate(entry.on);
    if (on === undefined) {
      refuse({ on: formText.dateFault });
      return;
    }
    save.mutate(
      { id: known.id, stage: chosen, on, by: entry.by, note: entry.note },
      {
        onSuccess: ({ eventId }) => {
          onSaved(stages.find(({ code }) => code === chosen)?.name ?? chosen, eventId);
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title(productName)}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error) ?? choices.error}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <ChoiceField
          {...field('stage')}
          value={chosen}
          label={text.stage}
          choices={stages.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <DateField {...date('on')} label={text.on} today={today} />
      </FieldRow>
      <TextField {...field('by')} label={text.by} />
      <TextField {...field('note')} label={text.note} maxLength={2000} />
    </FormDialog>
  );
}
