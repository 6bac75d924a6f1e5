import { Menu, SegmentedControl, TextInput } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { formatInteger } from '#rules/value/numbers.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { listFilterText as text } from '../../text/parts/list-filter.ts';
import { DayPill } from './day-pill.tsx';
import { sentenceOfParts, type FilterPart, type PillPart } from './filter-part.ts';
import { FilterPill } from './filter-pill.tsx';
import pillCss from './filter-pill.module.css';
import css from './list-filter.module.css';

interface SearchWords {
  /** Everything that is searched, read out. */
  readonly label: string;
  /** In the empty box. */
  readonly short?: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Takes the hit that is marked. */
  readonly onEnter?: () => void;
}

export interface ListFilterProps {
  readonly search?: SearchWords | undefined;
  readonly parts: readonly FilterPart[];
  /** Back to what the list shows when it is opened, in one step. */
  readonly onClear: () => void;
  /** What else stands in the row, at its end. */
  readonly children?: ReactNode;
}

/** The cursor of Ctrl+F has a place only where words are searched. */
function SearchBox({ label, short, words, onWords, onEnter }: SearchWords) {
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  return (
    <TextInput
      ref={box}
      type="search"
      size="xs"
      className={css.search ?? ''}
      aria-label={label}
      placeholder={short ?? label}
      title="Ctrl+F"
      maxLength={200}
      value={words}
      onChange={(event) => onWords(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !onEnter) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}

/** As many segments stand side by side in a narrow window too. */
const FEW = 4;
/** A segment needs a word of its own where nothing is chosen. */
const NOTHING = '*';

/** The main split side by side. */
function Segments({ part }: { readonly part: PillPart }) {
  const all = part.options.some(({ count }) => count !== undefined)
    ? part.options.reduce((sum, { count }) => sum + (count ?? 0), 0)
    : undefined;
  const labelOf = (label: string, count: number | undefined) =>
    count === undefined ? label : `${label} ${formatInteger(count)}`;
  return (
    <SegmentedControl
      aria-label={part.label}
      size="xs"
      transitionDuration={0}
      value={part.value[0] ?? NOTHING}
      onChange={(value) => part.onChange(value === NOTHING ? [] : [value])}
      data={[
        { value: NOTHING, label: labelOf(text.all, all) },
        ...part.options.map(({ value, label, count }) => ({ value, label: labelOf(label, count) })),
      ]}
    />
  );
}

function Part({ part, startsOpen }: { readonly part: FilterPart; readonly startsOpen: boolean }) {
  const hasRoom = useHasRoom();
  if (part.kind === 'day') return <DayPill {...part} startsOpen={startsOpen} />;
  if (part.kind === 'flag')
    return (
      <span className={`${pillCss.pill} ${part.isOn ? pillCss.chosen : ''}`}>
        <button
          type="button"
          className={pillCss.open}
          aria-pressed={part.isOn}
          onClick={() => part.onChange(!part.isOn)}
        >
          {part.label}
          {part.isOn && (
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5L5 15" />
            </svg>
          )}
        </button>
      </span>
    );
  if (part.kind === 'split' && (hasRoom || part.options.length <= FEW)) return <Segments part={part} />;
  return <FilterPill {...part} startsOpen={startsOpen} />;
}

const holdsNothing = (part: FilterPart): boolean => {
  if (part.kind === 'flag') return !part.isOn;
  return part.kind === 'day' ? part.text === '' : part.value.length === 0;
};

/**
 * The filter over a list, the same on every screen: words, the main split, pills that say what holds; the rarer ones by
 * "+ Saringan". What holds is told in one sentence below and taken away in one press.
 */
export function ListFilter({ search, parts, onClear, children }: ListFilterProps) {
  const [added, setAdded] = useState<string>();
  const drawn = parts.filter((part) => part.kind !== 'flag' || part.isElsewhere !== true);
  const isHidden = (part: FilterPart) => part.isRare === true && holdsNothing(part) && added !== part.label;
  const hidden = drawn.filter(isHidden);
  const sentence = sentenceOfParts(parts, search?.words ?? '');
  return (
    <div className={css.filter} role="search" aria-label={text.name}>
      <div className={css.row}>
        {search && <SearchBox {...search} />}
        {drawn
          .filter((part) => !isHidden(part))
          .map((part) => (
            <Part key={part.label} part={part} startsOpen={added === part.label && holdsNothing(part)} />
          ))}
        {hidden.length > 0 && (
          <span className={pillCss.pill}>
            <Menu transitionProps={{ duration: 0 }} position="bottom-start">
              <Menu.Target>
                <button type="button" className={pillCss.open}>
                  {text.more}
                </button>
              </Menu.Target>
              <Menu.Dropdown>
                {hidden.map((part) => (
                  <Menu.Item
                    key={part.label}
                    onClick={() => (part.kind === 'flag' ? part.onChange(true) : setAdded(part.label))}
                  >
                    {part.label}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </span>
        )}
        {children}
      </div>
      {sentence !== null && (
        <p className={css.sentence}>
          <span aria-live="polite">{sentence}</span>
          <button type="button" className={css.clear} onClick={onClear}>
            {text.clear}
          </button>
        </p>
      )}
    </div>
  );
}
