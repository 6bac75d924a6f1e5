import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../lib/use-request.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { ratEntryText } from '../../text/rat-entry.ts';
import css from './rat.module.css';

const SHOWN = 8;
const TYPING_MS = 120;
export const SEARCH_FIELD = 'rat.search';

/** Finds the next cooperative without leaving the keyboard: type, arrow, Enter. */
export function CooperativeSearch({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), TYPING_MS);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const isAsked = settled !== '' && text.trim() !== '';
  const rows = useRequest('cooperative.list', { text: settled, limit: SHOWN }, { isEnabled: isAsked }).data
    ?.rows;
  useShortcut('Ctrl+F', () => focusField(SEARCH_FIELD));
  const choose = (id: string) => {
    setText('');
    list.closeDropdown();
    onChoose(id);
  };
  return (
    <div className={css.search}>
      <Combobox store={list} onOptionSubmit={choose} transitionProps={{ duration: 0 }}>
        <Combobox.Target>
          <TextInput
            data-field={SEARCH_FIELD}
            data-autofocus
            aria-label={ratEntryText.search}
            placeholder={ratEntryText.searchHint}
            description={ratEntryText.search}
            value={text}
            maxLength={200}
            onChange={(event) => {
              setText(event.currentTarget.value);
              list.resetSelectedOption();
              list.openDropdown();
            }}
            onBlur={() => list.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!isAsked || rows === undefined || rows.length === 0}>
          <Combobox.Options>
            {isAsked &&
              rows?.map((row) => (
                <Combobox.Option key={row.id} value={row.id}>
                  {[row.name, row.districtName].filter(Boolean).join(' · ')}
                </Combobox.Option>
              ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
