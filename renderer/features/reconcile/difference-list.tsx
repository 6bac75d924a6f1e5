import { Button } from '@mantine/core';
import type { FindingDifference } from '#contract/reconcile.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import css from './reconcile.module.css';

interface DifferenceListProps {
  readonly differences: readonly FindingDifference[];
  readonly source: string;
  /** There is one cooperative of the register to be changed. */
  readonly canUse: boolean;
  readonly onUse: (difference: FindingDifference) => void;
}

const said = (value: string): string => (value === '' ? text.emptyValue : value);

/** Field by field what is said here and there; a value is taken over one at a time. */
export function DifferenceList({ differences, source, canUse, onUse }: DifferenceListProps) {
  return (
    <ul className={css.differences} aria-label={text.differences}>
      {differences.map((one) => (
        <li key={one.field} data-settled={one.isSettled}>
          <strong>{one.label}</strong>
          <dl>
            <div>
              <dt>{text.here}</dt>
              <dd>{said(one.here)}</dd>
            </div>
            <div>
              <dt>{text.there(source)}</dt>
              <dd>{said(one.there)}</dd>
            </div>
          </dl>
          {one.isSettled && <MarkedWord kind="ok">{text.settled}</MarkedWord>}
          {!one.isSettled && one.now !== null && one.now !== one.here && (
            <p className={css.quiet}>{text.nowIs(said(one.now))}</p>
          )}
          {!one.isSettled && canUse && one.obstacle === null && (
            <Offered asks="reconcile.useValue">
              <Button variant="default" size="compact-sm" onClick={() => onUse(one)}>
                {text.take}
              </Button>
            </Offered>
          )}
          {!one.isSettled && one.obstacle !== null && <p className={css.quiet}>{one.obstacle}</p>}
        </li>
      ))}
    </ul>
  );
}
