import { Select } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { columnText } from '../../text/import/columns.ts';
import { causeOf, columnLetter, type SheetColumn } from './column-mapping.ts';
import css from './mapping.module.css';

export interface FieldChoice {
  readonly field: string;
  readonly label: string;
}

/** The kind of data a field carries while it is dragged onto a column. */
export const DRAGGED_FIELD = 'application/x-meja-field';
/** Stands for "not read" in the list of choices; no field is called so. */
const NOT_READ = '-';

/** A RAT column whose heading names no book year; as it stands it can be read, but not chosen for another column. */
const yearlessField = (field: string): string =>
  field in columnText.yearless ? columnText.yearless[field as keyof typeof columnText.yearless] : field;

interface MappingRowProps {
  readonly column: SheetColumn;
  readonly field: string | null;
  readonly choices: readonly FieldChoice[];
  readonly isCorrected: boolean;
  readonly onField: (field: string | null) => void;
}

/** One column of the file: its heading, what stands in it, and what it is read as. A field may be dropped on it. */
export function MappingRow({ column, field, choices, isCorrected, onField }: MappingRowProps) {
  const [isOver, setOver] = useState(false);
  const letter = columnLetter(column.index);
  const header = column.header === '' ? columnText.noHeader : column.header;
  const isEmpty = column.header === '' && column.samples.length === 0;
  // A correction that is still being tried makes the reading's own cause untrue; a running number is said by its field.
  const isSaid = isEmpty || field !== column.field || column.state === 'numbering';
  const cause = isSaid ? '' : causeOf(column);
  const samples = column.samples.filter((sample) => sample !== '').join(' · ');
  const data = [
    { value: NOT_READ, label: columnText.notRead },
    ...choices.map((choice) => ({ value: choice.field, label: choice.label })),
    ...(field === null || choices.some((choice) => choice.field === field)
      ? []
      : [{ value: field, label: yearlessField(field) }]),
  ];
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED_FIELD)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.getData(DRAGGED_FIELD);
    if (dropped !== '') onField(dropped);
  };
  return (
    <tr
      data-over={isOver}
      data-corrected={isCorrected}
      data-unread={field === null}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <th scope="row">{letter}</th>
      <td title={header}>
        {header}
        {cause !== '' && <small className={css.cause}>{cause}</small>}
      </td>
      <td title={samples} className={css.samples}>
        {samples === '' ? columnText.noSamples : samples}
      </td>
      <td>
        <Select
          aria-label={columnText.fieldOf(letter, header)}
          data={data}
          value={field ?? NOT_READ}
          searchable
          allowDeselect={false}
          nothingFoundMessage={columnText.notFound}
          maxDropdownHeight="15rem"
          onFocus={(event) => event.currentTarget.select()}
          onChange={(value) => value !== null && onField(value === NOT_READ ? null : value)}
        />
      </td>
    </tr>
  );
}
