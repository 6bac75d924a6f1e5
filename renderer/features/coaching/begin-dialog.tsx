import type { OutputOf } from '#contract/index.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { sheetsText } from '../../text/coaching/sheets.ts';
import css from './parts/coaching.module.css';
import { useSheetSelection } from './sheet-selection.tsx';

const { table: text } = sheetsText;

interface BeginDialogProps {
  readonly year: number;
  readonly campaignId: string | null;
  readonly onBegin: (rows: OutputOf<'coaching.sheetOrder'>['rows']) => void;
  readonly onClose: () => void;
}

/** Fills the names of a pack into the table, in the order in which its sheets were printed. */
export function BeginDialog({ year, campaignId, onBegin, onClose }: BeginDialogProps) {
  const { selection, rows, fields, error } = useSheetSelection({ year, campaignId });
  return (
    <FormDialog
      title={text.beginTitle}
      saveLabel={text.beginSave}
      isBusy={false}
      error={error}
      onSave={() => {
        if (!rows || rows.length === 0) return;
        onBegin(rows);
        onClose();
      }}
      onClose={onClose}
    >
      {fields}
      <p className={css.told} aria-live="polite">
        {selection === null ? sheetsText.districtsNeeded : rows && text.rows(rows.length)}
      </p>
    </FormDialog>
  );
}
