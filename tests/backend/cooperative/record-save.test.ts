import { describe, expect, test } from 'vitest';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { editRecord, faultsOf, newRecord } from '../../helpers/test-record.ts';

const saveFaults = async (backend: TestBackend, changes: object, id: string | null = null) => {
  const expectedUpdatedAt = id === null ? null : (await backend.ask('cooperative.get', { id })).updatedAt;
  const named = id === null ? { name: 'Koperasi Uji', ...changes } : changes;
  return faultsOf(backend, 'cooperative.save', { id, expectedUpdatedAt, changes: named });
};

describe('a new cooperative', () => {
  test('keeps what was typed, begins as active and says where it comes from', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, {
      legalEntityNumber: '21/BH/Tahun 2007',
      legalEntityOn: '2007-05-02',
      phone: '0811-2345-6789',
      villageCode: '64.08.09.2001',
      savingsLoan: 'usp',
    });
    const record = await backend.ask('cooperative.get', { id });
    expect(record).toMatchObject({
      status: 'active',
      villageName: 'Sepaso',
      districtCode: '64.08.09',
      districtName: 'Bengalon',
      regencyName: 'Kabupaten Kutai Timur',
      legalEntityEra: 'Kabupaten/kota (otonomi daerah)',
      draft: null,
      mergedInto: null,
    });
    expect(record.fields).toMatchObject({ savingsLoan: 'usp', villageCode: '64.08.09.2001', form: 'primer' });
    expect(record.statusHistory).toMatchObject([{ status: 'active', sinceOn: '2007-05-02' }]);
    expect(record.origin).toMatch(/^Dicatat oleh ./);
    expect(record.completeness.missing).not.toContain('villageCode');
    expect(record.completeness.missing).toContain('npwp');
  });

  test('without a name is refused at the name, and nothing is written', async () => {
    const backend = await officeBackend();
    const input = { id: null, expectedUpdatedAt: null, changes: { sector: 'Jasa' } };
    expect(await faultsOf(backend, 'cooperative.save', input)).toEqual({
      'changes.name': 'Nama koperasi harus diisi.',
    });
    expect(await backend.ask('change.list', { cooperativeId: null })).toEqual([]);
  });

  test('needs an office', async () => {
    const backend = await testBackend();
    const input = { id: null, expectedUpdatedAt: null, changes: { name: 'Koperasi Uji' } };
    expect((await backend.refusal('cooperative.save', input)).code).toBe('OFFICE_NOT_SET_UP');
  });
});

describe('every field that cannot be saved is refused at its place', () => {
  test.each([
    ['npwp', '12345', /15 atau 16 angka, yang tertulis 5 angka/],
    ['npwp', '01.234.567.8-901.00A', /memuat huruf/],
    ['nib', '1,23457E+12', /format angka Excel/],
    ['nikKoperasi', '5.10401E+12', /format angka Excel/],
    ['phone', 'tidak ada', /bukan nomor telepon/],
    ['phone2', '0812******95', /masih tersamar/],
    ['legalEntityOn', '2025-11-19', /hari ini baru 18 November 2025/],
    ['legalEntityOn', '2025-02-30', /tidak ada di kalender/],
    ['certificateIssuedOn', '2025-11-19', /Tanggal sertifikat NIK terbit tertulis 19 November 2025/],
    ['businessStartedOn', '2025-11-19', /Tanggal mulai usaha tertulis 19 November 2025/],
    ['email', 'koperasi@', /pos-el/],
    ['postalCode', '756', /5 angka/],
    ['name', '   ', /Harus diisi/],
    ['address', 'x'.repeat(201), /200 huruf/],
    ['villageCode', '64.08.04', /sampai desa\/kelurahan/],
    ['villageCode', '64.74.01.1001', /di luar Kabupaten Kutai Timur/],
    ['villageCode', '64.08.99.2001', /di luar Kabupaten Kutai Timur/],
  ])('%s %s', async (field, value, message) => {
    const backend = await officeBackend();
    const faults = await saveFaults(backend, { [field]: value });
    expect(Object.keys(faults)).toEqual([`changes.${field}`]);
    expect(faults[`changes.${field}`]).toMatch(message);
  });

  test('several wrong fields are told at once, and the record stays as it was', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const before = await backend.ask('cooperative.get', { id });
    const faults = await saveFaults(backend, { npwp: '1', phone: 'x', sector: 'Perdagangan' }, id);
    expect(Object.keys(faults).sort()).toEqual(['changes.npwp', 'changes.phone']);
    expect(await backend.ask('cooperative.get', { id })).toEqual(before);
  });

  test('today itself is a possible day', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend, { legalEntityOn: '2025-11-18' });
    expect((await backend.ask('cooperative.get', { id })).fields.legalEntityOn).toBe('2025-11-18');
  });
});

describe('days that do not follow each other', () => {
  const founded = { legalEntityOn: '2007-05-02', certificateUntil: '2026-03-01' };

  test.each([
    ['certificateIssuedOn', '2007-05-01', ['Tanggal sertifikat NIK terbit tertulis 1 Mei 2007, lebih awal']],
    ['certificateIssuedOn', '2007-05-02', []],
    ['certificateIssuedOn', '2025-11-18', []],
    ['businessStartedOn', '2007-05-01', ['Tanggal mulai usaha tertulis 1 Mei 2007, lebih awal']],
    ['businessStartedOn', '2007-05-02', []],
  ])('%s %s is kept, and told where it lies outside the others', async (field, on, told) => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend, founded);
    const { warnings } = await editRecord(backend, id, { [field]: on });
    expect(warnings).toHaveLength(told.length);
    told.forEach((sentence, at) => expect(warnings[at]?.message).toContain(sentence));
    const record = await backend.ask('cooperative.get', { id });
    expect(record.fields).toMatchObject({ [field]: on });
    expect(record.remarks.filter(({ code }) => code === 'TANGGAL_TIDAK_BERURUTAN')).toHaveLength(told.length);
  });

  test('are not told again by a change of something else', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend, { ...founded, certificateIssuedOn: '2001-01-01' });
    expect((await editRecord(backend, id, { sector: 'Perdagangan' })).warnings).toEqual([]);
    expect((await editRecord(backend, id, { legalEntityOn: '2008-05-02' })).warnings).toHaveLength(1);
  });
});

describe('numbers', () => {
  test('NPWP of 15 digits becomes 16 by a zero before it; 16 stay; separators go (fact 63)', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { npwp: '01.234.567.8-901.000' });
    expect((await backend.ask('cooperative.get', { id })).fields.npwp).toBe('0012345678901000');
    await editRecord(backend, id, { npwp: '1234567890123456' });
    expect((await backend.ask('cooperative.get', { id })).fields.npwp).toBe('1234567890123456');
    await editRecord(backend, id, { npwp: '' });
    expect((await backend.ask('cooperative.get', { id })).fields.npwp).toBe('');
  });

  test.each([
    ['nikKoperasi', '5104010020001', []],
    ['nikKoperasi', '0104010020001', []],
    ['nikKoperasi', '510401002000', ['NIK_KOPERASI_PANJANG']],
    ['nikKoperasi', '51040100200011', ['NIK_KOPERASI_PANJANG']],
    ['nib', '0123456789012', []],
    ['nib', '012345678901', ['NIB_FORMAT']],
  ])('%s %s is kept as text and judged by its length (facts 62, 63)', async (field, value, codes) => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const saved = await editRecord(backend, id, { [field]: value });
    expect(saved.warnings.map(({ code }) => code)).toEqual(codes);
    const { fields, remarks } = await backend.ask('cooperative.get', { id });
    expect(fields).toMatchObject({ [field]: value });
    expect(remarks.map(({ code }) => code)).toEqual(codes);
  });

  test('legal-entity numbers of every era are accepted and recognised (facts 64, 65)', async () => {
    const backend = await officeBackend();
    const eras: string[] = [];
    for (const number of ['844A/BH/VIII/1980', '21/BH/Tahun 2007', 'AHU-0025673.AH.01.29.TAHUN 2025']) {
      const id = await newRecord(backend, { legalEntityNumber: number });
      const record = await backend.ask('cooperative.get', { id });
      expect(record.fields.legalEntityNumber).toBe(number);
      eras.push(record.legalEntityEra);
    }
    expect(eras).toEqual(['Kanwil/Kandep', 'Kabupaten/kota (otonomi daerah)', 'AHU (Kementerian Hukum)']);
  });

  test('a phone keeps its zero, is shown masked, and the mask sent back changes nothing (facts 67, 69)', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { phone: '081234567895' });
    const record = await backend.ask('cooperative.get', { id });
    expect(record.fields.phone).toBe('0812******95');
    expect(record.maskedFields).toEqual(['phone']);
    const saved = await editRecord(backend, id, { phone: record.fields.phone });
    expect(saved.batchId).toBeNull();
    const purpose = 'menghubungi ketua';
    expect(await backend.ask('number.reveal', { kind: 'cooperative.phone', id, purpose })).toEqual({
      value: '081234567895',
    });
  });
});

test('the same number or name elsewhere is a warning with the names', async () => {
  const backend = await officeBackend();
  await newRecord(backend, {
    name: 'KSU Karya Mandiri',
    legalEntityNumber: '21/BH/2007',
    nikKoperasi: '6408010010001',
    villageCode: '64.08.09.2001',
  });
  const { warnings } = await backend.ask('cooperative.save', {
    id: null,
    expectedUpdatedAt: null,
    changes: {
      name: 'Koperasi Serba Usaha KARYA MANDIRI',
      legalEntityNumber: '21 / bh / 2007',
      nikKoperasi: '6408010010001',
    },
  });
  expect(warnings.map(({ code }) => code)).toEqual([
    'GANDA_DI_REGISTER',
    'GANDA_DI_REGISTER',
    'NAMA_SUDAH_ADA',
  ]);
  for (const { message } of warnings) expect(message).toContain('"KSU Karya Mandiri" (Kecamatan Bengalon)');
});

test('taking the village away keeps the kecamatan', async () => {
  const backend = await officeBackend();
  const id = await newRecord(backend, { villageCode: '64.08.09.2001' });
  await editRecord(backend, id, { villageCode: null });
  expect(await backend.ask('cooperative.get', { id })).toMatchObject({
    villageName: '',
    districtName: 'Bengalon',
  });
});

describe('two windows', () => {
  test('the second save is refused with the moment of the first, and can be made again after reading', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const first = await backend.ask('cooperative.get', { id });
    const second = await backend.ask('cooperative.get', { id });
    await backend.ask('cooperative.save', {
      id,
      expectedUpdatedAt: first.updatedAt,
      changes: { sector: 'Perdagangan' },
    });
    const late = { id, expectedUpdatedAt: second.updatedAt, changes: { sector: 'Jasa' } };
    const refused = await backend.refusal('cooperative.save', late);
    expect(refused.code).toBe('RECORD_CHANGED_ELSEWHERE');
    expect(refused.details.facts?.['waktu']).toMatch(/^\d+ \w+ \d{4} pukul \d\d\.\d\d$/);
    expect((await backend.ask('cooperative.get', { id })).fields.sector).toBe('Perdagangan');
    await editRecord(backend, id, { sector: 'Jasa' });
    expect((await backend.ask('cooperative.get', { id })).fields.sector).toBe('Jasa');
  });

  test('saves within one millisecond are still told apart', async () => {
    const backend = await officeBackend({ now: () => '2025-11-18T01:00:00.000Z' });
    const id = await newRecord(backend);
    const seen = new Set<string>();
    for (const sector of ['a', 'b', 'c', 'd', 'e', 'f'])
      seen.add((await editRecord(backend, id, { sector })).updatedAt);
    expect(seen.size).toBe(6);
  });

  test('another change of the record, such as its status, also counts', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const { updatedAt } = await backend.ask('cooperative.get', { id });
    await backend.ask('cooperative.changeStatus', {
      id,
      status: 'inactive',
      sinceOn: '2025-01-01',
      reason: 'Tidak RAT',
    });
    const late = { id, expectedUpdatedAt: updatedAt, changes: { sector: 'Jasa' } };
    expect((await backend.refusal('cooperative.save', late)).code).toBe('RECORD_CHANGED_ELSEWHERE');
  });
});

describe('drafts', () => {
  test('are offered with the record, survive half-typed fields, and go when the record is saved', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const content = JSON.stringify({ sector: 'Jasa', email: 'koperasi@' });
    await backend.ask('draft.save', { subject: `cooperative:${id}`, content });
    const { draft } = await backend.ask('cooperative.get', { id });
    expect(draft?.changes).toEqual({ sector: 'Jasa' });
    expect(await backend.ask('draft.get', { subject: `cooperative:${id}` })).toMatchObject({ content });
    await editRecord(backend, id, { sector: 'Jasa' });
    expect((await backend.ask('cooperative.get', { id })).draft).toBeNull();
  });

  test('of a new record go with its first save, and can be discarded', async () => {
    const backend = await officeBackend();
    await backend.ask('draft.save', { subject: 'cooperative:new', content: '{"name":"Kop' });
    await newRecord(backend);
    expect(await backend.ask('draft.get', { subject: 'cooperative:new' })).toBeNull();
    expect(await backend.ask('draft.discard', { subject: 'cooperative:new' })).toEqual({ wasThere: false });
  });
});

test('a record that is not there', async () => {
  const backend = await officeBackend();
  expect((await backend.refusal('cooperative.get', { id: 'tidak-ada' })).code).toBe('NOT_FOUND');
  const input = { id: 'tidak-ada', expectedUpdatedAt: 'x', changes: {} };
  expect((await backend.refusal('cooperative.save', input)).code).toBe('NOT_FOUND');
});
