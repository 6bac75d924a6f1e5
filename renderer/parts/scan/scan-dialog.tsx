import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useTask } from '../../lib/use-task.ts';
import { scanText as text } from '../../text/parts/scan.ts';
import { FormDialog } from '../dialog/form-dialog.tsx';
import { PreviewDialog } from '../dialog/preview-dialog.tsx';
import { TextField } from '../field/text-field.tsx';

type ScanPlace = InputOf<'people.showScan'>['from'];

export interface OpenedScan {
  readonly from: ScanPlace;
  readonly id: string;
  /** As the screen calls it: its title or file name. */
  readonly name: string;
}

interface ScanDialogProps {
  readonly scan: OpenedScan;
  readonly onClose: () => void;
}

/** Asks what an identity card is looked at for, then shows the copy that says so over every page. */
export function ScanDialog({ scan, onClose }: ScanDialogProps) {
  const show = useTask('people.showScan');
  const { entry, field, refuse } = useEntry('scan', { purpose: '' });
  const [shown, setShown] = useState<string | null>(null);
  const save = async () => {
    if (entry.purpose.trim() === '') {
      refuse({ purpose: text.missing });
      return;
    }
    const made = await show.run({ from: scan.from, id: scan.id, purpose: entry.purpose });
    if (made) setShown(made.path);
  };
  if (shown !== null) return <PreviewDialog title={text.copyOf(scan.name)} path={shown} onClose={onClose} />;
  return (
    <FormDialog
      title={text.title(scan.name)}
      saveLabel={text.show}
      isBusy={show.state.phase === 'running'}
      error={show.state.phase === 'failed' ? show.state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{text.what}</p>
      <TextField
        {...field('purpose')}
        label={text.purpose}
        description={text.hint}
        maxLength={120}
        isRequired
      />
    </FormDialog>
  );
}
