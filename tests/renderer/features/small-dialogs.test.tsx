import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ListView } from '#contract/cooperative/filter.ts';
import type { DossierLine } from '#contract/legality.ts';
import { RemoveView, SaveView, ViewSelect } from '../../../renderer/features/cooperative/saved-views.tsx';
import { IssueDialog } from '../../../renderer/features/formation/issue-dialog.tsx';
import { OverrideDialog } from '../../../renderer/features/formation/override-dialog.tsx';
import { PublisherDialog } from '../../../renderer/features/formation/publisher-dialog.tsx';
import { StageDialog as FormationStageDialog } from '../../../renderer/features/formation/stage-dialog.tsx';
import { EvidenceDialog } from '../../../renderer/features/legality/evidence-dialog.tsx';
import { FieldPackDialog } from '../../../renderer/features/legality/field-pack-dialog.tsx';
import { AnonymiseDialog } from '../../../renderer/features/people/anonymise-dialog.tsx';
import { ClarifyDialog } from '../../../renderer/features/people/clarify-dialog.tsx';
import { SpecialDialog } from '../../../renderer/features/rat/meeting-dialogs.tsx';
import { LetterDialog, StageDialog } from '../../../renderer/features/rat/pick-dialogs.tsx';
import { buttonsOf } from '../../helpers/page-find.ts';
import { isRefused, saidAt, textsOf, valueOf } from '../../helpers/page-look.ts';
import { day, DISTRICTS } from '../../helpers/page-samples.ts';
import { renderPart } from '../../helpers/render-part.tsx';
import { refusal, type Script } from '../../helpers/scripted-bridge.ts';

describe('a RAT stage for all that are picked', () => {
  function open(script: Script = {}) {
    const onSaved = vi.fn<(sentence: string, batchId: string | null) => void>();
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <StageDialog ids={['k1', 'k2']} bookYear={2024} onSaved={onSaved} onClose={onClose} />,
      script,
    );
    return { ...part, onSaved, onClose };
  }

  test('is recorded with its day and note, and said for how many', async () => {
    const { at, fill, press, choose, asked, onSaved, onClose } = open({
      'rat.recordStage': { changed: 2, batchId: 'p1' },
    });
    await choose('Tahap atau surat', 'Dijadwalkan');
    await fill(at('Tanggal'), '20/02/2025');
    await fill(at('Catatan'), 'per telepon');
    await press('Simpan tahap');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('rat.recordStage')).toEqual([
      {
        cooperativeIds: ['k1', 'k2'],
        bookYear: 2024,
        note: 'per telepon',
        stage: 'scheduled',
        on: '2025-02-20',
      },
    ]);
    expect(onSaved.mock.calls).toEqual([['"Dijadwalkan" dicatat untuk 2 koperasi.', 'p1']]);
  });

  test('a warning letter is recorded as a letter, not as a stage', async () => {
    const { at, fill, press, choose, asked, names } = open({
      'rat.recordReminder': { changed: 2, batchId: 'p1' },
    });
    await choose('Tahap atau surat', 'Teguran SP2 dikirim');
    await fill(at('Tanggal'), '20/02/2025');
    await press('Simpan tahap');
    await waitFor(() => expect(asked('rat.recordReminder')).toHaveLength(1));
    expect(asked('rat.recordReminder')).toEqual([
      { cooperativeIds: ['k1', 'k2'], bookYear: 2024, note: '', step: 2, sentOn: '2025-02-20' },
    ]);
    expect(names()).not.toContain('rat.recordStage');
  });

  test('no day, nothing recorded: today is not put in', async () => {
    const { at, press, names } = open();
    expect(valueOf(at('Tanggal'))).toBe('');
    await press('Simpan tahap');
    expect(saidAt(at('Tanggal'))).toBe('Isi tanggalnya, misalnya 20/02/2026.');
    expect(names()).not.toContain('rat.recordStage');
  });

  test('the day of a letter that is refused is refused at the day', async () => {
    const faults = [{ path: 'sentOn', message: 'SP1 belum dikirim.' }];
    const { page, at, fill, press, choose, onSaved } = open({
      'rat.recordReminder': refusal('INVALID_INPUT', { faults }),
    });
    await choose('Tahap atau surat', 'Teguran SP2 dikirim');
    await fill(at('Tanggal'), '20/02/2025');
    await press('Simpan tahap');
    await waitFor(() => expect(saidAt(at('Tanggal'))).toBe('SP1 belum dikirim.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(onSaved).not.toHaveBeenCalled();
  });

  test('letters are written on their own screen, to the picked, about the year', async () => {
    const { choose, press, went } = renderPart(
      <LetterDialog ids={['k1', 'k2']} bookYear={2024} onClose={() => undefined} />,
    );
    await choose('Jenis surat', 'Teguran kedua (SP2)');
    await press('Lanjut ke Surat');
    expect(went).toEqual([
      {
        screen: 'letters',
        draft: { templateCode: 'teguran-2', cooperativeIds: ['k1', 'k2'], bookYear: 2024 },
      },
    ]);
  });
});

describe('an extraordinary meeting', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<SpecialDialog cooperativeId="k1" onClose={onClose} />, script), onClose };
  }

  test('is recorded with people as numbers, unknown ones as none', async () => {
    const { at, fill, press, asked, onClose } = open({ 'rat.saveSpecial': { batchId: 'p1' } });
    await fill(at('Tanggal'), '15/03/2025');
    await fill(at('Acara'), 'Pergantian pengurus');
    await fill(at('Berhak hadir'), '1.200');
    await press('Simpan RALB');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('rat.saveSpecial')[0]).toMatchObject({
      cooperativeId: 'k1',
      id: null,
      heldOn: '2025-03-15',
      subject: 'Pergantian pengurus',
      entitled: 1200,
      present: null,
    });
  });

  test('what cannot be read is named at each field', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Hadir'), 'banyak');
    await press('Simpan RALB');
    expect(saidAt(at('Tanggal'))).toContain('Tanggal belum terbaca.');
    expect(saidAt(at('Acara'))).toBe('Acara harus diisi.');
    expect(saidAt(at('Hadir'))).toBe('Tulis jumlah orang, misalnya 120.');
    expect(isRefused(at('Berhak hadir'))).toBe(false);
    expect(names()).not.toContain('rat.saveSpecial');
  });
});

describe('what came of asking', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<ClarifyDialog overlapKey="s1" onClose={onClose} />, script), onClose };
  }

  test('is kept with its day and who asked', async () => {
    const { at, fill, press, asked, onClose } = open({ 'people.clarify': { id: 'c1' } });
    await fill(at('Hasil klarifikasi'), 'Orang yang sama');
    await fill(at('Tanggal klarifikasi'), '10/11/2025');
    await fill(at('Petugas'), 'Rini');
    await press('Simpan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('people.clarify')).toEqual([
      { key: 's1', note: 'Orang yang sama', on: '2025-11-10', officer: 'Rini' },
    ]);
  });

  test('nothing of it may be missing', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Tanggal klarifikasi'), '');
    await press('Simpan');
    expect(saidAt(at('Hasil klarifikasi'))).toBe('Hasil klarifikasi harus diisi.');
    expect(saidAt(at('Tanggal klarifikasi'))).toContain('Tanggal tidak terbaca.');
    expect(saidAt(at('Petugas'))).toBe('Petugas harus diisi.');
    expect(names()).not.toContain('people.clarify');
  });
});

describe('taking a person out', () => {
  const REASON = 'Alasan (tanpa menyebut nama)';
  const [KTP, KK] = ['a'.repeat(64), 'b'.repeat(64)];
  const scan = {
    what: 'KTP',
    fileName: 'ktp.pdf',
    owner: 'KSP Maju',
    showsIdentity: true,
    addedOn: day('2024-01-02'),
  };
  const found = {
    roles: 2,
    founders: 1,
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
      'people.anonymise': { roles: 2, founders: 1, drafts: 0, scans: 1 } as never,
    });
    await page.findByText(/Terjangkau: 2 jabatan, 1 tempat sebagai pendiri\./);
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

describe('a stage of a formation file', () => {
  const fact = { stage: 'approved', on: day('2025-06-10'), number: 'AHU-1', note: '' } as never;
  function open(withFact: boolean, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <FormationStageDialog
        id="f1"
        stage={'approved' as never}
        fact={withFact ? fact : undefined}
        onClose={onClose}
      />,
      script,
    );
    return { ...part, onClose };
  }

  test('is taken away as a whole, and only where it is recorded', () => {
    const { redraw } = open(true);
    expect(buttonsOf('Hapus tahap ini')).toHaveLength(1);
    redraw(
      <FormationStageDialog id="f1" stage={'approved' as never} fact={undefined} onClose={() => undefined} />,
    );
    expect(buttonsOf('Hapus tahap ini')).toEqual([]);
  });

  test('needs a day that can be read', async () => {
    const { at, fill, press, names } = open(false);
    await fill(at('Tanggal'), '10 Jun');
    await press('Simpan tahap');
    expect(saidAt(at('Tanggal'))).toBe('Tanggal belum terbaca. Tulis misalnya 10/06/2025.');
    expect(names()).not.toContain('formation.setStage');
  });
});

describe('a number for a letter of formation', () => {
  function open(script: Script = {}) {
    const onIssued = vi.fn<(number: string) => void>();
    const part = renderPart(
      <IssueDialog
        id="f1"
        code="surat-pengantar"
        paper="Surat pengantar"
        day="10/06/2025"
        onIssued={onIssued}
        onClose={() => undefined}
      />,
      script,
    );
    return { ...part, onIssued };
  }
  const code = {
    'formation.issueLetter': refusal('NUMBER_DATE_EARLIER', { facts: { terakhir: '2025-06-11' } }),
  } as const;

  test('of the e-office must be typed', async () => {
    const { page, at, press, user, names } = open();
    expect(valueOf(at('Tanggal surat'))).toBe('10/06/2025');
    await user.click(page.getByLabelText('Nomor dari SRIKANDI'));
    await press('Beri nomor dan simpan');
    expect(saidAt(at('Nomor surat'))).toBe('Tulis nomor sebagaimana diberikan.');
    expect(names()).not.toContain('formation.issueLetter');
  });

  test('an unread day is refused at the day', async () => {
    const { at, fill, press, names } = open(code);
    await fill(at('Tanggal surat'), 'kemarin');
    await press('Beri nomor dan simpan');
    expect(saidAt(at('Tanggal surat'))).toBe('Tulis hari/bulan/tahun.');
    expect(names()).not.toContain('formation.issueLetter');
  });
});

describe('the judgement of the office over a founder', () => {
  type Props = Parameters<typeof OverrideDialog>[0];
  function open(override: Props['override']) {
    const onSave = vi.fn<Props['onSave']>();
    const part = renderPart(
      <OverrideDialog
        kind="capacity"
        founderName="Siti"
        override={override}
        onSave={onSave}
        onClose={() => undefined}
      />,
    );
    return { ...part, onSave };
  }

  test('is given in words', async () => {
    const { at, fill, press, onSave } = open(null);
    await press('Catat');
    expect(saidAt(at('Alasan'))).toContain('Alasan belum diisi.');
    await fill(at('Alasan'), ' sudah menikah ');
    await press('Catat');
    expect(onSave.mock.calls).toEqual([['sudah menikah']]);
    expect(buttonsOf('Tarik kembali')).toEqual([]);
  });

  test('is taken back as a whole, and says who gave it', async () => {
    const { page, press, onSave } = open({ reason: 'sudah menikah', by: 'Rini' } as Props['override']);
    expect(page.queryByText('Dicatat oleh Rini.')).not.toBeNull();
    await press('Tarik kembali');
    expect(onSave.mock.calls).toEqual([[null]]);
  });
});

describe('whom guidelines are believed from', () => {
  test('the own key begins with the name of the office', async () => {
    const onClose = vi.fn<() => void>();
    const { page } = renderPart(<PublisherDialog kind="key" onClose={onClose} />);
    expect(page.queryByDisplayValue('Dinas Koperasi dan UKM')).not.toBeNull();
  });
});

describe('the scans of a dossier', () => {
  const dossier = {
    id: 'd1',
    cooperativeName: 'KUD Mati',
    scans: [{ documentId: 's1', step: 'letter', title: 'Keterangan lurah', fileName: 'lurah.pdf' }],
  } as unknown as DossierLine;
  const open = (script: Script = {}) =>
    renderPart(<EvidenceDialog dossier={dossier} onClose={() => undefined} />, script);

  test('stand under what they prove; what has none says so', () => {
    const { page } = open();
    const parts = [...page.getByRole('dialog').querySelectorAll('dl > div')];
    const letter = parts.find(
      (part) => part.querySelector('dt')?.textContent === 'Surat keterangan kepala desa/lurah',
    );
    expect(letter?.querySelector('dd')?.textContent).toContain('lurah.pdf');
    expect(
      textsOf(parts.map((part) => part.querySelector('dd') ?? part)).filter(
        (text) => text === 'belum ada pindaian',
      ),
    ).toHaveLength(5);
  });

  test('one is added where it belongs; no file chosen adds none', async () => {
    const { press, asked, answer } = open({
      'shell.chooseFile': { path: null },
      'dissolution.addScan': { documentId: 's2', id: 's2', wasKnown: false } as never,
    });
    await press('Tambah pindaian Bukti pengumuman');
    await waitFor(() => expect(asked('shell.chooseFile')).toHaveLength(1));
    expect(asked('dissolution.addScan')).toEqual([]);
    answer({ 'shell.chooseFile': { path: '/usb/koran.pdf' } });
    await press('Tambah pindaian Bukti pengumuman');
    await waitFor(() =>
      expect(asked('dissolution.addScan')).toEqual([{ id: 'd1', step: 'notice', path: '/usb/koran.pdf' }]),
    );
  });

  test('one is opened by its file on this computer, and let go by its own number', async () => {
    const { press, asked } = open({
      'document.locate': { path: '/data/dokumen/lurah.pdf' },
      'shell.openDocument': { isOpened: true },
      'dissolution.removeScan': { batchId: 'p1' },
    });
    await press('Buka Keterangan lurah');
    await waitFor(() => expect(asked('shell.openDocument')).toEqual([{ path: '/data/dokumen/lurah.pdf' }]));
    await press('Lepas Keterangan lurah');
    await waitFor(() => expect(asked('dissolution.removeScan')).toEqual([{ id: 'd1', documentId: 's1' }]));
  });

  test('a lost file is said', async () => {
    const { page, press } = open({ 'document.locate': refusal('NOT_FOUND') });
    await press('Buka Keterangan lurah');
    expect(await page.findByRole('alert')).not.toBeNull();
  });
});

describe('visit sheets', () => {
  test('are made of all kecamatan, or of the one chosen', async () => {
    const { page, press, choose, asked } = renderPart(<FieldPackDialog onClose={() => undefined} />, {
      'region.listChildren': DISTRICTS,
      'legality.printFieldPack': { path: '/data/dokumen/lapangan.pdf', pages: 4 },
    });
    const [button] = buttonsOf(/./).slice(-1);
    const name = button?.textContent ?? '';
    await press(name);
    await page.findByText('lapangan.pdf');
    const label = page.getByRole('dialog').querySelector('label')?.textContent ?? '';
    await choose(label, 'Sangatta Utara');
    await press(name);
    await waitFor(() => expect(asked('legality.printFieldPack')).toHaveLength(2));
    expect(asked('legality.printFieldPack')).toEqual([{ districts: [] }, { districts: ['64.08.04'] }]);
  });
});

describe('a list kept under a name', () => {
  const view: ListView = {
    text: 'maju',
    filters: [],
    sort: { column: 'name', isDescending: false },
    columns: ['name'],
  };
  const kept = [{ id: 'v1', name: 'Belum RAT', view, updatedAt: '2025-11-18T01:00:00.000Z' }];
  function open(name: string, script: Script = {}) {
    const onSaved = vi.fn<(saved: { id: string; name: string }) => void>();
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <SaveView view={view} proposedName={name} onSaved={onSaved} onClose={onClose} />,
      {
        'view.list': kept,
        ...script,
      },
    );
    return { ...part, onSaved, onClose };
  }

  test('a new name keeps it; Enter does too', async () => {
    const { at, fill, user, asked, onSaved, onClose } = open('', { 'view.save': { id: 'v2' } });
    await fill(at('Nama tampilan'), '  Di Bengalon ');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('view.save')).toEqual([{ name: 'Di Bengalon', expectedUpdatedAt: null, view }]);
    expect(onSaved.mock.calls).toEqual([[{ id: 'v2', name: 'Di Bengalon' }]]);
  });

  test('a name that is there is said to be replaced, in whatever letters', async () => {
    const { page, at, fill } = open('');
    await fill(at('Nama tampilan'), 'belum rat');
    expect(await page.findByText('Tampilan "Belum RAT" sudah ada dan akan diganti.')).not.toBeNull();
    expect(buttonsOf('Ganti tampilan')).toHaveLength(1);
  });

  test('without a name nothing is kept', async () => {
    const { at, press, names } = open('   ');
    await press('Simpan tampilan');
    expect(saidAt(at('Nama tampilan'))).toContain('Tulis nama tampilan');
    expect(names()).not.toContain('view.save');
  });

  test('a kept one opens with all that belongs to it', async () => {
    const onOpen = vi.fn<(view: ListView, saved: { id: string; name: string }) => void>();
    const { choose, asked } = renderPart(<ViewSelect openId={null} onOpen={onOpen} />, { 'view.list': kept });
    await waitFor(() => expect(asked('view.list')).toHaveLength(1));
    await choose('Tampilan tersimpan', 'Belum RAT');
    expect(onOpen.mock.calls).toEqual([[view, kept[0]]]);
  });

  test('taking one away is asked first and a refusal is said', async () => {
    const onRemoved = vi.fn<() => void>();
    const { page, press, asked, answer } = renderPart(
      <RemoveView saved={{ id: 'v1', name: 'Belum RAT' }} onRemoved={onRemoved} onClose={() => undefined} />,
      { 'view.remove': refusal('INTERNAL') },
    );
    await press('Hapus tampilan');
    await page.findByRole('alert');
    expect(onRemoved).not.toHaveBeenCalled();
    answer({ 'view.remove': { wasThere: true } });
    await press('Hapus tampilan');
    await waitFor(() => expect(onRemoved).toHaveBeenCalledTimes(1));
    expect(asked('view.remove').at(-1)).toEqual({ id: 'v1' });
  });
});
