import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { FigureSummary } from '#contract/recap/official-figure.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { FigureChange } from '#rules/recap/figure-change.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { figureText } from '../../text/recap/official-figure.ts';
import { ChangedList } from './changed-list.tsx';
import { comparedPair } from './compared-pair.ts';
import { cellText, differenceText } from './recap-words.ts';
import css from './recap.module.css';

const { compare: text } = figureText;

const headOf = ({ title, cutOffOn }: FigureSummary) => `${title} (${formatShortDate(cutOffOn)})`;

interface ComparisonProps {
  readonly figures: readonly FigureSummary[];
  /** The figure from which the comparison was opened. */
  readonly figureId: string;
  readonly onClose: () => void;
}

/** Two frozen figures side by side: what each column gained or lost, and which cooperatives made the difference. */
export function Comparison({ figures, figureId, onClose }: ComparisonProps) {
  const [otherId, setOtherId] = useState(() => figures.find(({ id }) => id !== figureId)?.id ?? null);
  const [chosen, setChosen] = useState<FigureChange>();
  const pair = comparedPair(figures, figureId, otherId);
  const answer = useRequest(
    'figure.compare',
    { olderId: pair?.older.id ?? '', newerId: pair?.newer.id ?? '' },
    { isEnabled: pair !== undefined },
  );
  const compared = pair && !answer.isPlaceholderData ? answer.data : undefined;
  const change = chosen ?? compared?.changes.find(({ count }) => count > 0)?.change;
  const first = figures.find(({ id }) => id === figureId);
  const others = figures.filter(({ id }) => id !== figureId);
  const isSame = compared?.changes.every(({ count }) => count === 0);
  return (
    <section className={css.compare} aria-label={text.title}>
      <div className={css.bar}>
        <Button variant="default" onClick={onClose}>
          {text.back}
        </Button>
        <strong className={css.compared} title={first && headOf(first)}>
          {first && headOf(first)}
        </strong>
        <span>{text.joined}</span>
        <Select
          aria-label={text.with}
          placeholder={text.choose}
          data={others.map((figure) => ({ value: figure.id, label: headOf(figure) }))}
          value={otherId}
          allowDeselect={false}
          w="22rem"
          onChange={(id) => {
            setOtherId(id);
            setChosen(undefined);
          }}
        />
      </div>
      {others.length === 0 && <Notice kind="info" title={text.only} />}
      <ErrorNotice error={answer.error} />
      {pair && !compared && !answer.error && <p className={css.quiet}>{text.counting}</p>}
      {compared?.cautions.map((caution) => (
        <Notice key={caution} kind="warning" title={caution} />
      ))}
      {compared && (
        <div className={css.pair}>
          <div className={css.differences}>
            <SmallTable
              label={text.table}
              isNumeric
              headers={[
                text.column,
                `${text.older} ${formatShortDate(compared.older.cutOffOn)}`,
                `${text.newer} ${formatShortDate(compared.newer.cutOffOn)}`,
                text.difference,
              ]}
              rows={compared.columns.map(({ key, bookYear, heading, unit, older, newer, difference }) => ({
                key: `${key} ${bookYear ?? ''}`,
                cells: [
                  unit === 'rupiah' ? `${heading} (${figureText.millions})` : heading,
                  cellText({ key, unit }, older),
                  cellText({ key, unit }, newer),
                  differenceText(unit, difference),
                ],
              }))}
            />
            <p className={css.quiet}>
              {text.days(formatLongDate(compared.older.cutOffOn), formatLongDate(compared.newer.cutOffOn))}
            </p>
          </div>
          <div className={css.changes}>
            {isSame && <Notice kind="info" title={text.none} />}
            <div className={css.kinds} role="group" aria-label={text.changes}>
              {compared.changes
                .filter(({ count }) => count > 0)
                .map((one) => (
                  <button
                    key={one.change}
                    type="button"
                    aria-pressed={one.change === change}
                    onClick={() => setChosen(one.change)}
                  >
                    {text.change(one.name, one.count)}
                  </button>
                ))}
            </div>
            {change !== undefined && !isSame && (
              <ChangedList
                key={change}
                olderId={compared.older.id}
                newerId={compared.newer.id}
                change={change}
              />
            )}
          </div>
        </div>
      )}
    </section>
  );
}
