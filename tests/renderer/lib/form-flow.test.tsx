import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { enterGoesOn } from '../../../renderer/lib/form-flow.ts';
import { FormDialog } from '../../../renderer/parts/dialog/form-dialog.tsx';
import { ReasonDialog } from '../../../renderer/parts/dialog/reason-dialog.tsx';
import { RevealDialog } from '../../../renderer/parts/dialog/reveal-dialog.tsx';
import { TextField } from '../../../renderer/parts/field/text-field.tsx';
import { buttonOf } from '../../helpers/page-find.ts';
import { valueOf } from '../../helpers/page-look.ts';
import { nextTurn, renderPart } from '../../helpers/render-part.tsx';

const nothing = () => undefined;
const dialog = { title: 'Isian', saveLabel: 'Simpan', isBusy: false, error: null, onClose: nothing } as const;

describe('Enter in a dialog over a form that also goes on with Enter', () => {
  function Under({ children }: { readonly children: React.ReactNode }) {
    return (
      <div onKeyDownCapture={enterGoesOn}>
        <TextField name="name" label="Nama koperasi" value="" onChange={nothing} />
        {children}
      </div>
    );
  }

  const cases = {
    'a short form': [
      'Telepon',
      'Simpan',
      <FormDialog key="f" {...dialog} onSave={nothing}>
        <TextField name="phone" label="Telepon" value="" onChange={nothing} />
      </FormDialog>,
    ],
    'a decision with its reason': [
      'Alasan',
      'Hapus RAT',
      <ReasonDialog key="r" {...dialog} saveLabel="Hapus RAT" isDangerous onSave={nothing}>
        Dihapus.
      </ReasonDialog>,
    ],
    'a number shown in full': [
      'Tujuan',
      'Tampilkan',
      <RevealDialog
        key="v"
        what="Telepon"
        kind="cooperative.phone"
        id="k1"
        onRevealed={nothing}
        onClose={nothing}
      />,
    ],
  } as const;

  test.each(Object.entries(cases))(
    '%s: from the last field to its main button',
    async (_, [last, main, part]) => {
      const { at, user } = renderPart(<Under>{part}</Under>);
      await nextTurn();
      await user.click(at(last));
      await user.keyboard('{Enter}');
      expect(document.activeElement).toBe(buttonOf(main));
    },
  );

  test('the second Enter saves, it never cancels', async () => {
    const onSave = vi.fn<() => void>();
    const onClose = vi.fn<() => void>();
    const { at, user } = renderPart(
      <Under>
        <FormDialog {...dialog} onSave={onSave} onClose={onClose}>
          <TextField name="phone" label="Telepon" value="" onChange={nothing} />
        </FormDialog>
      </Under>,
    );
    await nextTurn();
    await user.click(at('Telepon'));
    await user.keyboard('{Enter}{Enter}');
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('Enter in a list of choices', () => {
  function Places() {
    const [district, setDistrict] = useState<string | null>(null);
    return (
      <div onKeyDownCapture={enterGoesOn}>
        <Select
          label="Kecamatan"
          searchable
          data={['Sangatta Utara', 'Bengalon', 'Kaliorang']}
          value={district}
          onChange={setDistrict}
        />
        <Select label="Desa" searchable disabled={district === null} data={['Sepaso']} />
        <Button>Lanjut</Button>
      </div>
    );
  }

  test('takes the first hit of what was typed and goes to the field it opens', async () => {
    const { at, user } = renderPart(<Places />);
    await user.click(at('Kecamatan'));
    await user.keyboard('benga{Enter}');
    expect(valueOf(at('Kecamatan'))).toBe('Bengalon');
    expect(document.activeElement).toBe(at('Desa'));
  });

  test('chooses nothing where nothing was typed', async () => {
    const { at, user } = renderPart(<Places />);
    await user.click(at('Kecamatan'));
    await user.keyboard('{Enter}');
    expect(valueOf(at('Kecamatan'))).toBe('');
    expect(document.activeElement).toBe(buttonOf('Lanjut'));
  });
});
