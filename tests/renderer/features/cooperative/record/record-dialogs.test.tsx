import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { Reason } from '#rules/value/reason.ts';
import {
  AmendmentDialog,
  type Amendment,
} from '../../../../../renderer/features/cooperative/record/amendment-dialog.tsx';
import { DocumentDialog } from '../../../../../renderer/features/cooperative/record/document-dialog.tsx';
import { InspectionDialog } from '../../../../../renderer/features/cooperative/record/inspection-dialog.tsx';
import { RatDialog, type Rat } from '../../../../../renderer/features/cooperative/record/rat-dialog.tsx';
import { RemoveDialog } from '../../../../../renderer/features/cooperative/record/remove-dialog.tsx';
import { RevealDialog } from '../../../../../renderer/features/cooperative/record/reveal-dialog.tsx';
import { RoleDialog } from '../../../../../renderer/features/cooperative/record/role-dialog.tsx';
import type { Role } from '../../../../../renderer/features/cooperative/record/role-entry.ts';
import { StatusDialog } from '../../../../../renderer/features/cooperative/record/status-dialog.tsx';
import { VerificationDialog } from '../../../../../renderer/features/cooperative/record/verification-dialog.tsx';
import { isRefused, saidAt, valueOf } from '../../../../helpers/page-look.ts';
import { day, READ_AT } from '../../../../helpers/page-samples.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const RECORD = {
  id: 'k1',
  updatedAt: READ_AT,
  status: 'active',
  documents: [{ id: 'd1', kind: 'LHPKK', title: 'Hasil 2024' }],
} as unknown as CooperativeRecord;
const saved = { id: 'x1', updatedAt: '2025-11-18T01:00:00.000Z', warnings: [], batchId: 'p1' };
const touched = { batchId: 'p1' };

describe('a new status of a cooperative', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<StatusDialog record={RECORD} onClose={onClose} />, script), onClose };
  }

  test('is written for the day as typed, with its reason', async () => {
    const { at, fill, press, choose, asked, onClose } = open({ 'cooperative.changeStatus': touched });
    expect(valueOf(at('Status baru'))).toBe('aktif');
    await choose('Status baru', 'tidak aktif');
    await fill(at('Berlaku sejak'), '12/03/2025');
    await fill(at('Alasan'), 'Tidak RAT tiga tahun');
    await press('Simpan status');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.changeStatus')).toEqual([
      {
        id: 'k1',
        expectedUpdatedAt: READ_AT,
        status: 'inactive',
        sinceOn: '2025-03-12',
        reason: 'Tidak RAT tiga tahun',
      },
    ]);
  });

  test('needs a day and a reason', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Berlaku sejak'), '');
    await press('Simpan status');
    expect(saidAt(at('Berlaku sejak'))).toBe('Tanggal belum terbaca. Tulis misalnya 18/11/2025.');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    expect(names()).not.toContain('cooperative.changeStatus');
  });

  test('a day that is refused is refused at the day, the reason stays', async () => {
    const faults = [{ path: 'sinceOn', message: 'Hari itu belum tiba.' }];
    const { page, at, fill, press } = open({
      'cooperative.changeStatus': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Alasan'), 'Tidak RAT');
    await press('Simpan status');
    await waitFor(() => expect(saidAt(at('Berlaku sejak'))).toBe('Hari itu belum tiba.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(valueOf(at('Alasan'))).toBe('Tidak RAT');
  });
});

describe('the RAT of a book year', () => {
  const held: Rat = { bookYear: 2024, heldOn: day('2025-03-03'), reportedOn: null };
  function open(rat: Rat | null, known: readonly Rat[], script: Script = {}) {
    const onSaved = vi.fn<(warnings: readonly Reason[]) => void>();
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <RatDialog
        cooperativeId="k1"
        updatedAt={READ_AT}
        rat={rat}
        known={known}
        onSaved={onSaved}
        onClose={onClose}
      />,
      script,
    );
    return { ...part, onSaved, onClose };
  }

  test('begins with last year; a report that has not come is none', async () => {
    const warning: Reason = { code: 'RAT_DILAPORKAN', level: 'warning', message: 'Terlambat.' };
    const { at, fill, press, asked, onSaved, onClose } = open(null, [], {
      'cooperative.saveRat': { ...saved, warnings: [warning] },
    });
    expect(valueOf(at('Tahun buku'))).toBe('2024');
    await fill(at('Tanggal rapat'), '3 Maret 2025');
    await press('Simpan RAT');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.saveRat')).toEqual([
      { id: 'k1', expectedUpdatedAt: READ_AT, bookYear: 2024, heldOn: '2025-03-03', reportedOn: null },
    ]);
    expect(onSaved.mock.calls).toEqual([[[warning]]]);
  });

  test('a year that has one already is not overwritten', async () => {
    const { at, fill, press, names } = open(null, [held]);
    await fill(at('Tanggal rapat'), '5/3/2025');
    await press('Simpan RAT');
    expect(saidAt(at('Tahun buku'))).toMatch(/^RAT tahun buku 2024 sudah tercatat 03\/03\/2025\./);
    expect(names()).not.toContain('cooperative.saveRat');
  });

  test('the one that is being changed is, its year is fixed', async () => {
    const { page, at, fill, press, asked, onClose } = open(held, [held], { 'cooperative.saveRat': saved });
    expect(page.queryByLabelText(/^Tahun buku/)).toBeNull();
    await fill(at('Laporan diterima dinas'), '20/03/2025');
    await press('Simpan RAT');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.saveRat')).toEqual([
      {
        id: 'k1',
        expectedUpdatedAt: READ_AT,
        bookYear: 2024,
        heldOn: '2025-03-03',
        reportedOn: '2025-03-20',
      },
    ]);
  });

  test('a report day that cannot be read is not taken for none', async () => {
    const { at, fill, press, names } = open(held, [held]);
    await fill(at('Laporan diterima dinas'), 'kemarin');
    await press('Simpan RAT');
    expect(saidAt(at('Laporan diterima dinas'))).toContain('Tanggal tidak terbaca.');
    expect(names()).not.toContain('cooperative.saveRat');
  });
});

describe('an inspection', () => {
  function open(isSharia: boolean, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <InspectionDialog
        record={RECORD}
        updatedAt={READ_AT}
        isSharia={isSharia}
        inspection={null}
        onClose={onClose}
      />,
      script,
    );
    return { ...part, onClose };
  }
  const done = { id: 'i1', finalScore: '80,00', predicate: 'healthy', batchId: 'p1' };

  test('sends scores in thousandths, an empty one as none', async () => {
    const { at, fill, press, choose, asked } = open(false, { 'inspection.save': done as never });
    await fill(at('Tanggal pemeriksaan'), '10/10/2025');
    await fill(at('Pemeriksa'), 'Rini, Budi');
    await fill(at('Skor tata kelola'), '79,125');
    await fill(at('Skor permodalan'), '100');
    await choose('Pindaian LHPKK', 'LHPKK: Hasil 2024');
    await press('Simpan hasil');
    await waitFor(() => expect(asked('inspection.save')).toHaveLength(1));
    expect(asked('inspection.save')[0]).toMatchObject({
      cooperativeId: 'k1',
      id: null,
      expectedUpdatedAt: READ_AT,
      bookYear: 2024,
      inspectedOn: '2025-10-10',
      inspectors: 'Rini, Budi',
      scores: { governance: 79_125, risk: null, finance: null, capital: 100_000, sharia: null },
      documentId: 'd1',
    });
  });

  test('asks for the sharia aspect only where it applies', () => {
    const { page, redraw } = open(false);
    expect(page.queryByLabelText('Skor kepatuhan syariah')).toBeNull();
    redraw(
      <InspectionDialog
        record={RECORD}
        updatedAt={READ_AT}
        isSharia
        inspection={null}
        onClose={() => undefined}
      />,
    );
    expect(page.queryByLabelText('Skor kepatuhan syariah')).not.toBeNull();
  });

  test('a score over a hundred and a year of two digits are refused here', async () => {
    const { at, fill, press, names } = open(false);
    await fill(at('Tanggal pemeriksaan'), '10/10/2025');
    await fill(at('Tahun buku yang diperiksa'), '24');
    await fill(at('Pemeriksa'), 'Rini');
    await fill(at('Skor profil risiko'), '100,1');
    await press('Simpan hasil');
    expect(saidAt(at('Tahun buku yang diperiksa'))).toBe('Tulis tahun buku, misalnya 2024.');
    expect(saidAt(at('Skor profil risiko'))).toBe('Tulis skor 0 sampai 100, misalnya 79,5.');
    expect(names()).not.toContain('inspection.save');
  });

  test('a score that the backend refuses is refused at its own field', async () => {
    const faults = [{ path: 'scores.risk', message: 'Skor ini wajib.' }];
    const { page, at, fill, press } = open(false, {
      'inspection.save': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Tanggal pemeriksaan'), '10/10/2025');
    await fill(at('Pemeriksa'), 'Rini');
    await press('Simpan hasil');
    await waitFor(() => expect(saidAt(at('Skor profil risiko'))).toBe('Skor ini wajib.'));
    expect(page.queryByRole('alert')).toBeNull();
  });
});

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

describe('what a visit found', () => {
  function open(officer: string, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return {
      ...renderPart(<VerificationDialog cooperativeId="k1" officer={officer} onClose={onClose} />, script),
      onClose,
    };
  }

  test('is sent with the officer proposed and the day as typed', async () => {
    const { at, fill, press, choose, asked, onClose } = open('Rini', {
      'cooperative.addVerification': touched,
    });
    await fill(at('Tanggal kunjungan'), '3/11/2025');
    await choose('Hasil', 'pindah alamat');
    await fill(at('Bukti'), 'foto kantor');
    await press('Simpan hasil');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('cooperative.addVerification')).toEqual([
      {
        id: 'k1',
        verifiedOn: '2025-11-03',
        outcome: 'moved',
        officer: 'Rini',
        evidence: 'foto kantor',
        note: '',
      },
    ]);
  });

  test('is never without who went', async () => {
    const { at, press, names } = open('');
    await press('Simpan hasil');
    expect(saidAt(at('Petugas'))).toBe('Petugas belum diisi.');
    expect(isRefused(at('Tanggal kunjungan'))).toBe(false);
    expect(names()).not.toContain('cooperative.addVerification');
  });
});

describe('an amendment', () => {
  const known: Amendment = {
    id: 'a1',
    number: '5/PAD/2010',
    amendedOn: day('2010-05-05'),
    subject: 'data',
    note: 'alamat',
  } as Amendment;
  function open(amendment: Amendment | null, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return {
      ...renderPart(
        <AmendmentDialog cooperativeId="k1" updatedAt={READ_AT} amendment={amendment} onClose={onClose} />,
        script,
      ),
      onClose,
    };
  }

  test('may have no day, but never no number', async () => {
    const { at, fill, press, asked, onClose } = open(null, { 'cooperative.saveAmendment': touched });
    await press('Simpan perubahan');
    expect(saidAt(at('Nomor'))).toContain('Nomor belum diisi.');
    await fill(at('Nomor'), '5/PAD/2010');
    await press('Simpan perubahan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
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

describe('a scan', () => {
  function open(script: Script = {}) {
    const onAdded = vi.fn<(wasKnown: boolean) => void>();
    const part = renderPart(
      <DocumentDialog
        cooperativeId="k1"
        path="C:\\pindaian\\akta_pendirian 2007.pdf"
        onAdded={onAdded}
        onClose={() => undefined}
      />,
      script,
    );
    return { ...part, onAdded };
  }

  test('proposes its title from its name and is kept under its kind', async () => {
    const { at, fill, press, asked, onAdded } = open({
      'document.add': { id: 'd1', sha256: 'a', wasKnown: true } as never,
    });
    expect(valueOf(at('Judul'))).toBe('akta pendirian 2007');
    await press('Simpan dokumen');
    expect(saidAt(at('Jenis dokumen'))).toContain('Jenis dokumen belum diisi.');
    await fill(at('Jenis dokumen'), 'Akta pendirian');
    await press('Simpan dokumen');
    await waitFor(() => expect(asked('document.add')).toHaveLength(1));
    expect(asked('document.add')[0]).toMatchObject({
      kind: 'Akta pendirian',
      title: 'akta pendirian 2007',
      datedOn: null,
    });
    await waitFor(() => expect(onAdded.mock.calls).toEqual([[true]]));
  });

  test('of a kind that is not taken is refused; what was typed stays', async () => {
    const { page, at, fill, press, onAdded } = open({
      'document.add': refusal('FILE_KIND_NOT_ACCEPTED', { facts: { namaBerkas: 'x.exe' } }),
    });
    await fill(at('Jenis dokumen'), 'Akta pendirian');
    await press('Simpan dokumen');
    await page.findByRole('alert');
    expect(valueOf(at('Jenis dokumen'))).toBe('Akta pendirian');
    expect(onAdded).not.toHaveBeenCalled();
  });
});

describe('removing and revealing', () => {
  test('nothing is removed without its reason', async () => {
    const onRemove = vi.fn<(reason: string) => void>();
    const { page, at, fill, press } = renderPart(
      <RemoveDialog
        what="RAT tahun buku 2024"
        isBusy={false}
        error={null}
        onRemove={onRemove}
        onClose={() => undefined}
      />,
    );
    expect(page.queryByText(/^RAT tahun buku 2024 dihapus dari catatan ini/)).not.toBeNull();
    await press('Hapus');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    expect(onRemove).not.toHaveBeenCalled();
    await fill(at('Alasan'), 'Dobel');
    await press('Hapus');
    expect(onRemove.mock.calls).toEqual([['Dobel']]);
  });

  test('a personal number is shown only after its purpose is told', async () => {
    const onRevealed = vi.fn<(value: string) => void>();
    const { at, fill, press, asked } = renderPart(
      <RevealDialog
        what="Telepon"
        kind="cooperative.phone"
        id="k1"
        onRevealed={onRevealed}
        onClose={() => undefined}
      />,
      { 'number.reveal': { value: '0812 3456 7890' } },
    );
    await press('Tampilkan');
    expect(saidAt(at('Tujuan'))).toContain('Tujuan belum diisi.');
    expect(asked('number.reveal')).toEqual([]);
    await fill(at('Tujuan'), 'Menghubungi ketua');
    await press('Tampilkan');
    await waitFor(() => expect(onRevealed.mock.calls).toEqual([['0812 3456 7890']]));
    expect(asked('number.reveal')).toEqual([
      { kind: 'cooperative.phone', id: 'k1', purpose: 'Menghubungi ketua' },
    ]);
  });
});
