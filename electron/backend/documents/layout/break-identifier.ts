import type { FaceChoice } from './faces.ts';
import type { TextMeasure } from './text-measure.ts';

export interface CellText {
  readonly face: FaceChoice;
  readonly size: number;
  /** Width of the cell inside its padding, in points. */
  readonly width: number;
}

/**
 * A long number such as "AHU-0025673.AH.01.29.TAHUN 2025" over several lines, broken after its separators and not in
 * the middle of a group, where a reader would take it for another number.
 */
export function breakIdentifier(identifier: string, cell: CellText, measure: TextMeasure): string {
  const groups = identifier.match(/[^\s./-]*[\s./-]+|[^\s./-]+/gu) ?? [identifier];
  const lines: string[] = [];
  let line = '';
  for (const group of groups) {
    if (line !== '' && measure.widthOf((line + group).trimEnd(), cell.face, cell.size) > cell.width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += group;
  }
  return [...lines, line.trimEnd()].join('\n');
}
