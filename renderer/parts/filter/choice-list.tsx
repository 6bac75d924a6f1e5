import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { regionSearchText } from '#rules/value/region-aliases.ts';
import { partsText } from '../../text/parts/parts.ts';
import { filterText } from '../../text/parts/filter.ts';
import css from './filter.module.css';
import type { Choice } from './use-filter-choices.ts';

interface ChoiceListProps {
  readonly label: string;
  /** Undefined while they are being read. */
  readonly choices: readonly Choice[] | undefined;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly none?: string;
}

/** More than these are found by typing. */
const SEARCHED_FROM = 9;
/** Long lists of words are narrowed by typing, not by scrolling. */
const DRAWN = 200;

/** Any number of values by boxes: the chosen ones first, the rest narrowed by typing. */
export function ChoiceList({ label, choices, chosen, onChange, none }: ChoiceListProps) {
  const [text, setText] = useState('');
  // What was chosen when the list opened stands first; ticking does not make the rows jump.
  const [leading] = useState(chosen);
  const words = text.toLowerCase();
  const matching = (choices ?? []).filter(({ value, label: name }) =>
    regionSearchText(value, name).includes(words),
  );
  const sorted = [
    ...matching.filter((choice) => leading.includes(choice.value)),
    ...matching.filter((choice) => !leading.includes(choice.value)),
  ].slice(0, DRAWN);
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((known) => known !== value) : [...chosen, value]);
  return (
    <fieldset className={css.choices}>
      <legend>{label}</legend>
      {(choices?.length ?? 0) >= SEARCHED_FROM && (
        <TextInput
          aria-label={filterText.editor.find}
          placeholder={filterText.editor.find}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={css.boxes}>
        {sorted.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            checked={chosen.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
        ))}
        {choices !== undefined && sorted.length === 0 && (
          <p>{choices.length === 0 ? (none ?? filterText.editor.noChoices) : partsText.notFound}</p>
        )}
      </div>
    </fieldset>
  );
}
