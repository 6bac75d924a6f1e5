import { useState } from 'react';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { sheetsText as text } from '../../text/coaching/sheets.ts';
import css from './parts/coaching.module.css';
import { useSheetSelection } from './sheet-selection.tsx';

interface SheetsDialogProps {
  readonly year: number;
  /** The campaign it begins with; null: the year's plans. */
  readonly campaignId: string | null;
  readonly onClose: () => void;
}

/** Visit sheets to take along, with the list of the pack of each kecamatan. */
export function SheetsDialog({ year, campaignId, onClose }: SheetsDialogProps) {
  const { run, state, cancel } = useTask('coaching.printSheets');
  const { selection, rows, fields, error } = useSheetSelection({ year, campaignId });
  const [assignment, setAssignment] = useState('');
  const print = () => {
    if (selection && rows && rows.length > 0) void run({ selection, assignment });
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.print}
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' ? state.error : error}
      onSave={print}
      onClose={onClose}
    >
      {fields}
      <TextField
        name="sheets.assignment"
        label={text.assignment}
        description={text.assignmentHint}
        value={assignment}
        onChange={setAssignment}
      />
      <p className={css.told} aria-live="polite">
        {selection === null ? text.districtsNeeded : rows && text.count(rows.length)}
      </p>
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.printed(state.value.sheets)}>
          <FinishedFiles label={text.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={state} onCancel={cancel} delayMs={QUIET_MS} />
    </FormDialog>
  );
}
