import { Select } from '@mantine/core';
import { COOPERATIVE_STATUSES, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { ImportResult } from '#contract/import.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { questionText } from '../../../text/import/questions.ts';
import type { ImportCorrections } from '../parts/import-plan.ts';
import css from '../parts/import.module.css';

const STATUSES = COOPERATIVE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));

type Meanings = ImportCorrections['statusWords'];

interface StatusWordsProps {
  /** Words that this sheet's status column holds and nobody knew, also those explained by now. */
  readonly words: ImportResult['unknownStatusWords'];
  readonly meanings: Meanings;
  readonly onMeanings: (meanings: Meanings) => void;
}

/** What the office's own words for a status mean in this file. */
export function StatusWords({ words, meanings, onMeanings }: StatusWordsProps) {
  const { headers, ...text } = questionText.statusWords;
  const explain = (word: string, value: string | null) => {
    const { [word]: _former, ...others } = meanings;
    const status = COOPERATIVE_STATUSES.find((one) => one === value);
    onMeanings(status === undefined ? others : { ...others, [word]: status });
  };
  return (
    <div className={css.scroll}>
      <p className={css.quiet}>{text.intro}</p>
      <SmallTable
        label={text.table}
        headers={[headers.word, headers.rows, headers.status]}
        rows={words.map(({ word, rows }) => ({
          key: word,
          cells: [
            word,
            formatInteger(rows),
            <Select
              key="status"
              aria-label={text.meaningOf(word)}
              placeholder={text.choose}
              data={STATUSES}
              value={meanings[word] ?? null}
              clearable
              w="15rem"
              onChange={(value) => explain(word, value)}
            />,
          ],
        }))}
      />
    </div>
  );
}
