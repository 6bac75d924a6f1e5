import { expect, test } from 'vitest';
import type { Answer } from '#contract/errors.ts';
import type { BackendProcess } from '../../electron/main/backend-process.ts';
import { dataFolderAt } from '../../electron/main/data-folder.ts';
import { keepWorkplace } from '../../electron/main/workplace.ts';

const [office, practice] = [dataFolderAt('/dinas'), dataFolderAt('/dinas (latihan)')];

/** A backend of a folder that answers when it is told to, and notes its end. */
function scripted(notes: string[]) {
  const waiting: ((answer: Answer<unknown>) => void)[] = [];
  const open = ({ path }: { readonly path: string }): BackendProcess => ({
    request: ({ name }) => {
      notes.push(`${path} ${name}`);
      return new Promise((resolve) => waiting.push(resolve));
    },
    stop: () => void notes.push(`${path} stopped`),
  });
  return {
    open,
    answerAll: () => waiting.splice(0).forEach((resolve) => resolve({ ok: true, value: null })),
  };
}

test('what was asked of one folder is answered by it before the other is opened', async () => {
  const notes: string[] = [];
  const { open, answerAll } = scripted(notes);
  const workplace = keepWorkplace(office, { prepare: () => undefined, open });
  void workplace.backend.request({ name: 'draft.save', input: {} });
  const moving = workplace.moveTo(practice);
  await Promise.resolve();
  expect(workplace.folder()).toBe(office);
  expect(notes).toEqual(['/dinas draft.save']);
  answerAll();
  await moving;
  expect(workplace.folder()).toBe(practice);
  void workplace.backend.request({ name: 'office.get', input: {} });
  expect(notes).toEqual(['/dinas draft.save', '/dinas stopped', '/dinas (latihan) office.get']);
});

test('a folder that cannot be used leaves the other one open', async () => {
  const notes: string[] = [];
  const workplace = keepWorkplace(office, {
    prepare: () => {
      throw new Error('no such place');
    },
    open: scripted(notes).open,
  });
  await expect(workplace.moveTo(practice)).rejects.toThrow('no such place');
  expect(workplace.folder()).toBe(office);
  expect(notes).toEqual([]);
});
