import type { Place, Rows } from './grid-place.ts';

/**
 * Where Ctrl and an arrow key go from a cell, as in Excel: to the end of the filled cells one stands in, or over the
 * empty ones to the next filled cell, or to the edge.
 */
export function jumpFrom(rows: Rows, from: Place, down: number, right: number, width: number): Place {
  const step = (place: Place): Place => ({ row: place.row + down, column: place.column + right });
  const isInside = ({ row, column }: Place) => row >= 0 && row < rows.length && column >= 0 && column < width;
  const isFilled = ({ row, column }: Place) => (rows[row]?.[column] ?? '') !== '';
  let at = from;
  const isWalkingText = isFilled(at) && isInside(step(at)) && isFilled(step(at));
  while (isInside(step(at))) {
    if (isWalkingText && !isFilled(step(at))) return at;
    at = step(at);
    if (!isWalkingText && isFilled(at)) return at;
  }
  return at;
}
