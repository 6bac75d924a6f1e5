import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { activityText } from '../../text/activity.ts';
import { readPasted } from './paste-rows.ts';

const { paste: text } = activityText;

interface PasteDialogProps {
  readonly batchId: string;
  readonly onAdded: (count: number) => void;
  readonly onClose: () => void;
}

/** Many participants at once out of a spreadsheet; all of them are kept, or none with the reason at its row. */
export function PasteDialog({ batchId, onAdded, onClose }: PasteDialogProps) {
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<string>();
  const add = useCommand('activity.addParticipants');
  const participants = readPasted(pasted);
  const saveNow = () => {
    if (participants.length === 0) return setFault(text.nothing);
    return add.mutate(
      { batchId, participants: [...participants] },
      {
        onSuccess: ({ ids }) => {
          onAdded(ids.length);
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isChanged={pasted !== ''}
      isBusy={add.isPending}
      error={add.error}
      onSave={saveNow}
      onClose={onClose}
    >
      <p>{text.hint}</p>
      <Textarea
        data-autofocus
        label={text.label}
        autosize
        minRows={6}
        maxRows={12}
        value={pasted}
        error={fault}
        onChange={(event) => {
          setPasted(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <p>{text.found(participants.length)}</p>
    </FormDialog>
  );
}
