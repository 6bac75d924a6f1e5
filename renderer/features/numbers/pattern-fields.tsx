import { checkPattern, formatLetterNumber } from '#rules/numbers/letter-number.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import type { Entry, EntryForm } from '../../lib/use-entry.ts';
import { useOffice } from '../../lib/use-office.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { faultsIn, readDay } from './number-entry.ts';

const MARKS = '{kode} {urut} {urut:4} {unit} {bulan_romawi} {bulan} {tahun}';
const EXAMPLE_SEQUENCE = 15;

export type PatternName = 'pattern' | 'classification' | 'unitCode' | 'inForceFrom';

/** What is wrong with a typed pattern and its day, at their names. */
export function patternFaults(entry: Entry<PatternName>): Faults {
  const faults = faultsIn(entry, { days: ['inForceFrom'], texts: ['pattern'] }, text.fields);
  const [wrong] = entry.pattern.trim() === '' ? [] : checkPattern(entry.pattern);
  return wrong ? { ...faults, pattern: wrong.message } : faults;
}

/** The pattern as a command takes it; only once `patternFaults` found nothing. */
export function readPattern({ pattern, classification, unitCode, inForceFrom }: Entry<PatternName>) {
  return { pattern, classification, unitCode: unitCode.trim() || null, inForceFrom: readDay(inForceFrom) };
}

/** How a series writes its numbers from a day on, with the number it would write today. */
export function PatternFields({
  entry,
  field,
  date,
}: Pick<EntryForm<PatternName>, 'entry' | 'field' | 'date'>) {
  const today = useToday();
  const office = useOffice();
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
  return (
    <>
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
    </>
  );
}
