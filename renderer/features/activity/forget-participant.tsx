import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ParticipantLine } from '#contract/activity.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { activityText } from '../../text/activity.ts';

const { forget: text } = activityText;

interface ForgetParticipantProps {
  readonly one: ParticipantLine;
  readonly onTell: (sentence: string) => void;
}

/** Takes the personal data of somebody who is no person of the register out of all activities. */
export function ForgetParticipant({ one, onTell }: ForgetParticipantProps) {
  const [isOpen, setOpen] = useState(false);
  const forget = useCommand('people.anonymiseParticipant');
  if (one.personId !== null) return null;
  return (
    <>
      <Offered asks="people.anonymiseParticipant">
        <Button variant="subtle" color="red" onClick={() => setOpen(true)}>
          {text.button}
        </Button>
      </Offered>
      {isOpen && (
        <ReasonDialog
          title={text.title(one.name)}
          saveLabel={text.save}
          isDangerous
          isBusy={forget.isPending}
          error={forget.error}
          onSave={(reason) =>
            forget.mutate(
              { participantId: one.id, reason },
              {
                onSuccess: ({ participations }) => {
                  onTell(text.done(participations));
                  setOpen(false);
                },
              },
            )
          }
          onClose={() => setOpen(false)}
        >
          <p>{text.what}</p>
        </ReasonDialog>
      )}
    </>
  );
}
