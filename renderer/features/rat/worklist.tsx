import { Kbd, TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react';
import { focusField } from '../../lib/form-flow.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { Mark } from '../../parts/notice/mark.tsx';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import type { Worklist as List, WorkLine } from './use-worklist.ts';
import css from './worklist.module.css';

export const SEARCH_FIELD = 'rat.search';

interface WorklistProps {
  readonly list: List;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Who has no RAT yet, by kecamatan, under a search over all: the first is marked, arrows move, Enter takes it. */
export function Worklist({ list, words, onWords, chosen, onChoose }: WorklistProps) {
  const listId = useId();
  const { lines, isSettled, isSought, openCount } = list;
  const [marked, setMarked] = useState<string | null>(null);
  const [hasStayed, setStayed] = useState(false);
  const [isHasty, setHasty] = useState(false);
  useShortcut('Ctrl+F', () => focusField(SEARCH_FIELD));
  const inDistrict = new Map<string, number>();
  for (const { districtName } of lines) inDistrict.set(districtName, (inDistrict.get(districtName) ?? 0) + 1);
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === (marked ?? chosen)),
  );
  const take = (line: WorkLine | undefined) => {
    setMarked(null);
    if (line) onChoose(line.id);
    else setStayed(true);
  };
  // Whoever types fast and presses Enter means the first hit of all that was typed: it is taken once it is known.
  const takeFirst = useEffectEvent(() => {
    setHasty(false);
    take(lines[at]);
  });
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the answer is what is waited for, and it comes from outside
    if (isHasty && isSettled) takeFirst();
  }, [isHasty, isSettled]);
  const move = (step: number) =>
    setMarked(lines[(at + step + lines.length) % Math.max(1, lines.length)]?.id ?? null);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => (isSettled ? take(lines[at]) : setHasty(true)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <section className={css.worklist} aria-label={text.worklist}>
      <header>
        <TextInput
          data-field={SEARCH_FIELD}
          data-autofocus
          role="combobox"
          aria-label={text.search}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={lines[at] ? `${listId}-${lines[at].id}` : undefined}
          placeholder={text.search}
          value={words}
          maxLength={200}
          onChange={(event) => {
            onWords(event.currentTarget.value);
            setMarked(null);
            setStayed(false);
            setHasty(false);
          }}
          onKeyDown={onKeyDown}
        />
        <p>{isSought ? text.sought : text.openByDistrict}</p>
      </header>
      <ul id={listId} role="listbox" aria-label={text.worklist}>
        {lines.map((line, index) => (
          <Line
            key={line.id}
            id={`${listId}-${line.id}`}
            line={line}
            isFirst={!isSought && lines[index - 1]?.districtName !== line.districtName}
            count={inDistrict.get(line.districtName) ?? 0}
            isSought={isSought}
            isMarked={index === at}
            isChosen={line.id === chosen}
            onTake={() => take(line)}
          />
        ))}
      </ul>
      <p className={css.said} role="status">
        {isSettled && lines.length === 0 && (isSought ? text.noHit(words.trim()) : text.noneOpen)}
        {hasStayed && lines.length === 0 && ` ${text.stays}`}
      </p>
      <footer>
        <strong>{openCount === undefined ? '' : text.openCount(openCount)}</strong>
        <span>
          {!isSought && openCount !== undefined && openCount > lines.length && text.firstOf(lines.length)}
        </span>
        <span className={css.keys}>
          <Kbd size="xs">Alt ↑</Kbd> <Kbd size="xs">Alt ↓</Kbd>
        </span>
      </footer>
    </section>
  );
}

interface LineProps {
  readonly id: string;
  readonly line: WorkLine;
  readonly isFirst: boolean;
  readonly count: number;
  readonly isSought: boolean;
  readonly isMarked: boolean;
  readonly isChosen: boolean;
  readonly onTake: () => void;
}

function Line({ id, line, isFirst, count, isSought, isMarked, isChosen, onTake }: LineProps) {
  const { name, districtName, dueStep, isDone } = line;
  return (
    <>
      {isFirst && (
        <li role="presentation" className={css.district}>
          <span>{districtName === '' ? text.noDistrict : districtName}</span> <span>{count}</span>
        </li>
      )}
      <li
        id={id}
        ref={(row) => {
          if (isMarked) row?.scrollIntoView({ block: 'nearest' });
        }}
        role="option"
        aria-selected={isChosen}
        data-marked={isMarked}
        title={name}
        onClick={onTake}
      >
        <span className={css.name}>{name}</span>
        {isSought && <span className={css.note}>{districtName}</span>}
        {dueStep !== null && (
          <span className={css.note} title={text.dueHint(dueStep)}>
            {text.due(dueStep)}
          </span>
        )}
        {isDone && <Mark kind="ok" />}
      </li>
    </>
  );
}
