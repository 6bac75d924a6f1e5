import { expect, test } from 'vitest';
import type { BoardLine } from '#contract/rat.ts';
import { CERTIFICATE_STANDING_WORDS } from '#rules/evaluation/certificate-standing.ts';
import { BOARD_COLUMNS } from '../../../../renderer/features/rat/board-columns.tsx';
import { Mark } from '../../../../renderer/parts/notice/mark.tsx';
import { legalityText } from '../../../../renderer/text/legality.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

const STANDING = BOARD_COLUMNS.find(({ key }) => key === 'standing');

function drawn(line: Partial<BoardLine>) {
  const whole = { daysOverdue: 0, daysWaiting: null, reminder: null, stage: null, ...line } as BoardLine;
  return renderPart(<>{STANDING?.render(whole)}</>);
}

const shape = () => [...document.querySelectorAll('svg path')].at(-1)?.getAttribute('d');
/** The mark of a refusal, by which the other lists tell what is late. */
function drawnMark() {
  renderPart(<Mark kind="refuse" />);
  return shape();
}

test('a RAT past its limit bears the mark of what is late, as on every other screen', () => {
  drawn({ daysOverdue: 1 });
  expect(shape()).toBe(drawnMark());
});

test('on the last day it is not late', () => {
  drawn({ daysOverdue: 0, stage: 'invited', daysWaiting: 3 });
  expect(shape()).toBeUndefined();
});

test('a certificate that has ended is told by the same words in Legalitas and in Evaluasi', () => {
  expect(CERTIFICATE_STANDING_WORDS.expired).toBe(legalityText.states.expired);
  expect(CERTIFICATE_STANDING_WORDS.expiring).toBe(legalityText.states.soon);
});
