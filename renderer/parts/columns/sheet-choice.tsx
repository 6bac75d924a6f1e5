import { Select } from '@mantine/core';
import { importText } from '../../text/import/import.ts';
import css from './mapping.module.css';

interface SheetChoiceProps {
  readonly sheets: readonly string[];
  /** Null: none of them could be read yet. */
  readonly sheet: string | null;
  readonly onSheet: (sheet: string) => void;
}

/** Which sheet of the workbook is read. */
export function SheetChoice({ sheets, sheet, onSheet }: SheetChoiceProps) {
  return (
    <div className={css.sheet}>
      <span id="import-sheet">{importText.sheet}</span>
      <Select
        aria-labelledby="import-sheet"
        placeholder={importText.chooseSheet}
        data={[...sheets]}
        value={sheet}
        allowDeselect={false}
        searchable
        w="15rem"
        onChange={(chosen) => chosen !== null && onSheet(chosen)}
      />
    </div>
  );
}
