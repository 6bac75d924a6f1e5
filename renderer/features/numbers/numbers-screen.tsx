import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { NumberBookEntry, NumberSeriesLine } from '#contract/numbers.ts';
import { NUMBER_VIEWS, type NumberView } from '#rules/numbers/number-book.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickKept, pickOne } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { request } from '../../lib/request.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { useTask } from '../../lib/use-task.ts';
import { Page } from '../../parts/layout/page.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { BlockDialog } from './block-dialog.tsx';
import { ClassificationDialog } from './classification-dialog.tsx';
import { DrawDialog } from './draw-dialog.tsx';
import { InsertDialog } from './insert-dialog.tsx';
import { NumberActions, type NumberDialog } from './number-actions.tsx';
import { NUMBER_COLUMNS } from './number-columns.tsx';
import { NumberDetail } from './number-detail.tsx';
import css from './numbers.module.css';
import { PatternDialog } from './pattern-dialog.tsx';
import { SeriesDialog } from './series-dialog.tsx';
import { SettingDialog } from './setting-dialog.tsx';

const NARROWER = NUMBER_VIEWS.filter((one) => one !== 'all');

/** The number books: what was given, reserved, set aside, put in between and voided, and the next number. */
export function NumbersScreen() {
  const today = useToday();
  const series = useRequest('number.series', {});
  if (!today || !series.data?.[0])
    return (
      <Page title={text.title} state={text.reading}>
        <ErrorNotice error={series.error} />
      </Page>
    );
  return <NumberBook allSeries={series.data} thisYear={dateParts(today).year} />;
}

interface NumberBookProps {
  readonly allSeries: readonly NumberSeriesLine[];
  readonly thisYear: number;
}

function NumberBook({ allSeries, thisYear }: NumberBookProps) {
  const today = useToday();
  const [code, setCode] = useRemembered('numbers.series', allSeries[0]?.code ?? '');
  const [year, setYear] = useRemembered('numbers.year', thisYear);
  const [view, setView] = useRemembered<NumberView>('numbers.view', 'all');
  const [typed, setTyped] = useRemembered('numbers.words', '');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const [selected, setSelected] = useState<NumberBookEntry>();
  const [dialog, setDialog] = useState<NumberDialog | null>(null);
  const [said, setSaid] = useState<string>();
  const [printed, setPrinted] = useState<string | null>(null);
  const may = useMay();
  useShortcut('Ctrl+N', () => setDialog('draw'), may('number.draw'));
  const print = useTask('number.print');
  const chosen = allSeries.find((one) => one.code === code);
  const check = useRequest('number.check', { series: code, year });
  const asked = { series: code, year, view, text: words };
  const head = useRequest('number.list', { ...asked, limit: 1 });
  const rows = usePagedRows({
    key: ['number.list', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: ({ offset, limit }) => request('number.list', { ...asked, offset, limit }),
  });
  const years = [...new Set([thisYear, ...(chosen?.years ?? [])])].toSorted((a, b) => b - a);
  const done = (sentence: string) => {
    setDialog(null);
    setSaid(sentence);
  };
  const printBook = async (isToday: boolean) => {
    const day = isToday && today ? today : null;
    const file = await print.run({ series: isToday ? null : code, year, from: day, until: day });
    if (file) setPrinted(file.path);
  };
  useShortcut('Ctrl+P', () => void printBook(false), may('number.print'));
  const counts = check.data?.counts;
  const filter = {
    search: { label: text.search, short: text.searchShort, words: typed, onWords: setTyped },
    parts: [
      pickKept({
        label: text.series,
        options: allSeries.map((one) => ({ value: one.code, label: one.name })),
        value: code,
        onChange: (chosenCode) => {
          setCode(chosenCode);
          setSelected(undefined);
        },
      }),
      pickKept({
        label: text.year,
        options: years.map((one) => ({ value: String(one), label: String(one) })),
        value: String(year),
        onChange: (one) => setYear(Number(one)),
      }),
      pickOne({
        label: text.view,
        any: text.anyView,
        options: NARROWER.map((value) => ({ value, label: text.views[value], count: counts?.[value] ?? 0 })),
        value: view === 'all' ? null : view,
        onChange: (one) => setView(one ?? 'all'),
      }),
    ],
    onClear: () => {
      setView('all');
      setTyped('');
    },
  };
  const shared = { series: code, onDone: done, onClose: () => setDialog(null) };
  const current = rowOf(selected, rows.rowCount, rows.rowAt);
  return (
    <Page
      title={text.title}
      state={
        check.data && chosen
          ? text.state(chosen.name, year, check.data.counts.all, check.data.nextText)
          : text.reading
      }
      actions={<NumberActions onDialog={setDialog} onPrint={(isToday) => void printBook(isToday)} />}
    >
      <ListFilter {...filter} />
      <ErrorNotice
        error={
          rows.error ??
          check.error ??
          head.error ??
          (print.state.phase === 'failed' ? print.state.error : null)
        }
      />
      {said !== undefined && <Notice kind="ok" title={said} />}
      {check.data && check.data.findings.length > 0 && (
        <Notice kind="warning" title={text.findings}>
          <ul className={css.findings}>
            {check.data.findings.slice(0, 5).map((finding) => (
              <li key={finding.message}>{finding.message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={css.split}>
        <div className={css.list}>
          <DataTable
            label={text.table}
            columns={NUMBER_COLUMNS}
            rowCount={rows.rowCount}
            rowAt={rows.rowAt}
            onRange={rows.onRange}
            keyOf={(row) => row.id}
            selectedKey={selected?.id}
            onOpen={setSelected}
            listKey={JSON.stringify(asked)}
            empty={
              <EmptyList
                filter={filter}
                title={text.emptyTitle}
                action={
                  <Offered asks="number.draw">
                    <Button variant="default" onClick={() => setDialog('draw')}>
                      {text.draw}
                    </Button>
                  </Offered>
                }
              >
                {text.empty}
              </EmptyList>
            }
          />
        </div>
        <NumberDetail number={current} onDone={done} />
      </div>
      {(dialog === 'draw' || dialog === 'reserve') && (
        <DrawDialog {...shared} isReserve={dialog === 'reserve'} />
      )}
      {dialog === 'block' && <BlockDialog {...shared} year={year} next={check.data?.nextSequence ?? 1} />}
      {dialog === 'insert' && <InsertDialog {...shared} year={year} after={current?.sequence} />}
      {dialog === 'pattern' && chosen && <PatternDialog series={chosen} onClose={() => setDialog(null)} />}
      {dialog === 'setting' && (
        <SettingDialog allSeries={allSeries} onDone={done} onClose={() => setDialog(null)} />
      )}
      {dialog === 'classification' && (
        <ClassificationDialog year={year} onDone={done} onClose={() => setDialog(null)} />
      )}
      {dialog === 'series' && chosen && (
        <SeriesDialog
          allSeries={allSeries}
          like={chosen}
          onAdded={(added) => {
            setCode(added.code);
            setSelected(undefined);
            done(text.seriesAdded(added.name));
          }}
          onClose={() => setDialog(null)}
        />
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} />
      <PreviewDialog title={text.printed} path={printed} onClose={() => setPrinted(null)} />
    </Page>
  );
}

/** The chosen number as the book shows it now: filling or voiding changes it. */
function rowOf(
  selected: NumberBookEntry | undefined,
  count: number,
  rowAt: (index: number) => NumberBookEntry | undefined,
): NumberBookEntry | undefined {
  if (!selected) return undefined;
  for (let index = 0; index < count; index += 1) {
    const row = rowAt(index);
    if (row?.id === selected.id) return row;
  }
  return selected;
}
