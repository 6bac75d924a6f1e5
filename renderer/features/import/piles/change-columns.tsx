import type { ChangeLine } from '#contract/import.ts';
import type { Column } from '../../../parts/table/data-table-column.ts';
import { changeText } from '../../../text/import/changes.ts';
import css from '../parts/changes.module.css';
import { isKept, type Kept, type Side } from '../parts/kept-choices.ts';
import { SideChoice } from './side-choice.tsx';

export function lineKey({ row, change }: ChangeLine): string {
  return change === null ? String(row) : `${row}:${change.field}`;
}

/** The fields that a choice on this line is about. */
export function fieldsOfLine({ fields, change }: ChangeLine): readonly string[] {
  return change === null ? fields : [change.field];
}

export function sideOf(line: ChangeLine, kept: Kept): Side {
  const fields = fieldsOfLine(line);
  const count = fields.filter((field) => isKept(kept, line.row, field)).length;
  if (count === 0) return 'file';
  return count === fields.length ? 'register' : 'mixed';
}

const shown = (text: string) => (text === '' ? <span className={css.quiet}>{changeText.empty}</span> : text);

/** The columns of the list of changes; without `onChoose` nothing is left to be chosen. */
export function changeColumns(
  kept: Kept,
  onChoose?: (line: ChangeLine, keep: boolean) => void,
): readonly Column<ChangeLine>[] {
  const valueOf = ({ row, change }: ChangeLine, which: 'before' | 'after') => {
    if (change === null) return null;
    const isUsed = (which === 'before') === isKept(kept, row, change.field);
    return <span className={isUsed ? css.used : css.dropped}>{shown(change[which])}</span>;
  };
  const columns: readonly Column<ChangeLine>[] = [
    {
      key: 'row',
      header: changeText.headers.row,
      width: '4rem',
      isNumber: true,
      render: ({ row, change }) => (change === null ? row : null),
    },
    {
      key: 'field',
      header: changeText.headers.field,
      width: 'minmax(11rem, 1.2fr)',
      render: ({ name, change }) =>
        change === null ? <strong>{name}</strong> : <span className={css.field}>{change.label}</span>,
    },
    {
      key: 'before',
      header: changeText.headers.before,
      width: 'minmax(7rem, 1fr)',
      render: (line) =>
        line.change === null ? (
          <span className={css.quiet}>{changeText.fieldCount(line.fields.length)}</span>
        ) : (
          valueOf(line, 'before')
        ),
    },
    {
      key: 'after',
      header: changeText.headers.after,
      width: 'minmax(7rem, 1fr)',
      render: (line) => valueOf(line, 'after'),
    },
  ];
  if (onChoose === undefined) return columns;
  return [
    ...columns,
    {
      key: 'used',
      header: changeText.headers.used,
      width: '16rem',
      render: (line) => (
        <SideChoice
          name={lineKey(line)}
          label={
            line.change === null
              ? changeText.choiceOfRow(line.name)
              : changeText.choiceOf(line.name, line.change.label)
          }
          side={sideOf(line, kept)}
          onChoose={(keep) => onChoose(line, keep)}
        />
      ),
    },
  ];
}
