import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding, FindingDifference, FindingParticulars } from '#contract/reconcile.ts';
import {
  RECONCILE_KIND_LABELS,
  RECONCILE_STATE_LABELS,
  RECONCILE_STATES,
} from '#rules/reconcile/reconcile.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import { DifferenceList } from './difference-list.tsx';
import { KIND_MARKS, STATE_MARKS } from './kind-marks.ts';
import css from './reconcile.module.css';

interface FindingDetailProps {
  readonly findingId: string | undefined;
  readonly source: string;
}

/** One finding: why, what is said here and there, and what can be done about it. */
export function FindingDetail({ findingId, source }: FindingDetailProps) {
  const answer = useRequest(
    'reconcile.finding',
    { findingId: findingId ?? '' },
    { isEnabled: findingId !== undefined },
  );
  if (findingId === undefined || !answer.data) {
    const error = findingId === undefined ? null : answer.error;
    return (
      <aside className={css.detail} aria-label={text.detail}>
        <h2>{text.detail}</h2>
        <ErrorNotice error={error} />
        {error === null && (
          <p className={css.quiet}>{findingId === undefined ? text.detailHint : text.reading}</p>
        )}
      </aside>
    );
  }
  return <OneFinding finding={answer.data} source={source} />;
}

function OneFinding({ finding, source }: { readonly finding: Finding; readonly source: string }) {
  const { go } = useNavigation();
  const use = useCommand('reconcile.useValue');
  const [asked, setAsked] = useState<FindingDifference | null>(null);
  const { cooperativeId, earlier } = finding;
  const take = ({ field }: FindingDifference) =>
    use.mutate({ findingId: finding.id, field }, { onSettled: () => setAsked(null) });
  const records = finding.here.filter(({ id }) => id !== null);
  return (
    <aside className={css.detail} aria-label={text.detail}>
      <MarkedWord kind={KIND_MARKS[finding.kind]}>{RECONCILE_KIND_LABELS[finding.kind]}</MarkedWord>
      <h2>{finding.name}</h2>
      {[...finding.why, ...finding.remarks].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {earlier && finding.state === 'open' && (
        <p>{text.earlier(RECONCILE_STATE_LABELS[earlier.state], earlier.note)}</p>
      )}
      <ErrorNotice error={use.error} />
      {finding.differences.length > 0 && (
        <DifferenceList
          differences={finding.differences}
          source={source}
          canUse={cooperativeId !== null}
          onUse={setAsked}
        />
      )}
      <Marking finding={finding} />
      {records.map((told) => (
        <Told
          key={told.id}
          told={told}
          label={text.here}
          onOpen={() => go({ screen: 'record', id: told.id })}
        />
      ))}
      {finding.there.map((told) => (
        <Told key={told.row} told={told} label={text.there(source)} />
      ))}
      {asked && (
        <ConfirmDialog
          isOpen
          title={text.takeTitle(asked.label)}
          confirmLabel={text.take}
          isBusy={use.isPending}
          onConfirm={() => take(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{text.takeWhat(finding.name, asked.now || text.emptyValue, asked.there, source)}</p>
        </ConfirmDialog>
      )}
    </aside>
  );
}

/** What came of it, set by one press; only ignoring asks why. */
function Marking({ finding: { id, state, note } }: { readonly finding: Finding }) {
  const mark = useCommand('reconcile.setState');
  const [isIgnoring, setIgnoring] = useState(false);
  const set = (to: (typeof RECONCILE_STATES)[number], why: string) =>
    mark.mutate({ findingIds: [id], state: to, note: why }, { onSuccess: () => setIgnoring(false) });
  return (
    <div className={css.marking}>
      <strong>{text.state}</strong>
      <MarkedWord kind={STATE_MARKS[state]}>
        {note === '' ? RECONCILE_STATE_LABELS[state] : `${RECONCILE_STATE_LABELS[state]}: ${note}`}
      </MarkedWord>
      {!isIgnoring && <ErrorNotice error={mark.error} />}
      <div className={css.marks} role="group" aria-label={text.markLabel}>
        {RECONCILE_STATES.filter((one) => one !== state).map((one) => (
          <Button
            key={one}
            variant="default"
            size="compact-sm"
            disabled={mark.isPending}
            onClick={() => (one === 'ignored' ? setIgnoring(true) : set(one, ''))}
          >
            {text.marks[one]}
          </Button>
        ))}
      </div>
      {isIgnoring && (
        <ReasonDialog
          title={text.ignoreTitle}
          saveLabel={text.ignore}
          isBusy={mark.isPending}
          error={mark.error}
          onSave={(why) => set('ignored', why)}
          onClose={() => setIgnoring(false)}
        >
          <p>{text.ignoreWhat}</p>
        </ReasonDialog>
      )}
    </div>
  );
}

interface ToldProps {
  readonly told: FindingParticulars;
  readonly label: string;
  readonly onOpen?: () => void;
}

/** How one side names a cooperative, and whom to call. */
function Told({ told, label, onOpen }: ToldProps) {
  const place = [told.villageName, told.districtName].filter((part) => part !== '').join(', ');
  const lines = [
    [text.number, told.legalEntityNumber],
    [text.nik, told.nikKoperasi],
    [text.place, place],
    [text.status, told.status],
    [text.contact, told.chairName],
    [text.phone, told.phone],
    [text.officer, told.assignedOfficer],
  ].filter(([, value]) => value !== '');
  return (
    <section className={css.told} aria-label={label}>
      <h3>
        {label}
        {told.row === null ? '' : `, ${text.row(told.row)}`}
      </h3>
      <p>{told.name || text.unknown}</p>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {onOpen && (
        <Button variant="default" size="compact-sm" onClick={onOpen}>
          {text.openRecord}
        </Button>
      )}
    </section>
  );
}
