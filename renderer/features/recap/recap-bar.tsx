import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { RECAP_GROUPING_CATALOGUE, RECAP_GROUPINGS, type RecapGrouping } from '#rules/recap/grouping.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { recapText } from '../../text/recap/recap.ts';
import css from './recap.module.css';
import type { RecapChoiceState } from './use-recap-choice.ts';

const { bar } = recapText;

interface GroupingSelectProps {
  readonly label: string;
  readonly value: RecapGrouping;
  readonly onChange: (grouping: RecapGrouping) => void;
}

/** What the rows are; kabupaten only where the office has several. */
export function GroupingSelect({ label, value, onChange }: GroupingSelectProps) {
  const office = useOffice();
  const hasRoom = useHasRoom();
  const offered = RECAP_GROUPING_CATALOGUE.filter(
    ({ key }) => key !== 'regency' || office?.level === 'province',
  );
  return (
    <Select
      aria-label={label}
      data={offered.map(({ key, name }) => ({ value: key, label: name }))}
      value={value}
      allowDeselect={false}
      maxDropdownHeight={400}
      w={hasRoom ? '11rem' : '9rem'}
      onChange={(next) => {
        const known = RECAP_GROUPINGS.find((one) => one === next);
        if (known) onChange(known);
      }}
    />
  );
}

interface DayPartProps {
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly onChange: (day: PlainDate) => void;
}

/** Why the table does not show the day that stands in the field. */
function dayFault(text: string, typed: PlainDate | undefined, today: PlainDate): string | undefined {
  if (text.trim() === '') return bar.dayMissing;
  if (typed === undefined) return bar.dayUnreadable;
  return typed > today ? bar.future : undefined;
}

/** The cut-off day; used when the field is left or Enter is pressed, not at every digit. */
function DayPart({ day, today, onChange }: DayPartProps) {
  const [text, setText] = useState(formatShortDate(day));
  const [fault, setFault] = useState<string>();
  const use = () => {
    const typed = parseTypedDate(text);
    setFault(dayFault(text, typed, today));
    if (typed !== undefined && typed <= today && typed !== day) onChange(typed);
  };
  return (
    <div
      className={css.day}
      onBlur={use}
      onKeyDown={(event) => {
        if (event.key === 'Enter') use();
      }}
    >
      <DateField
        label={bar.dayLabel}
        isInline
        text={text}
        today={today}
        error={fault}
        onTextChange={(typed) => {
          setFault(undefined);
          setText(typed);
        }}
      />
    </div>
  );
}

interface RecapBarProps {
  readonly recap: RecapChoiceState;
  readonly onChooseColumns: () => void;
}

/** How the recap is put together, read as a sentence: rows, day, columns, and which cooperatives count. */
export function RecapBar({ recap, onChooseColumns }: RecapBarProps) {
  const today = useToday();
  const { choice, change } = recap;
  const day = recap.on ?? today;
  return (
    <div className={css.bar} role="group" aria-label={bar.label}>
      <span>{bar.rows}</span>
      <GroupingSelect
        label={bar.rows}
        value={choice.grouping}
        onChange={(grouping) => change({ grouping })}
      />
      <span>{bar.day}</span>
      {day && today && <DayPart key={day} day={day} today={today} onChange={recap.changeDay} />}
      {recap.on !== undefined && today && (
        <Button variant="subtle" px="xs" onClick={() => recap.changeDay(today)}>
          {bar.today}
        </Button>
      )}
      <Button variant="default" onClick={onChooseColumns}>
        {bar.columns(choice.columns.length)}
      </Button>
      {!recap.isStandard && (
        <Button variant="subtle" px="xs" title={bar.standardHint} onClick={recap.toStandard}>
          {bar.standard}
        </Button>
      )}
      <div className={choice.filters.length === 0 ? css.rest : css.ownLine}>
        <FilterBar
          filters={choice.filters}
          words={recapText.filter}
          onChange={(filters) => change({ filters })}
        />
      </div>
    </div>
  );
}
