import { useState } from 'react';
import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import type { Reason } from '#rules/value/reason.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { atRows, faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import { EMPTY_UMKM, entryOf, NO_ROWS, readUmkm, ROW_NAMES, rowsOf, sentKeys } from './umkm-entry.ts';
import { UmkmFields } from './umkm-fields.tsx';

const { form: text } = umkmText;

export interface SavedUmkm {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly warnings: readonly Reason[];
}

interface UmkmDialogProps {
  /** Undefined: a new one. */
  readonly record?: UmkmRecord | undefined;
  readonly onSaved: (saved: SavedUmkm) => void;
  readonly onClose: () => void;
}

/** A new business, or what is written down of one; a number that stays masked stays as it was. */
export function UmkmDialog({ record, onSaved, onClose }: UmkmDialogProps) {
  const choices = useRequest('umkm.choices', {});
  const add = useCommand('umkm.record');
  const correct = useCommand('umkm.correct');
  const seen = useSeen(record?.updatedAt ?? null);
  const [start] = useState(() => ({
    entry: record ? entryOf(record) : EMPTY_UMKM,
    rows: record ? rowsOf(record) : NO_ROWS,
  }));
  const [rows, setRows] = useState(start.rows);
  const form = useEntry('umkm', start.entry, ROW_NAMES);
  const { entry, change, refuse, unplaced } = form;
  const running = record ? correct : add;
  const saveNow = () => {
    const read = readUmkm(entry, rows, {
      districtName: record?.districtCode === null ? record.districtName : '',
      villageName: record?.villageCode === null ? record.villageName : '',
    });
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const { input } = read;
    const told = {
      onSuccess: ({ id, warnings }: { readonly id: string; readonly warnings: readonly Reason[] }) => {
        onSaved({ id, name: input.name, isNew: !record, warnings });
        onClose();
      },
      onError: (error: Parameters<typeof faultsOf>[0]) => {
        const keys = sentKeys(rows);
        refuse(ROW_NAMES.reduce((faults, name) => atRows(faults, name, keys[name]), faultsOf(error)));
      },
    };
    if (record) correct.mutate({ ...input, id: record.id, expectedUpdatedAt: seen.at() }, told);
    else add.mutate(input, told);
  };
  const isChanged =
    JSON.stringify(entry) !== JSON.stringify(start.entry) ||
    JSON.stringify(rows) !== JSON.stringify(start.rows);
  return (
    <FormDialog
      isWide
      title={record ? text.correctTitle(record.name) : text.title}
      saveLabel={text.save}
      isChanged={isChanged}
      isBusy={running.isPending}
      error={unplaced(running.error) ?? choices.error}
      conflict={conflictOf({ error: running.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <UmkmFields
        form={form}
        rows={rows}
        choices={choices.data}
        onRows={(part) => setRows((now) => ({ ...now, ...part }))}
      />
    </FormDialog>
  );
}
