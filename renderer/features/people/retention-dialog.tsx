import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate } from '#rules/indonesian-date.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { peopleText as text } from '../../text/people.ts';
import { AnonymiseDialog } from './anonymise-dialog.tsx';
import css from './people.module.css';

/** Whose data the office has kept longer than it set itself; each is decided by a person, one by one. */
export function RetentionDialog({ onClose }: { readonly onClose: () => void }) {
  const answer = useRequest('people.pastRetention', {});
  const [erased, setErased] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const found = answer.data;
  if (erased) return <AnonymiseDialog person={erased} onClose={() => setErased(null)} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{text.retentionTitle}</strong>}
      size="lg"
      withCloseButton={false}
    >
      <ErrorNotice error={answer.error} />
      {found && <p className={css.quiet}>{text.retentionWhat(found.years, found.basis)}</p>}
      {found?.rows.length === 0 && <p>{text.retentionNone}</p>}
      <ul className={css.people} aria-label={text.retentionTitle}>
        {found?.rows.map((person) => (
          <li key={person.id}>
            <span>
              {person.name}, {text.endedOn(formatShortDate(person.lastEndedOn))}
            </span>
            <Button variant="default" size="compact-sm" onClick={() => setErased(person)}>
              {text.anonymise}
            </Button>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
      </Group>
    </Modal>
  );
}
