import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { BACKUP_RULE_LIMITS, type BackupRules } from '#rules/backup/backup-rules.ts';
import { formatLongDate, formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { backupText } from '../../../text/settings/backup.ts';

const { rules: text } = backupText;

const ROWS = [
  ['days', 'weeks', 'months'],
  ['beforeRisk', 'importRows', 'drillMonths'],
] as const satisfies readonly (readonly (keyof BackupRules)[])[];
const PARTS: readonly (keyof BackupRules)[] = ROWS.flat();

interface RulesDialogProps {
  readonly state: OutputOf<'backup.state'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const faultOf = (part: keyof BackupRules, typed: string): string | undefined => {
  const [from, to] = BACKUP_RULE_LIMITS[part];
  const isNumber = /^\d{1,6}$/.test(typed.trim());
  return isNumber && Number(typed) >= from && Number(typed) <= to ? undefined : text.range(from, to);
};

/** How many backups stay, from a day on and with its reason. */
export function RulesDialog({ state, onClose, onDone }: RulesDialogProps) {
  const today = useToday();
  const task = useTask('backup.setRules');
  const [typed, setTyped] = useState<Readonly<Record<keyof BackupRules, string>>>({
    days: String(state.rules.days),
    weeks: String(state.rules.weeks),
    months: String(state.rules.months),
    beforeRisk: String(state.rules.beforeRisk),
    importRows: String(state.rules.importRows),
    drillMonths: String(state.rules.drillMonths),
  });
  const [fromTyped, setFrom] = useState<string>();
  const from = fromTyped ?? (today ? formatShortDate(today) : '');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const wrong = PARTS.find((part) => faultOf(part, typed[part]) !== undefined);
    if (wrong) return focusField(wrong);
    const day = parseTypedDate(from);
    if (!day) return focusField('from');
    if (reason.trim() === '') return focusField('reason');
    const { days, weeks, months, beforeRisk, importRows, drillMonths } = typed;
    const done = await task.run({
      days: Number(days),
      weeks: Number(weeks),
      months: Number(months),
      beforeRisk: Number(beforeRisk),
      importRows: Number(importRows),
      drillMonths: Number(drillMonths),
      from: day,
      reason,
    });
    if (done) onDone();
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{text.what}</p>
      {ROWS.map((row) => (
        <FieldRow key={row[0]}>
          {row.map((part) => (
            <TextField
              key={part}
              name={part}
              label={text[part]}
              value={typed[part]}
              error={isTried ? faultOf(part, typed[part]) : undefined}
              onChange={(value) => setTyped((now) => ({ ...now, [part]: value }))}
            />
          ))}
        </FieldRow>
      ))}
      <FieldRow>
        <DateField
          name="from"
          label={text.from}
          text={from}
          today={today}
          error={isTried && !parseTypedDate(from) ? text.unreadable : undefined}
          onTextChange={setFrom}
        />
        <TextField
          name="reason"
          label={text.reason}
          value={reason}
          isRequired
          error={isTried && reason.trim() === '' ? text.required : undefined}
          onChange={setReason}
        />
      </FieldRow>
      {state.versions.length > 0 && (
        <details>
          <summary>{text.history}</summary>
          <ul>
            {state.versions.map((version, index) => (
              <li key={`${version.from} ${String(index)}`}>
                {text.version(formatLongDate(version.from), version.who, version.reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </FormDialog>
  );
}
