import { waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Office, Signatory } from '#contract/office.ts';
import { OfficeTab } from '../../../../renderer/features/settings/office/office-tab.tsx';
import { PrinterProfiles } from '../../../../renderer/features/settings/paper/printer-profiles.tsx';
import { SignatoryTab } from '../../../../renderer/features/settings/office/signatory-tab.tsx';
import { buttonOf } from '../../../helpers/page-find.ts';
import { isDisabled, isRefused, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { day, OFFICE, READ_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('what stands on the letterhead', () => {
  const open = (script: Script = {}) =>
    renderPart(<OfficeTab office={OFFICE} />, {
      'emblem.list': [],
      'region.listCorrections': [],
      ...script,
    });
  const IDENTITY = {
    governmentName: OFFICE.governmentName,
    name: OFFICE.name,
    address: OFFICE.address,
    city: OFFICE.city,
    postalCode: OFFICE.postalCode,
    phone: '',
    email: '',
    website: '',
    unitCode: OFFICE.unitCode,
  };

  test('can be saved once something differs, and says that it does', async () => {
    const { page, at, fill, press, asked, redraw } = open({
      'office.update': { ...OFFICE, phone: '0549-21234' },
    });
    expect(isDisabled(buttonOf('Simpan'))).toBe(true);
    expect(page.queryByText('Belum disimpan')).toBeNull();
    await fill(at('Telepon'), '0549-21234');
    expect(page.queryByText('Belum disimpan')).not.toBeNull();
    await press('Simpan');
    expect(asked('office.update')).toEqual([{ ...IDENTITY, expectedUpdatedAt: null, phone: '0549-21234' }]);
    // The office is read again after every change.
    redraw(<OfficeTab office={{ ...OFFICE, phone: '0549-21234' }} />);
    await page.findByText('Tersimpan.');
    expect(page.queryByText('Belum disimpan')).toBeNull();
  });

  test('shows what was stored, not what was typed', async () => {
    const { at, fill, press } = open({ 'office.update': { ...OFFICE, name: 'Dinas Koperasi, UKM' } });
    await fill(at('Nama dinas'), 'dinas koperasi, ukm');
    await press('Simpan');
    await waitFor(() => expect(valueOf(at('Nama dinas'))).toBe('Dinas Koperasi, UKM'));
  });

  test('what is typed while it is being saved stays, and is saved on top of it', async () => {
    let finish: (office: Office) => void = () => undefined;
    const { at, fill, press, asked, answer } = open({
      'office.update': () => new Promise((resolve) => (finish = resolve)),
    });
    await fill(at('Telepon'), '0549');
    await press('Simpan');
    await fill(at('Telepon'), '0549-21234');
    answer({ 'office.update': OFFICE });
    finish({ ...OFFICE, phone: '0549', updatedAt: READ_AT });
    await waitFor(() => expect(buttonOf('Simpan').hasAttribute('data-loading')).toBe(false));
    expect(valueOf(at('Telepon'))).toBe('0549-21234');
    await press('Simpan');
    await waitFor(() => expect(asked('office.update')).toHaveLength(2));
    expect(asked('office.update')[1]).toMatchObject({ expectedUpdatedAt: READ_AT, phone: '0549-21234' });
  });

  test('what letters need must stand there', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Nama dinas'), ' ');
    await fill(at('Kota terbit surat'), '');
    await press('Simpan');
    expect(saidAt(at('Nama dinas'))).toBe('Nama dinas belum diisi. Tulis nama dinas.');
    expect(isRefused(at('Kota terbit surat'))).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(at('Nama dinas')));
    expect(names()).not.toContain('office.update');
    await fill(at('Nama dinas'), 'Dinas');
    expect(isRefused(at('Nama dinas'))).toBe(false);
  });

  test('Enter goes on, Ctrl+S saves', async () => {
    const { at, fill, user, asked } = open({ 'office.update': OFFICE });
    await fill(at('Kode pos'), '75612');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(at('Telepon'));
    expect(asked('office.update')).toEqual([]);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(asked('office.update')).toHaveLength(1));
  });

  test('a refusal keeps what was typed', async () => {
    const { page, at, fill, press } = open({ 'office.update': refusal('OFFICE_NOT_SET_UP') });
    await fill(at('Telepon'), '0549');
    await press('Simpan');
    await page.findByRole('alert');
    expect(valueOf(at('Telepon'))).toBe('0549');
    expect(page.queryByText('Tersimpan.')).toBeNull();
  });
});

describe('who signs', () => {
  const HEAD: Signatory = {
    id: 's1',
    kind: 'head',
    positionKey: 'head',
    prefix: '',
    position: 'Kepala Dinas',
    frontTitle: 'Drs.',
    name: 'Ahmad',
    backTitle: 'M.Si.',
    rank: 'Pembina',
    nip: '197001011995031001',
    onBehalfOf: '',
    throughPosition: '',
    startsOn: day('2022-01-03'),
    endsOn: null,
    updatedAt: READ_AT,
  };
  const deputy: Signatory = {
    ...HEAD,
    id: 's2',
    prefix: 'Plt.',
    name: 'Budi',
    onBehalfOf: 'Bupati',
    throughPosition: 'Sekda',
    endsOn: day('2021-12-31'),
  };
  const open = (signatories: readonly Signatory[], script: Script = {}) =>
    renderPart(<SignatoryTab office={{ ...OFFICE, signatories }} />, {
      'office.signatureBlock': { position: ['KEPALA DINAS,'], name: 'Nama', identity: [] },
      ...script,
    });

  test('stands with the position as it is written and the days in office', () => {
    const { page } = open([HEAD, deputy]);
    const rows = [...page.getByRole('table').querySelectorAll('tbody tr')].map((row) =>
      textsOf([...row.children]).slice(0, 4),
    );
    expect(rows).toEqual([
      ['Drs. Ahmad, M.Si.', 'Kepala Dinas', '19700101 199503 1 001', '03/01/2022 - sekarang'],
      [
        'Drs. Budi, M.Si.',
        'a.n. Bupati, Sekda, u.b., Plt. Kepala Dinas',
        '19700101 199503 1 001',
        '03/01/2022 - 31/12/2021',
      ],
    ]);
  });

  test('is added with the days as typed and the number without its blanks, then the form is empty', async () => {
    const { at, fill, press, asked } = open([], { 'office.addSignatory': OFFICE });
    await fill(at('Nama lengkap'), 'Citra');
    await fill(at('NIP'), '19700101 199503 1 001');
    await fill(at('Mulai menjabat'), '3 Januari 2025');
    await press('Tambah pejabat');
    await waitFor(() => expect(valueOf(at('Nama lengkap'))).toBe(''));
    expect(asked('office.addSignatory')[0]).toMatchObject({
      kind: 'head',
      position: 'Kepala Dinas Koperasi dan UKM',
      name: 'Citra',
      nip: '197001011995031001',
      startsOn: '2025-01-03',
      endsOn: null,
    });
  });

  test('one just added is named, and its line comes into sight', async () => {
    const citra: Signatory = { ...HEAD, id: 's3', frontTitle: '', name: 'Citra', backTitle: '' };
    const both = { ...OFFICE, signatories: [HEAD, citra] };
    const { page, at, fill, press, redraw } = open([HEAD], { 'office.addSignatory': both });
    const seen: (string | null)[] = [];
    const look = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function at0(
      this: HTMLElement,
    ) {
      seen.push(this.textContent);
    });
    onTestFinished(() => look.mockRestore());
    await fill(at('Nama lengkap'), 'Citra');
    await fill(at('Mulai menjabat'), '3 Januari 2025');
    await press('Tambah pejabat');
    await page.findByText('Citra ditambahkan ke daftar pejabat.');
    redraw(<SignatoryTab office={both} />);
    await waitFor(() => expect(seen.join()).toContain('Citra'));
  });

  test('what is missing is named at its field', async () => {
    const { at, press, names } = open([]);
    await press('Tambah pejabat');
    expect(isRefused(at('Nama lengkap'))).toBe(true);
    expect(isRefused(at('Mulai menjabat'))).toBe(true);
    expect(names()).not.toContain('office.addSignatory');
  });

  test('a period that overlaps is refused at its field, not above', async () => {
    const faults = [{ path: 'startsOn', message: 'Bertumpuk dengan Ahmad.' }];
    const { page, at, fill, press } = open([HEAD], {
      'office.addSignatory': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Nama lengkap'), 'Citra');
    await fill(at('Mulai menjabat'), '3/1/2024');
    await press('Tambah pejabat');
    await waitFor(() => expect(saidAt(at('Mulai menjabat'))).toContain('Bertumpuk dengan Ahmad.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(valueOf(at('Nama lengkap'))).toBe('Citra');
  });

  test('is mended only with a reason; the rest is sent as it stands', async () => {
    const { page, press, fill, asked } = open([HEAD], { 'office.updateSignatory': OFFICE });
    await press('Betulkan Drs. Ahmad, M.Si.');
    const inDialog = (label: RegExp) => {
      const found = page.getAllByLabelText(label).at(-1);
      if (!found) throw new Error(`no field ${String(label)}`);
      return found;
    };
    await press('Simpan');
    expect(saidAt(inDialog(/^Alasan perbaikan/))).toContain('Alasan belum diisi.');
    expect(asked('office.updateSignatory')).toEqual([]);
    await fill(inDialog(/^Selesai menjabat/), '31/10/2025');
    await fill(inDialog(/^Alasan perbaikan/), 'Pensiun');
    await press('Simpan');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(asked('office.updateSignatory')[0]).toMatchObject({
      id: 's1',
      expectedUpdatedAt: READ_AT,
      name: 'Ahmad',
      startsOn: '2022-01-03',
      endsOn: '2025-10-31',
      reason: 'Pensiun',
    });
  });

  test('one that stands on a paper is not taken away', async () => {
    const { page, press, asked } = open([HEAD], { 'office.deleteSignatory': refusal('SIGNATORY_IN_USE') });
    await press('Hapus Drs. Ahmad, M.Si.');
    expect(asked('office.deleteSignatory')).toEqual([]);
    await press('Hapus');
    await page.findByRole('alert');
    expect(asked('office.deleteSignatory')).toEqual([{ id: 's1' }]);
    await press('Batal');
    expect(page.queryByRole('alert')).toBeNull();
  });
});

describe('the profile of a printer', () => {
  const open = (script: Script = {}) =>
    renderPart(<PrinterProfiles />, {
      'shell.listPrinters': { isAvailable: true, printers: [{ name: 'EPSON L120', isDefault: true }] },
      'printer.list': { profiles: [], choices: [] },
      ...script,
    });
  const [LEFT, TOP] = ['Jarak tepi kiri ke garis A (mm)', 'Jarak tepi atas ke garis B (mm)'];
  const profile = {
    printer: 'EPSON L120',
    paper: 'A4' as const,
    offsetXMm: 1.5,
    offsetYMm: -0.3,
    trayNote: '',
    updatedAt: READ_AT,
  };

  test('moves the sheet by what is missing to 20 mm', async () => {
    const { page, at, fill, press, asked } = open({ 'printer.save': profile });
    expect(page.queryByText('Belum ada profil printer.')).not.toBeNull();
    await fill(at('Nama printer'), 'EPSON L120');
    await fill(at(LEFT), '18,5');
    await fill(at(TOP), '20.3');
    await press('Simpan profil');
    await page.findByText('Profil printer tersimpan.');
    expect(asked('printer.save')).toEqual([
      {
        printer: 'EPSON L120',
        paper: 'A4',
        expectedUpdatedAt: null,
        offsetXMm: 1.5,
        offsetYMm: -0.3,
        trayNote: '',
        documentKinds: ['piagam', 'sertifikat'],
      },
    ]);
  });

  test('is remembered only for the papers that stay ticked', async () => {
    const { page, at, fill, press, user, asked } = open({ 'printer.save': profile });
    await fill(at('Nama printer'), 'EPSON L120');
    await user.click(page.getByLabelText('Sertifikat'));
    await press('Simpan profil');
    await waitFor(() => expect(asked('printer.save')[0]?.documentKinds).toEqual(['piagam']));
  });

  test('without a name, or with a length that is none, nothing is saved', async () => {
    const { at, fill, press, names } = open();
    await fill(at(LEFT), 'dua puluh');
    await press('Simpan profil');
    expect(saidAt(at('Nama printer'))).toContain('Isi nama printer.');
    expect(saidAt(at(LEFT))).toContain('Isi dengan angka milimeter, misalnya 18,5.');
    await waitFor(() => expect(document.activeElement).toBe(at('Nama printer')));
    expect(names()).not.toContain('printer.save');
  });

  test('more than two centimetres are refused by the contract and not said to be saved', async () => {
    const { page, at, fill, press } = open({ 'printer.save': profile });
    await fill(at('Nama printer'), 'EPSON L120');
    await fill(at(LEFT), '45');
    await press('Simpan profil');
    await page.findByRole('alert');
    expect(page.queryByText('Profil printer tersimpan.')).toBeNull();
  });

  test('known ones say how they are moved and for which papers', async () => {
    const { page } = open({
      'printer.list': {
        profiles: [profile],
        choices: [{ documentKind: 'piagam', printer: 'EPSON L120', paper: 'A4' }],
      },
    });
    await page.findByText('1,5 mm ke kanan, 0,3 mm ke atas');
    expect(textsOf([...page.getByRole('table').querySelectorAll('tbody td')]).at(-1)).toBe('Piagam');
  });
});
