import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AnonymiseDialog } from '../../../../renderer/features/people/anonymise-dialog.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('taking a person out', () => {
  const REASON = 'Alasan (tanpa menyebut nama)';
  const [KTP, KK] = ['a'.repeat(64), 'b'.repeat(64)];
  const scan = {
    keptWith: 'formation',
    what: 'KTP',
    fileName: 'ktp.pdf',
    owner: 'KSP Maju',
    showsIdentity: true,
    addedOn: day('2024-01-02'),
  };
  const found = {
    roles: 2,
    founders: 1,
    consultations: 3,
    scans: [
      { ...scan, sha256: KTP },
      { ...scan, sha256: KK, what: 'KK', fileName: 'kk.pdf' },
    ],
  };
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(<AnonymiseDialog person={{ id: 'o1', name: 'Siti' }} onClose={onClose} />, {
      'people.anonymisePreview': found as never,
      ...script,
    });
    return { ...part, onClose };
  }

  test('says how far it reaches, and destroys only the scans that were ticked', async () => {
    const { page, at, fill, press, user, asked, onClose } = open({
      'people.anonymise': { roles: 2, founders: 1, consultations: 3, drafts: 0, scans: 1 } as never,
    });
    await page.findByText(/Terjangkau: 2 jabatan, 1 tempat sebagai pendiri, 3 konsultasi\./);
    await user.click(page.getByLabelText('KTP (ktp.pdf), KSP Maju, disimpan 02/01/2024'));
    await user.click(page.getByLabelText(/^KK/));
    await user.click(page.getByLabelText(/^KK/));
    await fill(at(REASON), 'Masa simpan lewat');
    await press('Hapus data pribadi');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('people.anonymise')).toEqual([
      { personId: 'o1', reason: 'Masa simpan lewat', scans: [KTP] },
    ]);
  });

  test('is never done without its reason', async () => {
    const { page, at, press, names } = open();
    await page.findByText(/Terjangkau/);
    await press('Hapus data pribadi');
    expect(saidAt(at(REASON))).toBe(`${REASON} harus diisi.`);
    expect(names()).not.toContain('people.anonymise');
  });

  test('a reason that names the person is refused at the field', async () => {
    const faults = [{ path: 'reason', message: 'Alasan menyebut namanya.' }];
    const { page, at, fill, press, onClose } = open({
      'people.anonymise': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at(REASON), 'Siti meminta');
    await press('Hapus data pribadi');
    await waitFor(() => expect(saidAt(at(REASON))).toBe('Alasan menyebut namanya.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(valueOf(at(REASON))).toBe('Siti meminta');
    expect(onClose).not.toHaveBeenCalled();
  });
});
