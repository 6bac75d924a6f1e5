import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { listFilterText } from '../../text/parts/list-filter.ts';
import { EmptyState } from '../notice/empty-state.tsx';
import { sentenceOfParts } from './filter-part.ts';
import type { ListFilterProps } from './list-filter.tsx';

interface EmptyListProps {
  readonly filter: Pick<ListFilterProps, 'search' | 'parts' | 'onClear'>;
  /** What is not there yet. */
  readonly title: string;
  /** What to do first. */
  readonly children: ReactNode;
  /** The button that does it, for whom it is offered. */
  readonly action?: ReactNode;
}

/** A list without a row: because nothing was recorded yet, or because the filter keeps everything out. */
export function EmptyList({ filter, title, children, action }: EmptyListProps) {
  const { search, parts, onClear } = filter;
  if (sentenceOfParts(parts, search?.words ?? '') === null)
    return (
      <EmptyState title={title} action={action}>
        {children}
      </EmptyState>
    );
  return (
    <EmptyState
      title={listFilterText.noneTitle}
      action={
        <Button variant="default" onClick={onClear}>
          {listFilterText.showAll}
        </Button>
      }
    >
      {listFilterText.none}
    </EmptyState>
  );
}
