import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { annualColumns, recapYearOf } from '#rules/recap/annual-recap.ts';
import { recapColumnOf, type RecapColumnChoice } from '#rules/recap/column.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { figureText } from '../../text/recap/official-figure.ts';
import { readFreeze, type FreezeKind } from './freeze-entry.ts';
import { standardChoice, type RecapChoice } from './recap-choice.ts';
import { totalOf } from './recap-words.ts';
import css from './recap.module.css';

const { dialog: text } = figureText;
const COUNTED: readonly RecapColumnChoice[] = [
  { key: 'total', bookYear: null },
  { key: 'active', bookYear: null },
];

/** What will be kept: how many cooperatives on that day, which ones, and by what definitions. */
function WhatIsKept({ choice, on }: { readonly choice: RecapChoice; readonly on: PlainDate }) {
  const { filters, grouping } = choice;
  const counted = useRequest('recap.get', { grouping, filters, columns: [...COUNTED], on });
  const table = counted.isPlaceholderData ? undefined : counted.data;
  return (
    <div className={css.kept} role="note" aria-label={text.definitions} tabIndex={0}>
      <ErrorNotice error={counted.error} />
      <p>
        <strong>
          {table
            ? text.preview(
                totalOf(table, 'total') ?? 0,
                totalOf(table, 'active') ?? 0,
                formatLongDate(table.cutOffOn),
              )
            : '\u00a0'}
        </strong>
        {table && ` ${text.counted(table.filterSentence)}`}
      </p>
      {choice.columns.map((column) => (
        <p key={`${column.key} ${column.bookYear ?? ''}`}>{recapColumnOf(column).definition}</p>
      ))}
    </div>
  );
}

interface FreezeDialogProps {
  /** The table that was put together. */
  readonly choice: RecapChoice;
  readonly start: FreezeKind;
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly onFrozen: (figureId: string | null, sentence: string) => void;
  readonly onClose: () => void;
}

/** Freezing figures: what will be kept is said in full first. */
export function FreezeDialog({ choice, start, on, today, onFrozen, onClose }: FreezeDialogProps) {
  const office = useOffice();
  const [kind, setKind] = useState(start);
  const { entry, field, date, refuse, unplaced } = useEntry('freeze', {
    title: '',
    purpose: '',
    day: formatShortDate(on),
  });
  const freeze = useCommand('figure.freeze');
  const freezeYear = useCommand('recap.freeze');
  const { faults, cutOffOn } = readFreeze(kind, entry, today);
  const knownRatYears = useRequest('recap.catalogue', {}).data?.bookYears ?? [];
  const annual = (day: PlainDate): RecapChoice => ({
    ...standardChoice(office?.level),
    columns: annualColumns(day, knownRatYears),
  });
  const command = kind === 'annual' ? freezeYear : freeze;
  const save = () => {
    if (Object.keys(faults).length > 0 || cutOffOn === undefined) {
      refuse(faults);
      return;
    }
    const onError = (error: AppError) => refuse(faultsOf(error));
    const said = (title: string) => figureText.frozenNow(title, formatLongDate(cutOffOn));
    if (kind === 'annual') {
      freezeYear.mutate(
        { year: recapYearOf(cutOffOn), on: cutOffOn },
        { onSuccess: (recap) => onFrozen(recap.figureId, said(figureText.annual(recap.year))), onError },
      );
      return;
    }
    const { grouping, columns, filters } = choice;
    freeze.mutate(
      { title: entry.title, purpose: entry.purpose, cutOffOn, grouping, columns: [...columns], filters },
      { onSuccess: (figure) => onFrozen(figure.id, said(figure.title)), onError },
    );
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={command.isPending}
      error={unplaced(command.error)}
      onSave={save}
      onClose={onClose}
    >
      <p className={css.quiet}>{text.what}</p>
      <Radio.Group
        label={text.kind}
        value={kind}
        onChange={(next) => setKind(next === 'annual' ? 'annual' : 'other')}
      >
        <Radio value="other" label={text.kinds.other(recapGroupingOf(choice.grouping).name)} mt="xs" />
        <Radio value="annual" label={text.kinds.annual} mt="xs" />
      </Radio.Group>
      {kind === 'other' && (
        <>
          <TextField {...field('title')} label={text.name} description={text.nameHint} isFirst isRequired />
          <TextField {...field('purpose')} label={text.purpose} isRequired />
        </>
      )}
      <DateField {...date('day')} label={text.day} description={text.dayHint} today={today} isRequired />
      {kind === 'annual' && cutOffOn !== undefined && <p>{text.yearOf(recapYearOf(cutOffOn))}</p>}
      {cutOffOn !== undefined && (
        <WhatIsKept choice={kind === 'annual' ? annual(cutOffOn) : choice} on={cutOffOn} />
      )}
    </FormDialog>
  );
}
