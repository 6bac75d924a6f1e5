import { expect, test } from 'vitest';
import { PracticeGate } from '../../../renderer/app/practice-gate.tsx';
import { usePractice } from '../../../renderer/lib/practice.tsx';
import { UnsavedMark } from '../../../renderer/parts/notice/unsaved-mark.tsx';
import { practiceText as text } from '../../../renderer/text/practice.ts';
import { refusal } from '../../helpers/scripted-bridge.ts';
import { APP_INFO, OFFICE } from '../../helpers/page-samples.ts';
import { renderPart } from '../../helpers/render-part.tsx';

/** A screen with one field to type in, one that only searches, and the way into practice. */
function Desk({ isMarked = false }: { readonly isMarked?: boolean }) {
  const { enter } = usePractice();
  return (
    <>
      <input aria-label="Catatan" />
      <input aria-label="Cari" type="search" />
      {isMarked && <UnsavedMark />}
      <button type="button" onClick={enter}>
        {text.enter}
      </button>
    </>
  );
}

const inPractice = {
  'app.info': { ...APP_INFO, isPractice: true },
  'office.get': { ...OFFICE, isSample: true },
};

test('a screen with nothing typed is left at once; what only searches counts as nothing', async () => {
  const { page, user, press, asked } = renderPart(
    <PracticeGate>
      <Desk />
    </PracticeGate>,
    { 'shell.openWorkplace': {} },
  );
  await user.type(page.getByLabelText('Cari'), 'maju');
  await press(text.enter);
  await page.findByText(text.opening);
  expect(asked('shell.openWorkplace')).toEqual([{ isPractice: true }]);
  // Nothing of the folder that is left stays on the page.
  expect(page.queryByLabelText('Catatan')).toBeNull();
});

test('what is typed and not saved is asked about; Batal keeps it', async () => {
  const { page, user, press, asked } = renderPart(
    <PracticeGate>
      <Desk />
    </PracticeGate>,
    { 'shell.openWorkplace': {} },
  );
  await user.type(page.getByLabelText('Catatan'), 'setengah');
  await press(text.enter);
  await page.findByText(text.unsavedCause);
  await press('Batal');
  expect(asked('shell.openWorkplace')).toEqual([]);
  expect(page.getByLabelText<HTMLInputElement>('Catatan').value).toBe('setengah');
  await press(text.enter);
  await page.findByText(text.unsavedCause);
  await press(text.unsavedConfirm);
  await page.findByText(text.opening);
  expect(asked('shell.openWorkplace')).toEqual([{ isPractice: true }]);
});

test('a form that says it is not saved is asked about, also when nothing was typed', async () => {
  const { page, press, asked } = renderPart(
    <PracticeGate>
      <Desk isMarked />
    </PracticeGate>,
  );
  await press(text.enter);
  await page.findByText(text.unsavedCause);
  expect(asked('shell.openWorkplace')).toEqual([]);
});

test('practice says so on every screen and in the title, and one press leaves it', async () => {
  const { page, press, asked } = renderPart(
    <PracticeGate>
      <p>Layar</p>
    </PracticeGate>,
    { ...inPractice, 'shell.openWorkplace': {} },
  );
  expect(page.getByText(text.bar)).toBeTruthy();
  expect(page.getByText(text.barHint)).toBeTruthy();
  expect(document.title).toBe(text.windowTitle);
  await press(text.leave);
  await page.findByText(text.returning);
  expect(asked('shell.openWorkplace')).toEqual([{ isPractice: false }]);
});

test('the office itself shows nothing of practice', () => {
  const { page } = renderPart(
    <PracticeGate>
      <p>Layar</p>
    </PracticeGate>,
  );
  expect(page.queryByText(text.bar)).toBeNull();
});

test('a folder that cannot be opened leads back to where one was', async () => {
  const { page, press } = renderPart(
    <PracticeGate>
      <Desk />
    </PracticeGate>,
    { 'shell.openWorkplace': refusal('FOLDER_NOT_WRITABLE', { facts: { folder: '/data' } }) },
  );
  await press(text.enter);
  await page.findByRole('alert');
  await press(text.stay);
  expect(page.getByLabelText('Catatan')).toBeTruthy();
});

test('a sample that fills the office folder is moved only after saying what becomes of it', async () => {
  const { page, press, asked } = renderPart(
    <PracticeGate>
      <p>Layar</p>
    </PracticeGate>,
    {
      'office.get': { ...OFFICE, isSample: true },
      'practice.moveSample': { folder: '/data (latihan)', isOpenedByPractice: true },
    },
  );
  expect(page.getByText(text.sampleInOffice)).toBeTruthy();
  await press(text.leave);
  await page.findByText(text.moveWhat);
  expect(asked('practice.moveSample')).toEqual([]);
  await press(text.moveConfirm);
  await page.findByText(text.moved('/data (latihan)'));
  expect(asked('practice.moveSample')).toEqual([{}]);
  expect(asked('shell.openWorkplace')).toEqual([]);
});
