import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { MatchLine } from '#contract/activity/match.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { activityCertificatesText } from '../../text/activity-certificates.ts';
import css from './parts/activity.module.css';

const { match: text } = activityCertificatesText;

interface Tie {
  readonly personId: string | null;
  readonly cooperativeId: string | null;
}

interface Done {
  readonly sentence: string;
  /** What stood before, of a step that can be taken back. */
  readonly undo?: { readonly line: MatchLine; readonly updatedAt: string; readonly before: Tie };
}

const isComplete = ({ personId, cooperativeId, business }: MatchLine): boolean =>
  personId !== null && (cooperativeId !== null || business === '');

interface CellProps {
  readonly tiedTo: string;
  readonly isTied: boolean;
  readonly proposals: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly isBusy: boolean;
  readonly onTie: (id: string | null, name: string) => void;
}

/** Whom or what a participant is tied to, with the way out; else what bears the same name. */
function MatchCell({ tiedTo, isTied, proposals, isBusy, onTie }: CellProps) {
  if (isTied)
    return (
      <span className={css.tie}>
        <span>{tiedTo}</span>
        <Button variant="subtle" size="compact-sm" disabled={isBusy} onClick={() => onTie(null, tiedTo)}>
          {text.untie}
        </Button>
      </span>
    );
  if (proposals.length === 0) return <span className={css.quiet}>{text.none}</span>;
  return proposals.map(({ id, name, about }) => (
    <span key={id} className={css.tie}>
      <Button variant="default" size="compact-sm" disabled={isBusy} onClick={() => onTie(id, name)}>
        {text.tie(name)}
      </Button>
      {about !== '' && <span className={css.quiet}>{about}</span>}
    </span>
  ));
}

/** Ties participants to people and cooperatives of the register, one by one, by hand. */
export function MatchDialog({
  activityId,
  onClose,
}: {
  readonly activityId: string;
  readonly onClose: () => void;
}) {
  const lines = useRequest('activity.matches', { id: activityId });
  const match = useCommand('activity.matchParticipant');
  const [isWhole, setWhole] = useState(false);
  const [done, setDone] = useState<Done>();
  const shown = (lines.data ?? []).filter((line) => isWhole || !isComplete(line));
  const tie = (line: MatchLine, to: Partial<Tie>, sentence: string) => {
    const { participantId: id, updatedAt: expectedUpdatedAt, personId, cooperativeId } = line;
    match.mutate(
      { id, expectedUpdatedAt, personId, cooperativeId, ...to },
      {
        onSuccess: ({ updatedAt, before }) => setDone({ sentence, undo: { line, updatedAt, before } }),
      },
    );
  };
  const takeBack = ({ line, updatedAt, before }: NonNullable<Done['undo']>) =>
    match.mutate(
      { id: line.participantId, expectedUpdatedAt: updatedAt, ...before },
      { onSuccess: () => setDone({ sentence: text.undone(line.name) }) },
    );
  const said = (line: MatchLine, id: string | null, name: string): string =>
    id === null ? text.untied(line.name) : text.tied(line.name, name);
  return (
    <Modal opened onClose={onClose} title={<strong>{text.title}</strong>} size="80rem">
      <p>{text.hint}</p>
      <ErrorNotice error={lines.error ?? match.error} />
      {done && (
        <Notice
          kind="ok"
          title={done.sentence}
          action={
            done.undo && (
              <Button variant="default" onClick={() => done.undo && takeBack(done.undo)}>
                {text.undo}
              </Button>
            )
          }
        />
      )}
      {shown.length === 0 ? (
        <p>{lines.data && text.empty}</p>
      ) : (
        <SmallTable
          label={text.table}
          headers={[text.columns.name, text.columns.typed, text.columns.person, text.columns.cooperative]}
          rows={shown.map((line) => ({
            key: line.participantId,
            cells: [
              `${String(line.position)}. ${line.name}`,
              line.business === '' ? '-' : line.business,
              <MatchCell
                key="person"
                tiedTo={line.personName}
                isTied={line.personId !== null}
                proposals={line.people.map(({ personId: id, name, nikKtp, roles }) => ({
                  id,
                  name,
                  about: [nikKtp, roles].filter((part) => part !== '').join(', '),
                }))}
                isBusy={match.isPending}
                onTie={(id, name) => tie(line, { personId: id }, said(line, id, name))}
              />,
              <MatchCell
                key="cooperative"
                tiedTo={line.cooperativeName}
                isTied={line.cooperativeId !== null}
                proposals={line.cooperatives.map(({ cooperativeId: id, name, about }) => ({
                  id,
                  name,
                  about,
                }))}
                isBusy={match.isPending}
                onTie={(id, name) => tie(line, { cooperativeId: id }, said(line, id, name))}
              />,
            ],
          }))}
        />
      )}
      <div className={css.bar}>
        <Checkbox
          label={text.showAll}
          checked={isWhole}
          onChange={(event) => setWhole(event.currentTarget.checked)}
        />
        <Button className={css.push ?? ''} onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </Modal>
  );
}
