import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { useMay } from '../../../../lib/session/session.tsx';
import { useCommand } from '../../../../lib/use-command.ts';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useRequest } from '../../../../lib/use-request.ts';
import { ConfirmDialog } from '../../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { RevealDialog } from '../../../../parts/dialog/reveal-dialog.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import css from '../parts/record.module.css';
import { termWords } from './term.ts';

const { person: text, officers, none } = recordTabsText;
type Person = OutputOf<'person.get'>;
type Namesake = Person['namesakes'][number];
type RevealKind = Extract<InputOf<'number.reveal'>['kind'], `person.${string}`>;

interface PersonNumberProps {
  readonly what: string;
  readonly kind: RevealKind;
  readonly personId: string;
  readonly masked: string;
}

/** A person's number: masked, in full once its purpose has been told. */
function PersonNumber({ what, kind, personId, masked }: PersonNumberProps) {
  const [full, setFull] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const may = useMay();
  if (masked === '') return <dd>{none}</dd>;
  return (
    <dd>
      {full ?? masked}
      {full === null && may('number.reveal', { kind }) && (
        <Button variant="subtle" aria-label={recordText.revealLabel(what)} onClick={() => setAsking(true)}>
          {recordText.reveal}
        </Button>
      )}
      {isAsking && (
        <RevealDialog
          what={what}
          kind={kind}
          id={personId}
          onRevealed={setFull}
          onClose={() => setAsking(false)}
        />
      )}
    </dd>
  );
}

function CooperativeLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { go } = useNavigation();
  return (
    <button
      type="button"
      className={`${css.link ?? ''} ${css.cell ?? ''}`}
      title={text.openRecord(name)}
      onClick={() => go({ screen: 'record', id })}
    >
      {name}
    </button>
  );
}

function Facts({ person }: { readonly person: Person }) {
  return (
    <dl className={css.facts}>
      <dt>{officers.nikKtp}</dt>
      <PersonNumber what={officers.nikKtp} kind="person.nikKtp" personId={person.id} masked={person.nikKtp} />
      <dt>{officers.phone}</dt>
      <PersonNumber what={officers.phone} kind="person.phone" personId={person.id} masked={person.phone} />
      <dt>{officers.bornOn}</dt>
      <dd>{person.bornOn ? formatLongDate(person.bornOn) : none}</dd>
      <dt>{officers.sex}</dt>
      <dd>{officers.sexes[person.sex ?? '']}</dd>
      <dt>{officers.address}</dt>
      <dd>{person.address || none}</dd>
    </dl>
  );
}

function Namesakes({ person }: { readonly person: Person }) {
  const [same, setSame] = useState<Namesake | null>(null);
  const merge = useCommand('person.merge');
  const close = () => {
    setSame(null);
    merge.reset();
  };
  if (person.namesakes.length === 0) return <p className={css.quiet}>{text.noNamesakes}</p>;
  return (
    <>
      <p className={css.quiet}>{text.namesakesHint}</p>
      <div className={css.table}>
        <SmallTable
          label={text.namesakes}
          headers={[text.roleColumns.cooperative, text.roleColumns.position, recordTabsText.actions]}
          rows={person.namesakes.map((namesake) => ({
            key: `${namesake.id} ${namesake.cooperativeId} ${namesake.position}`,
            cells: [
              <CooperativeLink key="name" id={namesake.cooperativeId} name={namesake.cooperativeName} />,
              namesake.position,
              <span key="merge" className={css.buttons}>
                <Offered asks="person.merge">
                  <Button variant="subtle" onClick={() => setSame(namesake)}>
                    {text.merge}
                  </Button>
                </Offered>
              </span>,
            ],
          }))}
        />
      </div>
      <ConfirmDialog
        isOpen={same !== null}
        title={text.mergeTitle}
        confirmLabel={text.mergeConfirm}
        isBusy={merge.isPending}
        onConfirm={() =>
          same && merge.mutate({ keptId: person.id, removedId: same.id }, { onSuccess: close })
        }
        onClose={close}
      >
        <ErrorNotice error={merge.error} />
        <p>{same && text.mergeWhat(same.name, same.cooperativeName)}</p>
      </ConfirmDialog>
    </>
  );
}

interface PersonPanelProps {
  readonly personId: string | null;
  readonly onClose: () => void;
}

/** One person beside the record: numbers, every role in every cooperative, and others of the same name. */
export function PersonPanel({ personId, onClose }: PersonPanelProps) {
  const answer = useRequest('person.get', { id: personId ?? '' }, { isEnabled: personId !== null });
  const person = answer.data?.id === personId ? answer.data : undefined;
  const { roleColumns } = text;
  return (
    <Drawer
      opened={personId !== null}
      onClose={onClose}
      size="42rem"
      title={<strong>{person?.name ?? text.reading}</strong>}
    >
      <ErrorNotice error={answer.error} />
      {person && (
        <>
          <Facts key={person.id} person={person} />
          <h2 className={css.part}>{text.roles}</h2>
          <div className={css.table}>
            <SmallTable
              label={text.roles}
              headers={[roleColumns.cooperative, roleColumns.position, roleColumns.term]}
              rows={person.roles.map((role) => ({
                key: role.id,
                cells: [
                  <CooperativeLink key="name" id={role.cooperativeId} name={role.cooperativeName} />,
                  role.position,
                  <span key="term" className={css.term}>
                    {termWords(role)}
                  </span>,
                ],
              }))}
            />
          </div>
          <h2 className={css.part}>{text.namesakes}</h2>
          <Namesakes person={person} />
        </>
      )}
    </Drawer>
  );
}
