import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { activityText } from '../../text/activity.ts';
import { readPasted, rowFaults } from './paste-rows.ts';
import { useOrigins } from './use-origins.ts';

const { paste: text } = activityText;
/** More than this fill the dialog; the count above them is of all. */
const MOST_NAMED = 8;

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
  const { own, origins } = useOrigins();
  const { participants, rows, unread, strange } = readPasted(pasted, origins);
  const refused = add.error === null ? [] : rowFaults(faultsOf(add.error), rows);
  const saveNow = () => {
    if (participants.length === 0) return setFault(text.nothing);
    const [first] = strange;
    const example = origins.find(({ code }) => code !== own)?.name ?? own;
    if (first) return setFault(text.strange(first.row, first.cell, example));
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
      error={refused.length > 0 ? null : add.error}
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
          // What was refused is told at rows of the text as it was sent.
          add.reset();
        }}
      />
      {refused.length > 0 && (
        <div role="alert">
          <MarkedWord kind="refuse">{text.refused}</MarkedWord>
          <ul>
            {refused.map(({ row, message }) => (
              <li key={`${String(row)} ${message}`}>
                {row === undefined ? message : text.refusedRow(row, message)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p aria-live="polite">{text.found(participants.length)}</p>
      {unread.length > 0 && (
        <div>
          <MarkedWord kind="warning">{text.unread(unread.length)}</MarkedWord>
          <ul>
            {unread.slice(0, MOST_NAMED).map(({ row, cell }, at) => (
              <li key={`${String(row)} ${String(at)}`}>{text.unreadCell(row, cell)}</li>
            ))}
          </ul>
        </div>
      )}
    </FormDialog>
  );
}
