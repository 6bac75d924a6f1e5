import type { KeyboardEvent } from 'react';
import type { ScreenName } from '../lib/navigation.tsx';
import { useMay } from '../lib/session/session.tsx';
import { frameText } from '../text/frame/frame.ts';
import { RailLink, RailMarkNumber } from './rail-link.tsx';
import css from './rail.module.css';
import { needOf, railOf, type RailGroup } from './screens.tsx';
import { mostUrgent, type RailMarks } from './use-rail-marks.ts';

interface RailGroupProps {
  readonly group: RailGroup;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly current: ScreenName;
  readonly marks: RailMarks;
  readonly isFolded: boolean;
}

/** One group of the menu under its word; folded it still shows the most urgent of what waits inside. */
export function RailGroupList({ group, isOpen, onToggle, current, marks, isFolded }: RailGroupProps) {
  const may = useMay();
  const entries = railOf(group).filter(({ place }) => may(needOf(place.screen)));
  const turn = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onToggle(event.key === 'ArrowRight');
  };
  const hidden = isOpen ? undefined : mostUrgent(entries.map(({ place }) => marks[place.screen]));
  if (entries.length === 0) return null;
  return (
    <>
      {!isFolded && (
        <button
          type="button"
          className={css.head}
          aria-expanded={isOpen}
          onClick={() => onToggle(!isOpen)}
          onKeyDown={turn}
        >
          <span aria-hidden>{isOpen ? '⌄' : '›'}</span>
          {frameText.groups[group]}
          {hidden && <RailMarkNumber mark={hidden} />}
        </button>
      )}
      {isOpen && (
        <ul aria-label={frameText.groups[group]}>
          {entries.map((entry) => (
            <RailLink key={entry.place.screen} {...{ entry, current, marks, isFolded }} />
          ))}
        </ul>
      )}
    </>
  );
}
