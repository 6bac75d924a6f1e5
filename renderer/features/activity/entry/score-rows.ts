import type { ParticipantLine } from '#contract/activity.ts';
import type { InputOf } from '#contract/index.ts';
import { parseBlock } from '../../../parts/grid/clipboard-text.ts';
import { activityText } from '../../../text/activity.ts';

const { scores: text } = activityText;
const MOST_SCORE = 100;

/** As typed: before and after, a participant a row. */
export type ScoreRow = readonly [pre: string, post: string];
export type ScoreRows = readonly ScoreRow[];

const shown = (score: number | null): string => (score === null ? '' : String(score));

export const scoreRowsOf = (participants: readonly ParticipantLine[]): ScoreRows =>
  participants.map(({ preScore, postScore }) => [shown(preScore), shown(postScore)]);

/** What is wrong with a typed score, with the remedy. */
export function scoreFault(typed: string): string | undefined {
  const score = typed.trim();
  if (score === '' || (/^\d{1,3}$/.test(score) && Number(score) <= MOST_SCORE)) return undefined;
  return text.fault;
}

export const withScore = (rows: ScoreRows, row: number, column: 0 | 1, typed: string): ScoreRows =>
  rows.map((one, at) => (at !== row ? one : column === 0 ? [typed, one[1]] : [one[0], typed]));

export interface PastedScores {
  readonly rows: ScoreRows;
  /** Pasted cells for which there was no row or no column. */
  readonly left: number;
}

/** A block out of a spreadsheet from one cell on, to the right and down; what finds no place is counted. */
export function pasteScores(rows: ScoreRows, row: number, column: 0 | 1, pasted: string): PastedScores {
  const block = parseBlock(pasted);
  let kept = rows;
  let left = 0;
  for (const [down, cells] of block.entries()) {
    for (const [right, cell] of cells.entries()) {
      const [toRow, toColumn] = [row + down, column + right];
      if (toRow < rows.length && (toColumn === 0 || toColumn === 1))
        kept = withScore(kept, toRow, toColumn, cell.trim());
      else if (cell.trim() !== '') left += 1;
    }
  }
  return { rows: kept, left };
}

const scoreOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** The participants whose scores were changed, with what stood before. */
export function changedScores(
  participants: readonly ParticipantLine[],
  rows: ScoreRows,
): InputOf<'activity.setScores'>['scores'] {
  return participants.flatMap(({ id, preScore, postScore }, at) => {
    const [pre = '', post = ''] = rows[at] ?? [];
    const now = { preScore: scoreOf(pre), postScore: scoreOf(post) };
    if (now.preScore === preScore && now.postScore === postScore) return [];
    return [{ participantId: id, before: { preScore, postScore }, ...now }];
  });
}
