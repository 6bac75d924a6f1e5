import { CloseButton, Popover } from '@mantine/core';
import { useState } from 'react';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { filterText } from '../../text/parts/filter.ts';
import { FilterEditor } from './filter-editor.tsx';
import { phraseOf } from './filter-sentence.ts';
import pillCss from './filter-pill.module.css';
import css from './filter.module.css';
import listCss from './list-filter.module.css';
import { withFilter, withoutFilter } from './filter-list.ts';
import { useRegionNames } from './use-filter-choices.ts';

interface FilterBarProps {
  readonly filters: readonly CooperativeFilter[];
  readonly onChange: (filters: readonly CooperativeFilter[]) => void;
  /** How the sentence begins, without a condition and with some; left out: what a list says. */
  readonly words?: { readonly all: string; readonly show: string };
}

interface FilterPopoverProps {
  readonly filter: CooperativeFilter | null;
  readonly label: string;
  readonly children: string;
  readonly className?: string | undefined;
  readonly onApply: (filter: CooperativeFilter) => void;
}

/** A button under which one condition is chosen or changed. */
function FilterPopover({ filter, label, children, className, onApply }: FilterPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      withinPortal
      shadow="sm"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        {filter === null ? (
          <button type="button" className={`${pillCss.pill} ${css.add}`} onClick={() => setOpen(!isOpen)}>
            {children}
          </button>
        ) : (
          <button
            type="button"
            className={className}
            aria-label={label}
            title={children}
            onClick={() => setOpen(!isOpen)}
          >
            {children}
          </button>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <FilterEditor
          filter={filter}
          onApply={(applied) => {
            setOpen(false);
            onApply(applied);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The conditions as one sentence; each can be changed or taken away by itself. */
export function FilterBar({ filters, onChange, words = filterText }: FilterBarProps) {
  const regionName = useRegionNames(filters);
  return (
    <div className={css.sentence} role="group" aria-label={filterText.sentence}>
      <span>{filters.length === 0 ? words.all : words.show}</span>
      {filters.map((filter, index) => {
        const phrase = phraseOf(filter, regionName);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a condition is known by its place in the sentence
          <span key={`${filter.field} ${index}`} className={css.condition}>
            <FilterPopover
              filter={filter}
              label={filterText.edit(phrase)}
              className={css.phrase}
              onApply={(applied) => onChange(withFilter(filters, applied, index))}
            >
              {phrase}
            </FilterPopover>
            <CloseButton
              size="sm"
              aria-label={filterText.remove(phrase)}
              title={filterText.remove(phrase)}
              onClick={() => onChange(withoutFilter(filters, index))}
            />
          </span>
        );
      })}
      <FilterPopover
        filter={null}
        label={filterText.add}
        onApply={(applied) => onChange(withFilter(filters, applied, null))}
      >
        {filterText.add}
      </FilterPopover>
      {filters.length > 0 && (
        <button type="button" className={listCss.clear} onClick={() => onChange([])}>
          {filterText.clear}
        </button>
      )}
    </div>
  );
}
