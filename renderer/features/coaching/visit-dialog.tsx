import { MultiSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { VisitLine } from '#contract/coaching/shapes.ts';
import { VISIT_LABELS as labels, VISIT_OUTCOME_LABELS, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { ACTIVITY_SEEN, ACTIVITY_SEEN_LABELS } from '#rules/cooperative/register-field.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';
import { EMPTY_VISIT, entryOf, findingsOf, followUpsOf, idsIn, readVisit } from './visit-entry.ts';
import type { FindingEntry, FollowUpEntry, VisitName } from './visit-entry.ts';
import { FindingRows, FollowUpRows } from './visit-rows.tsx';

const { visitForm: text } = coachingText;
const ACTIVITIES = choicesOf(ACTIVITY_SEEN, ACTIVITY_SEEN_LABELS);
const OUTCOMES = choicesOf(VISIT_OUTCOMES, VISIT_OUTCOME_LABELS);

/** Where a new visit begins. */
export interface VisitStart {
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly officerId: string | null;
  readonly campaignId?: string;
}

interface OfficersFieldProps {
  readonly form: EntryForm<VisitName>;
  readonly officers: readonly { readonly id: string; readonly name: string }[];
}

function OfficersField({ form, officers }: OfficersFieldProps) {
  const { name, value, error, onChange } = form.field('officerIds');
  return (
    <MultiSelect
      data-field={name}
      label={labels.officerIds}
      withAsterisk
      data={officers.map(({ id, name: label }) => ({ value: id, label }))}
      value={idsIn(value)}
      error={error}
      searchable
      hidePickedOptions
      selectFirstOptionOnChange
      styles={{ inputField: { outline: 'none' } }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={(ids) => onChange(ids.join(';'))}
    />
  );
}

function LongField({
  form,
  name,
}: {
  readonly form: EntryForm<VisitName>;
  readonly name: 'advice' | 'nextStep';
}) {
  const { name: place, value, error, onChange } = form.field(name);
  return (
    <Textarea
      data-field={place}
      label={labels[name]}
      value={value}
      error={error}
      autosize
      minRows={1}
      maxRows={5}
      maxLength={2000}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface VisitDialogProps {
  /** Undefined: a new one. */
  readonly visit?: VisitLine;
  readonly start?: VisitStart | undefined;
  readonly today: PlainDate;
  readonly onSaved: (id: string, cooperative: string) => void;
  readonly onClose: () => void;
}

/** A visit in the order of the paper it is noted on: where, who, whom, what was found, what is to be done. */
export function VisitDialog({ visit, start: begin, today, onSaved, onClose }: VisitDialogProps) {
  const choices = useRequest('coaching.choices', {}).data;
  const campaigns = useRequest('coaching.campaigns', {}).data?.rows ?? [];
  const record = useCommand('coaching.recordVisit');
  const correct = useCommand('coaching.correctVisit');
  const seen = useSeen(visit?.updatedAt ?? null);
  const [start] = useState(() =>
    visit
      ? entryOf(visit)
      : {
          ...EMPTY_VISIT,
          visitedOn: formatShortDate(today),
          cooperativeId: begin?.cooperativeId ?? '',
          officerIds: begin?.officerId ?? '',
          campaignId: begin?.campaignId ?? '',
        },
  );
  const [startFindings] = useState<readonly FindingEntry[]>(() => (visit ? findingsOf(visit) : []));
  const [startFollowUps] = useState<readonly FollowUpEntry[]>(() => (visit ? followUpsOf(visit) : []));
  const [findings, setFindings] = useState(startFindings);
  const [followUps, setFollowUps] = useState(startFollowUps);
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const form = useEntry('visit', start);
  const { entry, field, date, change, refuse, unplaced } = form;
  const error = record.error ?? correct.error;
  const known = visit?.cooperativeName ?? begin?.cooperativeName ?? '';
  const name = useRequest(
    'cooperative.get',
    { id: entry.cooperativeId },
    { isEnabled: entry.cooperativeId !== '' && known === '' },
  ).data?.fields.name;
  const saveNow = () => {
    const read = readVisit(entry, findings, followUps);
    if ('faults' in read) {
      setWrong(read.rows);
      return refuse(read.faults);
    }
    const done = {
      onSuccess: ({ id }: { readonly id: string }) => {
        onSaved(id, known || (name ?? ''));
        onClose();
      },
      onError: (refusal: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(refusal)),
    };
    // Told also where the panel has drawn itself anew meanwhile: the dialog goes with it.
    if (visit)
      return void correct
        .mutateAsync({ id: visit.id, expectedUpdatedAt: seen.at(), ...read.input })
        .then(done.onSuccess, done.onError);
    return record.mutate(read.input, done);
  };
  // Those who have left stand in the list for the days they were there; the backend judges the day.
  const officers = [
    ...(choices?.officers ?? []),
    ...(visit?.officers ?? []).filter(({ id }) => !choices?.officers.some((one) => one.id === id)),
  ];
  const isChanged =
    JSON.stringify([entry, findings, followUps]) !== JSON.stringify([start, startFindings, startFollowUps]);
  return (
    <FormDialog
      title={visit ? text.correctTitle(visit.cooperativeName) : text.title}
      saveLabel={text.save}
      isChanged={isChanged}
      isBusy={record.isPending || correct.isPending}
      error={unplaced(error)}
      conflict={conflictOf({ error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <CooperativeField {...field('cooperativeId')} chosenName={known} />
        <DateField {...date('visitedOn')} label={labels.visitedOn} today={today} isRequired />
      </FieldRow>
      <FieldRow>
        <OfficersField form={form} officers={officers} />
        <ChoiceField
          {...field('outcome')}
          label={labels.outcome}
          choices={entry.outcome === '' ? [{ value: '', label: '' }, ...OUTCOMES] : OUTCOMES}
        />
      </FieldRow>
      {entry.outcome === 'remote' && <span className={css.quiet}>{text.remoteHint}</span>}
      <FieldRow>
        <ChoiceField {...field('activitySeen')} label={labels.activitySeen} choices={ACTIVITIES} />
        {(campaigns.length > 0 || entry.campaignId !== '') && (
          <ChoiceField
            {...field('campaignId')}
            label={labels.campaignId}
            choices={[
              { value: '', label: text.noCampaign },
              ...campaigns.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
        )}
      </FieldRow>
      <FieldRow>
        <TextField {...field('metName')} label={labels.metName} />
        <TextField {...field('metPosition')} label={labels.metPosition} />
      </FieldRow>
      <FindingRows aspects={choices?.aspects ?? []} findings={findings} onChange={setFindings} />
      <FieldRow>
        <LongField form={form} name="advice" />
        <LongField form={form} name="nextStep" />
      </FieldRow>
      <FollowUpRows
        followUps={followUps}
        officers={officers.map(({ name: label }) => label)}
        today={today}
        wrong={wrong}
        onChange={(rows) => {
          setFollowUps(rows);
          setWrong([]);
        }}
      />
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
    </FormDialog>
  );
}
