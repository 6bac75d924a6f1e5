import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClassificationTable } from '#contract/numbers.ts';
import { keepMine, useSeen } from '../../lib/conflict.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { numbersText } from '../../text/numbers.ts';

const { classification: text } = numbersText;

interface ClassificationDialogProps {
  readonly year: number;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The archive's codes by kind of paper in one year, once they are read. */
export function ClassificationDialog(props: ClassificationDialogProps) {
  const { data } = useRequest('number.classification', { year: props.year });
  return data?.year === props.year ? <Table {...props} table={data} /> : null;
}

function Table({
  table,
  year,
  onDone,
  onClose,
}: ClassificationDialogProps & { readonly table: ClassificationTable }) {
  const save = useCommand('number.saveClassification');
  const seen = useSeen(table.updatedAt);
  const [rows, setRows] = useState(() =>
    table.rows.map(({ paper, code, isVerified, note }) => ({ paper, code, isVerified, note })),
  );
  const change = (paper: string, changes: Partial<(typeof rows)[number]>) =>
    setRows((now) => now.map((row) => (row.paper === paper ? { ...row, ...changes } : row)));
  const submit = () =>
    save.mutate({ year, expectedUpdatedAt: seen.at(), rows }, { onSuccess: () => onDone(text.saved(year)) });
  return (
    <FormDialog
      title={text.title(year)}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={save.error}
      conflict={
        save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
          ? { mine: () => undefined, keep: () => save.error && keepMine(save.error, seen, submit) }
          : undefined
      }
      onSave={submit}
      onClose={onClose}
    >
      <p>{text.what(year)}</p>
      <SmallTable
        label={text.title(year)}
        headers={[text.columns.paper, text.columns.code, text.columns.verified]}
        rows={rows.map(({ paper, code, isVerified }) => ({
          key: paper,
          cells: [
            text.papers[paper],
            <TextInput
              key="code"
              aria-label={text.codeOf(text.papers[paper])}
              value={code}
              maxLength={60}
              onChange={(event) => change(paper, { code: event.currentTarget.value })}
            />,
            <Checkbox
              key="verified"
              aria-label={text.verifiedOf(text.papers[paper])}
              label={isVerified ? text.verified : text.unverified}
              checked={isVerified}
              onChange={(event) => change(paper, { isVerified: event.currentTarget.checked })}
            />,
          ],
        }))}
      />
    </FormDialog>
  );
}
