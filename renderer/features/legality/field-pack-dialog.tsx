import { Select } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import { regionFilter } from '../../lib/region-filter.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { legalityText as text } from '../../text/legality.ts';

/** Visit sheets of one kecamatan, or of all. */
export function FieldPackDialog({ onClose }: { readonly onClose: () => void }) {
  const [district, setDistrict] = useState<string | null>(null);
  const groups = useDistricts();
  const { state, run } = useTask('legality.printFieldPack');
  const districts = groups.flatMap(({ districts: ofRegency }) =>
    ofRegency.map(({ code, name }) => ({ value: code, label: name })),
  );
  const error = state.phase === 'failed' ? state.error : null;
  return (
    <FormDialog
      title={text.fieldPack}
      saveLabel={text.fieldPack}
      isBusy={state.phase === 'running'}
      error={error instanceof AppError ? error : null}
      onSave={() => void run({ districts: district === null ? [] : [district] })}
      onClose={onClose}
    >
      <Select
        label={text.fieldDistrict}
        placeholder={text.anyDistrict}
        data={districts}
        value={district}
        clearable
        searchable
        filter={regionFilter}
        onChange={setDistrict}
      />
      {state.phase === 'done' && (
        <Notice kind="ok" title={text.printed(state.value.pages)}>
          <FinishedFiles label={text.files} paths={[state.value.path]} isStacked />
        </Notice>
      )}
    </FormDialog>
  );
}
