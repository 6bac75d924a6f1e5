import type { LegalBasisLine } from '#contract/legal-basis.ts';
import type { OutputOf } from '#contract/index.ts';
import { conflictOf, typedText, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { legalBasisText } from '../../text/legal-basis.ts';
import { LawFields } from './law-fields.tsx';
import { EMPTY_LAW, entryOf, readLaw, TICKED } from './legal-basis-entry.ts';

const { form: text } = legalBasisText;

interface LawDialogProps {
  /** Null: a new one. */
  readonly law: LegalBasisLine | null;
  readonly onSaved: (saved: OutputOf<'basis.record'>, name: string) => void;
  readonly onClose: () => void;
}

const toText = (name: string, value: string): string =>
  name.startsWith('is') ? (value === TICKED ? TICKED : '') : typedText(value);

/** Records a law or corrects a recorded one. */
export function LawDialog({ law, onSaved, onClose }: LawDialogProps) {
  const all = useRequest('basis.list', {}).data?.rows ?? [];
  const templates = useRequest('template.list', {}).data ?? [];
  const record = useCommand('basis.record');
  const correct = useCommand('basis.correct');
  const seen = useSeen(law?.updatedAt ?? null);
  const start = law ? entryOf(law) : EMPTY_LAW;
  const form = useEntry('law', start);
  const { entry, change, refuse, unplaced } = form;
  const error = record.error ?? correct.error;
  const saveNow = () => {
    const read = readLaw(entry);
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const name = law?.head ?? read.input.title;
    const onEnd = {
      onSuccess: (saved: OutputOf<'basis.record'>) => {
        onSaved(saved, name);
        onClose();
      },
      onError: (refusal: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(refusal)),
    };
    if (law) correct.mutate({ ...read.input, id: law.id, expectedUpdatedAt: seen.at() }, onEnd);
    else record.mutate(read.input, onEnd);
  };
  return (
    <FormDialog
      title={law ? text.editTitle(law.head) : text.newTitle}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={record.isPending || correct.isPending}
      error={unplaced(error)}
      conflict={conflictOf({ error, seen, entry, change, save: saveNow, toText })}
      onSave={saveNow}
      onClose={onClose}
    >
      <LawFields
        form={form}
        laws={all.filter(({ id }) => id !== law?.id).map(({ id, head }) => ({ value: id, label: head }))}
        templates={templates.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FormDialog>
  );
}
