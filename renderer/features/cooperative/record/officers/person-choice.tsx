import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { OutputOf } from '#contract/index.ts';
import { useRequest } from '../../../../lib/use-request.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import css from '../parts/record.module.css';

const { officers: text } = recordTabsText;
/** Long enough for a word to be typed. */
const TYPING_MS = 150;
export type KnownPerson = OutputOf<'person.search'>[number];

interface PersonChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  /** The person on record who was picked. */
  readonly known: string | null;
  readonly isFixed: boolean;
  readonly onChange: (name: string) => void;
  readonly onPick: (person: KnownPerson | null) => void;
}

/** A name, with the people already on record offered while it is typed, so that one person stays one person. */
export function PersonChoice(props: PersonChoiceProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [settled] = useDebouncedValue(props.value.trim(), TYPING_MS);
  const isSearching = !props.isFixed && props.known === null && settled.length >= 3;
  const found =
    useRequest('person.search', { text: settled, limit: 8 }, { isEnabled: isSearching }).data ?? [];
  const offered = isSearching ? found : [];
  return (
    <>
      <Combobox
        store={combobox}
        transitionProps={{ duration: 0 }}
        onOptionSubmit={(id) => {
          const person = offered.find((one) => one.id === id);
          if (person) props.onPick(person);
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target>
          <TextInput
            data-field={props.name}
            label={text.name}
            description={props.isFixed ? undefined : text.nameHint}
            value={props.value}
            error={props.error}
            withAsterisk
            maxLength={200}
            autoComplete="off"
            onChange={(event) => {
              props.onChange(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={offered.length === 0}>
          <Combobox.Options>
            {offered.map((person) => (
              <Combobox.Option value={person.id} key={person.id}>
                <strong>{person.name}</strong> {person.nikKtp}
                <div className={css.quiet}>{person.cooperatives}</div>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {props.known !== null && (
        <div className={css.known}>
          <span>{text.known(props.known)}</span>
          <Button variant="subtle" onClick={() => props.onPick(null)}>
            {text.notTheSame}
          </Button>
        </div>
      )}
    </>
  );
}
