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

/** Short fields that belong together on one line. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}
