import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { faultsIn, readDay, readWhole } from './number-entry.ts';

interface DrawDialogProps {
  readonly series: string;
  /** Draws one number, or reserves several for later. */
  readonly isReserve: boolean;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The next number or numbers of a book. A day before the last letter's asks for a reason first. */
export function DrawDialog({ series, isReserve, onDone, onClose }: DrawDialogProps) {
  const today = useToday();
  const draw = useCommand('number.draw');
  const reserve = useCommand('number.reserve');
  const { entry, field, date, refuse, unplaced } = useEntry('draw', {
    on: today ? formatShortDate(today) : '',
    purpose: '',
    addressee: '',
    classification: '',
    count: '1',
    earlierDateReason: '',
  });
  const error = draw.error ?? reserve.error;
  const isEarlier = error?.code === 'NUMBER_DATE_EARLIER';
  const save = () => {
    const labels = { ...text.fields, purpose: isReserve ? text.fields.reservePurpose : text.fields.purpose };
    const faults = faultsIn(
      entry,
      { days: ['on'], texts: ['purpose'], numbers: isReserve ? ['count'] : [] },
      labels,
    );
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const { purpose, addressee, classification, earlierDateReason } = entry;
    const shared = { series, on: readDay(entry.on), purpose, classification, earlierDateReason };
    const onError = (refused: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(refused));
    if (isReserve) {
      reserve.mutate(
        { ...shared, count: readWhole(entry.count) ?? 1 },
        {
          onError,
          onSuccess: ({ numbers }) =>
            onDone(text.reserved(numbers.length, numbers[0]?.text ?? '', numbers.at(-1)?.text ?? '')),
        },
      );
    } else {
      draw.mutate(
        { ...shared, addressee },
        { onError, onSuccess: (drawn) => onDone(text.drawn(drawn.text)) },
      );
    }
  };
  return (
    <FormDialog
      title={isReserve ? text.dialogs.reserveTitle : text.dialogs.drawTitle}
      saveLabel={isReserve ? text.dialogs.reserveSave : text.dialogs.drawSave}
      isBusy={draw.isPending || reserve.isPending}
      error={unplaced(error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{isReserve ? text.dialogs.reserveWhat : text.dialogs.drawWhat}</p>
      <DateField {...date('on')} label={text.fields.on} today={today} isRequired />
      <TextField
        {...field('purpose')}
        label={isReserve ? text.fields.reservePurpose : text.fields.purpose}
        isFirst
        isRequired
      />
      {isReserve ? (
        <TextField {...field('count')} label={text.fields.count} maxLength={3} isRequired />
      ) : (
        <TextField {...field('addressee')} label={text.fields.addressee} />
      )}
      <TextField
        {...field('classification')}
        label={text.fields.ownClassification}
        description={text.fields.ownClassificationHint}
      />
      {(isEarlier || entry.earlierDateReason !== '') && (
        <TextField
          {...field('earlierDateReason')}
          label={text.fields.earlierReason}
          description={text.fields.earlierHint}
        />
      )}
    </FormDialog>
  );
}
