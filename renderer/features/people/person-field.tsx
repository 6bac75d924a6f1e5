import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
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
export function PersonField({ name, label, value, error, onChange }: PersonFieldProps) {
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
