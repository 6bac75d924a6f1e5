import { parseTypedDate } from '#rules/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FieldRow } from '../../parts/form-group.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { legalityText as text } from '../../text/legality.ts';
import { CooperativeField } from './cooperative-field.tsx';

/** One permit of one cooperative, its kinds from the office's own rule. */
export function PermitDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const choices = useRequest('legality.choices', {}).data;
  const save = useCommand('legality.savePermit');
  const { entry, field, date, refuse, unplaced } = useEntry('permit', {
    cooperativeId: '',
    kind: '',
    number: '',
    issuedOn: '',
    expiresOn: '',
    issuer: '',
    note: '',
  });
  const kinds = (choices?.permitKinds ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const saveNow = () => {
    const day = (typed: string) => (typed.trim() === '' ? null : parseTypedDate(typed));
    const [issuedOn, expiresOn] = [day(entry.issuedOn), day(entry.expiresOn)];
    const faults = {
      ...(entry.cooperativeId === '' ? { cooperativeId: text.cooperativeFault } : {}),
      ...(entry.kind === '' ? { kind: text.required(text.kind) } : {}),
      ...(issuedOn === undefined ? { issuedOn: text.dateFault } : {}),
      ...(expiresOn === undefined ? { expiresOn: text.dateFault } : {}),
    };
    if (issuedOn === undefined || expiresOn === undefined || Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    save.mutate(
      { ...entry, id: null, issuedOn, expiresOn },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.permitTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={saveNow}
      onClose={onClose}
    >
      <CooperativeField {...field('cooperativeId')} />
      <ChoiceField {...field('kind')} label={text.kind} choices={kinds} />
      <TextField {...field('number')} label={text.number} />
      <FieldRow>
        <DateField {...date('issuedOn')} label={text.issuedOn} today={today} />
        <DateField
          {...date('expiresOn')}
          label={text.expiresOn}
          description={text.expiresHint}
          today={today}
        />
      </FieldRow>
      <TextField {...field('issuer')} label={text.issuer} />
      <TextField {...field('note')} label={text.note} />
    </FormDialog>
  );
}
