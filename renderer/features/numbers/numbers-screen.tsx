import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { NumberBookEntry, NumberSeriesLine } from '#contract/numbers.ts';
import { NUMBER_VIEWS, type NumberView } from '#rules/numbers/number-book.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { request } from '../../lib/request.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { useTask } from '../../lib/use-task.ts';
import { Page } from '../../parts/layout/page.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
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
  const [code, setCode] = useState(allSeries[0]?.code ?? '');
  const [year, setYear] = useState(thisYear);
  const [view, setView] = useState<NumberView>('all');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const [selected, setSelected] = useState<NumberBookEntry>();
  const [dialog, setDialog] = useState<NumberDialog | null>(null);
  const [said, setSaid] = useState<string>();
  const [printed, setPrinted] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const may = useMay();
  useShortcut('Ctrl+N', () => setDialog('draw'), may('number.draw'));
  const print = useTask('number.print');
  const chosen = allSeries.find((one) => one.code === code);
  const check = useRequest('number.check', { series: code, year });
  const filter = { series: code, year, view, text: words };
  const head = useRequest('number.list', { ...filter, limit: 1 });
  const rows = usePagedRows({
    key: ['number.list', filter],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: ({ offset, limit }) => request('number.list', { ...filter, offset, limit }),
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
  const isBookEmpty = counts?.all === 0;
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
      <div className={css.bar}>
        <Select
          label={text.series}
          data={allSeries.map((one) => ({ value: one.code, label: one.name }))}
          value={code}
          allowDeselect={false}
          w="10.5rem"
          onChange={(value) => {
            setCode(value ?? code);
            setSelected(undefined);
          }}
        />
        <Select
          label={text.year}
          data={years.map(String)}
          value={String(year)}
          allowDeselect={false}
          w="5.5rem"
          onChange={(value) => setYear(Number(value ?? year))}
        />
        <Select
          label={text.view}
          data={NUMBER_VIEWS.map((one) => ({
            value: one,
            label: text.viewWithCount(text.views[one], counts?.[one] ?? 0),
          }))}
          value={view}
          allowDeselect={false}
          w="11.5rem"
          onChange={(value) => setView(NUMBER_VIEWS.find((one) => one === value) ?? 'all')}
        />
        <TextInput
          ref={box}
          type="search"
          aria-label={text.search}
          placeholder={text.searchShort}
          w="9rem"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
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
            listKey={JSON.stringify(filter)}
            empty={
              <EmptyState
                title={isBookEmpty ? text.emptyTitle : text.noneTitle}
                action={
                  isBookEmpty && (
                    <Offered asks="number.draw">
                      <Button onClick={() => setDialog('draw')}>{text.draw}</Button>
                    </Offered>
                  )
                }
              >
                {isBookEmpty ? text.empty : text.none}
              </EmptyState>
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
