import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { parseTypedDate } from '#rules/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { peopleText as text } from '../../text/people.ts';

const TYPING_MS = 150;

interface PersonFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** A person on record, found while the name is typed. */
function PersonField({ name, label, value, error, onChange }: PersonFieldProps) {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found =
    useRequest('person.search', { text: settled, limit: 20 }, { isEnabled: settled.length >= 3 }).data ?? [];
  return (
    <Select
      data-field={name}
      label={label}
      placeholder={text.choose}
      searchable
      withAsterisk
      filter={({ options }) => options}
      data={found.map((person) => ({
        value: person.id,
        label: [person.name, person.nikKtp, person.cooperatives].filter(Boolean).join(' · '),
      }))}
      value={value === '' ? null : value}
      error={error}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}

/** A relation that the people themselves declared, with its evidence. */
export function KinshipDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const save = useCommand('people.saveKinship');
  const { entry, field, date, refuse, unplaced } = useEntry('kinship', {
    firstId: '',
    secondId: '',
    relation: '',
    declaredOn: '',
    evidence: '',
  });
  const saveNow = () => {
    const declaredOn = parseTypedDate(entry.declaredOn) ?? null;
    const faults = {
      ...(entry.firstId === '' ? { firstId: text.personFault } : {}),
      ...(entry.secondId === '' ? { secondId: text.personFault } : {}),
      ...(entry.relation.trim() === '' ? { relation: text.required(text.relation) } : {}),
      ...(entry.declaredOn.trim() !== '' && declaredOn === null ? { declaredOn: text.dateFault } : {}),
    };
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const { firstId, secondId, relation, evidence } = entry;
    save.mutate(
      { firstId, secondId, relation, evidence, declaredOn },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.kinshipTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={saveNow}
      onClose={onClose}
    >
      <PersonField {...field('firstId')} label={text.first} />
      <PersonField {...field('secondId')} label={text.second} />
      <TextField {...field('relation')} label={text.relation} description={text.relationHint} isRequired />
      <DateField {...date('declaredOn')} label={text.declaredOn} today={today} />
      <TextField {...field('evidence')} label={text.evidence} description={text.evidenceHint} />
    </FormDialog>
  );
}
