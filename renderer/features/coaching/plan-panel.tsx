import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlanLine, StandingLine } from '#contract/coaching/shapes.ts';
import { PLAN_LABELS as labels, PRIORITY_LABELS } from '#rules/coaching/plan.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useTask } from '../../lib/use-task.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { TaskOutcome } from '../../parts/dialog/task-outcome.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import { sheetsText } from '../../text/coaching/sheets.ts';
import css from './parts/coaching.module.css';
import { PlanDialog } from './plan-dialog.tsx';
import type { Said } from './parts/said.ts';

const { planPanel: text, plans, months } = coachingText;

const cells = ({ status, ratYear, grade, members }: StandingLine): readonly string[] => [
  status === null ? plans.unknown : STATUS_LABELS[status],
  ratYear === null ? plans.unknown : String(ratYear),
  grade || '-',
  members === null ? plans.unknown : formatInteger(members),
];

/** How the cooperative stood when it was planned, beside how it stands or stood at the end. */
function BeforeAfter({ plan }: { readonly plan: PlanLine }) {
  const [before, after] = [cells(plan.before), cells(plan.after)];
  const day = formatShortDate(plan.after.on);
  const names = [text.facts.status, text.facts.rat, text.facts.grade, text.facts.members];
  return (
    <SmallTable
      label={text.facts.state}
      headers={[
        '',
        text.before(formatShortDate(plan.before.on)),
        plan.isFinished ? text.after(day) : text.now(day),
      ]}
      rows={names.map((name, at) => ({ key: name, cells: [name, before[at] ?? '', after[at] ?? ''] }))}
    />
  );
}

interface PlanPanelProps {
  readonly plan: PlanLine;
  readonly isRemoved: boolean;
  readonly onSaid: (said: Said) => void;
  readonly onVisit: (plan: PlanLine) => void;
  readonly onRemoved: (plan: PlanLine) => void;
  readonly onRestore: (plan: PlanLine) => void;
  readonly onClose: () => void;
}

/** One plan: what was frozen, what has come of it, and what can be done about it. */
export function PlanPanel(props: PlanPanelProps) {
  const { plan, isRemoved, onSaid, onVisit, onRemoved, onRestore, onClose } = props;
  const { go } = useNavigation();
  const [open, setOpen] = useState<'correct' | 'remove' | null>(null);
  const remove = useCommand('coaching.removePlan');
  const finish = useCommand('coaching.finishPlan');
  const sheet = useTask('coaching.printSheets');
  const name = plan.cooperativeName;
  const facts = [
    [labels.goal, plan.goalText],
    [labels.officerId, plan.officerName],
    [labels.plannedMonth, plan.plannedMonth === null ? '' : (months[plan.plannedMonth - 1] ?? '')],
    [labels.priority, [PRIORITY_LABELS[plan.priority], plan.priorityReason].filter(Boolean).join(', ')],
    [labels.assignment, plan.assignment],
  ] as const;
  const end = () =>
    finish.mutate(
      { id: plan.id, expectedUpdatedAt: plan.updatedAt, isFinished: !plan.isFinished },
      { onSuccess: () => onSaid({ sentence: plan.isFinished ? text.reopened(name) : text.finished(name) }) },
    );
  return (
    <aside className={css.panel} aria-label={text.title}>
      <h2>{name}</h2>
      {plan.becameActive && <MarkedWord kind="ok">{text.becameActive}</MarkedWord>}
      <dl className={css.facts}>
        {facts.flatMap(([label, value]) =>
          value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
        )}
      </dl>
      <BeforeAfter plan={plan} />
      <p className={css.quiet}>{text.by(plan.recordedBy)}</p>
      {isRemoved && <p>{text.removedFor(plan.removedReason)}</p>}
      <ErrorNotice error={finish.error} />
      <div className={css.buttons}>
        {isRemoved ? (
          <Offered asks="coaching.restorePlan">
            <Button variant="default" onClick={() => onRestore(plan)}>
              {text.restore}
            </Button>
          </Offered>
        ) : (
          <>
            <Offered asks="coaching.recordVisit">
              <Button variant="default" onClick={() => onVisit(plan)}>
                {text.visit}
              </Button>
            </Offered>
            {!plan.isFinished && (
              <Offered asks="coaching.printSheets">
                <Button
                  variant="default"
                  onClick={() =>
                    void sheet.run({
                      selection: { from: 'plans', year: plan.year, planIds: [plan.id] },
                      assignment: plan.assignment,
                    })
                  }
                >
                  {text.sheet}
                </Button>
              </Offered>
            )}
            <Offered asks="coaching.finishPlan">
              <Button variant="default" loading={finish.isPending} onClick={end}>
                {plan.isFinished ? text.reopen : text.finish}
              </Button>
            </Offered>
            <Offered asks="coaching.correctPlan">
              <Button variant="default" onClick={() => setOpen('correct')}>
                {text.correct}
              </Button>
            </Offered>
            <Offered asks="coaching.removePlan">
              <Button variant="default" onClick={() => setOpen('remove')}>
                {text.remove}
              </Button>
            </Offered>
          </>
        )}
        <Button variant="default" onClick={() => go({ screen: 'record', id: plan.cooperativeId })}>
          {text.open}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {text.close}
        </Button>
      </div>
      <TaskOutcome
        task={sheet}
        title={sheetsText.printing}
        saidOf={({ sheets }) => sheetsText.printed(sheets)}
        label={sheetsText.files}
        pathsOf={({ path }) => [path]}
      />
      {open === 'correct' && (
        <PlanDialog
          year={plan.year}
          plan={plan}
          onSaved={(sentence) => onSaid({ sentence })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'remove' && (
        <ReasonDialog
          title={text.removeTitle(name)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id: plan.id, reason }, { onSuccess: () => onRemoved(plan) })}
          onClose={() => setOpen(null)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </aside>
  );
}
