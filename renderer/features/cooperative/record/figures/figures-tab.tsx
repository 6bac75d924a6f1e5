import { groupWhileTyping, tidyMoney } from '../../../../lib/money-text.ts';
import { EntryGrid, type GridColumn } from '../../../../parts/grid/entry-grid.tsx';
import { FormGroup } from '../../../../parts/field/form-group.tsx';
import { Notice } from '../../../../parts/notice/notice.tsx';
import { VerdictList } from '../../../../parts/notice/verdict-row.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { FIGURE_NAMES, figureFault, figureWarnings, PEOPLE, withTotal, yearOf } from '../edit/figure-rows.ts';
import css from '../parts/record.module.css';
import type { RecordEditor } from '../edit/use-record-editor.ts';

const { figures: text } = recordTabsText;
const { figureColumns: headers, faults } = recordText;

const COLUMNS: readonly GridColumn[] = [
  {
    header: headers.bookYear,
    width: '4.75rem',
    fault: (year) => (yearOf(year) === undefined ? faults.bookYear : undefined),
  },
  ...FIGURE_NAMES.map((name) => ({
    header: headers[name],
    width: PEOPLE.includes(name) ? '4.75rem' : 'auto',
    isNumber: true,
    tidy: tidyMoney,
    whileTyping: groupWhileTyping,
    fault: (cell: string) => figureFault(name, cell),
  })),
];

/** Members, capital and results, one row a book year; what does not add up is said while it is typed. */
export function FiguresTab({ form }: { readonly form: RecordEditor }) {
  const warnings = figureWarnings(form.figures);
  return (
    <div data-field="figures" tabIndex={-1}>
      {form.figureFaults.length > 0 && (
        <Notice kind="refuse" title={text.faults}>
          <ul>
            {form.figureFaults.map((fault) => (
              <li key={`${fault.row}:${fault.column}`}>{fault.message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <FormGroup title={text.title} hint={form.figures.length === 0 ? text.emptyHint : text.hint}>
        <div className={css.wide}>
          <EntryGrid
            key={form.figuresEdition}
            label={text.title}
            columns={COLUMNS}
            rows={form.figures}
            tidyRow={withTotal}
            faultAt={(row, column) =>
              form.figureFaults.find((fault) => fault.row === row && fault.column === column)?.atCell
            }
            cursor={form.figureCursor}
            onRows={form.setFigures}
          />
        </div>
      </FormGroup>
      {warnings.length > 0 && (
        <FormGroup title={text.warnings}>
          <VerdictList reasons={warnings} label={text.warnings} />
        </FormGroup>
      )}
    </div>
  );
}
