import type { InputOf } from '#contract/index.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { templatesText as text } from '../../../text/letters/templates.ts';

interface NewTemplateDialogProps {
  readonly from: InputOf<'template.create'>['from'];
  readonly proposedName: string;
  readonly onClose: () => void;
  /** Left out: the dialog only closes. */
  readonly onCreated?: (code: string) => void;
}

/** A template of the office's own, begun from another or from a letter. */
export function NewTemplateDialog({ from, proposedName, onClose, onCreated }: NewTemplateDialogProps) {
  const create = useCommand('template.create');
  const { entry, field, refuse, unplaced } = useEntry('newTemplate', { name: proposedName });
  const save = () =>
    create.mutate(
      { ...entry, from },
      {
        onSuccess: ({ code }) => {
          onClose();
          onCreated?.(code);
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  return (
    <FormDialog
      title={text.newTitle}
      saveLabel={text.newSave}
      isBusy={create.isPending}
      error={unplaced(create.error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{from.kind === 'letter' ? text.newFromLetter : text.newFromTemplate}</p>
      <TextField {...field('name')} label={text.name} isRequired />
    </FormDialog>
  );
}
