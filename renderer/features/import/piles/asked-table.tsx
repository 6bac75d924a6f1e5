import { Button } from '@mantine/core';
import type { RowChoice } from '#contract/import.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { type Column } from '../../../parts/table/data-table-column.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { importText } from '../../../text/import/import.ts';
import { questionText } from '../../../text/import/questions.ts';
import css from '../parts/changes.module.css';
import type { AskedRow, ImportCorrections } from '../parts/import-plan.ts';
import { JUDGED_COLUMNS } from './judged-table.tsx';
import { RowAnswer } from './row-answer.tsx';

type Answers = ImportCorrections['answers'];

interface AskedTableProps {
  readonly rows: readonly AskedRow[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** The answer after this one, round and round. */
function nextChoice({ choices }: AskedRow, answer: RowChoice | undefined): RowChoice | undefined {
  const at = answer === undefined ? -1 : choices.indexOf(answer);
  return choices[(at + 1) % choices.length];
}

/** Rows that only a person can judge, each with its reason and what may be answered. */
export function AskedTable({ rows, answers, onAnswers }: AskedTableProps) {
  const { asked } = questionText;
  const open = rows.filter(({ row }) => !answers.has(row));
  const answer = (row: number, choice: RowChoice) => onAnswers(new Map(answers).set(row, choice));
  const columns: readonly Column<AskedRow>[] = [
    ...JUDGED_COLUMNS,
    {
      key: 'answer',
      header: asked.answer,
      width: '24rem',
      render: ({ row, name, choices }) => (
        <RowAnswer
          name={`answer-${row}`}
          label={asked.answerOf(row, name || importText.unnamed)}
          choices={choices}
          answer={answers.get(row)}
          onAnswer={(choice) => answer(row, choice)}
        />
      ),
    },
  ];
  return (
    <>
      <div className={css.bar}>
        <Button
          variant="default"
          disabled={open.length === 0}
          onClick={() => onAnswers(new Map([...answers, ...open.map(({ row }) => [row, 'skip'] as const)]))}
        >
          {asked.skipRest}
        </Button>
        <span role="status">{open.length > 0 ? asked.open(open.length) : asked.allAnswered}</span>
        <span className={css.hint}>{asked.keys}</span>
      </div>
      <DataTable
        label={asked.table}
        columns={columns}
        rowCount={rows.length}
        rowAt={(index) => rows[index]}
        keyOf={({ row }) => String(row)}
        isWrapping
        onOpen={(row) => {
          const next = nextChoice(row, answers.get(row.row));
          if (next !== undefined) answer(row.row, next);
        }}
        empty={<EmptyState title={asked.noneTitle}>{asked.none}</EmptyState>}
      />
    </>
  );
}
