import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
import { villageText as text } from '../../text/village/village.ts';

const TYPING_MS = 150;
/** Fewer letters would find nearly everything. */
const ENOUGH_LETTERS = 3;
const OFFERED_AT_MOST = 20;

interface Linked {
  readonly id: string;
  readonly name: string;
}

interface LinkProps {
  /** The one that counts now, chosen or found by itself. */
  readonly known: Linked | null;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** What was typed, once a person has paused, and whether it is enough to look for. */
function useTyped() {
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), TYPING_MS);
  return { settled, isEnough: settled.length >= ENOUGH_LETTERS, setTyped };
}

interface LinkFieldProps extends LinkProps {
  readonly label: string;
  readonly placeholder: string;
  readonly found: readonly (Linked & { readonly place: string })[];
  readonly onTyped: (text: string) => void;
}

function LinkField({ label, placeholder, known, value, found, onTyped, onChange }: LinkFieldProps) {
  const offered = found.map(({ id, name, place }) => ({
    value: id,
    label: [name, place].filter(Boolean).join(', '),
  }));
  const isOffered = known === null || offered.some((one) => one.value === known.id);
  return (
    <Select
      label={label}
      placeholder={known?.name ?? placeholder}
      searchable
      clearable
      filter={({ options }) => options}
      data={isOffered ? offered : [{ value: known.id, label: known.name }, ...offered]}
      value={value}
      onSearchChange={onTyped}
      onChange={onChange}
    />
  );
}

/** Ties the village to a cooperative of the register whose name does not say so itself. */
export function CooperativeLink(props: LinkProps) {
  const { settled, isEnough, setTyped } = useTyped();
  const list = useRequest(
    'cooperative.list',
    { text: settled, limit: OFFERED_AT_MOST },
    { isEnabled: isEnough },
  );
  const found = (list.data?.rows ?? []).map(({ id, name, districtName }) => ({
    id,
    name,
    place: districtName,
  }));
  return (
    <LinkField
      {...props}
      label={text.linkedCooperative}
      placeholder={text.chooseCooperative}
      found={found}
      onTyped={setTyped}
    />
  );
}

/** Ties the village to a formation file that does not say so itself: of a joint cooperative, or entered elsewhere. */
export function FormationLink(props: LinkProps) {
  const { settled, isEnough, setTyped } = useTyped();
  const board = useRequest(
    'formation.board',
    { text: settled, hasMoved: true, sort: 'name', limit: OFFERED_AT_MOST },
    { isEnabled: isEnough },
  );
  const found = (board.data?.rows ?? []).map(({ id, name, villageName }) => ({
    id,
    name,
    place: villageName,
  }));
  return (
    <LinkField
      {...props}
      label={text.linkedFormation}
      placeholder={text.chooseFormation}
      found={found}
      onTyped={setTyped}
    />
  );
}
