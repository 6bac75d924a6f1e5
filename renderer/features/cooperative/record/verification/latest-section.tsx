import { Button } from '@mantine/core';
import type { ComponentProps } from 'react';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import css from '../parts/record.module.css';

/** So many of the latest stand on the record; the area's own screen has them all. */
export const LATEST_SHOWN = 10;

interface LatestSectionProps {
  readonly title: string;
  readonly openLabel: string;
  readonly onOpen: () => void;
  readonly error: ComponentProps<typeof ErrorNotice>['error'];
  readonly headers: readonly string[];
  readonly rows: ComponentProps<typeof SmallTable>['rows'];
}

/** The latest entries that another area keeps about the cooperative, with the way to all of them. */
export function LatestSection({ title, openLabel, onOpen, error, headers, rows }: LatestSectionProps) {
  return (
    <>
      <div className={css.head}>
        <h2>{title}</h2>
        <Button variant="default" onClick={onOpen}>
          {openLabel}
        </Button>
      </div>
      <ErrorNotice error={error} />
      <div className={css.table}>
        <SmallTable label={title} headers={headers} rows={rows} />
      </div>
    </>
  );
}
