import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState, type FormEvent } from 'react';
import type { CooperativeLine } from '#contract/cooperative/list.ts';
import { useNavigation } from '../lib/navigation.tsx';
import { useRequest } from '../lib/use-request.ts';
import { useShortcut } from '../lib/use-shortcut.ts';
import { frameText } from '../text/frame.ts';
import css from './top-bar.module.css';

/** As many as fit under the box without hiding the work below. */
const SHOWN = 8;
const TYPING_MS = 120;
/** The last entry of the list; no cooperative's id looks like it. */
const EVERYTHING = '*';

function Result({ row }: { readonly row: CooperativeLine }) {
  const number = row.legalEntityNumber || row.nikKoperasi;
  return (
    <Combobox.Option value={row.id} className={css.result ?? ''}>
      <span>{row.name}</span>
      <small>{[row.districtName, number].filter(Boolean).join(' · ')}</small>
    </Combobox.Option>
  );
}

/** Finds a cooperative from every screen: results while typing, Enter on one opens it, Enter in the box lists all. */
export function TopBarSearch() {
  const { go } = useNavigation();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), TYPING_MS);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const isAsked = settled !== '' && text.trim() !== '';
  const answer = useRequest('cooperative.list', { text: settled, limit: SHOWN }, { isEnabled: isAsked });
  const rows = isAsked ? answer.data?.rows : undefined;
  useShortcut('Ctrl+K', () => {
    box.current?.focus();
    box.current?.select();
  });
  const leave = () => {
    setText('');
    list.closeDropdown();
    box.current?.blur();
  };
  const listAll = () => {
    go({ screen: 'cooperatives', text: text.trim() });
    leave();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    listAll();
  };
  const choose = (value: string) => {
    if (value === EVERYTHING) {
      listAll();
      return;
    }
    go({ screen: 'record', id: value });
    leave();
  };
  return (
    <form role="search" onSubmit={submit}>
      <Combobox
        store={list}
        onOptionSubmit={choose}
        width="28rem"
        position="bottom-end"
        transitionProps={{ duration: 0 }}
      >
        <Combobox.Target>
          <TextInput
            ref={box}
            className={css.search}
            aria-label={frameText.search}
            placeholder={frameText.searchHint}
            value={text}
            maxLength={200}
            onChange={(event) => {
              setText(event.currentTarget.value);
              list.resetSelectedOption();
              list.openDropdown();
            }}
            onClick={() => list.openDropdown()}
            onBlur={() => list.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={text.trim() === ''}>
          <Combobox.Options aria-label={frameText.results}>
            {rows?.map((row) => (
              <Result key={row.id} row={row} />
            ))}
            {rows?.length === 0 && <Combobox.Empty>{frameText.noResults(settled)}</Combobox.Empty>}
            {!rows && <Combobox.Empty>{frameText.searching}</Combobox.Empty>}
            {rows !== undefined && rows.length > 0 && (
              <Combobox.Option value={EVERYTHING} className={css.allResults ?? ''}>
                {frameText.allResults(text.trim())}
              </Combobox.Option>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </form>
  );
}
