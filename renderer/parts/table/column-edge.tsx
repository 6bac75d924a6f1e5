import { useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { partsText } from '../../text/parts/parts.ts';
import css from './data-table.module.css';
import { NARROWEST, WIDEST } from './use-column-widths.ts';

interface ColumnEdgeProps {
  readonly header: string;
  /** The width a person gave, in rem; none where the program decides. */
  readonly own: number | undefined;
  /** One edge of a table is reached by Tab, the others from it by the arrow keys. */
  readonly isTabStop: boolean;
  readonly onTabStop: () => void;
  readonly onWidth: (rem: number) => void;
  readonly onReset: () => void;
}

const KEY_STEP = 1;

const remPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** How wide the heading stands now, in rem. */
const shownWidth = (edge: Element): number =>
  (edge.parentElement?.getBoundingClientRect().width ?? 0) / remPixels();

function moveToEdge(edge: HTMLElement, by: 1 | -1): void {
  const edges = [...(edge.closest('[role="row"]')?.querySelectorAll<HTMLElement>('[data-edge]') ?? [])];
  edges[edges.indexOf(edge) + by]?.focus();
}

/**
 * The right edge of a heading. Dragged it sets the width and a double click gives it back; with the cursor on it
 * Left and Right do the same, Home and Delete give it back, Up and Down go to the next column's edge.
 */
export function ColumnEdge({ header, own, isTabStop, onTabStop, onWidth, onReset }: ColumnEdgeProps) {
  const [measured, setMeasured] = useState<number>(NARROWEST);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const edge = event.currentTarget;
    const [from, before] = [event.clientX, shownWidth(edge)];
    edge.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent) => onWidth(before + (clientX - from) / remPixels());
    const end = () => edge.removeEventListener('pointermove', move);
    edge.addEventListener('pointermove', move);
    edge.addEventListener('pointerup', end, { once: true });
    edge.addEventListener('pointercancel', end, { once: true });
  };
  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    setMeasured(shownWidth(event.currentTarget));
    onTabStop();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const edge = event.currentTarget;
    const width = own ?? shownWidth(edge);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => onWidth(width - KEY_STEP),
      ArrowRight: () => onWidth(width + KEY_STEP),
      Home: onReset,
      Delete: onReset,
      ArrowUp: () => moveToEdge(edge, -1),
      ArrowDown: () => moveToEdge(edge, 1),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={partsText.columnWidth(header)}
      aria-valuenow={Math.round(own ?? measured)}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={isTabStop ? 0 : -1}
      data-edge={header}
      title={partsText.columnWidthHint}
      className={css.edge}
      onPointerDown={onPointerDown}
      onDoubleClick={onReset}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    />
  );
}
