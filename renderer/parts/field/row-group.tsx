import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldRow, FormGroup } from './form-group.tsx';
import css from './form-group.module.css';

interface RowGroupProps<Row extends { readonly key: number }> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly addLabel: string;
  readonly removeLabel: string;
  /** Widths of the fields and of the button that takes a row away; left out: all alike. */
  readonly columns?: string;
  /** What is said about the rows together. */
  readonly below?: ReactNode;
  /** A row that nobody has filled in yet, under a key that no row has. */
  readonly emptyRow: (key: number) => Row;
  readonly onChange: (rows: readonly Row[]) => void;
  /** The fields of one row; `set` changes some of it. */
  readonly renderFields: (row: Row, set: (part: Partial<Row>) => void) => ReactNode;
}

/** Rows of a form, one a line, that are added and taken away by a person. */
export function RowGroup<Row extends { readonly key: number }>(props: RowGroupProps<Row>) {
  const { title, rows, addLabel, removeLabel, columns, below, emptyRow, onChange, renderFields } = props;
  const next = Math.max(0, ...rows.map(({ key }) => key + 1));
  return (
    <FormGroup title={title}>
      {rows.map((row) => (
        <FieldRow key={row.key} {...(columns === undefined ? {} : { columns })}>
          {renderFields(row, (part) =>
            onChange(rows.map((one) => (one.key === row.key ? { ...one, ...part } : one))),
          )}
          <Button
            variant="subtle"
            data-gives-up
            className={css.rowButton ?? ''}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            {removeLabel}
          </Button>
        </FieldRow>
      ))}
      {below}
      <Button
        variant="default"
        data-gives-up
        className={css.rowButton ?? ''}
        onClick={() => onChange([...rows, emptyRow(next)])}
      >
        {addLabel}
      </Button>
    </FormGroup>
  );
}
