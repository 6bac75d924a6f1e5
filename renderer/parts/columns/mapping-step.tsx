import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { columnText } from '../../text/import/columns.ts';
import { FieldTray } from './field-tray.tsx';
import { FiguresYear } from './figures-year.tsx';
import { columnLetter, fieldOf, withField, type Corrections, type SheetColumn } from './column-mapping.ts';
import { MappingRow, type FieldChoice } from './mapping-row.tsx';
import css from './mapping.module.css';

/** What a reading told of its columns. */
interface ReadColumns {
  readonly sheet: string;
  readonly columns: readonly SheetColumn[];
  readonly fieldChoices: readonly FieldChoice[];
  readonly isMappingRemembered: boolean;
  readonly figuresBookYear: number | null;
}

interface MappingStepProps {
  readonly result: ReadColumns;
  readonly corrections: Corrections;
  /** A register's figures belong to a book year; a list of RAT dates names its own. */
  readonly hasFigures: boolean;
  readonly onCorrect: (changes: Partial<Corrections>) => void;
  /** What else can be said of how this kind of list is read. */
  readonly children?: ReactNode;
}

/** What each column of the file means, beside what stands in it; every correction is tried at once. */
export function MappingStep({ result, corrections, hasFigures, onCorrect, children }: MappingStepProps) {
  const { columns, fieldChoices: choices } = result;
  const { mapping } = corrections;
  const correctedCount = Object.keys(mapping).length;
  const known = columns.filter((column) => fieldOf(column, mapping) !== null).length;
  const columnOf = (field: string) => {
    const column = columns.find((each) => fieldOf(each, mapping) === field);
    return column && columnLetter(column.index);
  };
  const { headers } = columnText;
  return (
    <>
      <div className={css.bar}>
        {children}
        {hasFigures && (
          <FiguresYear
            key={`${result.sheet}:${result.figuresBookYear}`}
            year={corrections.figuresBookYear ?? result.figuresBookYear}
            onYear={(figuresBookYear) => onCorrect({ figuresBookYear })}
          />
        )}
        <p>
          {columnText.known(known, columns.length)}{' '}
          {result.isMappingRemembered ? columnText.remembered : columnText.proposed}{' '}
          {correctedCount > 0 && columnText.corrected(correctedCount)}
        </p>
        <Button variant="default" disabled={correctedCount === 0} onClick={() => onCorrect({ mapping: {} })}>
          {columnText.reset}
        </Button>
      </div>
      <div className={css.work}>
        <div className={css.split}>
          <div className={css.scroll}>
            <table className={css.table} aria-label={columnText.table}>
              <colgroup>
                <col style={{ width: '3.75rem' }} />
                <col style={{ width: '30%' }} />
                <col />
                <col style={{ width: '16rem' }} />
              </colgroup>
              <thead>
                <tr>
                  {[headers.letter, headers.header, headers.samples, headers.field].map((header) => (
                    <th key={header} scope="col">
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {columns.map((column) => (
                  <MappingRow
                    key={column.index}
                    column={column}
                    field={fieldOf(column, mapping)}
                    choices={choices}
                    isCorrected={mapping[String(column.index)] !== undefined}
                    onField={(field) =>
                      onCorrect({ mapping: withField(columns, mapping, column.index, field) })
                    }
                  />
                ))}
              </tbody>
            </table>
          </div>
          <FieldTray choices={choices} columnOf={columnOf} />
        </div>
      </div>
    </>
  );
}
