import { formatInteger } from '#rules/value/numbers.ts';
import { useNavigation, type ScreenName } from '../lib/navigation.tsx';
import { frameText } from '../text/frame/frame.ts';
import { RailIcon } from './rail-icon.tsx';
import css from './rail.module.css';
import type { RailEntry } from './screens.tsx';
import type { RailMark, RailMarks } from './use-rail-marks.ts';

interface RailLinkProps {
  readonly entry: RailEntry;
  readonly current: ScreenName;
  readonly marks: RailMarks;
  readonly isFolded: boolean;
}

/** One screen in the menu, with what waits there. */
export function RailLink({ entry, current, marks, isFolded }: RailLinkProps) {
  const { go } = useNavigation();
  const { screen } = entry.place;
  const mark = marks[screen];
  return (
    <li>
      <button
        type="button"
        aria-current={current === screen ? 'page' : undefined}
        title={isFolded ? entry.label : undefined}
        onClick={() => go(entry.place)}
      >
        <RailIcon shape={entry.shape} />
        <span>{entry.label}</span>
        {mark && <RailMarkNumber mark={mark} />}
      </button>
    </li>
  );
}

/** A number, quiet where somebody waits, red with a dot where a day has passed; both with words for who cannot see it. */
export function RailMarkNumber({ mark: { count, isDue } }: { readonly mark: RailMark }) {
  const words = isDue ? frameText.markDue(count) : frameText.markWaiting(count);
  return (
    <span className={isDue ? css.due : css.mark} title={words}>
      <span aria-hidden>{formatInteger(count)}</span>
      <span className={css.hidden}>{`, ${words}`}</span>
    </span>
  );
}
