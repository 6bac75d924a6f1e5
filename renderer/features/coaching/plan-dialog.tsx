import { useState } from 'react';
import type { PlanLine } from '#contract/coaching/shapes.ts';
import { PLAN_LABELS as labels, PLAN_PRIORITIES, PRIORITY_LABELS } from '#rules/coaching/plan.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';

const { planForm: text, required, months } = coachingText;
const MONTHS = [
  { value: '', label: text.noMonth },
  ...months.map((label, at) => ({ value: String(at + 1), label })),
];

/** Where a new plan begins. */
export interface PlanStart {
  readonly cooperativeId: string;
  readonly cooperativeName: string;
}

const entryOf = (year: number, plan?: PlanLine, begin?: PlanStart) => ({
  cooperativeId: plan?.cooperativeId ?? begin?.cooperativeId ?? '',
  year: String(plan?.year ?? year),
  officerId: plan?.officerId ?? '',
  goal: plan?.goal ?? 'aktifkan-rat',
  goalNote: plan?.goalNote ?? '',
  plannedMonth: plan?.plannedMonth ? String(plan.plannedMonth) : '',
  priority: plan?.priority ?? 'normal',
  priorityReason: plan?.priorityReason ?? '',
  assignment: plan?.assignment ?? '',
});

interface PlanDialogProps {
  readonly year: number;
  /** Undefined: a new one. */
  readonly plan?: PlanLine;
  readonly start?: PlanStart | undefined;
  readonly onSaved: (sentence: string) => void;
  readonly onClose: () => void;
}

/** A plan: which cooperative, by whom, what for, when. */
export function PlanDialog({ year, plan, start: begin, onSaved, onClose }: PlanDialogProps) {
  const choices = useRequest('coaching.choices', {}).data;
  const record = useCommand('coaching.recordPlan');
  const correct = useCommand('coaching.correctPlan');
  const seen = useSeen(plan?.updatedAt ?? null);
  const [start] = useState(() => entryOf(year, plan, begin));
  const { entry, field, change, refuse, unplaced } = useEntry('plan', start);
  const error = record.error ?? correct.error;
  const name = useRequest(
    'cooperative.get',
    { id: entry.cooperativeId },
    { isEnabled: entry.cooperativeId !== '' && !plan },
  ).data?.fields.name;
  const saveNow = () => {
    const ofYear = Number(entry.year);
    if (entry.cooperativeId === '') return refuse({ cooperativeId: required(labels.cooperativeId) });
    if (!Number.isInteger(ofYear) || ofYear < 1945) return refuse({ year: required(labels.year) });
    const facts = {
      year: ofYear,
      cooperativeId: entry.cooperativeId,
      officerId: entry.officerId === '' ? null : entry.officerId,
      goal: entry.goal,
      goalNote: entry.goalNote,
      plannedMonth: entry.plannedMonth === '' ? null : Number(entry.plannedMonth),
      priority: PLAN_PRIORITIES.find((one) => one === entry.priority) ?? 'normal',
      priorityReason: entry.priorityReason,
      assignment: entry.assignment,
    };
    const done = {
      onSuccess: () => {
        onSaved(plan ? text.corrected(plan.cooperativeName) : text.recorded(name ?? ''));
        onClose();
      },
      onError: (refusal: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(refusal)),
    };
    if (plan) return correct.mutate({ id: plan.id, expectedUpdatedAt: seen.at(), ...facts }, done);
    return record.mutate(facts, done);
  };
  const officers = [
    { value: '', label: text.noOfficer },
    ...(choices?.officers ?? []).map(({ id, name: label }) => ({ value: id, label })),
  ];
  return (
    <FormDialog
      title={plan ? text.correctTitle(plan.cooperativeName) : text.title}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={record.isPending || correct.isPending}
      error={unplaced(error)}
      conflict={conflictOf({ error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      {!plan && <span className={css.quiet}>{text.hint}</span>}
      <FieldRow>
        <CooperativeField
          {...field('cooperativeId')}
          chosenName={plan?.cooperativeName ?? begin?.cooperativeName ?? ''}
        />
        <TextField {...field('year')} label={labels.year} isRequired />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...field('goal')}
          label={labels.goal}
          choices={(choices?.goals ?? []).map(({ code, name: label }) => ({ value: code, label }))}
        />
        <TextField {...field('goalNote')} label={labels.goalNote} />
      </FieldRow>
      <FieldRow>
        <ChoiceField {...field('officerId')} label={labels.officerId} choices={officers} />
        <ChoiceField {...field('plannedMonth')} label={labels.plannedMonth} choices={MONTHS} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...field('priority')}
          label={labels.priority}
          choices={choicesOf(PLAN_PRIORITIES, PRIORITY_LABELS)}
        />
        <TextField
          {...field('priorityReason')}
          label={labels.priorityReason}
          isRequired={entry.priority === 'high'}
        />
      </FieldRow>
      <TextField {...field('assignment')} label={labels.assignment} />
    </FormDialog>
  );
}
