import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useNavigation } from '../lib/navigation.tsx';
import { frameText } from '../text/frame/frame.ts';
import { openGroups, type GroupChoices } from './rail-folding.ts';
import { RailGroupList } from './rail-group.tsx';
import { RailLink } from './rail-link.tsx';
import css from './rail.module.css';
import { RAIL_GROUPS, railEntryOf, railOf, type RailGroup } from './screens.tsx';
import { useRailMarks } from './use-rail-marks.ts';

const KEY = 'meja.rail';
const GROUPS_KEY = 'meja.rail.groups';

function rememberedChoices(): GroupChoices {
  const closed = (localStorage.getItem(GROUPS_KEY) ?? '').split(',');
  return Object.fromEntries(
    RAIL_GROUPS.filter((group) => closed.includes(group)).map((group) => [group, false]),
  );
}

/** The menu: groups of screens, each with what waits there. */
export function Rail() {
  const { place } = useNavigation();
  const [isFolded, setFolded] = useState(() => localStorage.getItem(KEY) === 'folded');
  const [choices, setChoices] = useState(rememberedChoices);
  const [opened, setOpened] = useState<RailGroup>();
  const { ref, height } = useElementSize();
  const marks = useRailMarks();
  const current = railEntryOf(place.screen);
  const fold = () => {
    localStorage.setItem(KEY, isFolded ? 'open' : 'folded');
    setFolded(!isFolded);
  };
  const open = openGroups({ choices, opened, current, height, rem: remOf() });
  const setOpen = (group: RailGroup, isOpen: boolean) => {
    const next = { ...choices, [group]: isOpen };
    setChoices(next);
    if (isOpen) setOpened(group);
    localStorage.setItem(GROUPS_KEY, RAIL_GROUPS.filter((each) => next[each] === false).join(','));
  };
  const shared = { current, marks, isFolded };
  return (
    <nav className={isFolded ? css.folded : css.rail} aria-label={frameText.navigation}>
      <div className={css.brand}>
        <span>{isFolded ? frameText.programShort : frameText.program}</span>
        <button
          type="button"
          aria-expanded={!isFolded}
          aria-label={isFolded ? frameText.unfoldRail : frameText.foldRail}
          title={isFolded ? frameText.unfoldRail : frameText.foldRail}
          onClick={fold}
        >
          {isFolded ? '›' : '‹'}
        </button>
      </div>
      <div ref={ref} className={css.menu}>
        <div className={css.groups}>
          {RAIL_GROUPS.map((group) => (
            <RailGroupList
              key={group}
              group={group}
              isOpen={isFolded || open.has(group)}
              onToggle={(isOpen) => setOpen(group, isOpen)}
              {...shared}
            />
          ))}
        </div>
        <ul className={css.last}>
          {railOf(null).map((entry) => (
            <RailLink key={entry.place.screen} entry={entry} {...shared} />
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** One rem in pixels: the text size chosen on this PC. */
function remOf(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
