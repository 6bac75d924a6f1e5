import { describe, expect, test } from 'vitest';
import { NO_FIGURES } from '#rules/cooperative/year-figure.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { faultsOf, newRecord } from '../../helpers/test-record.ts';

describe('status', () => {
  test('is added to the history and never overwrites it', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { legalEntityOn: '2007-05-02' });
    const reason = 'Tiga tahun tidak melaksanakan RAT';
    await backend.ask('cooperative.changeStatus', { id, status: 'inactive', sinceOn: '2024-01-01', reason });
    const { status, statusHistory } = await backend.ask('cooperative.get', { id });
    expect(status).toBe('inactive');
    expect(statusHistory).toMatchObject([
      { status: 'inactive', sinceOn: '2024-01-01', reason },
      { status: 'active', sinceOn: '2007-05-02' },
    ]);
  });

  test.each([
    [
      'the day before the founding',
      'inactive',
      '2007-05-01',
      'sinceOn',
      /lebih awal daripada tanggal badan hukum/,
    ],
    ['the day after today', 'inactive', '2025-11-19', 'sinceOn', /hari ini baru/],
    ['the same status today', 'active', '2025-11-18', 'status', /sudah aktif/],
  ])('refuses %s', async (_what, status, sinceOn, path, message) => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend, { legalEntityOn: '2007-05-02' });
    const input = { id, status, sinceOn, reason: 'uji' };
    expect(await faultsOf(backend, 'cooperative.changeStatus', input)).toEqual({
      [path]: expect.stringMatching(message),
    });
  });

  test.each(['2007-05-02', '2025-11-18'])('accepts %s: the day of founding and today', async (sinceOn) => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend, { legalEntityOn: '2007-05-02' });
    await backend.ask('cooperative.changeStatus', { id, status: 'inactive', sinceOn, reason: 'uji' });
    expect((await backend.ask('cooperative.get', { id })).status).toBe('inactive');
  });
});

describe('figures of a book year (fact 40)', () => {
  test('that add up say nothing, a loss is a figure like any other', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const figures = {
      ...NO_FIGURES,
      bookYear: 2024,
      membersMale: 12,
      membersFemale: 8,
      membersTotal: 20,
      ownCapital: 60_000_000,
      outsideCapital: 40_000_000,
      assets: 100_000_000,
      surplus: -5_000_000,
    };
    const { warnings } = await backend.ask('cooperative.save', { id, changes: {}, figures: [figures] });
    expect(warnings).toEqual([]);
    expect((await backend.ask('cooperative.get', { id })).figures).toEqual([figures]);
  });

  test.each([
    [{ membersMale: 12, membersFemale: 8, membersTotal: 21 }, ['ANGGOTA_TIDAK_COCOK']],
    [{ membersMale: 12, membersFemale: null, membersTotal: 21 }, []],
    [{ ownCapital: 60, outsideCapital: 40, assets: 101 }, ['ASET_TIDAK_COCOK']],
    [{ ownCapital: 60, outsideCapital: null, assets: 101 }, []],
  ])('%j warns %j and is kept', async (changes, codes) => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const figures = { ...NO_FIGURES, bookYear: 2024, ...changes };
    const { warnings } = await backend.ask('cooperative.save', { id, changes: {}, figures: [figures] });
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    expect((await backend.ask('cooperative.get', { id })).figures).toEqual([figures]);
  });

  test('of a year that has not begun are refused; this year is possible', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend);
    const input = {
      id,
      expectedUpdatedAt: (await backend.ask('cooperative.get', { id })).updatedAt,
      changes: {},
      figures: [{ ...NO_FIGURES, bookYear: 2026, assets: 1 }],
    };
    expect(await faultsOf(backend, 'cooperative.save', input)).toEqual({
      'figures[0].bookYear': expect.stringContaining('2026 belum mulai'),
    });
    await backend.ask('cooperative.save', {
      id,
      changes: {},
      figures: [{ ...NO_FIGURES, bookYear: 2025, assets: 1 }],
    });
  });

  test('can be removed as a year, once', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await backend.ask('cooperative.save', {
      id,
      changes: {},
      figures: [{ ...NO_FIGURES, bookYear: 2024, assets: 9 }],
    });
    await backend.ask('cooperative.save', { id, changes: {}, removedYears: [2024] });
    expect((await backend.ask('cooperative.get', { id })).figures).toEqual([]);
    const again = await backend.ask('cooperative.save', { id, changes: {}, removedYears: [2024] });
    expect(again.batchId).toBeNull();
  });
});

describe('RAT (fact 38)', () => {
  test.each([
    [
      'on the last day of its book year',
      { heldOn: '2024-12-31', reportedOn: null },
      'heldOn',
      /baru berakhir 31 Desember 2024/,
    ],
    [
      'reported the day before it',
      { heldOn: '2025-03-15', reportedOn: '2025-03-14' },
      'reportedOn',
      /lebih awal daripada rapatnya/,
    ],
    ['held tomorrow', { heldOn: '2025-11-19', reportedOn: null }, 'heldOn', /hari ini baru/],
    ['reported tomorrow', { heldOn: '2025-03-15', reportedOn: '2025-11-19' }, 'reportedOn', /hari ini baru/],
  ])('refuses one %s', async (_what, days, path, message) => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend);
    expect(await faultsOf(backend, 'cooperative.saveRat', { id, bookYear: 2024, ...days })).toEqual({
      [path]: expect.stringMatching(message),
    });
    expect((await backend.ask('cooperative.get', { id })).rats).toEqual([]);
  });

  test('the day after its book year and a report on the same day are accepted', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const rat = { bookYear: 2024, heldOn: '2025-01-01', reportedOn: '2025-01-01' };
    const { warnings } = await backend.ask('cooperative.saveRat', { id, ...rat });
    expect(warnings).toEqual([]);
    expect((await backend.ask('cooperative.get', { id })).rats).toEqual([rat]);
  });

  test('a second one of the book year corrects the first; a late report is said, not refused', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await backend.ask('cooperative.saveRat', {
      id,
      bookYear: 2024,
      heldOn: '2025-03-15',
      reportedOn: '2025-04-30',
    });
    const rat = { bookYear: 2024, heldOn: '2025-03-15', reportedOn: '2025-05-01' };
    const { warnings } = await backend.ask('cooperative.saveRat', { id, ...rat });
    expect(warnings).toMatchObject([{ code: 'RAT_TERLAMBAT', level: 'warning' }]);
    expect((await backend.ask('cooperative.get', { id })).rats).toEqual([rat]);
  });

  test('can be removed with a reason, which the log keeps', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await backend.ask('cooperative.saveRat', { id, bookYear: 2024, heldOn: '2025-03-15', reportedOn: null });
    await backend.ask('cooperative.removeRat', { id, bookYear: 2024, reason: 'salah koperasi' });
    expect((await backend.ask('cooperative.get', { id })).rats).toEqual([]);
    const [last] = await backend.ask('change.list', { cooperativeId: id });
    expect(last).toMatchObject({
      title: 'Menghapus RAT tahun buku 2024: salah koperasi',
      entries: [{ label: 'RAT TB 2024', before: '15 Maret 2025, tanggal laporan belum tercatat', after: '' }],
    });
  });
});

describe('legal evidence', () => {
  test('one founding and any number of amendments stand side by side (fact 65)', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { legalEntityNumber: '21/BH/Tahun 2007' });
    const add = (number: string, amendedOn: string | null) =>
      backend.ask('cooperative.saveAmendment', {
        cooperativeId,
        id: null,
        number,
        amendedOn,
        subject: 'anggaran_dasar',
        note: '',
      });
    await add('56/BH/PAD/2012', null);
    await add('AHU-0000667.AH.01.27.TAHUN 2020', '2020-06-01');
    const { amendments, fields } = await backend.ask('cooperative.get', { id: cooperativeId });
    expect(fields.legalEntityNumber).toBe('21/BH/Tahun 2007');
    expect(amendments.map(({ number }) => number)).toEqual([
      'AHU-0000667.AH.01.27.TAHUN 2020',
      '56/BH/PAD/2012',
    ]);
    await backend.ask('cooperative.removeAmendment', { id: amendments[1]?.id ?? '', reason: 'ganda' });
    expect((await backend.ask('cooperative.get', { id: cooperativeId })).amendments).toHaveLength(1);
  });

  test('an amendment of one record cannot be changed through another', async () => {
    const backend = await officeBackend();
    const [mine, other] = [await newRecord(backend), await newRecord(backend, { name: 'Koperasi Lain' })];
    const facts = { number: '1/PAD', amendedOn: null, subject: 'data', note: '' } as const;
    await backend.ask('cooperative.saveAmendment', { cooperativeId: mine, id: null, ...facts });
    const [amendment] = (await backend.ask('cooperative.get', { id: mine })).amendments;
    const input = { cooperativeId: other, id: amendment?.id, ...facts };
    expect((await backend.refusal('cooperative.saveAmendment', input)).code).toBe('NOT_FOUND');
  });

  test('the latest visit decides what is remarked', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const visit = (verifiedOn: string, outcome: 'found' | 'moved' | 'not_found') =>
      backend.ask('cooperative.addVerification', {
        id,
        verifiedOn,
        outcome,
        officer: 'Petugas A',
        evidence: '',
        note: '',
      });
    const remarked = async () =>
      (await backend.ask('cooperative.get', { id })).remarks.map(({ code }) => code);
    await visit('2025-05-01', 'not_found');
    expect(await remarked()).toEqual(['VERIFIKASI_TIDAK_DITEMUKAN']);
    await visit('2025-06-01', 'moved');
    expect(await remarked()).toEqual(['VERIFIKASI_PINDAH']);
    await visit('2025-07-01', 'found');
    expect(await remarked()).toEqual([]);
    const tomorrow = { id, verifiedOn: '2025-11-19', outcome: 'found', officer: 'A', evidence: '', note: '' };
    expect(Object.keys(await faultsOf(backend, 'cooperative.addVerification', tomorrow))).toEqual([
      'verifiedOn',
    ]);
  });

  test('a certificate is remarked the day after its last day, not on it', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const until = async (certificateUntil: string) => {
      const id = await newRecord(backend, { certificate: 'certified', certificateUntil });
      return (await backend.ask('cooperative.get', { id })).remarks.map(({ code }) => code);
    };
    expect(await until('2025-11-18')).toEqual([]);
    expect(await until('2025-11-17')).toEqual(['SERTIFIKAT_BERAKHIR']);
  });
});
