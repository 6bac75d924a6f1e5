import { useState } from 'react';
import type { Place } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { Page } from '../../parts/layout/page.tsx';
import { activityText as text } from '../../text/activity.ts';
import { ActivityList } from './activity-list.tsx';
import { ActivityPageView } from './activity-page.tsx';
import { RecapView } from './recap-view.tsx';

/** Activities: all of a year, its recap, or one of them with its batches, participants and attendance. */
export function ActivityScreen({
  place,
}: {
  readonly place: Extract<Place, { readonly screen: 'activity' }>;
}) {
  const today = useToday();
  const [isRecap, setRecap] = useState(false);
  if (!today) return <Page title={text.title}>{null}</Page>;
  if (place.id === undefined && isRecap) return <RecapView today={today} onBack={() => setRecap(false)} />;
  return place.id === undefined ? (
    <ActivityList today={today} onRecap={() => setRecap(true)} />
  ) : (
    <ActivityPageView key={place.id} id={place.id} today={today} />
  );
}
