import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { VillageRow } from '#contract/village.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { REGION_CHANGE_KINDS } from '#rules/village/region-change.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { regionChangeText as text } from '../../text/settings/region-change.ts';
import css from './village.module.css';

const KINDS = choicesOf(REGION_CHANGE_KINDS, text.kinds);
const { fields } = text;

interface RegionChangeDialogProps {
  readonly row: VillageRow;
  readonly seated: OutputOf<'region.listChanges'>['seated'];
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Another name, another code or a split, with the day from which it holds and who follows. */
export function RegionChangeDialog({ row, seated, onSaved, onClose }: RegionChangeDialogProps) {
  const today = useToday();
  const save = useCommand('region.recordChange');
  const [moved, setMoved] = useState<readonly string[]>([]);
  const { entry, field, date, refuse, unplaced } = useEntry('region', {
    kind: 'renamed',
    newName: '',
    newCode: '',
    effectiveOn: '',
    basis: '',
  });
  const kind = REGION_CHANGE_KINDS.find((one) => one === entry.kind) ?? 'renamed';
  const saveNow = () => {
    const effectiveOn = parseTypedDate(entry.effectiveOn);
    const isNameMissing = kind !== 'recoded' && entry.newName.trim() === '';
    const isCodeMissing = kind !== 'renamed' && entry.newCode.trim() === '';
    const isBasisMissing = entry.basis.trim() === '';
    if (!effectiveOn || isNameMissing || isCodeMissing || isBasisMissing) {
      refuse({
        ...(isNameMissing ? { newName: text.required } : {}),
        ...(isCodeMissing ? { newCode: text.required } : {}),
        ...(effectiveOn ? {} : { effectiveOn: text.dateRequired }),
        ...(isBasisMissing ? { basis: text.required } : {}),
      });
      return;
    }
    save.mutate(
      {
        code: row.code,
        seenName: row.name,
        kind,
        newName: entry.newName,
        newCode: kind === 'renamed' ? null : entry.newCode.trim(),
        effectiveOn,
        basis: entry.basis,
        movedIds: kind === 'split' ? [...moved] : [],
      },
      {
        onSuccess: () => {
          onClose();
          onSaved();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  const tick = (id: string, isTicked: boolean) =>
    setMoved(isTicked ? [...moved, id] : moved.filter((one) => one !== id));
  return (
    <FormDialog
      title={text.dialog(row.name)}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={saveNow}
      onClose={onClose}
    >
      <ChoiceField {...field('kind')} label={fields.kind} choices={KINDS} />
      <TextField
        {...field('newName')}
        label={kind === 'split' ? fields.newNameOfSplit : fields.newName}
        isRequired={kind !== 'recoded'}
        {...(kind === 'recoded' ? { description: text.keptName } : {})}
      />
      {kind !== 'renamed' && (
        <TextField {...field('newCode')} label={fields.newCode} description={text.codeHint} isRequired />
      )}
      <DateField {...date('effectiveOn')} label={fields.effectiveOn} today={today} isRequired />
      <TextField {...field('basis')} label={fields.basis} description={text.basisHint} isRequired />
      {kind !== 'split' && <p className={css.quiet}>{text.follow(seated.length)}</p>}
      {kind === 'split' && seated.length === 0 && <p className={css.quiet}>{text.chooseNone}</p>}
      {kind === 'split' && seated.length > 0 && (
        <Checkbox.Group label={text.choose}>
          {seated.map(({ id, name }) => (
            <Checkbox
              key={id}
              mt="xs"
              label={name}
              checked={moved.includes(id)}
              onChange={(event) => tick(id, event.currentTarget.checked)}
            />
          ))}
        </Checkbox.Group>
      )}
    </FormDialog>
  );
}
