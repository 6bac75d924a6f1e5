import { Select } from '@mantine/core';
import { useState } from 'react';
import { formatInteger, percentageOf } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { consultationText } from '../../text/consultation.ts';
import css from './consultation.module.css';

const { recap: text, filter, months } = consultationText;
const MONTHS = [
  { value: '', label: filter.wholeYear },
  ...months.map((label, at) => ({ value: String(at + 1), label })),
];

/** The recap of a month or a year; of nothing it says so. */
export function RecapTab({ today }: { readonly today: PlainDate }) {
  const now = dateParts(today);
  const [year, setYear] = useState(now.year);
  const [month, setMonth] = useState<number | null>(now.month);
  const known = useRequest('consultation.choices', {}).data?.years ?? [];
  const recap = useRequest('consultation.recap', { year, month });
  const years = [...new Set([now.year, ...known])].toSorted((a, b) => b - a);
  const counts = recap.data;
  const facts: readonly (readonly [string, number, string])[] = counts
    ? [
        [text.consultations, counts.consultations, ''],
        [text.people, counts.people, text.peopleHint],
        [text.cooperatives, counts.cooperatives, ''],
        [text.businesses, counts.businesses, ''],
        [
          text.doneSameDay,
          counts.doneSameDay,
          counts.consultations === 0
            ? ''
            : text.share(percentageOf(counts.doneSameDay, counts.consultations)),
        ],
        ...(counts.followUpDays === null
          ? []
          : [[text.followUpDays, counts.followUpDays, text.followUpHint] as const]),
      ]
    : [];
  return (
    <div className={css.recap}>
      <div className={css.bar}>
        <Select
          label={filter.month}
          data={MONTHS}
          value={month === null ? '' : String(month)}
          allowDeselect={false}
          w="9rem"
          onChange={(value) => setMonth(value === null || value === '' ? null : Number(value))}
        />
        <Select
          label={filter.year}
          data={years.map(String)}
          value={String(year)}
          allowDeselect={false}
          w="6.5rem"
          onChange={(value) => setYear(Number(value ?? year))}
        />
      </div>
      <ErrorNotice error={recap.error} />
      <dl className={css.facts}>
        {facts.map(([label, count, hint]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`}>
            <strong>{formatInteger(count)}</strong> <span className={css.quiet}>{hint}</span>
          </dd>,
        ])}
      </dl>
      {counts && (
        <SmallTable
          label={text.table}
          isNumeric
          headers={[text.topic, text.count]}
          rows={
            counts.topics.length === 0
              ? [{ key: 'nihil', cells: [text.nothing, '0'] }]
              : counts.topics.map(({ topic, name, count }) => ({
                  key: topic,
                  cells: [name, formatInteger(count)],
                }))
          }
          total={[text.total, formatInteger(counts.consultations)]}
        />
      )}
    </div>
  );
}
