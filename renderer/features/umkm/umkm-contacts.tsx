import { Button } from '@mantine/core';
import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import css from './umkm.module.css';

const { panel: text } = umkmText;

/** What people of a business came to: trainings with the days they were there, and consultations. */
export function UmkmContacts({ record }: { readonly record: UmkmRecord }) {
  const { go } = useNavigation();
  const { trainings, consultations } = record;
  return (
    <>
      {trainings.length > 0 && (
        <>
          <h3>{text.trainings}</h3>
          <ul className={css.list}>
            {trainings.map((one, at) => (
              <li key={`${one.activityId} ${String(at)}`}>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => go({ screen: 'activity', id: one.activityId })}
                >
                  {text.training(one.title, batchDaysText(one))}
                </Button>
                <span className={css.quiet}>{text.attended(one.name, one.markedDays, one.presentDays)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {consultations.length > 0 && (
        <>
          <h3>{text.consultations}</h3>
          <ul className={css.list}>
            {consultations.map(({ id, heldOn, name, topicText }) => (
              <li key={id}>{text.consulted(formatShortDate(heldOn), topicText, name)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
