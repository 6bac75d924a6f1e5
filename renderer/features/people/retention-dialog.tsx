import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { peopleText as text } from '../../text/people.ts';
import { AnonymiseDialog } from './anonymise-dialog.tsx';
import css from './people.module.css';
import { RetentionScans } from './retention-scans.tsx';

type Past = OutputOf<'people.pastRetention'>;
type Chosen =
  | { readonly kind: 'person'; readonly id: string; readonly name: string }
  | { readonly kind: 'formation'; readonly file: Past['formations']['rows'][number] };

interface PastItem {
  readonly key: string;
  readonly said: string;
  readonly action: string;
  readonly chosen: Chosen;
}

interface PastListProps {
  readonly title: string;
  /** Null: the office's rule sets no time for this kind. */
  readonly years: number | null;
  readonly since: string;
  readonly items: readonly PastItem[];
  readonly onChoose: (chosen: Chosen) => void;
}

function PastList({ title, years, since, items, onChoose }: PastListProps) {
  return (
    <section>
      <h3 className={css.subhead}>{title}</h3>
      <p className={css.quiet}>{years === null ? text.retentionUnset : text.retentionSince(since, years)}</p>
      {years !== null && items.length === 0 && <p>{text.retentionNone}</p>}
      <ul className={css.people} aria-label={title}>
        {items.map(({ key, said, action, chosen }) => (
          <li key={key}>
            <span>{said}</span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${action}: ${said}`}
              onClick={() => onChoose(chosen)}
            >
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DecideProps {
  readonly chosen: Exclude<Chosen, { readonly kind: 'person' }>;
  readonly onClose: () => void;
}

/** One file past its time, decided with its reason. */
function Decide({ chosen: { file }, onClose }: DecideProps) {
  const erase = useTask('people.anonymiseFormation');
  const save = async (reason: string) => {
    if (await erase.run({ formationId: file.id, reason })) onClose();
  };
  return (
    <ReasonDialog
      title={text.eraseFileTitle(file.name)}
      saveLabel={text.anonymise}
      isDangerous
      isBusy={erase.state.phase === 'running'}
      error={erase.state.phase === 'failed' ? erase.state.error : null}
      onSave={(reason) => void save(reason)}
      onClose={onClose}
    >
      <p>{text.eraseFileWhat}</p>
      <p>{text.anonymiseBackups}</p>
    </ReasonDialog>
  );
}

/** What the office has kept longer than it set itself; each is decided by a person, one by one. */
export function RetentionDialog({ onClose }: { readonly onClose: () => void }) {
  const answer = useRequest('people.pastRetention', {});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const found = answer.data;
  const back = () => setChosen(null);
  if (chosen?.kind === 'person') return <AnonymiseDialog person={chosen} onClose={back} />;
  if (chosen) return <Decide chosen={chosen} onClose={back} />;
  const person = (id: string, name: string, said: string): PastItem => ({
    key: id,
    said,
    action: text.anonymise,
    chosen: { kind: 'person', id, name },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{text.retentionTitle}</strong>}
      size="xl"
      withCloseButton={false}
    >
      <ErrorNotice error={answer.error} />
      {found && (
        <>
          <p className={css.quiet}>{text.retentionBasis(found.basis, found.note)}</p>
          <PastList
            title={text.pastPeople}
            years={found.people.years}
            since={text.sinceRole}
            items={found.people.rows.map(({ id, name, lastEndedOn }) =>
              person(id, name, `${name}, ${text.endedOn(formatShortDate(lastEndedOn))}`),
            )}
            onChoose={setChosen}
          />
          <PastList
            title={text.pastFiles}
            years={found.formations.years}
            since={text.sinceMeeting}
            items={[
              ...found.formations.rows.map((file) => ({
                key: file.id,
                said: text.fileLine(file.name, formatShortDate(file.meetingOn), file.people),
                action: text.anonymise,
                chosen: { kind: 'formation' as const, file },
              })),
              ...found.formations.founders.map(({ id, name, meetingOn }) =>
                person(id, name, text.founderLine(name, formatShortDate(meetingOn))),
              ),
            ]}
            onChoose={setChosen}
          />
          <RetentionScans past={found} />
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
      </Group>
    </Modal>
  );
}
