import { Button, TextInput } from '@mantine/core';
import type { EntryForm } from '../../lib/use-entry.ts';
import { tidyMoney } from '../../lib/money-text.ts';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import type { FigureEntry, MemberEntry } from './umkm-entry.ts';
import css from './umkm.module.css';

const { form: text } = umkmText;
const COLUMNS = '7.5rem 10rem minmax(0, 1fr) auto';
const MEMBER_COLUMNS = 'minmax(0, 1fr) 9rem auto';

type RowForm = Pick<EntryForm<string>, 'row' | 'rowChanged'>;

/** The first key that no row has. */
const nextKey = (rows: readonly { readonly key: number }[]): number =>
  Math.max(0, ...rows.map(({ key }) => key + 1));

interface RowButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly isQuiet?: boolean;
}

const RowButton = ({ label, onClick, isQuiet = false }: RowButtonProps) => (
  <Button
    variant={isQuiet ? 'subtle' : 'default'}
    data-gives-up
    className={css.rowButton ?? ''}
    onClick={onClick}
  >
    {label}
  </Button>
);

interface FigureRowsProps {
  readonly name: 'capitals' | 'sales';
  /** "Modal usaha". */
  readonly label: string;
  readonly whenLabel: string;
  readonly addLabel: string;
  readonly rows: readonly FigureEntry[];
  readonly form: RowForm;
  readonly onChange: (rows: readonly FigureEntry[]) => void;
}

/** Amounts with their day or year and where they come from, one a row. */
export function FigureRows({ name, label, whenLabel, addLabel, rows, form, onChange }: FigureRowsProps) {
  const set = (key: number, field: 'when' | 'amount' | 'source', value: string) => {
    form.rowChanged(`${name}.${String(key)}.${field}`);
    onChange(rows.map((one) => (one.key === key ? { ...one, [field]: value } : one)));
  };
  const bound = (key: number, field: 'when' | 'amount' | 'source') => {
    const { name: place, error } = form.row(`${name}.${String(key)}.${field}`);
    return { 'data-field': place, error };
  };
  return (
    <>
      {rows.map((row) => (
        <FieldRow key={row.key} columns={COLUMNS}>
          <TextInput
            {...bound(row.key, 'when')}
            label={whenLabel}
            value={row.when}
            onChange={(event) => set(row.key, 'when', event.currentTarget.value)}
          />
          <TextInput
            {...bound(row.key, 'amount')}
            label={`${label} (${text.amount})`}
            value={row.amount}
            onChange={(event) => set(row.key, 'amount', event.currentTarget.value)}
            onBlur={() => set(row.key, 'amount', tidyMoney(row.amount))}
          />
          <TextInput
            {...bound(row.key, 'source')}
            label={text.source}
            value={row.source}
            onChange={(event) => set(row.key, 'source', event.currentTarget.value)}
          />
          <RowButton
            isQuiet
            label={text.removeRow}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        </FieldRow>
      ))}
      <RowButton
        label={addLabel}
        onClick={() => onChange([...rows, { key: nextKey(rows), when: '', amount: '', source: '' }])}
      />
    </>
  );
}

interface MemberRowsProps {
  readonly rows: readonly MemberEntry[];
  readonly form: RowForm;
  readonly onChange: (rows: readonly MemberEntry[]) => void;
}

/** Cooperatives of which the business is a member, one a row. */
export function MemberRows({ rows, form, onChange }: MemberRowsProps) {
  const set = (key: number, part: Partial<MemberEntry>) =>
    onChange(rows.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <>
      {rows.map((row) => {
        const since = form.row(`members.${String(row.key)}.since`);
        return (
          <FieldRow key={row.key} columns={MEMBER_COLUMNS}>
            <CooperativeField
              isOptional
              name={form.row(`members.${String(row.key)}.cooperativeId`).name}
              error={form.row(`members.${String(row.key)}.cooperativeId`).error}
              value={row.cooperativeId}
              chosenName={row.cooperativeName}
              onChange={(cooperativeId) => set(row.key, { cooperativeId })}
            />
            <TextInput
              data-field={since.name}
              error={since.error}
              label={text.since}
              value={row.since}
              onChange={(event) => {
                form.rowChanged(`members.${String(row.key)}.since`);
                set(row.key, { since: event.currentTarget.value });
              }}
            />
            <RowButton
              isQuiet
              label={text.removeRow}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            />
          </FieldRow>
        );
      })}
      <RowButton
        label={text.addMember}
        onClick={() =>
          onChange([...rows, { key: nextKey(rows), cooperativeId: '', cooperativeName: '', since: '' }])
        }
      />
    </>
  );
}
