import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { request } from '../../../lib/request.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { settingsText } from '../../../text/settings/settings.ts';

const { sheet: text } = settingsText;

interface ProveSheetDialogProps {
  /** The number of the sheet. */
  readonly sheet: string;
  /** Where it was just written; undefined where it was made another day. */
  readonly file: string | undefined;
  /** What happens once the code is right. */
  readonly what: string;
  readonly saveLabel: string;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly onSave: (code: string) => void;
  readonly onClose: () => void;
}

/** The code of a recovery sheet typed back from paper: only then is anything encrypted. */
export function ProveSheetDialog({ sheet, file, what, onSave, ...dialog }: ProveSheetDialogProps) {
  const [code, setCode] = useState('');
  return (
    <FormDialog
      {...dialog}
      title={text.proveTitle(sheet)}
      onSave={() => (code.trim() === '' ? focusField('code') : onSave(code))}
    >
      <p>{what}</p>
      {file !== undefined && (
        <Button
          variant="default"
          maw="12rem"
          onClick={() => void request('shell.openDocument', { path: file }).catch(() => undefined)}
        >
          {text.open}
        </Button>
      )}
      <Textarea
        data-field="code"
        label={text.code}
        rows={8}
        maxLength={400}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
