import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
import { villageText as text } from '../../text/village.ts';

const TYPING_MS = 150;

interface CooperativeLinkProps {
  /** The one that counts now, chosen or found by name. */
  readonly known: { readonly id: string; readonly name: string } | null;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Ties the village to a cooperative of the register whose name does not say so itself. */
export function CooperativeLink({ known, value, onChange }: CooperativeLinkProps) {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  const found =
    useRequest('cooperative.list', { text: settled, limit: 20 }, { isEnabled: settled.length >= 3 }).data
      ?.rows ?? [];
  const offered = found.map((one) => ({
    value: one.id,
    label: [one.name, one.districtName].filter(Boolean).join(', '),
  }));
  const isOffered = known === null || offered.some((one) => one.value === known.id);
  return (
    <Select
      label={text.linkedCooperative}
      placeholder={known?.name ?? text.chooseCooperative}
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
