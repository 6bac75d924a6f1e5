import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { fileNameOf } from '../../../../lib/file-name.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { useTask } from '../../../../lib/use-task.ts';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { SuggestField } from '../../../../parts/field/suggest-field.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';

const { documents: text } = recordTabsText;

interface DocumentDialogProps {
  readonly cooperativeId: string;
  /** The chosen scan. */
  readonly path: string;
  readonly onAdded: (wasKnown: boolean) => void;
  readonly onClose: () => void;
}

/** "akta_pendirian 2007.pdf" proposes the title "akta pendirian 2007". */
const titleOf = (path: string) =>
  fileNameOf(path)
    .replace(/\.[^.]+$/, '')
    .replaceAll('_', ' ');

/** What a chosen scan is; its file is then copied beside the database. */
export function DocumentDialog({ cooperativeId, path, onAdded, onClose }: DocumentDialogProps) {
  const today = useToday();
  const add = useTask('document.add');
  const { entry, field, date, refuse, unplaced } = useEntry('document', {
    kind: '',
    title: titleOf(path),
    datedOn: '',
  });
  const save = async () => {
    const datedOn = parseTypedDate(entry.datedOn) ?? null;
    const faults = {
      ...(entry.kind.trim() === '' ? { kind: recordText.faults.required(text.kind) } : {}),
      ...(entry.title.trim() === '' ? { title: recordText.faults.required(text.title) } : {}),
      ...(entry.datedOn.trim() !== '' && datedOn === null ? { datedOn: recordText.faults.date } : {}),
    };
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const added = await add.run(
      { cooperativeId, path, kind: entry.kind, title: entry.title, datedOn },
      { onError: (error) => refuse(faultsOf(error)) },
    );
    if (!added) return;
    onAdded(added.wasKnown);
    onClose();
  };
  const error = add.state.phase === 'failed' ? add.state.error : null;
  return (
    <FormDialog
      title={text.addTitle}
      saveLabel={text.save}
      isBusy={add.state.phase === 'running'}
      error={unplaced(error)}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{text.file(fileNameOf(path))}</p>
      <SuggestField
        {...field('kind')}
        label={text.kind}
        description={text.kindHint}
        suggestions={text.kinds}
        isRequired
      />
      <TextField {...field('title')} label={text.title} isRequired />
      <DateField {...date('datedOn')} label={text.datedOn} description={text.datedHint} today={today} />
    </FormDialog>
  );
}
