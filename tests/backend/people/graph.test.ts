import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const NIK = '6408041705800001';

interface Given {
  readonly name: string;
  readonly nikKtp?: string;
  readonly bornOn?: string;
  readonly organ?: 'pengurus' | 'pengawas';
  readonly position?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly phone?: string;
  readonly address?: string;
}

async function seat(backend: TestBackend, cooperativeId: string, given: Given): Promise<string> {
  const {
    name,
    organ = 'pengurus',
    position = 'Ketua',
    startsOn = '2024-01-01',
    endsOn = null,
    ...rest
  } = given;
  await backend.ask('role.save', {
    cooperativeId,
    id: null,
    person: { id: null, name, ...rest },
    organ,
    position,
    startsOn,
    endsOn,
  });
  const people = await backend.ask('person.search', { text: name, limit: 50 });
  return people.at(-1)!.id;
}

const kindsOf = async (backend: TestBackend) =>
  (await backend.ask('people.overlaps', {})).rows.map(({ kind }) => kind).sort();

async function twoCooperatives(): Promise<{ backend: TestBackend; first: string; second: string }> {
  const backend = await officeBackend();
  const first = await newRecord(backend, { name: 'Koperasi Jasa Maju Bersama Uji' });
  const second = await newRecord(backend, { name: 'Koperasi Jasa Etam Sejahtera Uji' });
  return { backend, first, second };
}

describe('what is to be clarified about people', () => {
  test('one NIK KTP in two cooperatives is one person; another NIK of the same name is not', async () => {
    const { backend, first, second } = await twoCooperatives();
    await seat(backend, first, { name: 'Andi Uji', nikKtp: NIK, bornOn: '1980-05-17' });
    await seat(backend, second, { name: 'ANDI UJI', nikKtp: '6408041705800002', bornOn: '1980-05-17' });
    expect(await kindsOf(backend)).toEqual([]);
    await seat(backend, second, { name: 'Andi U.', nikKtp: NIK, position: 'Bendahara' });
    const { rows } = await backend.ask('people.overlaps', {});
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'same_person', isStrong: true, clarification: null });
    expect(rows[0]?.message).toMatch(/perlu klarifikasi/i);
    expect(JSON.stringify(rows)).not.toContain(NIK);
    expect(rows[0]?.people[0]?.nikKtp).toBe('640804******0001');
  });

  test('name and birth date alone are weak, the name alone is nothing, a term that ended is over', async () => {
    const { backend, first, second } = await twoCooperatives();
    await seat(backend, first, { name: 'Budi Uji', bornOn: '1979-01-02' });
    await seat(backend, second, { name: 'Budi Uji' });
    expect(await kindsOf(backend)).toEqual([]);
    await seat(backend, second, { name: 'budi  uji', bornOn: '1979-01-02', position: 'Sekretaris' });
    const { rows } = await backend.ask('people.overlaps', {});
    expect(rows.map(({ kind, isStrong }) => [kind, isStrong])).toEqual([['maybe_same', false]]);
    expect(rows[0]?.message).toContain('mungkin sama');
    const over = await twoCooperatives();
    await seat(over.backend, over.first, { name: 'Citra Uji', nikKtp: NIK });
    await seat(over.backend, over.second, { name: 'Citra Uji', nikKtp: NIK, endsOn: '2025-11-17' });
    expect(await kindsOf(over.backend)).toEqual([]);
    const last = await twoCooperatives();
    await seat(last.backend, last.first, { name: 'Citra Uji', nikKtp: NIK });
    await seat(last.backend, last.second, { name: 'Citra Uji', nikKtp: NIK, endsOn: '2025-11-18' });
    expect(await kindsOf(last.backend)).toEqual(['same_person']);
  });

  test('pengurus and pengawas at once, in one cooperative or across', async () => {
    const { backend, first } = await twoCooperatives();
    await seat(backend, first, { name: 'Dedi Uji', nikKtp: NIK });
    await seat(backend, first, { name: 'Dedi Uji', nikKtp: NIK, organ: 'pengawas', position: 'Anggota' });
    expect(await kindsOf(backend)).toEqual(['two_boards']);
  });

  test('a kepala desa among the officers of the village’s cooperative, and a declared relation', async () => {
    const backend = await officeBackend();
    const village = '64.08.09.2001';
    const id = await newRecord(backend, { name: 'Koperasi Desa Merah Putih Sepaso', villageCode: village });
    const chair = await seat(backend, id, { name: 'Eka Uji' });
    const other = await seat(backend, id, {
      name: 'Fajar Uji',
      organ: 'pengawas',
      position: 'Ketua Pengawas',
    });
    await backend.ask('village.save', { code: village, changes: { headName: 'EKA UJI' } });
    expect(await kindsOf(backend)).toEqual(['village_head']);
    const kin = await backend.ask('people.saveKinship', {
      firstId: chair,
      secondId: other,
      relation: 'suami dan istri',
      evidence: 'surat pernyataan 1 November 2025',
    });
    expect(await kindsOf(backend)).toEqual(['kinship', 'village_head']);
    const { people } = await backend.ask('village.get', { code: village });
    expect(people.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['KADES_SEBAGAI_PENGURUS', 'KETUA_PENGAWAS_BUKAN_KADES', 'HUBUNGAN_KELUARGA']),
    );
    const graph = await backend.ask('people.graph', { personId: chair });
    expect(graph.nodes.map(({ kind }) => kind).sort()).toEqual(['cooperative', 'person', 'person']);
    expect(graph.edges.some(({ organ }) => organ === 'kin')).toBe(true);
    await backend.ask('people.removeKinship', { id: kin.id, reason: 'salah orang' });
    expect(await kindsOf(backend)).toEqual(['village_head']);
    expect(
      await backend.refusal('people.saveKinship', { firstId: chair, secondId: chair, relation: 'ayah' }),
    ).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('what was clarified leaves the open list until a further cooperative is added; the list is printed masked', async () => {
    const { backend, first, second } = await twoCooperatives();
    await seat(backend, first, { name: 'Gita Uji', nikKtp: NIK });
    await seat(backend, second, { name: 'Gita Uji', nikKtp: NIK });
    const [line] = (await backend.ask('people.overlaps', { isOpen: true })).rows;
    await backend.ask('people.clarify', {
      key: line!.key,
      note: 'benar satu orang, sudah ditanya',
      on: '2025-11-18',
      officer: 'Petugas Uji',
    });
    expect((await backend.ask('people.overlaps', { isOpen: true })).total).toBe(0);
    const file = path.join(tempFolder(), 'klarifikasi.pdf');
    await backend.ask('people.printOverlaps', { path: file });
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('sudah ditanya');
    expect(text).toContain('640804******0001');
    expect(text).not.toContain(NIK);
    const third = await newRecord(backend, { name: 'Koperasi Jasa Ketiga Uji Sekali' });
    await seat(backend, third, { name: 'Gita Uji', nikKtp: NIK });
    expect((await backend.ask('people.overlaps', { isOpen: true })).total).toBe(1);
    expect(
      await backend.refusal('people.clarify', { key: 'x', note: 'a', on: '2025-11-18', officer: 'b' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('a declared relation goes along when two records of a person become one', async () => {
  const { backend, first } = await twoCooperatives();
  const kept = await seat(backend, first, { name: 'Nina Uji' });
  const removed = await seat(backend, first, { name: 'Nina Ujii', position: 'Bendahara' });
  const other = await seat(backend, first, { name: 'Oscar Uji', position: 'Sekretaris' });
  await backend.ask('people.saveKinship', { firstId: removed, secondId: other, relation: 'kakak dan adik' });
  await backend.ask('person.merge', { keptId: kept, removedId: removed });
  const { kinships } = await backend.ask('people.graph', { personId: kept });
  expect(kinships.map(({ firstId, secondId }) => [firstId, secondId])).toEqual([[kept, other]]);
});

describe('taking a person out of the data', () => {
  test('removes name, NIK, address and phone everywhere, and no count of an earlier recap changes', async () => {
    const { backend, first } = await twoCooperatives();
    const person = await seat(backend, first, {
      name: 'Hasan Uji Rahasia',
      nikKtp: NIK,
      phone: '081234567890',
      address: 'Jalan Uji Rahasia 1',
    });
    const frozen = await backend.ask('recap.freeze', { year: 2025 });
    const outcome = await backend.ask('people.anonymise', {
      personId: person,
      reason: 'permintaan tertulis',
    });
    expect(outcome).toEqual({ roles: 1, founders: 0, consultations: 0, drafts: 0, scans: 0 });
    expect((await backend.ask('recap.listFrozen', {}))[0]?.total).toEqual(frozen.total);
    await backend.ask('recap.print', { year: 2025, path: path.join(tempFolder(), 'rekap.pdf') });
    const { roles } = await backend.ask('person.get', { id: person });
    expect(roles).toHaveLength(1);
    expect(await backend.refusal('people.anonymise', { personId: person, reason: 'lagi' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    await backend.close();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true });
    const tables = raw
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      .pluck()
      .all() as string[];
    for (const table of tables) {
      const text = JSON.stringify(raw.prepare(`SELECT * FROM "${table}"`).all());
      for (const word of ['Hasan Uji Rahasia', NIK, '081234567890', 'Jalan Uji Rahasia']) {
        expect({ table, word, found: text.includes(word) }).toEqual({ table, word, found: false });
      }
    }
    raw.close();
  });

  test('is proposed when every term ended longer ago than the office keeps them', async () => {
    const { backend, first } = await twoCooperatives();
    const ended = async (name: string, endsOn: string) =>
      seat(backend, first, { name, endsOn, startsOn: '2010-01-01' });
    await ended('Joko Uji', '2015-11-17');
    await ended('Kiki Uji', '2015-11-18');
    await ended('Lina Uji', '2014-01-01');
    await seat(backend, first, { name: 'Maya Uji' });
    const { years, rows } = (await backend.ask('people.pastRetention', {})).people;
    expect(years).toBe(10);
    expect(rows.map(({ name }) => name)).toEqual(['Lina Uji', 'Joko Uji']);
    await backend.ask('people.anonymise', { personId: rows[0]!.id, reason: 'masa simpan berakhir' });
    expect((await backend.ask('people.pastRetention', {})).people.rows.map(({ name }) => name)).toEqual([
      'Joko Uji',
    ]);
  });

  test('the reason may not name the person', async () => {
    const { backend, first } = await twoCooperatives();
    const person = await seat(backend, first, { name: 'Indra Uji' });
    expect(
      await backend.refusal('people.anonymise', { personId: person, reason: 'Indra Uji meminta' }),
    ).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
