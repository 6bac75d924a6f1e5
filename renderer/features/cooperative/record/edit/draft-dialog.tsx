import { Button, Group, Modal } from '@mantine/core';
import { REGISTER_FIELD_LABELS, type RegisterField } from '#rules/cooperative/register-field.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordText as text } from '../../../../text/cooperative/record.ts';
import { instantWords } from '../parts/instant-words.ts';
import type { RecordEntry } from './record-entry.ts';
import css from '../parts/record.module.css';
import type { OfferedDraft } from './use-record-draft.ts';

interface DraftDialogProps {
  readonly offer: OfferedDraft | null;
  /** What the database has. */
  readonly stored: RecordEntry;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}

/** What was typed and not saved, beside what is in the register; nothing is lost without being thrown away. */
export function DraftDialog({ offer, stored, onContinue, onDiscard }: DraftDialogProps) {
  const today = useToday();
  const rows = Object.entries(offer?.draft.fields ?? {}).map(([field, typed]) => ({
    key: field,
    cells: [
      REGISTER_FIELD_LABELS[field as RegisterField],
      stored[field as RegisterField] || text.none,
      typed || text.none,
    ],
  }));
  const figures = offer?.draft.figures
    ? [{ key: 'figures', cells: [text.draftFigures, text.none, text.draftFiguresTyped] }]
    : [];
  const { draftColumns: headers } = text;
  return (
    <Modal
      opened={offer !== null}
      onClose={onContinue}
      title={<strong>{text.draftTitle}</strong>}
      size="xl"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <p>{offer && text.draftFrom(instantWords(offer.savedAt, today))}</p>
      <div className={css.table}>
        <SmallTable
          label={text.draftTitle}
          headers={[headers.field, headers.now, headers.typed]}
          rows={[...rows, ...figures]}
        />
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onDiscard}>
          {text.draftDiscard}
        </Button>
        <Button data-autofocus onClick={onContinue}>
          {text.draftContinue}
        </Button>
      </Group>
    </Modal>
  );
}
