import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '#rules/value/numbers.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { duplicatesText as text } from '../../text/duplicates.ts';
import css from './duplicates.module.css';
import { differingFields, sideOf, type Comparison, type MergeChoice, type Side } from './merge-choice.ts';

/** What both have for the same year or number; said before the merge, because only one of them will be shown. */
export function Conflicts({ conflicts }: Pick<Comparison, 'conflicts'>) {
  if (conflicts.length === 0) return null;
  return (
    <div className={css.conflicts}>
      <MarkedWord kind="warning">{text.conflicts}</MarkedWord>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict}>{conflict}</li>
        ))}
      </ul>
      <p className={css.quiet}>{text.conflictHint}</p>
    </div>
  );
}

interface PairComparisonProps {
  readonly comparison: Comparison;
  readonly choice: MergeChoice;
  readonly onChange: (choice: MergeChoice) => void;
}

const SIDES: readonly Side[] = ['first', 'second'];

interface LineProps extends PairComparisonProps {
  readonly line: Comparison['fields'][number];
}

/** One field with both values; where they differ, either can be taken. */
function FieldLine({ line, choice, onChange }: LineProps) {
  const isSame = line.first === line.second;
  const cell = (side: Side) => {
    const value = line[side] || text.empty;
    if (isSame) return <span className={css.same}>{value}</span>;
    return (
      <Radio
        name={`field ${line.field}`}
        label={value}
        aria-label={text.take(line.label, text[side].toLowerCase(), value)}
        checked={sideOf(choice, line.field) === side}
        onChange={() => onChange({ ...choice, taken: { ...choice.taken, [line.field]: side } })}
      />
    );
  };
  return (
    <tr>
      <th scope="row">{line.label}</th>
      {SIDES.map((side) => (
        <td key={side} data-taken={!isSame && sideOf(choice, line.field) === side}>
          {cell(side)}
        </td>
      ))}
    </tr>
  );
}

/** Both records side by side: which one stays, whose value is used, and the histories that come together. */
export function PairComparison(props: PairComparisonProps) {
  const { comparison, choice, onChange } = props;
  const [isWhole, setWhole] = useState(false);
  const differing = differingFields(comparison);
  const sameCount = comparison.fields.length - differing.length;
  const lines = isWhole ? comparison.fields : differing;
  return (
    <>
      <table className={css.compare} aria-label={text.compare}>
        <thead>
          <tr>
            <th scope="col">{text.kept}</th>
            {SIDES.map((side) => {
              const member = comparison[side];
              return (
                <th key={side} scope="col">
                  <Radio
                    name="kept"
                    label={member.name}
                    aria-label={text.keep(text[side].toLowerCase())}
                    description={[member.districtName, member.origin].filter(Boolean).join(' · ')}
                    checked={choice.kept === side}
                    onChange={() => onChange({ kept: side, taken: {} })}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <FieldLine key={line.field} {...props} line={line} />
          ))}
        </tbody>
      </table>
      <p className={css.quiet}>
        {text.differing(differing.length)}{' '}
        {sameCount > 0 && (
          <Button variant="subtle" h="2rem" px="xs" onClick={() => setWhole(!isWhole)}>
            {isWhole ? text.hideSame : text.showSame(sameCount)}
          </Button>
        )}
      </p>
      <SmallTable
        label={text.histories}
        isNumeric
        headers={[text.histories, text.first, text.second]}
        rows={comparison.histories.map((history) => ({
          key: history.label,
          cells: [history.label, formatInteger(history.first), formatInteger(history.second)],
        }))}
      />
      <p className={css.quiet}>{text.historyHint}</p>
      <Conflicts conflicts={comparison.conflicts} />
    </>
  );
}
