import { Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { partsText } from '../../text/parts/parts.ts';
import css from './filter-pill.module.css';

interface PillFrameProps {
  /** What is filtered by: "Kecamatan". */
  readonly label: string;
  /** What the pill says now. */
  readonly said: string;
  readonly isChosen: boolean;
  /** There is always one of it: no cross. */
  readonly isKept?: boolean | undefined;
  /** What the list opens on: it is no news, so it does not stand out. */
  readonly isHome?: boolean | undefined;
  /** Opens as it comes, where it was asked for. */
  readonly startsOpen?: boolean | undefined;
  readonly onClear: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** The pill itself: it says what holds, opens to change it, and its cross takes it away. */
export function PillFrame(props: PillFrameProps) {
  const {
    label,
    said,
    isChosen,
    isKept = false,
    isHome = false,
    startsOpen = false,
    onClear,
    children,
  } = props;
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <span className={`${css.pill} ${isChosen && !isKept && !isHome ? css.chosen : ''}`}>
        <Popover.Target>
          <button
            type="button"
            className={css.open}
            title={said}
            aria-haspopup="dialog"
            onClick={() => setOpen(!isOpen)}
          >
            <span>{said}</span>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 8l5 5 5-5" />
            </svg>
          </button>
        </Popover.Target>
        {isChosen && !isKept && (
          <button
            type="button"
            className={css.clear}
            aria-label={partsText.removeFilter(label)}
            onClick={onClear}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </span>
      <Popover.Dropdown p="xs" aria-label={label}>
        {children(() => setOpen(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
