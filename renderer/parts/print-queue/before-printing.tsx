import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { PrintSource } from '#contract/printing/printing.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { FormGroup } from '../field/form-group.tsx';
import { Notice } from '../notice/notice.tsx';
import { PreviewDialog } from '../dialog/preview-dialog.tsx';
import { ProgressDialog } from '../dialog/progress-dialog.tsx';
import { SmallTable } from '../table/small-table.tsx';
import { printingText } from '../../text/printing/printing.ts';
import css from './print-queue.module.css';

type Checked = OutputOf<'printing.checkNames'>;

const MOST_SHOWN = 60;

function Names({ names, smallestSize }: Checked) {
  const largest = Math.max(...names.map(({ size }) => size));
  const changed = names
    .filter(({ size, lines }) => lines > 1 || size < largest)
    .toSorted((one, other) => one.size - other.size || one.position - other.position);
  const small = changed.filter(({ isSmall }) => isSmall).length;
  if (changed.length === 0) return <Notice kind="ok" title={printingText.namesFine(names.length)} />;
  const { position, name, size, lines, note } = printingText.nameColumns;
  return (
    <>
      {small > 0 ? (
        <Notice kind="warning" title={printingText.namesSmall(small, smallestSize)} />
      ) : (
        <Notice kind="ok" title={printingText.namesWrapped(changed.length)} />
      )}
      <div className={css.names}>
        <SmallTable
          label={printingText.namesTitle}
          headers={[position, name, size, lines, note]}
          rows={changed.slice(0, MOST_SHOWN).map((one) => ({
            key: String(one.position),
            cells: [
              one.position,
              one.name,
              printingText.points(one.size),
              one.lines,
              one.isSmall ? printingText.smallName : '',
            ],
          }))}
        />
      </div>
    </>
  );
}

/** Looking before printing: names that shrink or wrap, and all certificates in small to be initialled. */
export function BeforePrinting({ source }: { readonly source: PrintSource }) {
  const check = useTask('printing.checkNames');
  const contact = useTask('printing.contactSheet');
  const { go } = useNavigation();
  const [path, setPath] = useState<string | null>(null);
  const makeContactSheet = async () => {
    const file = await contact.run({ source });
    if (file) setPath(file.path);
  };
  return (
    <FormGroup title={printingText.before} hint={printingText.beforeHint}>
      {check.state.phase === 'failed' && <ErrorNotice error={check.state.error} />}
      {contact.state.phase === 'failed' && <ErrorNotice error={contact.state.error} />}
      <Group gap="xs">
        <Button variant="default" onClick={() => void check.run({ source })}>
          {printingText.checkNames}
        </Button>
        <Button variant="default" onClick={() => void makeContactSheet()}>
          {printingText.contactSheet}
        </Button>
        <Button variant="default" onClick={() => go({ screen: 'settings', tab: 'certificates' })}>
          {printingText.design}
        </Button>
      </Group>
      {check.state.phase === 'done' && <Names {...check.state.value} />}
      <ProgressDialog
        title={printingText.checking}
        state={check.state}
        onCancel={check.cancel}
        delayMs={300}
      />
      <ProgressDialog
        title={printingText.contacting}
        state={contact.state}
        onCancel={contact.cancel}
        delayMs={300}
      />
      <PreviewDialog title={printingText.contactTitle} path={path} onClose={() => setPath(null)} />
    </FormGroup>
  );
}
