import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { RecapGrouping } from '#contract/recap.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyRegister } from '../../parts/empty-register.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { recapText } from '../../text/recap.ts';
import { FreezeDialog } from './freeze-dialog.tsx';
import { FrozenRecaps } from './frozen-recaps.tsx';
import { LiveTable } from './live-table.tsx';
import css from './recap.module.css';

const DISTRICT_OFFICE: readonly RecapGrouping[] = ['district', 'kind', 'group', 'sector'];
const PROVINCE_OFFICE: readonly RecapGrouping[] = ['regency', ...DISTRICT_OFFICE];

/** Today's counts from the register at the left; the frozen, official ones and their paper at the right. */
export function RecapScreen() {
  const office = useOffice();
  const groupings = office?.level === 'province' ? PROVINCE_OFFICE : DISTRICT_OFFICE;
  const [chosen, setChosen] = useState<RecapGrouping>();
  const grouping = chosen ?? groupings[0] ?? 'district';
  const recap = useRequest('recap.get', { grouping }, { isEnabled: office !== undefined });
  const [isFreezing, setFreezing] = useState(false);
  const table = recap.data;
  const total = table?.total.cells[table.columns.findIndex(({ key }) => key === 'total')] ?? 0;
  return (
    <Page
      title={recapText.title}
      state={table ? recapText.state(total, formatLongDate(table.cutOffOn)) : recapText.reading}
      actions={
        <Button disabled={!table || total === 0} onClick={() => setFreezing(true)}>
          {recapText.freeze}
        </Button>
      }
    >
      <ErrorNotice error={recap.error} />
      <div className={css.split}>
        <div className={css.live}>
          <div className={css.grouping}>
            <span>{recapText.grouping}</span>
            <Select
              aria-label={recapText.grouping}
              data={groupings.map((value) => ({ value, label: recapText.groupings[value] }))}
              value={grouping}
              allowDeselect={false}
              w="13rem"
              onChange={(value) => value !== null && setChosen(value)}
            />
          </div>
          {table && total === 0 && <EmptyRegister />}
          {table && total > 0 && <LiveTable table={table} />}
        </div>
        <FrozenRecaps />
      </div>
      {isFreezing && <FreezeDialog onClose={() => setFreezing(false)} />}
    </Page>
  );
}
