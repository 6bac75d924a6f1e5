import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
import { legalityText as text } from '../../text/legality.ts';

const TYPING_MS = 150;

interface CooperativeFieldProps {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** A cooperative of the register, found while its name or number is typed. */
export function CooperativeField({ name, value, error, onChange }: CooperativeFieldProps) {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useRequest('cooperative.list', { text: settled, limit: 20 }).data?.rows ?? [];
  return (
    <Select
      data-field={name}
      label={text.cooperative}
      placeholder={text.cooperativeHint}
      searchable
      withAsterisk
      filter={({ options }) => options}
      data={found.map((one) => ({
        value: one.id,
        label: [one.name, one.districtName].filter(Boolean).join(', '),
      }))}
      value={value === '' ? null : value}
      error={error}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
