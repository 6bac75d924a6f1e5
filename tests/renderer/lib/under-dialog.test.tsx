import { act } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { focusField } from '../../../renderer/lib/form-flow.ts';
import { isUnderDialog } from '../../../renderer/lib/under-dialog.ts';
import { Modal } from '../../../renderer/parts/dialog/modal.tsx';
import { TextField } from '../../../renderer/parts/field/text-field.tsx';
import { nextTurn, renderPart } from '../../helpers/render-part.tsx';

const nothing = () => undefined;

/** A form that puts its cursor into its own field when an answer comes, with a dialog over it meanwhile. */
function Late({ isAnswered, isOver }: { readonly isAnswered: boolean; readonly isOver: boolean }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (isAnswered) focusField('under.field');
  }, [isAnswered]);
  return (
    <>
      <TextField name="under.field" label="Di bawah" value="" onChange={nothing} />
      {isOver && (
        <Modal opened onClose={nothing}>
          <TextField name="over.field" label="Di atas" value={words} onChange={setWords} />
        </Modal>
      )}
    </>
  );
}

const cursor = () => document.activeElement?.getAttribute('data-field');

test('an answer that comes late leaves the cursor in the dialog, with every letter typed', async () => {
  const { at, user, redraw } = renderPart(<Late isAnswered={false} isOver />);
  await nextTurn();
  await user.click(at('Di atas'));
  expect(isUnderDialog()).toBe(true);
  expect(isUnderDialog(at('Di atas'))).toBe(false);
  redraw(<Late isAnswered isOver />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await user.keyboard('Konsultasi');
  expect(cursor()).toBe('over.field');
  expect(at('Di atas')).toHaveProperty('value', 'Konsultasi');
});

test('once the dialog is gone the cursor goes where it was to go', async () => {
  const { redraw } = renderPart(<Late isAnswered isOver />);
  await nextTurn();
  redraw(<Late isAnswered isOver={false} />);
  await vi.waitFor(() => expect(cursor()).toBe('under.field'));
});

test('of two dialogs the later one is worked in, the one beneath it waits', async () => {
  const { at } = renderPart(
    // Beside one another, as they stand in the real page.
    <>
      <Modal opened onClose={nothing}>
        <TextField name="panel.field" label="Panel" value="" onChange={nothing} />
      </Modal>
      <Modal opened onClose={nothing}>
        <TextField name="over.field" label="Di atas" value="" onChange={nothing} />
      </Modal>
    </>,
  );
  await nextTurn();
  expect(isUnderDialog(at('Panel'))).toBe(true);
  expect(isUnderDialog(at('Di atas'))).toBe(false);
  act(() => focusField('over.field'));
  await vi.waitFor(() => expect(cursor()).toBe('over.field'));
});
