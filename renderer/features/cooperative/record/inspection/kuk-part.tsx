import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { OutputOf } from '#contract/index.ts';
import { formatLongDate, formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { ChoiceField } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { Notice } from '../../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { inspectionText } from '../../../../text/cooperative/inspection.ts';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import css from '../parts/record.module.css';
import { TabHead } from '../parts/tab-head.tsx';

const { kuk: text } = inspectionText;
type Kuk = OutputOf<'inspection.list'>['kuk'];

interface KukPartProps {
  readonly record: CooperativeRecord;
  readonly kuk: Kuk;
}

/** The class of each figure, the highest of them proposed, and what an officer confirmed. */
export function KukPart({ record, kuk }: KukPartProps) {
  const [isOpen, setOpen] = useState(false);
  const [inForce] = kuk.confirmed;
  return (
    <>
      <TabHead
        asks="kuk.confirm"
        title={text.title}
        addLabel={text.confirm}
        name="kuk.confirm"
        onAdd={() => setOpen(true)}
      />
      {inForce?.isStale && <Notice kind="warning" title={text.stale} />}
      <p className={css.quiet}>
        {inForce
          ? text.confirmed(inForce.confirmed, formatLongDate(inForce.confirmedOn), inForce.officer)
          : text.notConfirmed}{' '}
        {kuk.proposed === null || kuk.bookYear === null
          ? text.noProposal
          : text.proposal(kuk.proposed, kuk.bookYear)}
      </p>
      {kuk.proposed !== null && (
        <div className={`${css.table ?? ''} ${css.narrow ?? ''}`}>
          <SmallTable
            label={text.title}
            isNumeric
            headers={[text.columns.criterion, text.columns.value, text.columns.kuk]}
            rows={kuk.steps.map(({ criterion, label, value, kuk: of }) => ({
              key: criterion,
              cells: [label, value, of ?? recordTabsText.none],
            }))}
          />
        </div>
      )}
      <p className={css.quiet}>{kuk.basis}</p>
      {isOpen && <KukDialog record={record} kuk={kuk} onClose={() => setOpen(false)} />}
    </>
  );
}

const CHOICES = [1, 2, 3, 4].map((kuk) => ({ value: String(kuk), label: text.choice(kuk) }));

function KukDialog({ record, kuk, onClose }: KukPartProps & { readonly onClose: () => void }) {
  const today = useToday();
  const confirm = useCommand('kuk.confirm');
  const { entry, field, date, refuse, unplaced } = useEntry('kuk', {
    confirmed: String(kuk.proposed ?? 1),
    confirmedOn: today ? formatShortDate(today) : '',
    officer: record.fields.assignedOfficer,
    reason: '',
  });
  const onSave = () => {
    const confirmedOn = parseTypedDate(entry.confirmedOn);
    const faults = {
      ...(confirmedOn ? {} : { confirmedOn: recordText.faults.dateRequired }),
      ...(entry.officer.trim() === '' ? { officer: recordText.faults.required(text.fields.officer) } : {}),
    };
    if (!confirmedOn || Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const { officer, reason } = entry;
    confirm.mutate(
      { cooperativeId: record.id, confirmed: Number(entry.confirmed), confirmedOn, officer, reason },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.confirm}
      saveLabel={text.save}
      isBusy={confirm.isPending}
      error={unplaced(confirm.error)}
      onSave={onSave}
      onClose={onClose}
    >
      <ChoiceField {...field('confirmed')} label={text.fields.confirmed} choices={CHOICES} />
      <DateField {...date('confirmedOn')} label={text.fields.confirmedOn} today={today} isRequired />
      <TextField {...field('officer')} label={text.fields.officer} isRequired />
      <TextField {...field('reason')} label={text.fields.reason} description={text.fields.reasonHint} />
    </FormDialog>
  );
}
