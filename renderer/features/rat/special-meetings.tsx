import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RatYear } from '#contract/rat.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import { SpecialDialog } from './meeting-dialogs.tsx';

type Meeting = RatYear['specialMeetings'][number];

interface SpecialMeetingsProps {
  readonly cooperativeId: string;
  readonly meetings: readonly Meeting[];
}

/** The extraordinary meetings of a cooperative; one that was written down wrongly is taken out with its reason. */
export function SpecialMeetings({ cooperativeId, meetings }: SpecialMeetingsProps) {
  const remove = useCommand('rat.removeSpecial');
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Meeting>();
  const close = () => {
    setLeaving(undefined);
    remove.reset();
  };
  const rowOf = ({ heldOn, subject }: Meeting) => text.specialRow(formatLongDate(heldOn), subject);
  return (
    <>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            {rowOf(meeting)}{' '}
            <Offered asks="rat.removeSpecial">
              <Button
                variant="subtle"
                color="red"
                size="compact-xs"
                aria-label={text.specialRemoveOf(rowOf(meeting))}
                onClick={() => setLeaving(meeting)}
              >
                {text.specialRemove}
              </Button>
            </Offered>
          </li>
        ))}
      </ul>
      <Offered asks="rat.saveSpecial">
        <Button variant="default" size="compact-sm" title={text.specialHint} onClick={() => setAdding(true)}>
          {text.addSpecial}
        </Button>
      </Offered>
      {isAdding && <SpecialDialog cooperativeId={cooperativeId} onClose={() => setAdding(false)} />}
      {leaving && (
        <ReasonDialog
          title={text.specialRemoveTitle}
          saveLabel={text.specialRemoveSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id: leaving.id, reason }, { onSuccess: close })}
          onClose={close}
        >
          <p>
            <strong>{rowOf(leaving)}</strong>
          </p>
          <p>{text.specialRemoveWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
