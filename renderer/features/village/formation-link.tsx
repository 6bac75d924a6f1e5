import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
import { villageText as text } from '../../text/village.ts';

const TYPING_MS = 150;

interface FormationLinkProps {
  /** The one that counts now, chosen or found at the village. */
  readonly known: { readonly id: string; readonly name: string } | null;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Ties the village to a formation file that does not say so itself: of a joint cooperative, or entered elsewhere. */
export function FormationLink({ known, value, onChange }: FormationLinkProps) {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found =
    useRequest(
      'formation.board',
      { text: settled, hasMoved: true, sort: 'name', limit: 20 },
      { isEnabled: settled.length >= 3 },
    ).data?.rows ?? [];
  const offered = found.map((one) => ({
    value: one.id,
    label: [one.name, one.villageName].filter(Boolean).join(', '),
  }));
  const isOffered = known === null || offered.some((one) => one.value === known.id);
  return (
    <Select
      label={text.linkedFormation}
      placeholder={known?.name ?? text.chooseFormation}
      searchable
      clearable
      filter={({ options }) => options}
      data={isOffered ? offered : [{ value: known.id, label: known.name }, ...offered]}
      value={value}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  );
}
