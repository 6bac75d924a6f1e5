import type { PointerEvent } from 'react';
import { partsText } from '../../text/parts/parts.ts';
import css from './data-table.module.css';

interface ColumnEdgeProps {
  readonly header: string;
  readonly onWidth: (rem: number) => void;
  readonly onReset: () => void;
}

const remPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** How wide the heading stands now, in rem. */
const shownWidth = (edge: Element): number =>
  (edge.parentElement?.getBoundingClientRect().width ?? 0) / remPixels();

/** The right edge of a heading: dragged it sets the width, a double click gives it back. Of the mouse alone. */
export function ColumnEdge({ header, onWidth, onReset }: ColumnEdgeProps) {
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
  return (
    <div
      aria-hidden="true"
      data-edge={header}
      title={partsText.columnWidthHint}
      className={css.edge}
      onPointerDown={onPointerDown}
      onDoubleClick={onReset}
    />
  );
}
