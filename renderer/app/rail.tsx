import { useState } from 'react';
import { useNavigation } from '../lib/navigation.tsx';
import { frameText } from '../text/frame.ts';
import { RailIcon } from './rail-icon.tsx';
import css from './rail.module.css';
import { RAIL, railEntryOf } from './screens.tsx';

const KEY = 'meja.rail';

export function Rail() {
  const { place, go } = useNavigation();
  const [isFolded, setFolded] = useState(() => localStorage.getItem(KEY) === 'folded');
  const fold = () => {
    localStorage.setItem(KEY, isFolded ? 'open' : 'folded');
    setFolded(!isFolded);
  };
  const entry = ({ place: opens, label, shape }: (typeof RAIL)[number]) => (
    <li key={opens.screen}>
      <button
        type="button"
        aria-current={railEntryOf(place.screen) === opens.screen ? 'page' : undefined}
        onClick={() => go(opens)}
      >
        <RailIcon shape={shape} />
        <span>{label}</span>
      </button>
    </li>
  );
  return (
    <nav className={isFolded ? css.folded : css.rail} aria-label={frameText.navigation}>
      <div className={css.name}>{frameText.program}</div>
      <ul>{RAIL.map(entry)}</ul>
      <button type="button" className={css.fold} aria-expanded={!isFolded} onClick={fold}>
        {isFolded ? '»' : `« ${frameText.foldRail}`}
        {isFolded && <span className={css.hidden}>{frameText.unfoldRail}</span>}
      </button>
    </nav>
  );
}
