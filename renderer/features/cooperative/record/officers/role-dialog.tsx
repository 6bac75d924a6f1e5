import { useState } from 'react';
import { ROLE_ORGANS, type RoleOrgan } from '#rules/cooperative/register-field.ts';
import { conflictOf, useSeen } from '../../../../lib/conflict.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../../parts/field/form-group.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { SuggestField } from '../../../../parts/field/suggest-field.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { PersonChoice, type KnownPerson } from './person-choice.tsx';
import { readRole, roleEntryOf, roleFaults, type Role } from './role-entry.ts';
import type { TabOutcome } from '../parts/tab-saved.tsx';

const { officers: text } = recordTabsText;
const ORGANS = choicesOf(ROLE_ORGANS, text.organs);
const SEXES = choicesOf(['', 'L', 'P'], text.sexes);

interface RoleDialogProps {
  readonly cooperativeId: string;
  /** Of the cooperative's record when the form opened. */
  readonly updatedAt: string;
  /** Null: a new role. */
  readonly role: Role | null;
  readonly onSaved: (outcome: TabOutcome) => void;
  readonly onClose: () => void;
}

/** Who serves in which organ, with the term; the person is one on record or a new one. */
export function RoleDialog({ cooperativeId, updatedAt, role, onSaved, onClose }: RoleDialogProps) {
  const today = useToday();
  const save = useCommand('role.save');
  const seen = useSeen(updatedAt);
  const [known, setKnown] = useState<KnownPerson | null>(null);
  const { entry, field, date, refuse, unplaced, change } = useEntry('role', roleEntryOf(role));
  const personId = role?.personId ?? known?.id ?? null;
  const keptHint = personId === null ? {} : { description: text.keptHint };
  const saveNow = () => {
    const read = readRole(entry, personId);
    if (!read.ok) {
      refuse(read.faults);
      return;
    }
    save.mutate(
      { cooperativeId, id: role?.id ?? null, expectedUpdatedAt: seen.at(), ...read.input },
      {
        onSuccess: ({ batchId, warnings }) => {
          onSaved({ what: text.removed(entry.name.trim(), entry.position.trim()), batchId, warnings });
          onClose();
        },
        onError: (error) => refuse(roleFaults(faultsOf(error))),
      },
    );
  };
  return (
    <FormDialog
      title={role ? text.editTitle : text.addTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <PersonChoice
        {...field('name')}
        known={known?.name ?? null}
        isFixed={role !== null}
        onPick={(person) => {
          setKnown(person);
          if (person) change({ name: person.name });
        }}
      />
      <FieldRow>
        <ChoiceField {...field('organ')} label={text.organ} choices={ORGANS} />
        <SuggestField
          {...field('position')}
          label={text.position}
          suggestions={text.positions[entry.organ as RoleOrgan]}
          isRequired
        />
      </FieldRow>
      <FieldRow>
        <DateField {...date('startsOn')} label={text.startsOn} today={today} />
        <DateField {...date('endsOn')} label={text.endsOn} description={text.endsHint} today={today} />
      </FieldRow>
      <FieldRow>
        <TextField
          {...field('nikKtp')}
          label={text.nikKtp}
          description={personId === null ? text.nikHint : text.keptHint}
          maxLength={30}
        />
        <DateField {...date('bornOn')} {...keptHint} label={text.bornOn} today={today} />
      </FieldRow>
      <FieldRow>
        <ChoiceField {...field('sex')} label={text.sex} choices={SEXES} />
        <TextField {...field('phone')} {...keptHint} label={text.phone} maxLength={60} />
      </FieldRow>
      <TextField {...field('address')} {...keptHint} label={text.address} />
    </FormDialog>
  );
}
