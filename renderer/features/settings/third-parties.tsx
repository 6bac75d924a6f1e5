import { Button } from '@mantine/core';
import { useState } from 'react';
import { Modal } from '../../parts/dialog/modal.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../parts/field/form-group.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { settingsText } from '../../text/settings/settings.ts';
import css from './parts/settings.module.css';

const { thirdParties: text } = settingsText;

/** Whose work is inside the program, and under which licence. */
export function ThirdParties() {
  const [isOpen, setOpen] = useState(false);
  const answer = useRequest('app.thirdParties', {}, { isEnabled: isOpen });
  const { packages = [], text: whole = '' } = answer.data ?? {};
  return (
    <FormGroup title={text.title} hint={text.hint}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {text.show}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={<strong>{text.title}</strong>} size="lg">
        <ErrorNotice error={answer.error} />
        {answer.data && packages.length === 0 && <p>{text.none}</p>}
        {packages.length > 0 && (
          <>
            <SmallTable
              label={text.title}
              headers={text.columns}
              rows={packages.map(({ name, version, licence }) => ({
                key: `${name} ${version}`,
                cells: [name, version, licence],
              }))}
            />
            <details>
              <summary>{text.whole}</summary>
              <pre className={css.licences} tabIndex={0}>
                {whole}
              </pre>
            </details>
          </>
        )}
      </Modal>
    </FormGroup>
  );
}
