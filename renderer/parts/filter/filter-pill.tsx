import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { formatInteger } from '#rules/value/numbers.ts';
import { regionSearchText } from '#rules/value/region-aliases.ts';
import { listFilterText } from '../../text/parts/list-filter.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './filter-pill.module.css';
import { PillFrame } from './pill-frame.tsx';

export interface PillOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number | undefined;
}

interface FilterPillProps<Value extends string> {
  /** What is filtered by: "Kecamatan". */
  readonly label: string;
  /** What it says while nothing is chosen: "semua kecamatan". */
  readonly any: string;
  readonly options: readonly PillOption<Value>[];
  readonly value: readonly Value[];
  /** One at most; otherwise any number. */
  readonly isSingle?: boolean;
  /** Always one: there is no cross, and choosing it again changes nothing. */
  readonly isKept?: boolean | undefined;
  /** What the list opens on. */
  readonly home?: Value | undefined;
  /** Opens as it comes, where it was asked for. */
  readonly startsOpen?: boolean;
  readonly onChange: (chosen: readonly Value[]) => void;
}

const NAMED = 2;
/** More than these are found by typing. */
const SEARCHED_FROM = 9;
/** An agenda of years has thousands of senders; who needs a later one types. */
const DRAWN = 200;

interface OptionsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly PillOption<Value>[];
  readonly value: readonly Value[];
  readonly onChoose: (option: Value, isOn: boolean) => void;
}

/** The choices by boxes; a long list is narrowed by typing, where the first hit is marked and Enter takes it. */
function Options<Value extends string>({ label, options, value, onChoose }: OptionsProps<Value>) {
  const [text, setText] = useState('');
  const words = text.trim().toLowerCase();
  const found =
    words === ''
      ? options
      : options.filter((option) => regionSearchText(option.value, option.label).includes(words));
  const hit = words === '' ? undefined : found[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (hit) onChoose(hit.value, !value.includes(hit.value));
  };
  return (
    <>
      {options.length >= SEARCHED_FROM && (
        <TextInput
          type="search"
          size="xs"
          aria-label={listFilterText.find}
          placeholder={listFilterText.find}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <ul className={css.list} aria-label={label}>
        {found.slice(0, DRAWN).map((option) => (
          <li key={option.value} className={option === hit ? css.hit : undefined}>
            <label>
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                onChange={(event) => onChoose(option.value, event.currentTarget.checked)}
              />
              {option.label}
              {option.count !== undefined && <small>{formatInteger(option.count)}</small>}
            </label>
          </li>
        ))}
        {found.length === 0 && <li className={css.none}>{partsText.notFound}</li>}
      </ul>
    </>
  );
}

/** One part of a filter as a pill: it says what holds, opens to change it, and its cross takes it away. */
export function FilterPill<Value extends string>(props: FilterPillProps<Value>) {
  const { label, any, options, value, isSingle = false, isKept = false, home, startsOpen, onChange } = props;
  const chosen = options.filter((option) => value.includes(option.value));
  const said =
    chosen.length === 0
      ? any
      : `${label}: ${
          chosen.length > NAMED
            ? partsText.pillCount(chosen.length)
            : chosen.map((option) => option.label).join(', ')
        }`;
  const choose = (option: Value, isOn: boolean, close: () => void) => {
    if (isSingle) {
      onChange(isOn ? [option] : []);
      close();
      return;
    }
    const set = new Set(isOn ? [...value, option] : value.filter((one) => one !== option));
    onChange(options.map((one) => one.value).filter((one) => set.has(one)));
  };
  return (
    <PillFrame
      label={label}
      said={said}
      // A choice whose name is still being read can be taken away too.
      isChosen={value.length > 0}
      isKept={isKept}
      isHome={value.length === 1 && value[0] === home}
      startsOpen={startsOpen}
      onClear={() => onChange([])}
    >
      {(close) => (
        <Options
          label={label}
          options={options}
          value={value}
          onChoose={(option, isOn) => choose(option, isOn, close)}
        />
      )}
    </PillFrame>
  );
}
