import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { LICENCE_RECAPS, type LicenceFilter } from '#contract/licence/licence.ts';
import type { OutputOf } from '#contract/index.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { licenceText } from '../../../text/umkm/licence.ts';
import css from './licence.module.css';

const { recap: text } = licenceText;

type Counts = OutputOf<'licence.recap'>['sum'];
const COLUMNS = Object.keys(text.columns) as (keyof Counts)[];
const figures = (counts: Counts): readonly string[] => COLUMNS.map((name) => formatInteger(counts[name]));

/** Licences put together: papers by what became of them, and those who hold them, each once. */
export function LicenceRecap({ filter }: { readonly filter: LicenceFilter }) {
  const [by, setBy] = useState<(typeof LICENCE_RECAPS)[number]>('kind');
  const recap = useRequest('licence.recap', { ...filter, by });
  const rows = recap.data?.rows ?? [];
  return (
    <div className={css.recap}>
      <div className={css.bar}>
        <span>{text.by}</span>
        <SegmentedControl
          aria-label={text.by}
          transitionDuration={0}
          value={by}
          onChange={(value) => setBy(LICENCE_RECAPS.find((one) => one === value) ?? 'kind')}
          data={LICENCE_RECAPS.map((value) => ({ value, label: text.groupings[value] }))}
        />
      </div>
      <ErrorNotice error={recap.error} />
      {recap.data && rows.length === 0 && (
        <EmptyState title={text.emptyTitle}>{licenceText.list.empty}</EmptyState>
      )}
      {recap.data && rows.length > 0 && (
        <>
          <SmallTable
            isNumeric
            label={text.table}
            headers={[text.name, ...COLUMNS.map((name) => text.columns[name])]}
            rows={rows.map((row) => ({ key: row.key, cells: [row.name, ...figures(row)] }))}
            total={[text.total, ...figures(recap.data.sum)]}
          />
          <p className={css.small}>{text.why}</p>
        </>
      )}
    </div>
  );
}
