import { Highlight, Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react';
import { useNavigation } from '../../lib/navigation.tsx';
import { paletteText as text } from '../../text/frame/palette.ts';
import { kindsOf, nextKind, shownHits, type Hit, type HitKind } from './hit.ts';
import css from './palette.module.css';
import { PaletteFoot } from './palette-foot.tsx';
import { ONLY_COMMANDS, ONLY_LETTERS, useHits } from './use-hits.ts';

const TYPING_MS = 120;

/** At once, and not when the dialog gets to it: whoever types right after Ctrl+K loses no letter. */
const takeFocus = (box: HTMLInputElement | null): void => box?.focus();

/** One box over everything: what is found while typing, Enter opens the marked one, Tab shows one kind. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { go } = useNavigation();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, TYPING_MS);
  const [kind, setKind] = useState<HitKind | null>(null);
  const [marked, setMarked] = useState(0);
  const [hasStayed, setStayed] = useState(false);
  const [isHasty, setHasty] = useState(false);
  const { hits, isReading } = useHits(settled);
  const kinds = kindsOf(hits);
  const shown = shownHits(hits, kind);
  const active = Math.min(marked, shown.length - 1);
  const words = settled.replace(new RegExp(`^[${ONLY_COMMANDS}${ONLY_LETTERS}]`), '').trim();
  // What is marked while older words are still shown is not what the person means.
  const isSettled = settled === typed && !isReading;

  const open = (hit: Hit | undefined) => {
    if (!hit) {
      setStayed(true);
      return;
    }
    go(hit.place);
    onClose();
  };
  // Whoever types fast and presses Enter means the first hit of all that was typed: it is opened once it is known.
  const openFirst = useEffectEvent(() => {
    setHasty(false);
    open(shown[active]);
  });
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the answer is what is waited for, and it comes from outside
    if (isHasty && isSettled) openFirst();
  }, [isHasty, isSettled]);
  const look = (next: HitKind | null) => {
    setKind(next);
    setMarked(0);
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: () => setMarked((active + 1) % Math.max(1, shown.length)),
    ArrowUp: () => setMarked((active - 1 + shown.length) % Math.max(1, shown.length)),
    Enter: () => (isSettled ? open(shown[active]) : setHasty(true)),
    Tab: (event) => look(nextKind(kinds, kind, event.shiftKey ? -1 : 1)),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="43.75rem"
      yOffset="4.375rem"
      centered={false}
      padding={0}
      aria-label={text.title}
    >
      <div className={css.box}>
        <input
          ref={takeFocus}
          data-autofocus
          role="combobox"
          aria-label={text.title}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined}
          placeholder={text.hint}
          value={typed}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setStayed(false);
            setHasty(false);
            look(null);
          }}
          onKeyDown={(event) => {
            const act = keys[event.key];
            if (!act || event.ctrlKey || event.altKey) return;
            event.preventDefault();
            act(event);
          }}
        />
        <span>{text.close}</span>
      </div>
      <div className={css.kinds}>
        {[[null, hits.length] as const, ...kinds].map(([each, count]) => (
          <button
            key={each ?? 'all'}
            type="button"
            tabIndex={-1}
            aria-pressed={kind === each}
            onClick={() => look(each)}
          >
            {text.countOf(each === null ? text.all : text.kinds[each], count)}
          </button>
        ))}
      </div>
      <ul id={listId} role="listbox" aria-label={text.title} className={css.hits}>
        {shown.map((hit, index) => (
          <Row
            key={hit.key}
            id={`${listId}-${index}`}
            hit={hit}
            words={words}
            isFirstOfKind={shown[index - 1]?.kind !== hit.kind}
            isMarked={index === active}
            onMark={() => setMarked(index)}
            onOpen={() => open(hit)}
          />
        ))}
      </ul>
      <p className={css.said} aria-live="polite">
        {isReading && text.reading}
        {isSettled && words !== '' && shown.length === 0 && text.none(words)}
        {hasStayed && ` ${text.stays}`}
      </p>
      <PaletteFoot />
    </Modal>
  );
}

interface RowProps {
  readonly id: string;
  readonly hit: Hit;
  readonly words: string;
  readonly isFirstOfKind: boolean;
  readonly isMarked: boolean;
  readonly onMark: () => void;
  readonly onOpen: () => void;
}

function Row({ id, hit, words, isFirstOfKind, isMarked, onMark, onOpen }: RowProps) {
  const parts = words.split(/\s+/).filter(Boolean);
  return (
    <>
      {isFirstOfKind && (
        <li role="presentation" className={css.kind}>
          {text.kinds[hit.kind]}
        </li>
      )}
      <li
        id={id}
        ref={(row) => {
          if (isMarked) row?.scrollIntoView({ block: 'nearest' });
        }}
        role="option"
        aria-selected={isMarked}
        onMouseMove={isMarked ? undefined : onMark}
        onClick={onOpen}
      >
        <Highlight component="span" highlight={parts} className={css.name ?? ''} highlightStyles={{}}>
          {hit.title}
        </Highlight>
        <Highlight component="span" highlight={parts} className={css.detail ?? ''} highlightStyles={{}}>
          {hit.detail}
        </Highlight>
      </li>
    </>
  );
}
