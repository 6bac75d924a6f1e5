import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportResult } from '#contract/import.ts';
import { importText } from '../../../text/import/import.ts';
import { AskedTable } from './asked-table.tsx';
import type { AskedOfFile } from '../parts/asked-of-file.ts';
import { ChangedTable } from './changed-table.tsx';
import { askedRows, type ImportCorrections } from '../parts/import-plan.ts';
import css from '../parts/import.module.css';
import { JudgedTable } from './judged-table.tsx';
import type { Kept } from '../parts/kept-choices.ts';
import { leftOutColumns } from '../parts/left-out.ts';
import { LeftOutColumns } from './left-out-columns.tsx';
import { NewTable } from './new-table.tsx';
import { PassedOverTable } from './passed-over-table.tsx';
import { StatusWords } from './status-words.tsx';
import { WarningPile } from './warning-pile.tsx';

/** What can still be decided while nothing is saved. */
interface Choices {
  /** Which values of changing rows are used. */
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
  readonly statusWords: AskedOfFile['statusWords'];
  readonly corrections: ImportCorrections;
  readonly onCorrect: (changes: Partial<ImportCorrections>) => void;
}

interface ImportReportProps {
  readonly result: ImportResult;
  /** Left out once the rows are saved. */
  readonly choice?: Choices;
}

interface Pile {
  readonly value: string;
  readonly label: string;
  /** Holds something that may need a look before the others. */
  readonly isUrgent: boolean;
  readonly panel: ReactNode;
}

/** The piles of rows that wait for a person; a tidy file has none of them. */
function askedPiles(result: ImportResult, choice: Choices | undefined): readonly Pile[] {
  if (choice === undefined) return [];
  const { statusWords, corrections, onCorrect } = choice;
  const { tabs } = importText;
  const asked = askedRows(result);
  const piles: readonly (Pile & { readonly count: number })[] = [
    {
      value: 'asked',
      label: tabs.asked(asked.length),
      count: asked.length,
      isUrgent: result.asked.length > 0,
      panel: (
        <AskedTable
          rows={asked}
          answers={corrections.answers}
          onAnswers={(answers) => onCorrect({ answers })}
        />
      ),
    },
    {
      value: 'status-words',
      label: tabs.statusWords(statusWords.length),
      count: statusWords.length,
      isUrgent: result.unknownStatusWords.length > 0,
      panel: (
        <StatusWords
          words={statusWords}
          meanings={corrections.statusWords}
          onMeanings={(meanings) => onCorrect({ statusWords: meanings })}
        />
      ),
    },
  ];
  return piles.filter(({ count }) => count > 0);
}

/** What needs a look first: what waits for an answer, then what is refused, then what changes. */
const FIRST_LOOKS = ['asked', 'status-words', 'refused', 'changed'];

function pilesOf(result: ImportResult, choice: Choices | undefined): readonly Pile[] {
  const { tabs } = importText;
  const { created, changed, refused, warnings, passedOver } = result;
  const columns = leftOutColumns(result);
  return [
    ...askedPiles(result, choice),
    {
      value: 'created',
      label: tabs.created(created),
      isUrgent: false,
      panel: <NewTable reportId={result.reportId} />,
    },
    {
      value: 'changed',
      label: tabs.changed(changed),
      isUrgent: changed > 0,
      panel: <ChangedTable result={result} {...(choice && { choice })} />,
    },
    {
      value: 'refused',
      label: tabs.refused(refused.length),
      isUrgent: refused.length > 0,
      panel: (
        <JudgedTable
          label={importText.refusedTable}
          rows={refused}
          empty={{ title: importText.noRefused, next: importText.noRefusedNext }}
        />
      ),
    },
    {
      value: 'warnings',
      label: tabs.warnings(warnings.length),
      isUrgent: false,
      panel: (
        <WarningPile
          rows={warnings}
          {...(choice && {
            strict: {
              isStrict: choice.corrections.isStrict,
              onStrict: (isStrict: boolean) => choice.onCorrect({ isStrict }),
            },
          })}
        />
      ),
    },
    {
      value: 'passed-over',
      label: tabs.passedOver(passedOver.length),
      isUrgent: false,
      panel: <PassedOverTable result={result} />,
    },
    ...(columns.length === 0
      ? []
      : [
          {
            value: 'columns',
            label: tabs.columns(columns.length),
            isUrgent: false,
            panel: <LeftOutColumns columns={columns} />,
          },
        ]),
  ];
}

/** Every row of the sheet pile by pile, what waits for a person first, and the columns that nothing is taken from. */
export function ImportReport({ result, choice }: ImportReportProps) {
  const piles = pilesOf(result, choice);
  const first =
    FIRST_LOOKS.find((value) => piles.some((pile) => pile.value === value && pile.isUrgent)) ?? 'created';
  return (
    <Tabs defaultValue={first} keepMounted={false} className={css.tabs}>
      <Tabs.List>
        {piles.map(({ value, label }) => (
          <Tabs.Tab key={value} value={value} autoFocus={first === value}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {piles.map(({ value, panel }) => (
        <Tabs.Panel key={value} value={value} className={css.panel ?? ''}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
