import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { formatInteger } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { SheetButton } from '../../../parts/dialog/sheet-button.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { halalText } from '../../../text/umkm/halal.ts';
import css from './halal.module.css';

const { recap: text } = halalText;

/** Trained, applied and issued of one year, each with its verb; certificates by year and fund. */
export function HalalRecap({ today }: { readonly today: PlainDate }) {
  const [typedYear, setTypedYear] = useState(String(dateParts(today).year));
  const [typedWord, setTypedWord] = useState('halal');
  const [word] = useDebouncedValue(typedWord.trim(), 200);
  const isYear = /^(19|20|21)\d{2}$/.test(typedYear) && Number(typedYear) >= 1945;
  const year = isYear ? Number(typedYear) : dateParts(today).year;
  const recap = useRequest('halal.recap', { year, word });
  const task = useTask('halal.export');
  const may = useMay();
  return (
    <>
      <div className={css.bar}>
        <TextInput
          label={text.year}
          inputMode="numeric"
          maxLength={4}
          value={typedYear}
          onChange={(event) => setTypedYear(event.currentTarget.value)}
        />
        <TextInput
          label={text.word}
          maxLength={100}
          value={typedWord}
          onChange={(event) => setTypedWord(event.currentTarget.value)}
        />
      </div>
      <ErrorNotice error={recap.error} />
      {recap.data && (
        <div className={css.scroll}>
          <ul aria-label={text.figures}>
            {recap.data.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className={css.small}>{text.apart}</p>
          <h3>{text.activities}</h3>
          <p className={css.small}>{recap.data.chosenBy}</p>
          {recap.data.activities.length === 0 ? (
            <p>{text.noActivities}</p>
          ) : (
            <ul aria-label={text.activities}>
              {recap.data.activities.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          )}
          <h3>{text.issued}</h3>
          {recap.data.byYearAndFund.length === 0 ? (
            <p>{text.noIssued}</p>
          ) : (
            <SmallTable
              label={text.issued}
              headers={text.issuedHeaders}
              rows={recap.data.byYearAndFund.map((one) => ({
                key: `${String(one.year)} ${one.fund}`,
                cells: [String(one.year), one.fundText, formatInteger(one.certificates)],
              }))}
            />
          )}
        </div>
      )}
      <div className={css.bar}>
        {may('halal.export') && (
          <SheetButton
            suggestedName={text.exportName}
            task={task}
            onSave={(path) => task.run({ list: 'issued', path })}
          />
        )}
      </div>
    </>
  );
}
