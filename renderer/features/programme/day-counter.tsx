import { useState } from 'react';
import { formatLongDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useRequest } from '../../lib/use-request.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { calendarText } from '../../text/calendar.ts';
import css from './programme.module.css';

const { count: text } = calendarText;

/** How many working days lie between two days, and which day is the last of so many. */
export function DayCounter({ today }: { readonly today: PlainDate }) {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [days, setDays] = useState('');
  const first = parseTypedDate(from);
  const second = parseTypedDate(until) ?? null;
  const isWhole = /^\d{1,4}$/.test(days.trim());
  const asked = { from: first ?? today, until: second, days: isWhole ? Number(days) : null };
  const isAsked = first !== undefined && (second !== null || isWhole);
  const { data, error } = useRequest('calendar.count', asked, { isEnabled: isAsked });
  const said = isAsked && data;
  return (
    <section aria-label={text.title} className={css.counter}>
      <h2>{text.title}</h2>
      <div className={css.bar}>
        <DateField label={text.from} text={from} onTextChange={setFrom} today={today} />
        <DateField label={text.until} text={until} onTextChange={setUntil} today={today} />
        <TextField
          name="count.days"
          label={text.days}
          value={days}
          onChange={setDays}
          error={days.trim() === '' || isWhole ? undefined : text.numberFault}
        />
      </div>
      <div aria-live="polite">
        {said ? (
          <>
            {data.between !== null && <p>{text.between(data.between)}</p>}
            {data.lastDay !== null && <p>{text.last(days.trim(), formatLongDate(data.lastDay))}</p>}
            {data.warning !== '' && <p className={css.hint}>{data.warning}</p>}
          </>
        ) : (
          <p className={css.hint}>{text.hint}</p>
        )}
      </div>
      <ErrorNotice error={isAsked ? error : null} />
    </section>
  );
}
