import { useState } from 'react';
import type { Place } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { Page } from '../../parts/layout/page.tsx';
import { activityText as text } from '../../text/activity.ts';
import { ActivityList } from './activity-list.tsx';
import { ActivityPageView } from './activity-page.tsx';
import { CandidatesView } from './candidates-view.tsx';
import { RecapView } from './recap-view.tsx';

/** Activities: all of a year, its recap, whom to invite next, or one of them with its batches, participants and attendance. */
export function ActivityScreen({
  place,
}: {
  readonly place: Extract<Place, { readonly screen: 'activity' }>;
}) {
  const today = useToday();
  const [view, setView] = useState<'list' | 'recap' | 'candidates'>('list');
  const back = () => setView('list');
  if (!today) return <Page title={text.title}>{null}</Page>;
  if (place.id !== undefined) return <ActivityPageView key={place.id} id={place.id} today={today} />;
  if (view === 'recap') return <RecapView today={today} onBack={back} />;
  if (view === 'candidates') return <CandidatesView onBack={back} />;
  return (
    <ActivityList today={today} onCandidates={() => setView('candidates')} onRecap={() => setView('recap')} />
  );
}
