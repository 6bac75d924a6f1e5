import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
import { partsText } from '../../text/parts/parts.ts';

const TYPING_MS = 150;

interface UmkmFieldProps {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
  /** The name of the chosen one, where the form was opened with it. */
  readonly chosenName?: string;
}

/** A business of the register (UMKM), found while its name or its owner's is typed; it may stay empty. */
export function UmkmField(props: UmkmFieldProps) {
  const { name, value, error, onChange, chosenName = '' } = props;
  const [typed, setTyped] = useState(chosenName);
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found = useRequest('umkm.list', { text: settled, limit: 20 }).data?.rows ?? [];
  const hits = found.map((one) => ({
    value: one.id,
    label: [one.name, one.ownerName, one.districtName].filter(Boolean).join(', '),
  }));
  const isShown = value === '' || chosenName === '' || hits.some((hit) => hit.value === value);
  return (
    <Select
      data-field={name}
      label={partsText.umkm}
      placeholder={partsText.umkmHint}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': partsText.removeFilter(partsText.umkm), tabIndex: -1 }}
      filter={({ options }) => options}
      data={isShown ? hits : [{ value, label: chosenName }, ...hits]}
      value={value === '' ? null : value}
      error={error}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
