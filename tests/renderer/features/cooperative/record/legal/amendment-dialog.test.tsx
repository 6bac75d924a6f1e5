import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  AmendmentDialog,
  type Amendment,
} from '../../../../../../renderer/features/cooperative/record/legal/amendment-dialog.tsx';
import type { TabOutcome } from '../../../../../../renderer/features/cooperative/record/parts/tab-saved.tsx';
import { isRefused, saidAt, valueOf } from '../../../../../helpers/page-look.ts';
import { day, READ_AT } from '../../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { type Script } from '../../../../../helpers/scripted-bridge.ts';

const touched = { batchId: 'p1' };

describe('an amendment', () => {
  const known: Amendment = {
    id: 'a1',
    number: '5/PAD/2010',
    amendedOn: day('2010-05-05'),
    subject: 'data',
    note: 'alamat',
  };
  function open(amendment: Amendment | null, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const onSaved = vi.fn<(outcome: TabOutcome) => void>();
    return {
      ...renderPart(
        <AmendmentDialog
          cooperativeId="k1"
          updatedAt={READ_AT}
          amendment={amendment}
          onSaved={onSaved}
          onClose={onClose}
        />,
        script,
      ),
      onClose,
      onSaved,
    };
  }

  test('may have no day, but never no number', async () => {
    const { at, fill, press, asked, onClose, onSaved } = open(null, { 'cooperative.saveAmendment': touched });
    await press('Simpan perubahan');
    expect(saidAt(at('Nomor'))).toContain('Nomor belum diisi.');
    await fill(at('Nomor'), '5/PAD/2010');
    await press('Simpan perubahan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(onSaved.mock.calls).toEqual([[{ what: 'Perubahan 5/PAD/2010', batchId: 'p1', warnings: [] }]]);
    expect(asked('cooperative.saveAmendment')).toEqual([
      {
        cooperativeId: 'k1',
        id: null,
        expectedUpdatedAt: READ_AT,
        number: '5/PAD/2010',
        amendedOn: null,
        subject: 'anggaran_dasar',
        note: '',
      },
    ]);
  });

  test('is changed as it stands; a day that cannot be read is not taken for none', async () => {
    const { at, fill, press, names } = open(known);
    expect(valueOf(at('Tanggal'))).toBe('05/05/2010');
    await fill(at('Tanggal'), '5 Mai');
    await press('Simpan perubahan');
    expect(isRefused(at('Tanggal'))).toBe(true);
    expect(names()).not.toContain('cooperative.saveAmendment');
  });
});
