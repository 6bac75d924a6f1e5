import { useQueryClient } from '@tanstack/react-query';
import { useCommand } from '../../lib/use-command.ts';
import { awardText } from '../../text/award/award.ts';
import { ConfirmRecipients } from './confirm-recipients.tsx';

interface ConfirmStepProps {
  readonly bookYear: number;
  readonly planned: number | null;
  readonly onClose: () => void;
  readonly onConfirmed: (sentence: string) => void;
}

/** The decision: numbers are drawn and the list is frozen, for the list that was seen or not at all. */
export function ConfirmStep({ bookYear, planned, onClose, onConfirmed }: ConfirmStepProps) {
  const client = useQueryClient();
  const confirm = useCommand('award.confirm');
  return (
    <ConfirmRecipients
      bookYear={bookYear}
      planned={planned}
      isBusy={confirm.isPending}
      error={confirm.error}
      onClose={onClose}
      onConfirm={(seen, on, given) =>
        confirm.mutate(
          { bookYear, on, seen, ...given },
          {
            // A list that changed meanwhile is shown as it is now before it is decided again.
            onError: () => void client.invalidateQueries(),
            onSuccess: ({ recipientCount, firstNumber, lastNumber }) =>
              onConfirmed(awardText.confirmed(recipientCount, firstNumber, lastNumber)),
          },
        )
      }
    />
  );
}
