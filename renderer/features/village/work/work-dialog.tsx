import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import {
  ARREARS,
  ARREARS_LABELS,
  FINANCING_STATE_LABELS,
  FINANCING_STATES,
  WORK_FIELD_LABELS as LABELS,
} from '#rules/village/work/work.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { atRows, faultsOf, type Faults } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry, type EntryForm } from '../../../lib/use-entry.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { workText as text } from '../../../text/village/work.ts';
import { entryOf, readWork, rowsOf, type WorkName, type WorkRows } from './work-entry.ts';
import { PartnerRows, UnitRows, VehicleRows } from './work-rows.tsx';

const FINANCING = choicesOf(FINANCING_STATES, FINANCING_STATE_LABELS);
const ARREARS_CHOICES = choicesOf(ARREARS, ARREARS_LABELS);
const LISTS = ['units', 'vehicles', 'partners'] as const;

/** The places of a refusal as the form calls them: without the `changes.` of the request. */
function inForm(error: AppError | null): AppError | null {
  if (error?.code !== 'INVALID_INPUT') return error;
  const faults = (error.details.faults ?? []).map(({ path, message }) => ({
    path: path.replace(/^changes\./, ''),
    message,
  }));
  return new AppError('INVALID_INPUT', { ...error.details, faults });
}

function placed(error: AppError, rows: WorkRows): Faults {
  const found = faultsOf(inForm(error) ?? error);
  return LISTS.reduce(
    (faults, list) =>
      atRows(
        faults,
        list,
        rows[list].map(({ key }) => key),
      ),
    found,
  );
}

function FinancingFields({ form }: { readonly form: EntryForm<WorkName> }) {
  const today = useToday();
  const { field, date } = form;
  return (
    <FormGroup title={text.groups.financing}>
      <FieldRow>
        <ChoiceField {...field('financingState')} label={LABELS.financingState} choices={FINANCING} />
        <DateField {...date('proposedOn')} label={LABELS.proposedOn} today={today} />
        <TextField {...field('bank')} label={LABELS.bank} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('capital')} label={LABELS.capital} />
        <TextField {...field('operating')} label={LABELS.operating} />
        <TextField {...field('months')} label={LABELS.months} />
        <TextField {...field('graceMonths')} label={LABELS.graceMonths} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('meetingNumber')} label={LABELS.meetingNumber} />
        <TextField {...field('approvalNumber')} label={LABELS.approvalNumber} />
        <DateField {...date('approvedOn')} label={LABELS.approvedOn} today={today} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('disbursed')} label={LABELS.disbursed} />
        <DateField {...date('disbursedOn')} label={LABELS.disbursedOn} today={today} />
        <ChoiceField {...field('arrears')} label={LABELS.arrears} choices={ARREARS_CHOICES} />
      </FieldRow>
    </FormGroup>
  );
}

interface WorkDialogProps {
  readonly known: OutputOf<'village.work'>;
  readonly onClose: () => void;
}

/** All of a village cooperative's work in one form; only what changed is written. */
export function WorkDialog({ known, onClose }: WorkDialogProps) {
  const today = useToday();
  const save = useCommand('village.saveWork');
  const seen = useSeen(known.updatedAt);
  // What the form began with stays, also when the page reads again behind it.
  const [{ work, start, startRows }] = useState(() => ({
    work: known.work,
    start: entryOf(known.work),
    startRows: rowsOf(known.work),
  }));
  const [rows, setRows] = useState(startRows);
  const form = useEntry<WorkName>('village-work', start, LISTS);
  const { entry, field, date, change, refuse, unplaced } = form;
  const saveNow = () => {
    const read = readWork(entry, rows, work);
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    save.mutate(
      { code: known.code, expectedUpdatedAt: seen.at(), changes: read.changes },
      { onSuccess: onClose, onError: (error) => refuse(placed(error, rows)) },
    );
  };
  return (
    <FormDialog
      title={text.dialog(known.name)}
      saveLabel={text.save}
      isWide
      isChanged={JSON.stringify([entry, rows]) !== JSON.stringify([start, startRows])}
      isBusy={save.isPending}
      error={unplaced(inForm(save.error))}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <UnitRows
        form={form}
        rows={rows.units}
        kinds={known.unitKinds}
        today={today}
        onChange={(units) => setRows({ ...rows, units })}
      />
      <FormGroup title={text.groups.members}>
        <FieldRow>
          <TextField {...field('membersMale')} label={LABELS.membersMale} />
          <TextField {...field('membersFemale')} label={LABELS.membersFemale} />
          <DateField {...date('membersOn')} label={LABELS.membersOn} today={today} />
        </FieldRow>
      </FormGroup>
      <FormGroup title={text.groups.building}>
        <FieldRow>
          <TextField {...field('buildingPercent')} label={LABELS.buildingPercent} />
          <DateField {...date('buildingOn')} label={LABELS.buildingOn} today={today} />
          <DateField {...date('handoverOn')} label={LABELS.handoverOn} today={today} />
          <DateField {...date('accountUpdatedOn')} label={LABELS.accountUpdatedOn} today={today} />
        </FieldRow>
      </FormGroup>
      <VehicleRows
        form={form}
        rows={rows.vehicles}
        today={today}
        onChange={(vehicles) => setRows({ ...rows, vehicles })}
      />
      <PartnerRows
        form={form}
        rows={rows.partners}
        today={today}
        onChange={(partners) => setRows({ ...rows, partners })}
      />
      <FinancingFields form={form} />
    </FormDialog>
  );
}
