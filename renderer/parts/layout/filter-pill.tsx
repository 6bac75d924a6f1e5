import { Popover } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '#rules/value/numbers.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './filter-pill.module.css';

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
  /** Opens as it comes, where it was asked for. */
  readonly startsOpen?: boolean;
  readonly onChange: (chosen: readonly Value[]) => void;
}

const NAMED = 2;

/** One part of a filter as a pill: it says what holds, opens to change it, and its cross takes it away. */
export function FilterPill<Value extends string>(props: FilterPillProps<Value>) {
  const { label, any, options, value, isSingle = false, startsOpen = false, onChange } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  const chosen = options.filter((option) => value.includes(option.value));
  const said =
    chosen.length === 0
      ? any
      : `${label}: ${
          chosen.length > NAMED
            ? partsText.pillCount(chosen.length)
            : chosen.map((option) => option.label).join(', ')
        }`;
  const choose = (option: Value, isOn: boolean) => {
    if (isSingle) {
      onChange(isOn ? [option] : []);
      setOpen(false);
      return;
    }
    const set = new Set(isOn ? [...value, option] : value.filter((one) => one !== option));
    onChange(options.map((one) => one.value).filter((one) => set.has(one)));
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <span className={`${css.pill} ${chosen.length > 0 ? css.chosen : ''}`}>
        <Popover.Target>
          <button
            type="button"
            className={css.open}
            title={said}
            aria-haspopup="dialog"
            onClick={() => setOpen(!isOpen)}
          >
            <span>{said}</span>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 8l5 5 5-5" />
            </svg>
          </button>
        </Popover.Target>
        {chosen.length > 0 && (
          <button
            type="button"
            className={css.clear}
            aria-label={partsText.removeFilter(label)}
            onClick={() => onChange([])}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </span>
      <Popover.Dropdown p="xs" aria-label={label}>
        <ul className={css.list} aria-label={label}>
          {options.map((option) => (
            <li key={option.value}>
              <label>
                <input
                  type="checkbox"
                  checked={value.includes(option.value)}
                  onChange={(event) => choose(option.value, event.currentTarget.checked)}
                />
                {option.label}
                {option.count !== undefined && <small>{formatInteger(option.count)}</small>}
              </label>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
