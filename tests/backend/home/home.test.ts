import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { HomeWork } from '#contract/home.ts';
import type { InputOf } from '#contract/index.ts';
import { openDatabase } from '#db/open.ts';
import { noticePhase } from '#rules/legality/notice-phase.ts';
import { ratEntry } from '../../helpers/rat-entry.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const SANGATTA = '64.08.04.2001';
const ACTIVE = { field: 'status', in: ['active'] } as const;

type Kind = HomeWork['kind'];
async function workOf<Found extends Kind>(backend: TestBackend, kind: Found) {
  const { items } = await backend.ask('home.work', {});
  return items.filter((item): item is Extract<HomeWork, { kind: Found }> => item.kind === kind);
}
const listed = async (backend: TestBackend, filters: InputOf<'cooperative.count'>['filters']) =>
  (await backend.ask('cooperative.count', { filters })).total;

describe('the active cooperatives by kecamatan', () => {
  test('are those of the list behind each bar; all kecamatan stand there, and they add up to the register', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const database = await openDatabase(backend.dataFolder);
    database.raw.exec(`UPDATE cooperative SET district_code = NULL, village_code = NULL WHERE rowid % 100 = 7;
      UPDATE cooperative SET district_code = '64.09.01' WHERE rowid % 300 = 8;
      UPDATE cooperative SET district_code = '64.08.04' WHERE district_code = '64.08.18';`);
    await database.close();
    const share = await backend.ask('home.share', {});
    expect(share.level).toBe('district');
    expect(share.rows).toHaveLength(18);
    expect(share.rows.find(({ code }) => code === '64.08.18')).toMatchObject({
      active: 0,
      total: 0,
      percentage: '-',
    });
    for (const { code, active, total } of share.rows) {
      const district = { field: 'district', in: [code] } as const;
      expect({ code, active: await listed(backend, [ACTIVE, district]) }).toEqual({ code, active });
      expect({ code, total: await listed(backend, [district]) }).toEqual({ code, total });
    }
    const { codes, ...unknown } = share.unknown;
    expect(codes.toSorted()).toEqual(['', '64.09.01']);
    const elsewhere = { field: 'district', in: codes } as const;
    expect(unknown).toEqual({
      active: await listed(backend, [ACTIVE, elsewhere]),
      total: await listed(backend, [elsewhere]),
    });
    expect(unknown.total).toBeGreaterThan(10);
    const register = await backend.ask('cooperative.count', {});
    expect([share.active, share.total]).toEqual([register.registerActive, register.registerTotal]);
    for (const { status, count: ofStatus } of share.statuses) {
      if (status === 'dissolved') continue;
      const filters = [{ field: 'status', in: [status] } as const];
      expect({ status, count: await listed(backend, filters) }).toEqual({ status, count: ofStatus });
    }
  });

  test('a province is shown by its kabupaten and kota', async () => {
    const backend = await officeBackend({ regionCode: '64' });
    const share = await backend.ask('home.share', {});
    expect(share).toMatchObject({ level: 'regency', total: 0 });
    expect(share.rows).toHaveLength(10);
  });
});

describe('the RATs that are missing', () => {
  test('are the active ones without the reported, by form, limit and stage, as the board lists them', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows } = await backend.ask('rat.board', { bookYear: 2024, standing: 'not-held', limit: 5 });
    await backend.ask('rat.recordStage', {
      cooperativeIds: rows.map(({ id }) => id),
      bookYear: 2024,
      stage: 'invited',
      on: '2025-02-20',
      note: '',
    });
    const missing = await backend.ask('home.rat', { bookYear: 2024 });
    const share = await backend.ask('home.share', {});
    const reported = await listed(backend, [ACTIVE, { field: 'rat', bookYear: 2024, isReported: true }]);
    expect(missing.notHeld).toBe(share.active - reported);
    expect(missing.notHeld).toBeGreaterThan(100);
    for (const standing of ['not-held', 'overdue'] as const) {
      const { total } = await backend.ask('rat.boardCount', { bookYear: 2024, standing });
      expect({ standing, total }).toEqual({
        standing,
        total: standing === 'overdue' ? missing.overdue : missing.notHeld,
      });
      for (const { form, ...ofForm } of missing.forms) {
        const found = await backend.ask('rat.boardCount', { bookYear: 2024, standing, forms: [form] });
        expect(found.total).toBe(standing === 'overdue' ? ofForm.overdue : ofForm.notHeld);
      }
    }
    for (const { form, stages } of missing.forms) {
      for (const { stage, overdue } of stages) {
        const selection = { bookYear: 2024, standing: 'overdue', forms: [form], stages: [stage] } as const;
        const { total } = await backend.ask('rat.boardCount', selection);
        expect({ form, stage, total }).toEqual({ form, stage, total: overdue });
      }
    }
    expect(missing.forms.flatMap(({ stages }) => stages)).toContainEqual({ stage: 'invited', overdue: 5 });
  });

  test.each([
    ['2025-04-29', '1 hari lagi', 'soon', 0],
    ['2025-04-30', 'hari ini', 'today', 0],
    ['2025-05-01', 'lewat 1 hari', 'over', 1],
  ])('on %s the report of a primer is %s', async (today, when, urgency, overdue) => {
    const backend = await officeBackend({ today });
    await newRecord(backend, { villageCode: SANGATTA });
    const rats = await workOf(backend, 'rat');
    expect(rats.find(({ form, bookYear }) => form === 'primer' && bookYear === 2024)).toMatchObject({
      limit: 'report',
      on: '2025-04-30',
      when,
      urgency,
    });
    expect(await backend.ask('home.rat', { bookYear: 2024 })).toMatchObject({ notHeld: 1, overdue });
  });

  test('one that was held is missing no longer', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { villageCode: SANGATTA });
    await backend.ask('rat.save', ratEntry(id, 2024, { stages: { held: '2025-03-15' } }));
    expect(await backend.ask('home.rat', { bookYear: 2024 })).toMatchObject({
      notHeld: 0,
      overdue: 0,
    });
  });
});

describe('what runs out', () => {
  test('is counted as it is listed: by source, the day before, on the day and after', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend, { certificate: 'certified', certificateUntil: '2025-11-17' });
    await newRecord(backend, {
      name: 'Koperasi Etam',
      certificate: 'certified',
      certificateUntil: '2025-11-18',
    });
    for (const [number, expiresOn] of [
      '2025-11-17',
      '2025-11-19',
      '2026-01-17',
      '2026-01-18',
      null,
    ].entries()) {
      const permit = { cooperativeId: id, id: null, kind: 'nib', number: `${number}`, expiresOn };
      await backend.ask('legality.savePermit', permit);
    }
    const role = {
      cooperativeId: id,
      id: null,
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: '2020-01-01',
    } as const;
    await backend.ask('role.save', { ...role, person: { id: null, name: 'Lama Uji' }, endsOn: '2025-11-01' });
    const counted = async () => {
      const [expired, expiring] = [await workOf(backend, 'expired'), await workOf(backend, 'expiring')];
      for (const [state, [item]] of [
        ['expired', expired],
        ['soon', expiring],
      ] as const) {
        const { rows } = await backend.ask('legality.watch', { state });
        expect(item?.count ?? 0).toBe(rows.length);
        for (const { source, count: ofSource } of item?.sources ?? []) {
          const found = await backend.ask('legality.watch', { state, sources: [source] });
          expect({ source, count: found.rows.length }).toEqual({ source, count: ofSource });
        }
      }
      return [expired[0], expiring[0]] as const;
    };
    const [expired, expiring] = await counted();
    expect(expired).toMatchObject({ count: 3, urgency: 'over', when: 'lewat 17 hari' });
    expect(expiring).toMatchObject({ count: 3, urgency: 'today', when: 'hari ini', warningDays: 60 });
    await backend.ask('role.save', {
      ...role,
      person: { id: null, name: 'Baru Uji' },
      startsOn: '2025-11-02',
      endsOn: null,
    });
    const [later] = await counted();
    expect(later).toMatchObject({ count: 2, when: 'lewat 1 hari' });
  });

  test('nothing runs out: nothing is said', async () => {
    const backend = await officeBackend();
    expect([await workOf(backend, 'expired'), await workOf(backend, 'expiring')]).toEqual([[], []]);
  });
});

test('notices of dissolution are counted while they run and once they are over', async () => {
  const backend = await officeBackend();
  const add = async (name: string, noticeOn: string, proposalOn: string | null = null) => {
    const cooperativeId = await newRecord(backend, { name });
    const dossier = { cooperativeId, id: null, openedOn: '2025-01-01', grounds: [], noticeOn, proposalOn };
    await backend.ask('dissolution.save', dossier);
  };
  await add('Koperasi Masih Diumumkan', '2025-11-10');
  await add('Koperasi Selesai Diumumkan', '2025-02-01');
  await add('Koperasi Sudah Diusulkan', '2025-02-01', '2025-09-01');
  const { rows } = await backend.ask('dissolution.list', {});
  const inPhase = (phase: string) => rows.filter((row) => noticePhase(row) === phase).length;
  expect([inPhase('running'), inPhase('over'), inPhase('none')]).toEqual([1, 1, 1]);
  expect(await workOf(backend, 'notice_running')).toMatchObject([{ count: 1 }]);
  expect(await workOf(backend, 'notice_over')).toMatchObject([{ count: 1, urgency: 'soon' }]);
});

describe('formation files and villages', () => {
  const file = path.join(RESOURCES, 'sample', 'pendirian-delapan-pendiri.json');

  test('files are counted as the board lists them, by what they wait for, and the ready ones', async () => {
    const backend = await officeBackend();
    expect(await workOf(backend, 'formation')).toEqual([]);
    await backend.ask('formation.save', {
      id: null,
      file: await backend.ask('formation.readFile', { path: file }),
    });
    const [item] = await workOf(backend, 'formation');
    const board = await backend.ask('formation.board', {});
    expect(item).toMatchObject({ count: board.total, longestWaiting: board.rows[0]?.daysWaiting });
    for (const { stage, count: waiting } of item?.waiting ?? []) {
      expect((await backend.ask('formation.board', { waitingFor: stage })).total).toBe(waiting);
    }
    const { ready } = await backend.ask('home.formation', {});
    expect(ready).toBe(0);
    expect((await backend.ask('formation.board', { isReady: true })).total).toBe(ready);
  });

  test('villages that lack something are counted against the region table', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const counted = await backend.ask('home.village', {});
    const board = await backend.ask('village.board', { isComplete: false, limit: 1 });
    expect(counted).toMatchObject({ villages: 141, lacking: board.total });
    for (const { lack, villages } of counted.lacks) {
      expect((await backend.ask('village.board', { lacks: [lack], limit: 1 })).total).toBe(villages);
    }
  });
});

describe('papers and drafts', () => {
  test('drafts of letters, what was typed and not saved, the year’s recap and the award wait until they are done', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const kinds = async () => (await backend.ask('home.work', {})).items.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['rat', 'rat', 'village', 'award', 'recap', 'signatory', 'retention']);
    const { rows } = await backend.ask('cooperative.list', { limit: 2 });
    const ids = rows.map(({ id }) => id);
    await backend.ask('letter.createBatch', {
      templateCode: 'teguran-1',
      cooperativeIds: ids,
      on: '2025-11-18',
      fields: {},
      isConfirmed: true,
    });
    await backend.ask('draft.save', { subject: `rat:${ids[0] ?? ''}:2024`, content: '{}' });
    await backend.ask('draft.save', { subject: 'formation:new', content: '{}' });
    const letters = await backend.ask('letter.list', { state: 'draft' });
    expect(await workOf(backend, 'letters')).toMatchObject([{ count: letters.rows.length }]);
    const [drafts] = await workOf(backend, 'drafts');
    expect(drafts?.drafts.map(({ owner, name }) => [owner, name])).toContainEqual([
      { kind: 'rat', id: ids[0], bookYear: 2024 },
      rows[0]?.name,
    ]);
    expect(drafts?.drafts).toHaveLength(2);
    await backend.ask('recap.freeze', { year: 2025 });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const { award, items } = await backend.ask('home.work', {});
    expect(items.map(({ kind }) => kind)).not.toContain('recap');
    expect(items.map(({ kind }) => kind)).not.toContain('award');
    const confirmed = await backend.ask('award.get', { bookYear: 2024 });
    expect(award).toEqual({ confirmedOn: '2025-11-18', recipients: confirmed?.recipients.length });
  });
});

describe('the last backup', () => {
  test('on the disk of the data is told apart from one on another disk', async () => {
    const backend = await officeBackend();
    await backend.ask('backup.create', { folder: tempFolder() });
    const own = await backend.ask('app.info', {});
    expect(own).toMatchObject({ otherDiskBackupAt: null, otherDiskBackupFolder: '' });
    expect(own.lastBackupAt).not.toBeNull();
    // A second disk is there where the system keeps one in memory.
    if (!existsSync('/dev/shm')) return;
    const stick = mkdtempSync('/dev/shm/meja-uji-');
    onTestFinished(() => rmSync(stick, { recursive: true, force: true }));
    await backend.ask('backup.create', { folder: stick });
    const copied = await backend.ask('app.info', {});
    expect(copied).toMatchObject({ otherDiskBackupAt: copied.lastBackupAt, otherDiskBackupFolder: stick });
    await backend.ask('backup.create', { folder: tempFolder() });
    const later = await backend.ask('app.info', {});
    expect(later.otherDiskBackupAt).toBe(copied.otherDiskBackupAt);
    expect((later.lastBackupAt ?? '') > (copied.lastBackupAt ?? '')).toBe(true);
  });
});
