import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { databaseRows, queryRows } from '../../helpers/database-rows.ts';
import { formationFile, goodFounder, goodFounders, RULE_BOOK } from '../../helpers/formation-file.ts';
import { officeBackend, RESOURCES, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { newRecord } from '../../helpers/test-record.ts';

const NAME = 'Rahma Uji Tersembunyi';
const ICON = path.join(RESOURCES, 'icon', 'icon.png');

/** A picture of its own content, so that it is a scan of its own. */
function scanNamed(name: string): string {
  const file = path.join(tempFolder(), name);
  copyFileSync(ICON, file);
  writeFileSync(file, name, { flag: 'a' });
  return file;
}

const keptFiles = (backend: TestBackend): readonly string[] => {
  const folder = path.join(backend.dataFolder, 'berkas');
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.includes('.'))
    : [];
};

/** A formed cooperative whose first founder is also its chair, with what people write about her everywhere. */
async function formed(): Promise<{
  backend: TestBackend;
  personId: string;
  cooperativeId: string;
  formationId: string;
  nik: string;
}> {
  const backend = await officeBackend({ today: '2025-06-20' });
  const chair = goodFounder(2, { name: NAME, address: 'Gang Uji Tersembunyi 7' });
  const file = formationFile({
    founders: [chair, ...goodFounders(10).slice(2)],
    officers: [{ name: 'rahma uji  tersembunyi', position: 'Ketua', sex: 'P' }],
    documents: Object.fromEntries(
      RULE_BOOK['formation-documents-primer']
        .flatMap(({ value }) => value)
        .map(({ code }) => [code, { state: 'present', on: null, note: `diserahkan ${NAME}` }]),
    ),
  });
  const { id: formationId } = await backend.ask('formation.save', { id: null, file });
  await backend.ask('formation.setStage', {
    id: formationId,
    stage: 'ahu',
    on: '2025-06-20',
    number: 'AHU-1',
  });
  await backend.ask('formation.addScan', { id: formationId, code: 'ktp-kk', path: scanNamed('ktp.png') });
  await backend.ask('formation.addScan', {
    id: formationId,
    code: 'akta-pendirian',
    path: scanNamed('akta.png'),
  });
  const { cooperativeId } = await backend.ask('formation.moveToRegister', { id: formationId });
  const [person] = await backend.ask('person.search', { text: NAME, limit: 5 });
  return { backend, personId: person!.id, cooperativeId, formationId, nik: chair.nikKtp };
}

const numbersOf = (frozen: OutputOf<'recap.listFrozen'>) => frozen.map(({ total }) => total);

describe('taking a founder and officer out of the data', () => {
  test('reaches files, drafts, notes, letters in draft and chosen scans; counts and seals stay', async () => {
    const { backend, personId, cooperativeId, formationId, nik } = await formed();
    await backend.ask('draft.save', {
      subject: `formation:${formationId}`,
      content: JSON.stringify({ founders: [{ name: NAME, nikKtp: nik, address: 'Gang Uji Tersembunyi 7' }] }),
    });
    await backend.ask('draft.save', {
      subject: 'cooperative:new',
      content: JSON.stringify({ note: `temui ${NAME}` }),
    });
    await backend.ask('draft.save', {
      subject: 'formation:lain',
      content: JSON.stringify({ note: 'Rahma lain' }),
    });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`INSERT INTO letter (id, template_code, template_name, kind, series, state, dated_on, subject,
      recipient_label, recipient_count, search_key, fields_json, created_at, created_by, batch_position, updated_at)
      VALUES ('l', 'x', 'x', 'surat', 'x', 'draft', '2025-06-20', 'Undangan ${NAME}', '${NAME}', 1,
      '${NAME.toLowerCase()}', '{"nama":"${NAME}"}', '2025', 'Uji', 1, '2025');
      INSERT INTO cooperative_quorum (cooperative_id, numerator, denominator, must_exceed, note)
      VALUES ('${cooperativeId}', 1, 2, 1, 'kata ${NAME}');
      INSERT INTO cooperative_articles (cooperative_id, is_lost, noted_on, note)
      VALUES ('${cooperativeId}', 1, '2025-06-20', 'dibawa ${NAME}');
      INSERT INTO cooperative_amendment (id, cooperative_id, number, amended_on, subject, note, recorded_at)
      VALUES ('p', '${cooperativeId}', 'AHU-2', '2025-06-20', 'data', 'diurus ${NAME}', '2025');
      INSERT INTO amendment_checklist (amendment_id, documents_json, recorded_at)
      VALUES ('p', '{"akta":{"state":"present","on":null,"note":"dari ${NAME}"}}', '2025')`);
    raw.close();
    const frozen = await backend.ask('recap.freeze', { year: 2025 });
    const live = await backend.ask('recap.get', { grouping: 'district' });
    const behind = await backend.ask('figure.table', { id: frozen.figureId!, grouping: 'district' });
    const preview = await backend.ask('people.anonymisePreview', { personId });
    expect(preview).toMatchObject({ roles: 1, founders: 1 });
    expect(Object.fromEntries(preview.scans.map((scan) => [scan.fileName, scan.showsIdentity]))).toEqual({
      'akta.png': false,
      'ktp.png': true,
    });
    const files = keptFiles(backend).length;
    const ktp = preview.scans.find(({ showsIdentity }) => showsIdentity)!.sha256;
    const counts = await backend.ask('people.anonymise', {
      personId,
      reason: 'permintaan tertulis',
      scans: [ktp],
    });
    expect(counts).toEqual({ roles: 1, founders: 1, consultations: 0, drafts: 2, scans: 1 });
    const logs = ['change_batch', 'change_entry', 'import_change'].map((table) =>
      queryRows(backend.dataFolder, `SELECT * FROM ${table}`),
    );
    const text = JSON.stringify([databaseRows(backend.dataFolder), logs]).toLowerCase();
    for (const word of ['tersembunyi', nik])
      expect({ word, found: text.includes(word) }).toEqual({ word, found: false });
    expect(keptFiles(backend)).toHaveLength(files - 1);
    // What says nothing about her stays, and so do the numbers.
    expect((await backend.ask('draft.get', { subject: 'formation:lain' }))?.content).toContain('Rahma lain');
    expect(numbersOf(await backend.ask('recap.listFrozen', {}))).toEqual([frozen.total]);
    expect(await backend.ask('recap.get', { grouping: 'district' })).toEqual(live);
    expect(await backend.ask('figure.table', { id: frozen.figureId!, grouping: 'district' })).toEqual(behind);
    const { file } = await backend.ask('formation.get', { id: formationId });
    expect(file.founders).toHaveLength(9);
    expect(file.founders[0]).toMatchObject({
      name: '(nama dihapus)',
      nikKtp: '',
      bornOn: null,
      address: '',
      sex: 'P',
    });
    expect(file.officers[0]?.name).toBe('(nama dihapus)');
    const { documents } = await backend.ask('cooperative.get', { id: cooperativeId });
    expect(documents.map(({ fileName }) => fileName)).toEqual(['akta.png']);
  });

  test('reaches what was written down of visits to cooperatives, and whom the officer met', async () => {
    const { backend, personId, cooperativeId, nik } = await formed();
    const other = await newRecord(backend, { name: 'Koperasi Konsumen Jauh Contoh' });
    const officer = await backend.ask('coaching.recordOfficer', {
      name: 'Contoh Hidayat',
      note: `kenal ${NAME}`,
    });
    const visit = (part: object) =>
      backend.ask('coaching.recordVisit', {
        cooperativeId,
        officerIds: [officer.id],
        visitedOn: '2025-06-10',
        outcome: 'met_officers',
        ...part,
      });
    await visit({
      metName: NAME,
      findings: [{ aspect: 'usaha', state: 'lacking', note: `kata ${NAME}` }],
      followUps: [{ task: `hubungi ${NAME}` }],
    });
    await visit({
      cooperativeId: other,
      metName: NAME,
      advice: `NIK ${nik}`,
      followUps: [{ task: `temui ${NAME}` }],
    });
    await backend.ask('coaching.recordPlan', {
      year: 2025,
      cooperativeId,
      goal: 'lain',
      goalNote: `bina ${NAME}`,
    });
    await backend.ask('people.anonymise', { personId, reason: 'permintaan', scans: [] });
    const rows = [
      'coaching_visit',
      'coaching_finding',
      'coaching_follow_up',
      'coaching_plan',
      'field_officer',
    ].map((table) => queryRows(backend.dataFolder, `SELECT * FROM ${table}`));
    const text = JSON.stringify(rows).toLowerCase();
    for (const word of [nik, NAME.toLowerCase()]) expect(text).not.toContain(word);
    expect(text).toContain('contoh hidayat');
    expect((await backend.ask('coaching.recap', { year: 2025 })).visits).toBe(2);
  });

  test('reaches what was written down of consultations, and the visits are still counted as one person', async () => {
    const { backend, personId, cooperativeId, nik } = await formed();
    const record = (part: object) =>
      backend.ask('consultation.record', { name: NAME, topic: 'rat', heldOn: '2025-06-10', ...part });
    const place = 'Gang Uji Tersembunyi 7';
    await record({ nikKtp: nik, phone: '0812 3456 7895', place, summary: `kata ${NAME}` });
    await record({ cooperativeId, followUpNote: `hubungi ${NAME}`, outcome: 'follow_up' });
    await record({ name: 'Orang Lain Uji', summary: `disuruh ${NAME}, NIK ${nik}` });
    // Another person of that name, told apart by the NIK.
    const { id: other } = await record({ nikKtp: '6408045705900003' });
    const before = await backend.ask('consultation.recap', { year: 2025 });
    expect(await backend.ask('people.anonymisePreview', { personId })).toMatchObject({ consultations: 2 });
    const counts = await backend.ask('people.anonymise', { personId, reason: 'permintaan', scans: [] });
    expect(counts.consultations).toBe(2);
    const rows = queryRows(backend.dataFolder, `SELECT * FROM consultation WHERE id <> '${other}'`);
    const text = JSON.stringify(rows).toLowerCase();
    for (const word of ['tersembunyi', nik, '7895', 'gang uji'])
      expect({ word, found: text.includes(word) }).toEqual({ word, found: false });
    const { rows: shown } = await backend.ask('consultation.list', {});
    expect(shown.map(({ name }) => name).toSorted()).toEqual([
      '(nama dihapus)',
      '(nama dihapus)',
      'Orang Lain Uji',
      NAME,
    ]);
    expect(await backend.ask('consultation.recap', { year: 2025 })).toEqual(before);
  });

  test('reaches letters that came in and what they were passed on with; the agenda keeps its numbers', async () => {
    const { backend, personId, cooperativeId, nik } = await formed();
    const record = async (part: object) =>
      (await backend.ask('incoming.record', { sender: NAME, subject: `Surat ${NAME}`, ...part })).id;
    const own = await record({ cooperativeId, note: 'Rahma titip berkas' });
    const far = await record({ sender: 'Camat Contoh', note: `bersama ${NAME}, NIK ${nik}` });
    const { ids } = await backend.ask('incoming.dispose', {
      id: far,
      toWhom: [NAME],
      note: `hubungi ${NAME}`,
    });
    await backend.ask('incoming.finish', { ids, on: '2025-06-20', note: `dijawab ${NAME}` });
    await backend.ask('incoming.addScan', { id: own, path: scanNamed(`surat ${NAME}.png`) });
    await backend.ask('people.anonymise', { personId, reason: 'permintaan', scans: [] });
    const rows = ['incoming_letter', 'incoming_disposition', 'incoming_scan'].map((table) =>
      queryRows(backend.dataFolder, `SELECT * FROM ${table}`),
    );
    const text = JSON.stringify(rows).toLowerCase();
    for (const word of ['tersembunyi', nik])
      expect({ word, found: text.includes(word) }).toEqual({ word, found: false });
    const { rows: shown } = await backend.ask('incoming.list', {});
    expect(shown.map(({ agenda, sender }) => [agenda, sender])).toEqual([
      ['2/2025', 'Camat Contoh'],
      ['1/2025', '(nama dihapus)'],
    ]);
  });

  test('leaves a namesake alone, in the same file and elsewhere', async () => {
    const { backend, personId, formationId } = await formed();
    const other = await newRecord(backend, { name: 'Koperasi Jasa Lain Sekali Uji' });
    await backend.ask('role.save', {
      cooperativeId: other,
      id: null,
      person: { id: null, name: NAME, nikKtp: '6408041705800009' },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
    });
    const { file } = await backend.ask('formation.get', { id: formationId });
    const twin = { ...file.founders[1]!, name: NAME };
    await backend.ask('formation.save', {
      id: formationId,
      file: { ...file, founders: [file.founders[0]!, twin, ...file.founders.slice(2)] },
    });
    await backend.ask('people.anonymise', { personId, reason: 'permintaan tertulis' });
    const after = await backend.ask('formation.get', { id: formationId });
    expect(after.file.founders.slice(0, 2).map(({ name }) => name)).toEqual(['(nama dihapus)', NAME]);
    expect((await backend.ask('cooperative.get', { id: other })).fields.name).toContain('Lain Sekali');
    const rest = await backend.ask('person.search', { text: NAME, limit: 5 });
    expect(rest).toHaveLength(1);
  });

  test('a scan that is not of the person’s files is refused and nothing is changed', async () => {
    const { backend, personId } = await formed();
    const before = databaseRows(backend.dataFolder);
    const asked = { personId, reason: 'permintaan tertulis', scans: ['0'.repeat(64)] };
    expect(await backend.refusal('people.anonymise', asked)).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'scans' }] },
    });
    expect(databaseRows(backend.dataFolder)).toEqual(before);
  });

  test('two records of a person become one also where the one that goes is a founder', async () => {
    const { backend, personId, cooperativeId } = await formed();
    await backend.ask('role.save', {
      cooperativeId,
      id: null,
      person: { id: null, name: 'Rahma U. Tersembunyi' },
      organ: 'pengurus',
      position: 'Bendahara',
      startsOn: null,
      endsOn: null,
    });
    const keptId = (await backend.ask('person.search', { text: 'Rahma U Tersembunyi', limit: 5 })).find(
      ({ id }) => id !== personId,
    )!.id;
    await backend.ask('person.merge', { keptId, removedId: personId });
    const founders = queryRows(
      backend.dataFolder,
      `SELECT person_id FROM cooperative_founder WHERE position = 1`,
    );
    expect(founders).toEqual([{ person_id: keptId }]);
  });
});

describe('what is past its time', () => {
  const on = async (dataFolder: string, today: string) => {
    const backend = await testBackend({ dataFolder, today });
    const past = await backend.ask('people.pastRetention', {});
    await backend.close();
    return past;
  };

  test('founding files and their founders: not on the day, from the day after', async () => {
    const { backend } = await formed();
    await backend.close();
    // The founding meeting was on 10 June 2025; ten years are kept.
    for (const today of ['2035-06-09', '2035-06-10']) {
      const { formations } = await on(backend.dataFolder, today);
      expect([today, formations.rows, formations.founders]).toEqual([today, [], []]);
    }
    const { formations, people } = await on(backend.dataFolder, '2035-06-11');
    expect(formations.years).toBe(10);
    expect(formations.rows.map(({ meetingOn, people: named }) => [meetingOn, named])).toEqual([
      ['2025-06-10', 10],
    ]);
    // The chair holds an office without an end: her time has not begun.
    expect(formations.founders).toHaveLength(8);
    expect(people.rows).toEqual([]);
  });

  test('taken out of a file: nobody is named, the numbers stay, the deed stays, the identity cards go', async () => {
    const { backend, formationId } = await formed();
    expect(
      await backend.refusal('people.anonymiseFormation', { formationId, reason: `berkas ${NAME}` }),
    ).toMatchObject({ code: 'INVALID_INPUT' });
    const outcome = await backend.ask('people.anonymiseFormation', {
      formationId,
      reason: 'masa simpan berakhir',
    });
    expect(outcome).toEqual({ people: 10, scans: 1 });
    const { file, scans } = await backend.ask('formation.get', { id: formationId });
    expect(new Set(file.founders.map(({ name }) => name))).toEqual(new Set(['(nama dihapus)']));
    expect(file.founders).toHaveLength(9);
    expect(scans.map(({ fileName }) => fileName)).toEqual(['akta.png']);
    expect(await backend.ask('people.anonymiseFormation', { formationId, reason: 'lagi' })).toEqual({
      people: 0,
      scans: 0,
    });
    await backend.close();
    expect((await on(backend.dataFolder, '2040-01-01')).formations.rows).toEqual([]);
  });

  test('scans of identity cards: by the day they were kept; destroyed, the file is gone', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const add = (name: string, kind: string) =>
      backend.ask('document.add', {
        cooperativeId: id,
        path: scanNamed(name),
        kind,
        title: kind,
        datedOn: null,
      });
    await add('a.png', 'KTP ketua');
    await add('kartu_keluarga.png', 'Lampiran');
    await add('b.png', 'Akta');
    await add('skktp.png', 'Pakta integritas');
    const [{ added_at: addedAt } = { added_at: '' }] = queryRows(
      backend.dataFolder,
      'SELECT added_at FROM cooperative_document',
    );
    const moment = new Date(String(addedAt));
    const day = (change: number): string => {
      const other = new Date(moment.getFullYear() + 5, moment.getMonth(), moment.getDate() + change, 12);
      const two = (value: number) => String(value).padStart(2, '0');
      return `${other.getFullYear()}-${two(other.getMonth() + 1)}-${two(other.getDate())}`;
    };
    await backend.close();
    for (const change of [-1, 0]) {
      expect((await on(backend.dataFolder, day(change))).scans.rows).toEqual([]);
    }
    const later = await testBackend({ dataFolder: backend.dataFolder, today: day(1) });
    const { scans } = await later.ask('people.pastRetention', {});
    expect(scans.rows.map(({ fileName }) => fileName)).toEqual(['a.png', 'kartu_keluarga.png']);
    const { sha256 } = scans.rows[0]!;
    const files = keptFiles(later).length;
    await later.ask('people.destroyScan', { sha256, reason: 'masa simpan berakhir' });
    expect(keptFiles(later)).toHaveLength(files - 1);
    expect((await later.ask('people.pastRetention', {})).scans.rows).toHaveLength(1);
    expect(await later.refusal('people.destroyScan', { sha256, reason: 'lagi' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('a kind the rule sets no time for is not listed at all', async () => {
    const { backend } = await formed();
    await backend.ask('rule.addVersion', {
      code: 'retention-years',
      value: [{ code: 'role', name: 'Data pengurus', years: 3 }],
      inForceFrom: '2030-01-01',
      inForceUntil: null,
      basis: 'Jadwal retensi arsip uji',
      note: '',
    });
    await backend.close();
    const past = await on(backend.dataFolder, '2040-01-01');
    expect([past.people.years, past.formations.years]).toEqual([3, null]);
    expect(past.scans.kinds.filter(({ years }) => years !== null)).toEqual([]);
    expect([past.formations.rows, past.formations.founders, past.scans.rows]).toEqual([[], [], []]);
  });

  test('an office that ended on 29 February is past its time from 1 March, ten years later', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend);
    await backend.ask('role.save', {
      cooperativeId,
      id: null,
      person: { id: null, name: 'Kabisat Uji' },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: '2010-01-01',
      endsOn: toPlainDate('2012-02-29'),
    });
    await backend.close();
    const namesOn = async (today: string) =>
      (await on(backend.dataFolder, today)).people.rows.map(({ name }) => name);
    expect(await namesOn('2022-02-28')).toEqual([]);
    expect(await namesOn('2022-03-01')).toEqual(['Kabisat Uji']);
  });
});
