import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { RevivalLine } from '#contract/coaching/revival.ts';
import { REVIVAL_ROUTE_LABELS, REVIVAL_ROUTES } from '#rules/coaching/revival.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickOne } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import { revivalText as text } from '../../text/coaching/revival.ts';
import css from './parts/coaching.module.css';
import { contactWords, REVIVAL_COLUMNS, statusText } from './revival-columns.tsx';

const { filter: words } = coachingText;
const { panel } = text;

interface RevivalPanelProps {
  readonly row: RevivalLine;
  readonly onPlan: (row: RevivalLine) => void;
  readonly onVisit: (row: RevivalLine) => void;
  readonly onClose: () => void;
}

/** One cooperative that is not active, and the ways it can go. */
function RevivalPanel({ row, onPlan, onVisit, onClose }: RevivalPanelProps) {
  const { go } = useNavigation();
  const facts = [
    [text.route, REVIVAL_ROUTE_LABELS[row.route]],
    [text.columns.reason, row.reason || text.noReason],
    [text.columns.contact, contactWords(row)],
    [text.columns.next, row.nextStep || text.noNext],
    [text.columns.officer, row.officer || text.noOfficer],
  ] as const;
  return (
    <aside className={css.panel} aria-label={panel.title}>
      <h2>{row.name}</h2>
      <p className={css.quiet}>{[row.districtName, statusText(row)].filter(Boolean).join(', ')}</p>
      <dl className={css.facts}>
        {facts.flatMap(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`}>{value}</dd>,
        ])}
      </dl>
      <div className={css.buttons}>
        {row.route === 'untouched' && (
          <Offered asks="coaching.recordPlan">
            <Button variant="default" onClick={() => onPlan(row)}>
              {panel.plan}
            </Button>
          </Offered>
        )}
        <Offered asks="coaching.recordVisit">
          <Button variant="default" onClick={() => onVisit(row)}>
            {panel.visit}
          </Button>
        </Offered>
        <Button variant="default" onClick={() => go({ screen: 'legality', tab: 'dissolution' })}>
          {panel.legality}
        </Button>
        <Button variant="default" onClick={() => go({ screen: 'record', id: row.cooperativeId })}>
          {panel.open}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {panel.close}
        </Button>
      </div>
    </aside>
  );
}

interface RevivalTabProps {
  readonly onPlan: (row: RevivalLine) => void;
  readonly onVisit: (row: RevivalLine) => void;
}

/** Cooperatives that are not active: why, when somebody last had to do with them, what is next, and whose they are. */
export function RevivalTab({ onPlan, onVisit }: RevivalTabProps) {
  const choices = useRequest('coaching.choices', {}).data;
  const print = useTask('coaching.printRevival');
  const save = useTask('coaching.exportRevival');
  const may = useMay();
  const [district, setDistrict] = useRemembered<string | null>('revival.district', null);
  const [officer, setOfficer] = useRemembered<string | null>('revival.officer', null);
  const [route, setRoute] = useRemembered<string | null>('revival.route', null);
  const [chosen, setChosen] = useState<RevivalLine>();
  const [typed, setTyped] = useRemembered('revival.words', '');
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const asked = {
    districtCode: district ?? '',
    officer: officer ?? '',
    route: REVIVAL_ROUTES.find((one) => one === route) ?? null,
    text: settled,
  };
  const head = useRequest('coaching.revival', { ...asked, limit: 1 });
  const rows = usePagedRows({
    key: ['coaching.revival', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('coaching.revival', { ...asked, ...page }),
  });
  const counts = head.data?.routes;
  const filter = {
    search: { label: text.search, short: text.searchShort, words: typed, onWords: setTyped },
    parts: [
      pickOne({
        label: text.route,
        any: text.anyRoute,
        options: REVIVAL_ROUTES.map((value) => ({
          value,
          label: REVIVAL_ROUTE_LABELS[value],
          count: counts?.[value] ?? 0,
        })),
        value: asked.route,
        onChange: setRoute,
      }),
      pickOne({
        label: words.district,
        any: words.anyDistrict,
        options: (choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name })),
        value: district,
        onChange: setDistrict,
      }),
      pickOne({
        label: words.officer,
        any: words.anyOfficer,
        options: (head.data?.officers ?? []).map((name) => ({ value: name, label: name })),
        value: officer,
        onChange: setOfficer,
      }),
    ],
    onClear: () => {
      setRoute(null);
      setDistrict(null);
      setOfficer(null);
      setTyped('');
    },
  };
  const write = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: text.exportName, kind: 'spreadsheet' });
    if (path !== null) await save.run({ ...asked, path });
  };
  return (
    <>
      <ListFilter {...filter} />
      <ErrorNotice error={rows.error ?? head.error} />
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {save.state.phase === 'failed' && <ErrorNotice error={save.state.error} />}
      {print.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed}>
          <FinishedFiles label={text.files} paths={[print.state.value.path]} />
        </Notice>
      )}
      {save.state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(save.state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[save.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <ProgressDialog title={text.exporting} state={save.state} onCancel={save.cancel} delayMs={QUIET_MS} />
      <DataTable
        isWrapping
        label={text.table}
        columns={REVIVAL_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.cooperativeId}
        selectedKey={chosen?.cooperativeId}
        onOpen={setChosen}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyList filter={filter} title={text.emptyTitle}>
              {text.empty}
            </EmptyList>
          )
        }
      />
      <div className={css.bar}>
        <span className={css.quiet}>{head.data && text.count(head.data.total, head.data.all)}</span>
        <span className={css.endButtons}>
          {may('coaching.exportRevival') && (
            <Button variant="default" onClick={() => void write()}>
              {text.export}
            </Button>
          )}
          {may('coaching.printRevival') && (
            <Button variant="default" onClick={() => void print.run(asked)}>
              {text.print}
            </Button>
          )}
        </span>
      </div>
      {chosen && (
        <RevivalPanel row={chosen} onPlan={onPlan} onVisit={onVisit} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
}
