import type { ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { partsText } from '../../text/parts/parts.ts';
import { FormDialog } from './form-dialog.tsx';
import { TextField } from '../field/text-field.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly saveLabel: string;
  readonly isDangerous?: boolean;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly onSave: (reason: string) => void;
  readonly onClose: () => void;
  /** What will happen, in full. */
  readonly children: ReactNode;
}

/** A decision that is kept with its reason; without one it is not made. */
export function ReasonDialog({ onSave, children, ...dialog }: ReasonDialogProps) {
  const { entry, field, refuse } = useEntry('reason', { reason: '' });
  const save = () => {
    const reason = entry.reason.trim();
    if (reason === '') refuse({ reason: partsText.reasonMissing });
    else onSave(reason);
  };
  return (
    <FormDialog {...dialog} onSave={save}>
      {children}
      <TextField {...field('reason')} label={partsText.reason} isRequired />
    </FormDialog>
  );
}
