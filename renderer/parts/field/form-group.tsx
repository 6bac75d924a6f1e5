import type { ReactNode } from 'react';
import css from './form-group.module.css';

interface FormGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One heading and its fields, in one column. */
export function FormGroup({ title, hint, children }: FormGroupProps) {
  return (
    <fieldset className={css.group}>
      <legend>{title}</legend>
      {hint && <p>{hint}</p>}
      <div className={css.fields}>{children}</div>
    </fieldset>
  );
}

interface FieldRowProps {
  readonly children: ReactNode;
  /** Widths as a grid's columns, one a field; left out: all alike. */
  readonly columns?: string;
}

/** Short fields that belong together on one line. */
export function FieldRow({ children, columns }: FieldRowProps) {
  return (
    <div className={css.row} style={columns === undefined ? undefined : { gridTemplateColumns: columns }}>
      {children}
    </div>
  );
}
