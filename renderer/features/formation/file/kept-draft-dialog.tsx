import { Button, Group, Modal } from '@mantine/core';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { localClockOf, localDayOf } from '../../../lib/instant.ts';
import type { OfferedDraft } from '../../../lib/use-kept-draft.ts';
import { formationText } from '../../../text/formation/formation.ts';
import type { FormationEntry } from '../entry/formation-entry.ts';

interface KeptDraftDialogProps {
  readonly offer: OfferedDraft<FormationEntry> | null;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}

/** What was typed and not saved before the program or the power stopped; nothing goes without being thrown away. */
export function KeptDraftDialog({ offer, onContinue, onDiscard }: KeptDraftDialogProps) {
  const { kept: text } = formationText;
  const day = offer && localDayOf(offer.savedAt);
  const founders = offer?.draft.founders.filter((row) => row.some((cell) => cell.trim() !== '')).length ?? 0;
  return (
    <Modal
      opened={offer !== null}
      onClose={onContinue}
      title={<strong>{text.title}</strong>}
      size="lg"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      {offer && (
        <p>
          {text.what(
            offer.draft.name.trim() || formationText.newTitle,
            founders,
            day ? formatLongDate(day) : offer.savedAt,
            localClockOf(offer.savedAt),
          )}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onDiscard}>
          {text.discard}
        </Button>
        <Button data-autofocus onClick={onContinue}>
          {text.resume}
        </Button>
      </Group>
    </Modal>
  );
}
