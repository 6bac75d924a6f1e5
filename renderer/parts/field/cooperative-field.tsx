import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
import { partsText } from '../../text/parts/parts.ts';

const TYPING_MS = 150;

interface CooperativeFieldProps {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
  /** The name of the chosen one, where the form was opened with it. */
  readonly chosenName?: string;
  /** May be left empty, and emptied again. */
  readonly isOptional?: boolean;
}

/** A cooperative of the register, found while its name or number is typed; Enter takes the first hit. */
export function CooperativeField(props: CooperativeFieldProps) {
  const { name, value, error, onChange, chosenName = '', isOptional = false } = props;
  const [typed, setTyped] = useState(chosenName);
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useRequest('cooperative.list', { text: settled, limit: 20 }).data?.rows ?? [];
  const hits = found.map((one) => ({
    value: one.id,
    label: [one.name, one.districtName].filter(Boolean).join(', '),
  }));
  const isShown = value === '' || chosenName === '' || hits.some((hit) => hit.value === value);
  return (
    <Select
      data-field={name}
      label={partsText.cooperative}
      placeholder={partsText.cooperativeHint}
      searchable
      withAsterisk={!isOptional}
      clearable={isOptional}
      clearButtonProps={{ 'aria-label': partsText.removeFilter(partsText.cooperative), tabIndex: -1 }}
      filter={({ options }) => options}
      data={isShown ? hits : [{ value, label: chosenName }, ...hits]}
      value={value === '' ? null : value}
      error={error}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
