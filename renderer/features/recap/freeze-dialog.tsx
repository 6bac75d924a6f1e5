import { Radio } from '@mantine/core';
import { useState } from 'react';
import { formatLongDate, formatShortDate } from '#rules/indonesian-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { recapColumnOf, type RecapColumnChoice } from '#rules/recap-column.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { figureText } from '../../text/official-figure.ts';
import { readFreeze, recapYearOf, type FreezeKind } from './freeze-entry.ts';
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
  /** The table on screen. */
  readonly choice: RecapChoice;
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly onFrozen: (figureId: string | null, sentence: string) => void;
  readonly onClose: () => void;
}

/** Freezing figures: what will be kept is said in full first. */
export function FreezeDialog({ choice, on, today, onFrozen, onClose }: FreezeDialogProps) {
  const office = useOffice();
  const [kind, setKind] = useState<FreezeKind>('other');
  const { entry, field, date, refuse, unplaced } = useEntry('freeze', {
    title: '',
    purpose: '',
    year: recapYearOf(on),
    day: formatShortDate(on),
  });
  const freeze = useCommand('figure.freeze');
  const freezeYear = useCommand('recap.freeze');
  const { faults, cutOffOn } = readFreeze(kind, entry, today);
  const kept = kind === 'annual' ? standardChoice(office?.level) : choice;
  const save = () => {
    if (Object.keys(faults).length > 0 || cutOffOn === undefined) {
      refuse(faults);
      return;
    }
    const said = (title: string) => figureText.frozenNow(title, formatLongDate(cutOffOn));
    if (kind === 'annual') {
      freezeYear.mutate(
        { year: Number(entry.year), on: cutOffOn },
        { onSuccess: (recap) => onFrozen(recap.figureId, said(figureText.annual(recap.year))) },
      );
      return;
    }
    const { grouping, columns, filters } = choice;
    freeze.mutate(
      { title: entry.title, purpose: entry.purpose, cutOffOn, grouping, columns: [...columns], filters },
      { onSuccess: (figure) => onFrozen(figure.id, said(figure.title)) },
    );
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={freeze.isPending || freezeYear.isPending}
      error={unplaced(freeze.error ?? freezeYear.error)}
      onSave={save}
      onClose={onClose}
    >
      <p className={css.quiet}>{text.what}</p>
      <Radio.Group
        label={text.kind}
        value={kind}
        onChange={(next) => setKind(next === 'annual' ? 'annual' : 'other')}
      >
        <Radio value="other" label={text.kinds.other} mt="xs" />
        <Radio value="annual" label={text.kinds.annual} mt="xs" />
      </Radio.Group>
      {kind === 'other' && (
        <>
          <TextField {...field('title')} label={text.name} description={text.nameHint} isRequired />
          <TextField {...field('purpose')} label={text.purpose} isRequired />
        </>
      )}
      {kind === 'annual' && <TextField {...field('year')} label={text.year} maxLength={4} isRequired />}
      <DateField {...date('day')} label={text.day} description={text.dayHint} today={today} isRequired />
      {cutOffOn !== undefined && <WhatIsKept choice={kept} on={cutOffOn} />}
    </FormDialog>
  );
}
