import { Button, Checkbox } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import type { IncomingFilterInput, IncomingLine } from '#contract/incoming.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import type { PagedRows } from '../../lib/use-paged-rows.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { incomingText as text } from '../../text/incoming.ts';
import { INCOMING_COLUMNS } from './incoming-columns.tsx';
import css from './incoming.module.css';

interface IncomingListProps {
  readonly asked: IncomingFilterInput;
  readonly rows: PagedRows<IncomingLine, OutputOf<'incoming.list'>>;
  readonly filter: ListFilterProps;
  /** What is not there while nothing narrows the agenda. */
  readonly emptyTitle: string;
  readonly chosenId: string | undefined;
  readonly onChoose: (line: IncomingLine) => void;
  readonly onCreate: () => void;
}

/** The agenda as it is filtered, the largest number first. */
export function IncomingList(props: IncomingListProps) {
  const { asked, rows, filter, emptyTitle, chosenId, onChoose, onCreate } = props;
  return (
    <>
      <ErrorNotice error={rows.error} />
      <DataTable
        label={text.table}
        columns={INCOMING_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={chosenId}
        onOpen={onChoose}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyList
              filter={filter}
              title={emptyTitle}
              action={
                <Offered asks="incoming.record">
                  <Button variant="default" onClick={onCreate}>
                    {text.createFirst}
                  </Button>
                </Offered>
              }
            >
              {text.empty}
            </EmptyList>
          )
        }
      />
    </>
  );
}

interface ListFootProps {
  /** The answer that also holds the first rows; undefined while it is read anew. */
  readonly head: OutputOf<'incoming.list'> | undefined;
  readonly isRemoved: boolean;
  readonly onRemoved: (isRemoved: boolean) => void;
}

/** How many, and which numbers stand in no record. */
export function ListFoot({ head, isRemoved, onRemoved }: ListFootProps) {
  const told = head === undefined ? '' : [text.count(head.total), ...head.gaps.slice(0, 3)].join('. ');
  return (
    <div className={css.bar}>
      <span className={css.told} title={told}>
        {told}
      </span>
      <Checkbox
        label={text.filter.removed}
        checked={isRemoved}
        onChange={(event) => onRemoved(event.currentTarget.checked)}
      />
    </div>
  );
}
