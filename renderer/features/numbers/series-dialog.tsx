import type { NumberSeriesLine } from '#contract/numbers.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { faultsIn } from './number-entry.ts';
import { PatternFields, patternFaults, readPattern } from './pattern-fields.tsx';

interface SeriesDialogProps {
  /** The books there are. */
  readonly allSeries: readonly NumberSeriesLine[];
  /** The book whose pattern the new one starts from. */
  readonly like: NumberSeriesLine;
  readonly onAdded: (added: NumberSeriesLine) => void;
  readonly onClose: () => void;
}

/** A number book of the office's own, for example for letters of assignment. */
export function SeriesDialog({ allSeries, like, onAdded, onClose }: SeriesDialogProps) {
  const today = useToday();
  const add = useCommand('number.addSeries');
  const present = like.patterns.at(-1);
  const form = useEntry('series', {
    name: '',
    pattern: present?.pattern ?? '',
    classification: '',
    unitCode: present?.unitCode ?? '',
    inForceFrom: today ? formatShortDate(today) : '',
  });
  const { entry, field, refuse, unplaced } = form;
  const save = () => {
    const faults = { ...faultsIn(entry, { texts: ['name'] }, text.fields), ...patternFaults(entry) };
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    add.mutate(
      { name: entry.name.trim(), ...readPattern(entry) },
      {
        onSuccess: (books) => {
          const added = books.find(({ code }) => !allSeries.some((known) => known.code === code));
          if (added) onAdded(added);
          else onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.dialogs.seriesTitle}
      saveLabel={text.dialogs.seriesSave}
      isBusy={add.isPending}
      error={unplaced(add.error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.dialogs.seriesWhat}</p>
      <TextField {...field('name')} label={text.fields.name} description={text.fields.nameHint} isRequired />
      <PatternFields {...form} />
    </FormDialog>
  );
}
