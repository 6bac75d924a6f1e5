import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { RoleDialog } from '../../../../../../renderer/features/cooperative/record/officers/role-dialog.tsx';
import type { Role } from '../../../../../../renderer/features/cooperative/record/officers/role-entry.ts';
import { saidAt, valueOf } from '../../../../../helpers/page-look.ts';
import { day, READ_AT } from '../../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../../helpers/scripted-bridge.ts';

const saved = { id: 'x1', updatedAt: '2025-11-18T01:00:00.000Z', warnings: [], batchId: 'p1' };

describe('a role', () => {
  const role: Role = {
    id: 'r1',
    personId: 'o1',
    name: 'Siti',
    nikKtp: '6408******0001',
    phone: '0812****',
    sex: 'P',
    organ: 'pengurus',
    position: 'Ketua',
    startsOn: day('2022-01-01'),
    endsOn: null,
    isCurrent: true,
  };
  function open(start: Role | null, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <RoleDialog
        cooperativeId="k1"
        updatedAt={READ_AT}
        role={start}
        onSaved={() => undefined}
        onClose={onClose}
      />,
      { 'person.search': [], ...script },
    );
    return { ...part, onClose };
  }

  test('of a new person is sent with what was typed, the number without its blanks', async () => {
    const { at, fill, press, asked, onClose } = open(null, { 'role.save': saved });
    await fill(at('Nama'), 'Budi Santoso');
    await fill(at('Jabatan'), 'Sekretaris');
    await fill(at('Mulai menjabat'), '1/1/2024');
    await fill(at('NIK KTP'), '6408 0410 0190 0001');
    await press('Simpan jabatan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('role.save')).toEqual([
      {
        cooperativeId: 'k1',
        id: null,
        expectedUpdatedAt: READ_AT,
        person: { id: null, name: 'Budi Santoso', nikKtp: '6408041001900001' },
        organ: 'pengurus',
        position: 'Sekretaris',
        startsOn: '2024-01-01',
        endsOn: null,
      },
    ]);
  });

  test('masked numbers do not come into the form, and left empty they stay as they are', async () => {
    const { at, fill, press, asked, onClose } = open(role, { 'role.save': saved });
    expect(valueOf(at('NIK KTP'))).toBe('');
    expect(valueOf(at('Telepon'))).toBe('');
    await fill(at('Selesai menjabat'), '31/12/2024');
    await press('Simpan jabatan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('role.save')[0]?.person).toEqual({ id: 'o1', name: 'Siti', sex: 'P' });
    expect(asked('role.save')[0]?.endsOn).toBe('2024-12-31');
  });

  test('an end before the beginning and a short number are refused at their fields', async () => {
    const { at, fill, press, names } = open(role);
    await fill(at('Selesai menjabat'), '31/12/2021');
    await fill(at('NIK KTP'), '640804');
    await press('Simpan jabatan');
    expect(saidAt(at('Selesai menjabat'))).toContain('Tanggal selesai mendahului tanggal mulai.');
    expect(saidAt(at('NIK KTP'))).toContain('NIK KTP terdiri atas 16 angka.');
    expect(names()).not.toContain('role.save');
  });

  test('what the backend says of the person stands at the field of the form', async () => {
    const faults = [{ path: 'person.nikKtp', message: 'NIK ini milik orang lain.' }];
    const { page, at, press } = open(role, { 'role.save': refusal('INVALID_INPUT', { faults }) });
    await press('Simpan jabatan');
    await waitFor(() => expect(saidAt(at('NIK KTP'))).toContain('NIK ini milik orang lain.'));
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('a person on record is offered while the name is typed, and taken as the same', async () => {
    const { page, at, fill, press, user, asked, onClose } = open(null, {
      'person.search': [{ id: 'o9', name: 'Budi Santoso', nikKtp: '64**', cooperatives: 'KUD' }],
      'role.save': saved,
    });
    await fill(at('Nama'), 'Budi');
    await user.click(await page.findByRole('option', { name: /Budi Santoso/ }));
    await page.findByText(/^Budi Santoso sudah tercatat\./);
    await fill(at('Jabatan'), 'Ketua');
    await press('Simpan jabatan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('role.save')[0]?.person).toEqual({ id: 'o9', name: 'Budi Santoso' });
  });
});
