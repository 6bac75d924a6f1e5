import { useEffect, useMemo, useState } from 'react';
import type { Navigation, Place, RecentPlace } from '../lib/navigation.tsx';
import { isUnderDialog } from '../lib/under-dialog.ts';
import { back, firstVisit, forward, visit, type Visits } from './visits.ts';

/** Mouse buttons beside the thumb. */
const BACK_BUTTON = 3;
const FORWARD_BUTTON = 4;
/** As many as fit where nothing is typed yet. */
const RECENT = 8;

export interface Steps {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly goBack: () => void;
  readonly goForward: () => void;
}

/** Where the person is and was: going on, one step back and forward by button, Alt+arrow and mouse, and what was opened last. */
export function useVisits(first: Place): {
  readonly visits: Visits;
  readonly navigation: Navigation;
  readonly steps: Steps;
} {
  const [visits, setVisits] = useState(() => firstVisit(first));
  const [recent, setRecent] = useState<readonly RecentPlace[]>([]);
  useStepKeys(
    () => setVisits(back),
    () => setVisits(forward),
  );
  const { place } = visits.now;
  const navigation = useMemo<Navigation>(
    () => ({
      place,
      recent,
      go: (next: Place) => setVisits((now) => visit(now, next)),
      nameVisit: (name) =>
        setRecent((now) => {
          const key = JSON.stringify(place);
          if (now[0]?.name === name && JSON.stringify(now[0].place) === key) return now;
          const others = now.filter((each) => JSON.stringify(each.place) !== key && each.name !== name);
          return [{ place, name }, ...others].slice(0, RECENT);
        }),
    }),
    [place, recent],
  );
  const steps = {
    canGoBack: visits.past.length > 0,
    canGoForward: visits.ahead.length > 0,
    goBack: () => setVisits(back),
    goForward: () => setVisits(forward),
  };
  return { visits, navigation, steps };
}

function useStepKeys(goBack: () => void, goForward: () => void): void {
  useEffect(() => {
    const step = (event: Event, isBack: boolean) => {
      event.preventDefault();
      if (isUnderDialog()) return;
      if (isBack) goBack();
      else goForward();
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.shiftKey) return;
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') step(event, event.key === 'ArrowLeft');
    };
    const onMouse = (event: MouseEvent) => {
      if (event.button === BACK_BUTTON || event.button === FORWARD_BUTTON)
        step(event, event.button === BACK_BUTTON);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('mouseup', onMouse);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('mouseup', onMouse);
    };
  });
}
