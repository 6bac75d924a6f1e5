import { useState } from 'react';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import type { ChecklistDocument } from '#rules/rule-book/rule-value.ts';
import { faultsOf, type Faults } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { EntryGrid, type GridColumn } from '../../../parts/grid/entry-grid.tsx';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationRuleText as text } from '../../../text/formation/rule.ts';
import { checklistOf, rowsOfChecklist, tidyRequired } from './checklist-rows.ts';
import css from '../parts/formation.module.css';

const COLUMNS: readonly GridColumn[] = [
  { header: text.name, width: 'auto' },
  {
    header: text.isRequired,
    width: '8rem',
    tidy: tidyRequired,
    fault: (typed) => (typed === text.yes || typed === text.no ? undefined : text.yesOrNo),
  },
];

interface ChecklistDialogProps {
  readonly code: string;
  /** The newest version, from which the new one is written. */
  readonly former: readonly ChecklistDocument[];
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** A new version of one checklist: its documents, since when, by which basis. */
export function ChecklistDialog({ code, former, onSaved, onClose }: ChecklistDialogProps) {
  const today = useToday();
  const add = useCommand('rule.addVersion');
  const [start] = useState(() => rowsOfChecklist(former));
  const [rows, setRows] = useState<Rows>(start);
  const [from, setFrom] = useState('');
  const [basis, setBasis] = useState('');
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const shown: Faults = add.error ? faultsOf(add.error) : faults;
  const save = () => {
    const inForceFrom = parseTypedDate(from);
    const value = checklistOf(rows, former);
    const found: Record<string, string> = {};
    if (!inForceFrom) found['inForceFrom'] = text.dateFault;
    if (basis.trim() === '') found['basis'] = text.basisFault;
    if (value.length === 0) found['value'] = text.emptyFault;
    setFaults(found);
    if (!inForceFrom || Object.keys(found).length > 0) return;
    add.mutate({ code, value, inForceFrom, inForceUntil: null, basis, note }, { onSuccess: onSaved });
  };
  return (
    <FormDialog
      title={text.changeOf(ruleName(code))}
      saveLabel={text.save}
      isBusy={add.isPending}
      error={add.error}
      onSave={save}
      onClose={onClose}
    >
      <DateField
        name="inForceFrom"
        label={text.from}
        text={from}
        today={today}
        error={shown['inForceFrom']}
        isRequired
        onTextChange={setFrom}
      />
      <TextField
        name="basis"
        label={text.basis}
        value={basis}
        error={shown['basis']}
        isRequired
        onChange={setBasis}
      />
      <TextField name="note" label={text.note} value={note} onChange={setNote} />
      <div className={css.review}>
        <EntryGrid label={ruleName(code)} columns={COLUMNS} rows={start} onRows={setRows} />
      </div>
      {shown['value'] !== undefined && <p role="alert">{shown['value']}</p>}
    </FormDialog>
  );
}
