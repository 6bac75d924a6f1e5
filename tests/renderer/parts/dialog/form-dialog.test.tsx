import { waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { AppError } from '#contract/errors.ts';
import { FormDialog } from '../../../../renderer/parts/dialog/form-dialog.tsx';
import { TextField } from '../../../../renderer/parts/field/text-field.tsx';
import { valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('a form over the screen', () => {
  function Sample({
    onSave,
    onClose,
    isChanged = false,
    error = null,
  }: {
    onSave: () => void;
    onClose: () => void;
    isChanged?: boolean;
    error?: AppError | null;
  }) {
    const [[first, second], setTexts] = useState(['', '']);
    return (
      <FormDialog
        title="Isian"
        saveLabel="Simpan"
        isChanged={isChanged}
        isBusy={false}
        error={error}
        onSave={onSave}
        onClose={onClose}
      >
        <TextField
          name="a"
          label="Satu"
          value={first ?? ''}
          onChange={(text) => setTexts([text, second ?? ''])}
        />
        <TextField
          name="b"
          label="Dua"
          value={second ?? ''}
          onChange={(text) => setTexts([first ?? '', text])}
        />
      </FormDialog>
    );
  }
  const open = (more: { isChanged?: boolean } = {}) => {
    const onSave = vi.fn<() => void>();
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<Sample onSave={onSave} onClose={onClose} {...more} />), onSave, onClose };
  };

  test('begins in its first field; Enter goes on and never saves', async () => {
    const { at, user, onSave } = open();
    await waitFor(() => expect(document.activeElement).toBe(at('Satu')));
    await user.keyboard('a{Enter}');
    expect(document.activeElement).toBe(at('Dua'));
    expect(valueOf(at('Satu'))).toBe('a');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('something long that was typed is asked about by Batal too, and Esc on the question keeps it', async () => {
    const { page, press, user, onClose } = open({ isChanged: true });
    await press('Batal');
    await page.findByText('Tutup tanpa menyimpan?');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByText('Tutup tanpa menyimpan?')).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
    await press('Batal');
    await press('Tutup tanpa menyimpan');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
