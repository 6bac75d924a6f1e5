import { Drawer, Select, TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { STATUS_LABELS } from '#rules/cooperative.ts';
import { GRADES } from '#rules/grade.ts';
import type { ReportState } from '../../lib/navigation.tsx';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { BookYearSelect } from '../../parts/book-year-select.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EmptyRegister } from '../../parts/empty-register.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { MarkedWord } from '../../parts/mark.tsx';
import { Page } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { VerdictList } from '../../parts/verdict-row.tsx';
import { evaluationText } from '../../text/evaluation.ts';
import { partsText } from '../../text/parts.ts';
import css from './evaluation.module.css';
import { viewOf, type EvaluationRow, type EvaluationView } from './evaluation-rows.ts';

const yesNo = (isTrue: boolean) => (
  <MarkedWord kind={isTrue ? 'ok' : 'warning'}>{isTrue ? evaluationText.yes : evaluationText.no}</MarkedWord>
);
const headers = evaluationText.columns;
const COLUMNS: readonly Column<EvaluationRow>[] = [
  {
    key: 'name',
    header: headers.name,
    width: 'minmax(16rem, 1fr)',
    isSortable: true,
    render: (row) => row.name,
  },
  {
    key: 'district',
    header: headers.district,
    width: '11rem',
    isSortable: true,
    render: (row) => row.districtName,
  },
  {
    key: 'grade',
    header: headers.grade,
    width: '5.5rem',
    isSortable: true,
    render: (row) => <strong>{row.grade}</strong>,
  },
  {
    key: 'reported',
    header: headers.reported,
    width: '9rem',
    isSortable: true,
    render: (row) => yesNo(row.isRatReported),
  },
  {
    key: 'onTime',
    header: headers.onTime,
    width: '8rem',
    isSortable: true,
    render: (row) => yesNo(row.isOnTime),
  },
  {
    key: 'business',
    header: headers.business,
    width: '9rem',
    isSortable: true,
    render: (row) => yesNo(row.isBusinessRunning),
  },
  {
    key: 'status',
    header: headers.status,
    width: '10rem',
    isSortable: true,
    render: (row) => <StatusWord status={row.status}>{STATUS_LABELS[row.status]}</StatusWord>,
  },
];

const REPORTS: readonly ReportState[] = ['reported', 'not-reported', 'on-time', 'late'];
const REPORT_CHOICES = REPORTS.map((value) => ({ value, label: evaluationText.reports[value] }));

/** Grade, RAT and activity of every cooperative for one book year, each with its reasons. */
export function EvaluationScreen() {
  const { bookYear, years, choose } = useBookYear();
  const answer = useRequest(
    'evaluation.list',
    { bookYear: bookYear ?? 0 },
    { isEnabled: bookYear !== undefined },
  );
  const [view, setView] = useState<EvaluationView>({
    grade: null,
    report: null,
    text: '',
    sort: 'name',
    isDescending: false,
  });
  const [open, setOpen] = useState<EvaluationRow | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const all = answer.data;
  const rows = useMemo(() => viewOf(all ?? [], view), [all, view]);
  const sortBy = (key: string) =>
    setView((now) => ({ ...now, sort: key, isDescending: now.sort === key && !now.isDescending }));
  const state =
    all && bookYear !== undefined
      ? evaluationText.state(
          all.filter((row) => row.isRatReported).length,
          all.filter((row) => row.isOnTime).length,
          all.length,
          bookYear,
        )
      : evaluationText.reading;
  return (
    <Page title={evaluationText.title} state={state}>
      <ErrorNotice error={answer.error} />
      <div className={css.filters} role="search">
        <span>{evaluationText.sentenceShow}</span>
        <Select
          aria-label={evaluationText.grade}
          placeholder={evaluationText.anyGrade}
          data={GRADES}
          value={view.grade}
          clearable
          clearButtonProps={{ 'aria-label': partsText.removeFilter(evaluationText.grade) }}
          w="9rem"
          onChange={(grade) => setView((now) => ({ ...now, grade }))}
        />
        <Select
          aria-label={evaluationText.report}
          placeholder={evaluationText.anyReport}
          data={REPORT_CHOICES}
          value={view.report}
          clearable
          clearButtonProps={{ 'aria-label': partsText.removeFilter(evaluationText.report) }}
          w="12rem"
          onChange={(chosen) => setView((now) => ({ ...now, report: chosen }))}
        />
        <span>{evaluationText.sentenceMatching}</span>
        <TextInput
          ref={box}
          type="search"
          aria-label={evaluationText.search}
          placeholder={evaluationText.searchShort}
          value={view.text}
          w="16rem"
          onChange={(event) => {
            const text = event.currentTarget.value;
            setView((now) => ({ ...now, text }));
          }}
        />
        <span>{evaluationText.sentenceYear}</span>
        <BookYearSelect label={evaluationText.bookYear} years={years} value={bookYear} onChange={choose} />
        <span className={css.shown}>{all && evaluationText.shown(rows.length)}</span>
      </div>
      <DataTable
        label={evaluationText.table}
        columns={COLUMNS}
        rowCount={rows.length}
        rowAt={(index) => rows[index]}
        keyOf={(row) => row.id}
        selectedKey={open?.id}
        onOpen={setOpen}
        sort={{ key: view.sort, isDescending: view.isDescending }}
        onSort={sortBy}
        empty={
          all &&
          (all.length === 0 ? (
            <EmptyRegister />
          ) : (
            <EmptyState title={evaluationText.emptyTitle}>{evaluationText.empty}</EmptyState>
          ))
        }
      />
      <Drawer
        opened={open !== null}
        onClose={() => setOpen(null)}
        size="34rem"
        title={<strong>{open?.name}</strong>}
      >
        {open && <VerdictList reasons={open.reasons} label={evaluationText.reasons(open.name)} />}
      </Drawer>
    </Page>
  );
}
