import { Button, Select } from '@mantine/core';
import {
  UMKM_COUNT_LABELS,
  UMKM_COUNTS,
  UMKM_GROUP_LABELS,
  UMKM_GROUP_WORDS,
  UMKM_GROUPS,
} from '#rules/umkm/recap.ts';
import type { UmkmCounts, UmkmGroup } from '#rules/umkm/recap.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { useTask } from '../../lib/use-task.ts';
import { TaskOutcome } from '../../parts/dialog/task-outcome.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { umkmRecapText as text } from '../../text/umkm/recap.ts';
import css from './umkm.module.css';

const cellsOf = (counts: UmkmCounts): readonly string[] =>
  UMKM_COUNTS.map((count) => formatInteger(counts[count]));

/** The recap as it is shown, on paper and as a workbook. */
function RecapPapers({ by }: { readonly by: UmkmGroup }) {
  const print = useTask('umkm.printRecap');
  const save = useTask('umkm.exportRecap');
  const printNow = () => void print.run({ by });
  const saveNow = async () => {
    const { path } = await request('shell.saveAs', {
      suggestedName: text.exportName(UMKM_GROUP_WORDS[by]),
      kind: 'spreadsheet',
    });
    if (path !== null) await save.run({ by, path });
  };
  useShortcut('Ctrl+P', printNow);
  return (
    <>
      <Button variant="default" title="Ctrl+P" onClick={printNow}>
        {text.print}
      </Button>
      <Button variant="default" onClick={() => void saveNow()}>
        {text.export}
      </Button>
      <TaskOutcome
        task={print}
        title={text.printing}
        saidOf={() => text.printed}
        label={text.files}
        pathsOf={({ path }) => [path]}
      />
      <TaskOutcome
        task={save}
        title={text.exporting}
        saidOf={({ rowCount }) => text.exported(rowCount)}
        label={text.files}
        pathsOf={({ path }) => [path]}
      />
    </>
  );
}

/** The register counted by one grouping, every business once, with what each figure means. */
export function RecapView() {
  const [kept, setBy] = useRemembered<string>('umkm.recap.by', 'district');
  const by = UMKM_GROUPS.find((one) => one === kept) ?? 'district';
  const { data, error } = useRequest('umkm.recap', { by });
  return (
    <>
      <ErrorNotice error={error} />
      <div className={css.bar}>
        <Select
          aria-label={text.by}
          w="14rem"
          data={UMKM_GROUPS.map((value) => ({ value, label: UMKM_GROUP_LABELS[value] }))}
          value={by}
          allowDeselect={false}
          onChange={(value) => setBy(value ?? 'district')}
        />
        {/* Who may print it may save it as a workbook too. */}
        <Offered asks="umkm.printRecap">
          <RecapPapers by={by} />
        </Offered>
      </div>
      {data?.rows.length === 0 && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      {data && data.rows.length > 0 && (
        <div className={css.recap} role="region" aria-label={text.shown} tabIndex={0}>
          <SmallTable
            isNumeric
            label={text.table}
            headers={[UMKM_GROUP_LABELS[by], ...UMKM_COUNTS.map((count) => UMKM_COUNT_LABELS[count])]}
            rows={data.rows.map(({ key, name, counts }) => ({ key, cells: [name, ...cellsOf(counts)] }))}
            total={[text.total, ...cellsOf(data.total)]}
          />
          <h2>{text.definitions}</h2>
          <ul>
            {data.definitions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
