import { Button, Group } from '@mantine/core';
import { fileNameOf } from '../../../lib/file-name.ts';
import type { Faults } from '../../../lib/faults.ts';
import { request } from '../../../lib/request.ts';
import { TextField } from '../../../parts/field/text-field.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import css from './account.module.css';

interface TypeCodeProps {
  readonly path: string;
  readonly code: string;
  readonly faults: Faults;
  readonly onChange: (code: string) => void;
}

/** The sheet has been written: it is opened to be printed, and its code typed back from the paper. */
export function TypeCode({ path, code, faults, onChange }: TypeCodeProps) {
  return (
    <>
      <p className={css.note}>{text.sheetDone(fileNameOf(path))}</p>
      <p className={css.note}>{text.sheetNext}</p>
      <Group>
        <Button
          variant="default"
          onClick={() => void request('shell.openDocument', { path }).catch(() => undefined)}
        >
          {text.openSheet}
        </Button>
      </Group>
      <TextField
        name="code"
        label={text.code}
        value={code}
        isRequired
        error={faults['code']}
        onChange={onChange}
      />
    </>
  );
}
