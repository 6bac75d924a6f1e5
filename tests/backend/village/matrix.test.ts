import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { ratEntry } from '../../helpers/rat-entry.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const SEPASO = '64.08.09.2001';
const LINGGA = '64.08.04.1010';
const text = (typed: string) => ({ kind: 'text', text: typed }) as const;
const state = (word: 'there' | 'under_way' | 'missing') => ({ kind: 'state', state: word }) as const;

describe('the matrix of villages', () => {
  test('has a state of every asked need for every village, and sums that add up', async () => {
    const backend = await officeBackend();
    await backend.ask('village.setNeed', { code: SEPASO, need: 'nib', entry: text('0220001234567') });
    await backend.ask('village.setNeed', { code: SEPASO, need: 'npwp', entry: state('there') });
    await backend.ask('village.setNeed', { code: SEPASO, need: 'account', entry: state('under_way') });
    const matrix = await backend.ask('village.matrix', {});
    expect(matrix.ratYear).toBeNull();
    expect(matrix.needs).not.toContain('rat');
    expect(matrix.rows).toHaveLength(141);
    const at = (need: (typeof matrix.needs)[number]) => matrix.needs.indexOf(need);
    const sepaso = matrix.rows.find(({ code }) => code === SEPASO);
    expect([sepaso?.states[at('nib')], sepaso?.states[at('npwp')], sepaso?.states[at('account')]]).toEqual([
      'there',
      'unnumbered',
      'under_way',
    ]);
    expect(sepaso?.lacking).toBe(matrix.needs.length - 2);
    const lingga = matrix.rows.find(({ code }) => code === LINGGA);
    expect(lingga?.states[at('enterprise')]).toBe('not_asked');
    const { total, districts } = matrix;
    expect(total.there[at('npwp')]).toBe(1);
    expect(total.asked[at('enterprise')]).toBe(139);
    for (const [need] of matrix.needs.entries()) {
      const sum = (of: 'there' | 'asked') => districts.reduce((all, one) => all + (one[of][need] ?? 0), 0);
      expect([sum('there'), sum('asked')]).toEqual([total.there[need], total.asked[need]]);
    }
    expect(districts.reduce((all, one) => all + one.lacking, 0)).toBe(total.lacking);
  });

  test('counts the filtered list whole while only a part of it is shown', async () => {
    const backend = await officeBackend();
    const counts = { all: 11, lacking: 11, complete: 0 };
    const all = await backend.ask('village.matrix', { districts: ['64.08.09'] });
    expect(all.counts).toEqual(counts);
    const complete = await backend.ask('village.matrix', { districts: ['64.08.09'], isComplete: true });
    expect([complete.rows, complete.counts]).toEqual([[], counts]);
  });

  test('puts first what lacks a need, kecamatan by kecamatan, and turns round', async () => {
    const backend = await officeBackend();
    const before = await backend.ask('village.matrix', {});
    for (const { code } of before.rows.filter(({ districtCode }) => districtCode !== '64.08.09')) {
      await backend.ask('village.setNeed', { code, need: 'nib', entry: state('there') });
    }
    await backend.ask('village.setNeed', { code: SEPASO, need: 'nib', entry: text('1') });
    const by = { by: 'nib', isReversed: false } as const;
    const sorted = await backend.ask('village.matrix', { sort: by });
    expect(sorted.districts[0]?.code).toBe('64.08.09');
    expect(sorted.rows.slice(0, 10).map(({ states }) => states[sorted.needs.indexOf('nib')])).toEqual(
      Array.from({ length: 10 }, () => 'missing'),
    );
    expect(sorted.rows[10]?.code).toBe(SEPASO);
    const turned = await backend.ask('village.matrix', { sort: { ...by, isReversed: true } });
    expect(turned.districts.at(-1)?.code).toBe('64.08.09');
    expect(turned.rows.at(-11)?.code).toBe(SEPASO);
    const plain = await backend.ask('village.matrix', {});
    expect(plain.rows.map(({ code }) => code)).toEqual(before.rows.map(({ code }) => code));
  }, 120_000);

  test('prints and exports the list as it is filtered and sorted', async () => {
    const backend = await officeBackend();
    await backend.ask('village.setNeed', { code: SEPASO, need: 'nib', entry: text('0220001234567') });
    await backend.ask('village.setNeed', { code: SEPASO, need: 'account', entry: state('under_way') });
    const selection = {
      districts: ['64.08.09'],
      lacks: ['deed' as const],
      sort: { by: 'nib' as const, isReversed: false },
    };
    const paper = path.join(tempFolder(), 'kurang.pdf');
    await backend.ask('village.printMissing', { ...selection, path: paper });
    const printed = readFlowingText(readFileSync(paper));
    expect(printed).toContain('Hanya yang kurang akta notaris');
    expect(printed).toContain('Urutan: yang kurang NIB lebih dahulu, per kecamatan');
    expect(printed).toContain('akun SIMKOPDES terverifikasi (sedang diurus)');
    expect(printed).toContain('Sumber: Papan Koperasi Merah Putih');
    expect(printed).toContain('Data sampai 18 November 2025');
    expect(printed.indexOf('Desa Sepaso Timur')).toBeLessThan(
      printed.search(/Desa Sepaso(?! (Timur|Barat|Selatan))/),
    );
    const csv = path.join(tempFolder(), 'papan.csv');
    expect(await backend.ask('village.export', { ...selection, path: csv, format: 'csv' })).toMatchObject({
      rowCount: 11,
    });
    const lines = readFileSync(csv, 'utf8').trim().split('\r\n');
    expect(lines[0]).toContain('Keadaan NIB');
    expect(lines.at(-1)).toContain(SEPASO);
    expect(lines.at(-1)).toContain('0220001234567');
  });
});

describe('a cell', () => {
  test('is undone alone, and says in the log what it said', async () => {
    const backend = await officeBackend();
    const one = await backend.ask('village.setNeed', { code: SEPASO, need: 'deed', entry: text('12') });
    const two = await backend.ask('village.setNeed', {
      code: SEPASO,
      need: 'nik',
      entry: state('under_way'),
    });
    await backend.ask('village.undo', { changeId: two.changeId! });
    const { village, changes, needs } = await backend.ask('village.get', { code: SEPASO });
    expect(village.facts).toMatchObject({ deedNumber: '12', declared: '' });
    expect(needs.find(({ need }) => need === 'deed')).toMatchObject({ state: 'there', value: '12' });
    expect(changes.flatMap(({ sentences }) => sentences)).toContain(
      'Keadaan tanpa nomor: - → NIK Koperasi sedang diurus',
    );
    await backend.ask('village.undo', { changeId: one.changeId! });
    expect((await backend.ask('village.get', { code: SEPASO })).village.lacks).toContain('deed');
  });

  test('is refused when its village was changed since it was read, and when it cannot be', async () => {
    const backend = await officeBackend();
    await backend.ask('village.setNeed', { code: SEPASO, need: 'deed', entry: text('12') });
    const stale = { code: SEPASO, expectedUpdatedAt: null, need: 'nib', entry: text('1') };
    expect(await backend.refusal('village.setNeed', stale)).toMatchObject({
      code: 'RECORD_CHANGED_ELSEWHERE',
      details: { changed: { fields: [{ label: 'Nomor akta' }] } },
    });
    const refused = async (need: string, entry: object) =>
      (await backend.refusal('village.setNeed', { code: SEPASO, need, entry })).details.faults?.[0]?.path;
    expect(await refused('head', state('there'))).toBe('head');
    expect(await refused('file', state('there'))).toBe('file');
    expect(await refused('rat', state('there'))).toBe('rat');
    expect(await refused('musdesus', text('19/11/2025'))).toBe('changes.musdesusOn');
    expect((await backend.ask('village.get', { code: SEPASO })).village.facts.nib).toBe('');
  });
});

describe('the RAT of the programme', () => {
  test('joins the columns in January after the first book year, for those that owe it', async () => {
    const backend = await officeBackend({ today: '2026-01-01' });
    const owing = await newRecord(backend, {
      name: 'Koperasi Desa Merah Putih Sepaso',
      villageCode: SEPASO,
      legalEntityOn: '2025-06-30',
    });
    await newRecord(backend, {
      name: 'Koperasi Kelurahan Merah Putih Teluk Lingga',
      villageCode: LINGGA,
      legalEntityOn: '2026-01-01',
    });
    const stateAt = async (code: string) => {
      const matrix = await backend.ask('village.matrix', {});
      expect(matrix.ratYear).toBe(2025);
      return matrix.rows.find((row) => row.code === code)?.states[matrix.needs.indexOf('rat')];
    };
    expect([await stateAt(SEPASO), await stateAt(LINGGA)]).toEqual(['missing', 'not_asked']);
    expect((await backend.ask('village.board', { lacks: ['rat'] })).total).toBe(1);
    await backend.ask('rat.save', ratEntry(owing, 2025, { stages: { held: '2026-01-01' } }));
    expect(await stateAt(SEPASO)).toBe('under_way');
    await backend.ask(
      'rat.save',
      ratEntry(owing, 2025, { stages: { held: '2026-01-01', reported: '2026-01-01' } }),
    );
    expect(await stateAt(SEPASO)).toBe('there');
  });
});
