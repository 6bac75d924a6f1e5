import { useEffect, useMemo, type ReactNode } from 'react';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import type { RowLook, TableSort } from '../../parts/table/data-table-column.ts';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import { choiceColumns } from './choice-columns.tsx';
import type { ChoiceRow } from './choice-rows.ts';
import { useMarks } from './use-marks.ts';

interface ChooseTableProps {
  readonly bookYear: number;
  readonly planned: number | null;
  readonly rows: readonly ChoiceRow[];
  readonly sort: TableSort;
  readonly listKey: string;
  readonly onSort: (sort: TableSort) => void;
  readonly onTick: (ids: readonly string[], isChosen: boolean) => void;
  /** Somebody would tick one that was left out by decision. */
  readonly onRefused: () => void;
  readonly onMarked: (ids: readonly string[]) => void;
  readonly onActive: (id: string | undefined) => void;
  readonly empty: ReactNode;
}

/** As it is pasted into a spreadsheet: what the table shows, column by column. */
function lineOf(row: ChoiceRow | undefined): string {
  if (row?.kind !== 'candidate') return '';
  const { rank, name, districtName, grade, ratOn, lastAwardedYear, turnover } = row;
  const day = ratOn === null ? '' : formatShortDate(ratOn);
  return [rank, name, districtName, grade, day, lastAwardedYear ?? '', turnover ?? ''].join('\t');
}

/** The candidates: a box that says chosen, rows that are marked, the line under the last planned rank. */
export function ChooseTable(props: ChooseTableProps) {
  const { rows, planned, bookYear, sort, onMarked, onTick } = props;
  const candidates = rows.filter((row) => row.kind === 'candidate');
  const open = candidates.filter(({ decision }) => decision !== 'exclude');
  const chosen = candidates.filter(({ isChosen }) => isChosen).length;
  const some = chosen === 0 ? 'none' : 'some';
  const marks = useMarks({
    rowCount: rows.length,
    keyAt: (index) => (rows[index]?.kind === 'candidate' ? rows[index].id : undefined),
    isTicked: (index) => rows[index]?.kind === 'candidate' && rows[index].isChosen,
    ticked: open.length > 0 && chosen === open.length ? 'all' : some,
    onTick: (indexes, isTicked) => {
      const meant = indexes.flatMap((index) => (rows[index]?.kind === 'candidate' ? [rows[index]] : []));
      const free = meant.filter(({ decision }) => decision !== 'exclude');
      if (isTicked && free.length < meant.length) props.onRefused();
      if (free.length > 0)
        onTick(
          free.map(({ id }) => id),
          isTicked,
        );
    },
    onTickAll: (isTicked) =>
      onTick(
        open.map(({ id }) => id),
        isTicked,
      ),
    onCopy: (clipboard, marked) =>
      clipboard.setData('text/plain', marked.map((index) => lineOf(rows[index])).join('\r\n')),
  });
  const { keys } = marks;
  useEffect(() => onMarked([...keys]), [keys, onMarked]);
  const columns = useMemo(() => choiceColumns(planned, bookYear), [planned, bookYear]);
  const look: RowLook<ChoiceRow> = {
    toneOf: (row) => {
      if (row.kind === 'cut') return undefined;
      if (row.decision === 'exclude') return 'struck';
      return planned !== null && row.rank > planned && !row.isChosen ? 'quiet' : undefined;
    },
    lineOf: (row) => (row.kind === 'cut' && planned !== null ? text.cutLine(planned) : undefined),
  };
  return (
    <DataTable
      isTwoLine
      label={text.table}
      columns={columns}
      rowCount={rows.length}
      rowAt={(index) => rows[index]}
      keyOf={(row) => row.id}
      nameOf={(row) => (row.kind === 'candidate' ? row.name : '')}
      sort={sort}
      onSort={(key) => props.onSort({ key, isDescending: key === sort.key && !sort.isDescending })}
      selection={marks.selection}
      look={look}
      listKey={props.listKey}
      onActive={(index) => {
        const row = rows[index];
        if (row?.kind === 'candidate') props.onActive(row.id);
      }}
      empty={props.empty}
    />
  );
}
