import type { NumberSeriesLine } from '#contract/numbers.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { checkPattern, formatLetterNumber } from '#rules/numbers/letter-number.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { keepMine, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useOffice } from '../../lib/use-office.ts';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FieldRow } from '../../parts/form-group.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { faultsIn, readDay } from './number-entry.ts';

const MARKS = '{kode} {urut} {urut:4} {unit} {bulan_romawi} {bulan} {tahun}';
const EXAMPLE_SEQUENCE = 15;

interface PatternDialogProps {
  readonly series: NumberSeriesLine;
  readonly onClose: () => void;
}

/** How a series writes its numbers from a day on, with the number it would write. */
export function PatternDialog({ series, onClose }: PatternDialogProps) {
  const today = useToday();
  const office = useOffice();
  const save = useCommand('number.savePattern');
  const seen = useSeen(series.updatedAt);
  const present = series.patterns.at(-1);
  const { entry, field, date, refuse, unplaced } = useEntry('pattern', {
    pattern: present?.pattern ?? '',
    classification: present?.classification ?? '',
    unitCode: present?.unitCode ?? '',
    inForceFrom: today ? formatShortDate(today) : '',
  });
  const parts = today && dateParts(today);
  const example =
    parts && checkPattern(entry.pattern).length === 0
      ? formatLetterNumber(entry.pattern, {
          code: entry.classification,
          sequence: EXAMPLE_SEQUENCE,
          unit: entry.unitCode.trim() || (office?.unitCode ?? ''),
          month: parts.month,
          year: parts.year,
        })
      : '…';
  const submit = () => {
    const faults = { ...faultsIn(entry, { days: ['inForceFrom'], texts: ['pattern'] }, text.fields) };
    const [wrong] = entry.pattern.trim() === '' ? [] : checkPattern(entry.pattern);
    if (wrong) faults['pattern'] = wrong.message;
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    save.mutate(
      {
        series: series.code,
        expectedUpdatedAt: seen.at(),
        pattern: entry.pattern,
        classification: entry.classification,
        unitCode: entry.unitCode.trim() || null,
        inForceFrom: readDay(entry.inForceFrom),
      },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.dialogs.patternTitle(series.name)}
      saveLabel={text.dialogs.patternSave}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={
        save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
          ? { mine: () => entry.pattern, keep: () => save.error && keepMine(save.error, seen, submit) }
          : undefined
      }
      onSave={submit}
      onClose={onClose}
    >
      <p>{text.dialogs.patternWhat(MARKS)}</p>
      <TextField
        {...field('pattern')}
        label={text.fields.pattern}
        description={text.patternExample(example)}
        isRequired
      />
      <FieldRow>
        <TextField {...field('classification')} label={text.fields.classification} />
        <TextField {...field('unitCode')} label={text.fields.unit} description={text.fields.unitHint} />
      </FieldRow>
      <DateField {...date('inForceFrom')} label={text.fields.inForceFrom} today={today} isRequired />
    </FormDialog>
  );
}
