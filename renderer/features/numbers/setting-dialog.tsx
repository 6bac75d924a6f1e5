import { Checkbox, Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { NumberSeriesLine } from '#contract/numbers.ts';
import { keepMine, useSeen } from '../../lib/conflict.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { numbersText } from '../../text/numbers.ts';

const { setting: text } = numbersText;
/** Numbers that the e-office gives are not drawn here, so that book cannot be the common one. */
const FOREIGN_SERIES = 'srikandi';

interface SettingDialogProps {
  readonly allSeries: readonly NumberSeriesLine[];
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** One common book of the office or books by series, once the present setting is read. */
export function SettingDialog(props: SettingDialogProps) {
  const present = useRequest('number.setting', {}).data;
  return present ? <Setting {...props} present={present} /> : null;
}

function Setting({
  allSeries,
  present,
  onDone,
  onClose,
}: SettingDialogProps & { readonly present: OutputOf<'number.setting'> }) {
  const save = useCommand('number.saveSetting');
  const seen = useSeen(present.updatedAt);
  const books = allSeries.filter(({ code }) => code !== FOREIGN_SERIES);
  const [common, setCommon] = useState(present.commonSeries);
  const [allowsOpenSignature, setOpen] = useState(present.allowsOpenSignature);
  const submit = () =>
    save.mutate(
      { expectedUpdatedAt: seen.at(), commonSeries: common, allowsOpenSignature },
      { onSuccess: () => onDone(text.saved) },
    );
  return (
    <FormDialog
      title={text.title}
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
      <p>{text.what}</p>
      <Radio.Group
        label={text.books}
        value={common === null ? 'series' : 'common'}
        onChange={(value) => setCommon(value === 'common' ? (books[0]?.code ?? null) : null)}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="series" label={text.bySeries} description={text.bySeriesHint} />
          <Radio value="common" label={text.common} description={text.commonHint} />
        </Stack>
      </Radio.Group>
      {common !== null && (
        <Select
          label={text.commonBook}
          data={books.map(({ code, name }) => ({ value: code, label: name }))}
          value={common}
          allowDeselect={false}
          onChange={setCommon}
        />
      )}
      <Checkbox
        label={text.openSignature}
        description={text.openSignatureHint}
        checked={allowsOpenSignature}
        onChange={(event) => setOpen(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}
