import { waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useCommand } from '../../../renderer/lib/use-command.ts';
import { useTask } from '../../../renderer/lib/use-task.ts';
import { ErrorNotice } from '../../../renderer/parts/notice/error-notice.tsx';
import { renderPart } from '../../helpers/render-part.tsx';
import { refusal, type Script } from '../../helpers/scripted-bridge.ts';

const DONE = { restored: 3 };

function UndoButton({ importId, onDone }: { readonly importId: string; readonly onDone: () => void }) {
  const undo = useCommand('import.undo');
  return (
    <>
      <ErrorNotice error={undo.error} />
      {undo.data && <p>Selesai {undo.data.restored}</p>}
      <button type="button" onClick={() => undo.mutate({ importId }, { onSuccess: onDone })}>
        Urungkan
      </button>
      <button type="button" onClick={() => void undo.mutateAsync({ importId }).then(onDone, () => undefined)}>
        Urungkan dan tunggu
      </button>
    </>
  );
}

/** The first is done; whoever sends it again is told that it was done already, as the backend does. */
function undoneOnce(): Script {
  let sent = 0;
  return {
    'import.undo': () => {
      sent += 1;
      return sent === 1 ? DONE : refusal('IMPORT_ALREADY_UNDONE');
    },
  };
}

function open(script: Script, importId = 'i1') {
  const onDone = vi.fn<() => void>();
  return { ...renderPart(<UndoButton importId={importId} onDone={onDone} />, script), onDone };
}

test.each(['Urungkan', 'Urungkan dan tunggu'])(
  'two presses of "%s" are one command: one request, one end, no error over the success',
  async (name) => {
    const { page, user, asked, onDone } = open(undoneOnce());
    await user.dblClick(page.getByRole('button', { name }));
    await page.findByText('Selesai 3');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('import.undo')).toEqual([{ importId: 'i1' }]);
    expect(page.queryByRole('alert')).toBeNull();
  },
);

test('a press once the answer stands is a command of its own, after a refusal too', async () => {
  const { page, press, asked, answer, onDone } = open({ 'import.undo': refusal('IMPORT_HAS_LATER_WORK') });
  await press('Urungkan');
  await page.findByRole('alert');
  answer({ 'import.undo': DONE });
  await press('Urungkan');
  await page.findByText('Selesai 3');
  await press('Urungkan');
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2));
  expect(asked('import.undo')).toHaveLength(3);
});

test('another input is another command, also while the first is under way', async () => {
  let release: (value: typeof DONE) => void = () => undefined;
  const first = new Promise<typeof DONE>((resolve) => (release = resolve));
  const onDone = vi.fn<() => void>();
  const part = (importId: string) => <UndoButton importId={importId} onDone={onDone} />;
  const { page, press, redraw, asked } = renderPart(part('i1'), {
    'import.undo': ({ importId }) => (importId === 'i1' ? first : DONE),
  });
  await press('Urungkan');
  redraw(part('i2'));
  await press('Urungkan');
  await page.findByText('Selesai 3');
  release(DONE);
  expect(asked('import.undo')).toEqual([{ importId: 'i1' }, { importId: 'i2' }]);
});

function BackupButton() {
  const task = useTask('backup.restore');
  return (
    <button type="button" onClick={() => void task.run({ path: '/usb/cadangan.mejakoperasi' })}>
      {task.state.phase === 'done' ? 'Sudah' : 'Pulihkan'}
    </button>
  );
}

test('a long work pressed twice is begun once', async () => {
  const receipt = {
    previousPath: '',
    isLeftPlain: false,
    rowCounts: {},
    scansDamaged: 0,
    scansNamed: 0,
    scansHeld: 0,
  };
  const { page, user, press, asked } = renderPart(<BackupButton />, { 'backup.restore': receipt });
  await user.dblClick(page.getByRole('button', { name: 'Pulihkan' }));
  await page.findByRole('button', { name: 'Sudah' });
  expect(asked('backup.restore')).toHaveLength(1);
  await press('Sudah');
  await waitFor(() => expect(asked('backup.restore')).toHaveLength(2));
});
