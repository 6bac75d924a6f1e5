import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ActivityPage } from '#contract/activity.ts';
import {
  ACTIVITY_LABELS as labels,
  ACTIVITY_MODES,
  ACTIVITY_ORGANISERS,
  fundGap,
  MODE_LABELS,
  ORGANISER_LABELS,
} from '#rules/activity/activity.ts';
import { BATCH_LABELS } from '#rules/activity/batch.ts';
import { MONTH_NAMES } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { atRows, faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow, FormGroup } from '../../parts/field/form-group.tsx';
import { RowGroup } from '../../parts/field/row-group.tsx';
import { ProgrammeCodeField } from '../../parts/field/programme-code-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { activityText } from '../../text/activity.ts';
import {
  EMPTY_ACTIVITY,
  entryOf,
  fundPath,
  FUNDS,
  fundsOf,
  isFundBegun,
  ofFirstBatch,
  readActivity,
  readFirstBatch,
} from './entry/activity-entry.ts';
import type { FundEntry, FundField } from './entry/activity-entry.ts';

const { form: text } = activityText;
const MONTHS = [
  { value: '', label: text.noMonth },
  ...MONTH_NAMES.map((label, at) => ({ value: String(at + 1), label })),
];

interface FundRowsProps {
  readonly funds: readonly FundEntry[];
  readonly choices: readonly { readonly code: string; readonly name: string }[];
  readonly year: string;
  readonly onChange: (funds: readonly FundEntry[]) => void;
  readonly form: Pick<EntryForm<string>, 'row' | 'rowChanged'>;
  /** Money that does not add up, said beside the sums. */
  readonly gap: string | undefined;
}

const FUND_COLUMNS = 'minmax(0, 2fr) 7.5rem 9rem auto';

/** The sources of money, one a row. */
function FundRows({ funds, choices, year, onChange, form: { row, rowChanged }, gap }: FundRowsProps) {
  return (
    <RowGroup
      title={text.funds}
      rows={funds}
      addLabel={text.addFund}
      removeLabel={text.removeRow}
      columns={FUND_COLUMNS}
      below={
        gap !== undefined && (
          <p role="status">
            <MarkedWord kind="warning">{gap}</MarkedWord>
          </p>
        )
      }
      emptyRow={(key) => ({ key, source: '', budgetYear: year, amount: '' })}
      onChange={onChange}
      renderFields={(fund, set) => {
        const change = (name: FundField, value: string) => {
          rowChanged(fundPath(fund.key, name));
          set({ [name]: value });
        };
        const bound = (name: FundField) => {
          const { name: place, error } = row(fundPath(fund.key, name));
          return { 'data-field': place, error };
        };
        return (
          <>
            <Select
              {...bound('source')}
              label={text.fundSource}
              data={choices.map(({ code, name }) => ({ value: code, label: name }))}
              value={fund.source === '' ? null : fund.source}
              onChange={(source) => change('source', source ?? '')}
            />
            <TextInput
              {...bound('budgetYear')}
              label={text.fundYear}
              value={fund.budgetYear}
              onChange={(event) => change('budgetYear', event.currentTarget.value)}
            />
            <TextInput
              {...bound('amount')}
              label={text.fundAmount}
              value={fund.amount}
              onChange={(event) => change('amount', event.currentTarget.value)}
            />
          </>
        );
      }}
    />
  );
}

interface ActivityDialogProps {
  /** Undefined: a new one. */
  readonly page?: ActivityPage;
  readonly today: PlainDate;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** An activity itself: a new one with its first batch, or what is recorded of one. */
export function ActivityDialog({ page, today, onSaved, onClose }: ActivityDialogProps) {
  const choices = useRequest('activity.choices', {}).data;
  const record = useCommand('activity.record');
  const save = useCommand('activity.save');
  const seen = useSeen(page?.updatedAt ?? null);
  const [start] = useState(() =>
    page ? entryOf(page) : { ...EMPTY_ACTIVITY, year: String(dateParts(today).year) },
  );
  const [startFunds] = useState<readonly FundEntry[]>(() => (page ? fundsOf(page) : []));
  const [funds, setFunds] = useState(startFunds);
  const form = useEntry('activity', start, [FUNDS]);
  const { entry, field, date, change, refuse, unplaced } = form;
  const running = page ? save : record;
  const told = {
    onSuccess: ({ id }: { readonly id: string }) => {
      onSaved(id);
      onClose();
    },
    onError: (error: Parameters<typeof faultsOf>[0]) => {
      const keys = funds.filter(isFundBegun).map(({ key }) => key);
      refuse(atRows(ofFirstBatch(faultsOf(error)), FUNDS, keys));
    },
  };
  const read = readActivity(entry, funds);
  const saveNow = () => {
    if ('faults' in read) return refuse(read.faults);
    if (page) return save.mutate({ ...read.facts, id: page.id, expectedUpdatedAt: seen.at() }, told);
    const first = readFirstBatch(entry);
    if ('faults' in first) return refuse(first.faults);
    return record.mutate({ ...read.facts, batches: first.batch ? [first.batch] : [] }, told);
  };
  return (
    <FormDialog
      title={page ? text.correctTitle : text.newTitle}
      saveLabel={text.save}
      isWide
      isChanged={JSON.stringify([entry, funds]) !== JSON.stringify([start, startFunds])}
      isBusy={running.isPending}
      error={unplaced(running.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <TextField {...field('title')} label={labels.title} isRequired isFirst />
      <FieldRow>
        <ChoiceField
          {...field('kind')}
          label={labels.kind}
          choices={(choices?.kinds ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField {...field('year')} label={labels.year} isRequired />
        <ChoiceField {...field('plannedMonth')} label={labels.plannedMonth} choices={MONTHS} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...field('organiser')}
          label={labels.organiser}
          choices={choicesOf(ACTIVITY_ORGANISERS, ORGANISER_LABELS)}
        />
        {entry.organiser !== 'own' && <TextField {...field('organiserName')} label={text.organiserName} />}
        <ChoiceField
          {...field('mode')}
          label={labels.mode}
          choices={choicesOf(ACTIVITY_MODES, MODE_LABELS)}
        />
      </FieldRow>
      {!page && (
        <FormGroup title={text.firstBatch}>
          <FieldRow>
            <DateField {...date('startsOn')} label={BATCH_LABELS.startsOn} today={today} />
            <DateField {...date('endsOn')} label={BATCH_LABELS.endsOn} today={today} />
            <TextField {...field('place')} label={BATCH_LABELS.place} />
          </FieldRow>
        </FormGroup>
      )}
      <FundRows
        funds={funds}
        choices={choices?.funds ?? []}
        year={entry.year}
        onChange={setFunds}
        form={form}
        gap={'facts' in read ? fundGap(read.facts) : undefined}
      />
      <FieldRow>
        <TextField {...field('budgetPlanned')} label={labels.budgetPlanned} />
        <TextField {...field('budgetSpent')} label={labels.budgetSpent} />
        <TextField {...field('quota')} label={labels.quota} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('theme')} label={labels.theme} />
        <ProgrammeCodeField
          {...field('subActivityCode')}
          label={labels.subActivityCode}
          year={/^\d{4}$/.test(entry.year) ? Number(entry.year) : undefined}
          level="sub_activity"
        />
      </FieldRow>
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
    </FormDialog>
  );
}
