import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import type { FormationStage } from '#rules/formation/stage.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationFile, goodFounder } from '../../helpers/formation-file.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, type TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { statementsOf } from '../../helpers/work-done.ts';

const CODES = [
  'akta-pendirian',
  'surat-kuasa-pendiri',
  'berita-acara-rapat',
  'daftar-hadir',
  'ktp-kk',
  'bukti-modal',
  'rencana-kegiatan',
  'dokumen-pendukung',
];

const complete = (change: Partial<FormationFile> = {}) =>
  formationFile({
    documents: Object.fromEntries(
      CODES.map((code) => [code, { state: 'present', on: toPlainDate('2025-06-12'), note: '' }]),
    ),
    officers: [
      { name: goodFounder(1).name, position: 'Ketua', sex: null },
      { name: 'Orang Luar Contoh', position: 'Bendahara', sex: 'P' },
    ],
    ...change,
  });
const reach = (backend: TestBackend, id: string, stage: FormationStage, on: string, number = '') =>
  backend.ask('formation.setStage', { id, stage, on, number });
const pdf = () => {
  const file = path.join(tempFolder(), 'akta.pdf');
  writeFileSync(file, '%PDF-1.4\n% contoh\n%%EOF\n');
  return file;
};

describe('stages of formation files', () => {
  test('say where each file waits and for how long; the meeting stands in the file itself', async () => {
    const backend = await officeBackend({ today: '2025-07-01' });
    const { id } = await backend.ask('formation.save', { id: null, file: formationFile() });
    expect((await backend.ask('formation.board', {})).rows).toMatchObject([
      { id, reached: { stage: 'meeting', on: '2025-06-10' }, next: 'name', daysWaiting: 21 },
    ]);
    await reach(backend, id, 'deed', '2025-06-30', '12');
    const board = await backend.ask('formation.board', {});
    expect(board.rows).toMatchObject([{ next: 'ahu', daysWaiting: 1 }]);
    expect(board.waiting.find(({ stage }) => stage === 'ahu')).toEqual({ stage: 'ahu', count: 1 });
    const tomorrow = { id, stage: 'ahu', on: '2025-07-02' };
    expect(await backend.refusal('formation.setStage', tomorrow)).toMatchObject({ code: 'INVALID_INPUT' });
    await backend.ask('formation.setStage', { id, stage: 'deed', on: null });
    expect((await backend.ask('formation.board', {})).rows).toMatchObject([{ next: 'name' }]);
  });

  test('141 files: board, each filter, sprint and the batch print per kecamatan ask no more than for 20 files', async () => {
    const backend = await officeBackend({ today: '2025-06-20' });
    const districts = await backend.ask('region.listChildren', { parentCode: '64.08' });
    const villages: { readonly code: string; readonly name: string }[] = [];
    for (const { code } of districts) {
      villages.push(...(await backend.ask('region.listChildren', { parentCode: code })));
    }
    expect(villages).toHaveLength(141);
    const add = async (from: number, to: number) => {
      for (const [at, village] of villages.slice(from, to).entries()) {
        const index = from + at;
        const particulars = { ...formationFile().particulars, officer: `Petugas ${index % 3}` };
        const file = formationFile({
          name: `Koperasi Desa Merah Putih ${village.name}`,
          regionCode: village.code,
          isVillageProgramme: true,
          meetingOn: toPlainDate('2025-05-20'),
          particulars,
        });
        const { id } = await backend.ask('formation.save', { id: null, file });
        if (index < 40) await reach(backend, id, 'ahu', index < 10 ? '2025-05-31' : '2025-06-15', 'AHU');
      }
    };
    const kurang = path.join(tempFolder(), 'kurang.pdf');
    const answers = {
      board: () => backend.ask('formation.board', { limit: 200 }),
      ofOne: () => backend.ask('formation.board', { officer: 'Petugas 1', waitingFor: 'npwp' }),
      ofDistrict: () => backend.ask('formation.board', { districtCode: '64.08.05' }),
      byWords: () => backend.ask('formation.board', { text: 'sepaso' }),
      sprint: () =>
        backend.ask('formation.sprint', { from: '2025-06-01', until: '2025-06-30', stage: 'ahu' }),
      perDistrict: async () => {
        for (const { code } of districts) {
          await backend.ask('village.printMissing', { districts: [code], path: kurang });
        }
      },
      all: () => backend.ask('village.printMissing', { path: kurang }),
    };
    const asked = async () => {
      const counts: Record<string, number> = {};
      // After a change the first to ask reads the rules for all who follow.
      await answers.board();
      for (const [name, answer] of Object.entries(answers)) {
        counts[name] = (await statementsOf<Promise<unknown>>(answer)).count;
      }
      return counts;
    };
    await add(0, 20);
    const few = await asked();
    await add(20, 141);
    // None of the first 20 lies in that kecamatan or is called so: their page has no file to read yet.
    expect(await asked()).toEqual({ ...few, ofDistrict: few['board'], byWords: few['board'] });
    const [board, ofOne, sprint] = [await answers.board(), await answers.ofOne(), await answers.sprint()];
    expect([(await answers.ofDistrict()).total, (await answers.byWords()).total]).toEqual([15, 4]);
    const { pages } = await answers.all();
    expect(pages).toBeGreaterThanOrEqual(18);
    expect(board).toMatchObject({ total: 141, open: 141 });
    expect(ofOne.total).toBe(13);
    expect(sprint).toMatchObject({ total: 141, before: 10, within: 30, remaining: 101, daysLeft: 11 });
    expect(sprint.byDistrict).toHaveLength(18);
    expect(sprint.byDistrict.reduce((sum, { total }) => sum + total, 0)).toBe(141);
    expect(sprint.byDay.find(({ on }) => on === '2025-06-15')?.count).toBe(30);
  });
});

describe('a formed cooperative', () => {
  test('moves into the register with people and papers, and comes back as a whole', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: complete() });
    await backend.ask('formation.addScan', { id, code: 'akta-pendirian', path: pdf() });
    await reach(backend, id, 'ahu', '2025-06-20', 'AHU-0025673.AH.01.29.TAHUN 2025');
    await reach(backend, id, 'nib', '2025-07-01', '1234567890123');
    const { cooperativeId, people, documents } = await backend.ask('formation.moveToRegister', { id });
    expect({ people, documents }).toEqual({ people: 9, documents: 1 });
    const record = await backend.ask('cooperative.get', { id: cooperativeId });
    expect(record).toMatchObject({
      status: 'active',
      villageName: 'Sangatta Utara',
      fields: {
        legalEntityNumber: 'AHU-0025673.AH.01.29.TAHUN 2025',
        legalEntityOn: '2025-06-20',
        nib: '1234567890123',
      },
      documents: [{ fileName: 'akta.pdf', datedOn: '2025-06-12' }],
    });
    expect(record.roles.map(({ name, position }) => [name, position])).toEqual(
      expect.arrayContaining([
        ['Pendiri Contoh 1', 'Ketua'],
        ['Orang Luar Contoh', 'Bendahara'],
      ]),
    );
    const { people: founders, formation } = await backend.ask('formation.founders', { cooperativeId });
    expect(formation).toEqual({ id, name: complete().name, meetingOn: '2025-06-10' });
    expect(founders.map(({ name }) => name)).toEqual(complete().founders.map(({ name }) => name));
    expect(founders[0]?.nikKtp).toContain('*');
    expect(await backend.refusal('formation.moveToRegister', { id })).toMatchObject({
      code: 'FORMATION_ALREADY_MOVED',
    });
    expect((await backend.ask('formation.board', {})).total).toBe(0);

    await backend.ask('formation.takeBack', { id });
    expect(await backend.refusal('cooperative.get', { id: cooperativeId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await backend.ask('person.search', { text: 'Pendiri Contoh' })).toEqual([]);
    expect((await backend.ask('formation.get', { id })).scans).toHaveLength(1);
    expect((await backend.ask('formation.board', {})).total).toBe(1);
    await backend.ask('formation.moveToRegister', { id });
  });

  test.each([
    ['without its legal-entity number', complete(), undefined, /badan hukum/],
    ['with a founder too few', complete({ founders: complete().founders.slice(1) }), 'AHU-1', /minimal 9/],
    ['with a paper missing', complete({ documents: {} }), 'AHU-1', /dokumen wajib/],
  ])('%s stays a file, and the reason is said', async (_what, file, number, sentence) => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file });
    if (number) await reach(backend, id, 'ahu', '2025-06-20', number);
    const refusal = await backend.refusal('formation.moveToRegister', { id });
    expect(refusal.code).toBe('FORMATION_NOT_READY');
    expect(String(refusal.details.facts?.['sebab'])).toMatch(sentence);
    expect((await backend.ask('cooperative.count', {})).registerTotal).toBe(0);
  });

  test('that was worked on since is not taken back', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: complete() });
    await reach(backend, id, 'ahu', '2025-06-20', 'AHU-1');
    const { cooperativeId } = await backend.ask('formation.moveToRegister', { id });
    await backend.ask('cooperative.saveRat', {
      id: cooperativeId,
      bookYear: 2024,
      heldOn: '2025-08-01',
      reportedOn: null,
    });
    expect(await backend.refusal('formation.takeBack', { id })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
    expect((await backend.ask('cooperative.get', { id: cooperativeId })).status).toBe('active');
  });

  test('a person the register knows by the NIK stays the same person', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const founder = goodFounder(1);
    const other = (await backend.ask('cooperative.list', { limit: 1 })).rows[0]?.id ?? '';
    const person = { id: null, name: 'Nama Lama', nikKtp: founder.nikKtp };
    const role = { organ: 'pengurus', position: 'Ketua', startsOn: null, endsOn: null } as const;
    await backend.ask('role.save', { cooperativeId: other, id: null, person, ...role });
    const { id } = await backend.ask('formation.save', { id: null, file: complete() });
    await reach(backend, id, 'ahu', '2025-06-20', 'AHU-1');
    const { cooperativeId } = await backend.ask('formation.moveToRegister', { id });
    const { people } = await backend.ask('formation.founders', { cooperativeId });
    const [first] = people;
    const known = await backend.ask('person.get', { id: first?.personId ?? '' });
    expect(known.name).toBe('Nama Lama');
    expect(known.roles.map((one) => one.cooperativeId).toSorted()).toEqual([cooperativeId, other].toSorted());
    await backend.ask('formation.takeBack', { id });
    expect((await backend.ask('person.get', { id: first?.personId ?? '' })).roles).toHaveLength(1);
  });
});

describe('a sekunder', () => {
  const SEKUNDER_CODES = [
    ...CODES,
    'ba-kuasa-koperasi-anggota',
    'sk-bh-koperasi-anggota',
    'npwp-koperasi-anggota',
  ];
  const sekunder = (founderCooperatives: readonly string[]) =>
    complete({
      name: 'Koperasi Jasa Induk Usaha Sangatta',
      form: 'sekunder',
      founders: [],
      founderCooperatives,
      documents: Object.fromEntries(
        SEKUNDER_CODES.map((code) => [code, { state: 'present', on: toPlainDate('2025-06-12'), note: '' }]),
      ),
    });
  const moved = async (backend: TestBackend, names: readonly string[]) => {
    const { id } = await backend.ask('formation.save', { id: null, file: sekunder(names) });
    await reach(backend, id, 'ahu', '2025-06-20', 'AHU-1');
    return { id, ...(await backend.ask('formation.moveToRegister', { id })) };
  };
  const founderOf = (backend: TestBackend, name: string, legalEntityNumber: string) =>
    newRecord(backend, { name, legalEntityNumber });

  test('is tied to the cooperatives that founded it, and seen from both sides', async () => {
    const backend = await officeBackend();
    const first = await founderOf(backend, 'Koperasi Jasa Tani Makmur Satu', '1/BH');
    const second = await founderOf(backend, 'Koperasi Jasa Tani Makmur Dua', '2/BH');
    const names = ['kop. jasa tani makmur satu', 'Koperasi Jasa Tani Makmur Dua', 'Koperasi Luar Daerah Uji'];
    const { id, cooperativeId, ...counts } = await moved(backend, names);
    expect(counts).toMatchObject({ people: 0, cooperatives: 3, unlinked: ['Koperasi Luar Daerah Uji'] });
    expect((await backend.ask('cooperative.get', { id: cooperativeId })).fields.form).toBe('sekunder');
    const own = await backend.ask('formation.founders', { cooperativeId });
    expect(own).toMatchObject({
      formation: { id },
      people: [],
      cooperatives: [
        { cooperativeId: first, name: 'Koperasi Jasa Tani Makmur Satu' },
        { cooperativeId: second, name: 'Koperasi Jasa Tani Makmur Dua' },
        { cooperativeId: null, name: 'Koperasi Luar Daerah Uji' },
      ],
      founded: [],
    });
    const theirs = await backend.ask('formation.founders', { cooperativeId: first });
    expect(theirs).toEqual({
      formation: null,
      people: [],
      cooperatives: [],
      founded: [{ id: cooperativeId, name: 'Koperasi Jasa Induk Usaha Sangatta' }],
    });
    await backend.ask('formation.takeBack', { id });
    expect((await backend.ask('formation.founders', { cooperativeId: first })).founded).toEqual([]);
    expect((await backend.ask('formation.get', { id })).file.founderCooperatives).toEqual(names);
  });

  test('never guesses among several records of one name', async () => {
    const backend = await officeBackend();
    for (const number of ['1/BH', '2/BH']) await founderOf(backend, 'Koperasi Jasa Tani Makmur Satu', number);
    const names = ['Koperasi Jasa Tani Makmur Satu', 'Koperasi A Uji', 'Koperasi B Uji'];
    expect((await moved(backend, names)).unlinked).toEqual(names);
  });

  test('follows a founder that is merged into another record, and back', async () => {
    const backend = await officeBackend();
    const removedId = await founderOf(backend, 'Koperasi Jasa Tani Makmur Satu', '1/BH');
    const keptId = await founderOf(backend, 'Koperasi Jasa Tani Makmur Sangatta', '2/BH');
    const { cooperativeId } = await moved(backend, [
      'Koperasi Jasa Tani Makmur Satu',
      'Koperasi A Uji',
      'Koperasi B Uji',
    ]);
    const firstFounder = async () =>
      (await backend.ask('formation.founders', { cooperativeId })).cooperatives[0]?.cooperativeId;
    const { mergeId } = await backend.ask('duplicate.merge', { keptId, removedId });
    expect(await firstFounder()).toBe(keptId);
    const { founded } = await backend.ask('formation.founders', { cooperativeId: keptId });
    expect(founded.map(({ id }) => id)).toEqual([cooperativeId]);
    await backend.ask('duplicate.undoMerge', { mergeId });
    expect(await firstFounder()).toBe(removedId);
  });
});

test('the private half of the key never enters the database', async () => {
  const backend = await officeBackend();
  await backend.ask('guideline.makeKey', { name: 'Dinas Contoh' });
  const pem = readFileSync(path.join(backend.dataFolder, 'kunci-juknis.pem'), 'utf8');
  await backend.close();
  const secret = pem.split('\n')[1] ?? '';
  expect(secret.length).toBeGreaterThan(20);
  expect(readFileSync(path.join(backend.dataFolder, DATABASE_FILE)).includes(secret)).toBe(false);
});
