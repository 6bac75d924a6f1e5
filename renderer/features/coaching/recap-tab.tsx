import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CoachingRecapLine } from '#contract/coaching/shapes.ts';
import { VISIT_OUTCOME_LABELS, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';
import type { Said } from './parts/said.ts';

const { recap: text } = coachingText;
const n = formatInteger;

interface TargetDialogProps {
  readonly recap: CoachingRecapLine;
  readonly onSaid: (said: Said) => void;
  readonly onClose: () => void;
}

/** The office's own target of a year, or none: then its plans are the target. */
function TargetDialog({ recap, onSaid, onClose }: TargetDialogProps) {
  const save = useCommand('coaching.setTarget');
  const seen = useSeen(recap.targetUpdatedAt);
  const start = {
    cooperatives: recap.targetSet === null ? '' : String(recap.targetSet.cooperatives),
    basis: recap.targetSet?.basis ?? '',
  };
  const { entry, field, change, refuse, unplaced } = useEntry('target', start);
  const saveNow = () => {
    const typed = entry.cooperatives.replaceAll('.', '').trim();
    if (typed !== '' && !/^[1-9]\d{0,5}$/.test(typed)) return refuse({ cooperatives: text.targetFault });
    return save.mutate(
      {
        year: recap.year,
        expectedUpdatedAt: seen.at(),
        cooperatives: typed === '' ? null : Number(typed),
        basis: entry.basis,
      },
      {
        onSuccess: () => {
          onSaid({ sentence: text.targetSaved(recap.year) });
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.targetTitle(recap.year)}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <TextField {...field('cooperatives')} label={text.targetCount} description={text.targetHint} />
      <TextField {...field('basis')} label={text.targetBasis} />
    </FormDialog>
  );
}

interface PartTableProps {
  readonly title: string;
  readonly first: string;
  readonly parts: CoachingRecapLine['officers'];
}

function PartTable({ title, first, parts }: PartTableProps) {
  if (parts.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <SmallTable
        label={title}
        isNumeric
        headers={[first, ...text.columns]}
        rows={parts.map(({ key, name, planned, visits, remote, cooperatives }) => ({
          key: key || name,
          cells: [name, n(planned), n(visits), n(remote), n(cooperatives)],
        }))}
      />
    </>
  );
}

/** Whose word the target is. */
function targetText({ targetSet, targetFrom }: CoachingRecapLine): string {
  if (targetSet !== null) return text.bySet(targetSet.basis);
  return targetFrom === 'list' ? text.byList : text.byPlans;
}

/** The year added up: each cooperative once, however often somebody went there. */
export function RecapTab({ year, onSaid }: { readonly year: number; readonly onSaid: (said: Said) => void }) {
  const [isSetting, setSetting] = useState(false);
  const found = useRequest('coaching.recap', { year });
  const recap = found.data;
  if (!recap) return <ErrorNotice error={found.error} />;
  const facts: readonly (readonly [string, number, string])[] = [
    [text.target, recap.target, targetText(recap)],
    [text.cooperatives, recap.cooperatives, recap.percent === '-' ? text.noShare : text.share(recap.percent)],
    [text.visits, recap.visits, ''],
    [text.remote, recap.remote, text.remoteHint],
    [text.outside, recap.outsidePlan, text.outsideHint],
    [text.active, recap.becameActive, text.activeHint(recap.becameActiveSoFar)],
  ];
  return (
    <div className={css.recap}>
      <ErrorNotice error={found.error} />
      <dl className={css.facts}>
        {facts.map(([label, count, hint]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`}>
            <strong>{n(count)}</strong> <span className={css.quiet}>{hint}</span>
          </dd>,
        ])}
      </dl>
      {recap.targetFrom !== 'list' && (
        <Offered asks="coaching.setTarget">
          <div className={css.buttons}>
            <Button variant="default" onClick={() => setSetting(true)}>
              {text.setTarget}
            </Button>
          </div>
        </Offered>
      )}
      <h2>{text.outcomes}</h2>
      <SmallTable
        label={text.outcomes}
        isNumeric
        headers={[text.outcome, text.count]}
        rows={VISIT_OUTCOMES.map((outcome) => ({
          key: outcome,
          cells: [VISIT_OUTCOME_LABELS[outcome], n(recap.outcomes[outcome])],
        }))}
        total={[text.total, n(recap.visits + recap.remote)]}
      />
      <PartTable title={text.officers} first={text.officer} parts={recap.officers} />
      {recap.officers.length > 0 && <span className={css.quiet}>{text.officersHint}</span>}
      <PartTable title={text.districts} first={text.district} parts={recap.districts} />
      {isSetting && <TargetDialog recap={recap} onSaid={onSaid} onClose={() => setSetting(false)} />}
    </div>
  );
}
