import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { ADMIN, turnAccountsOn } from '../../helpers/account-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const NAME = 'Koperasi Konsumen Mitra Contoh';
const officerOf = async (backend: TestBackend, part: object = {}) =>
  (await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat', role: 'ppkl', ...part })).id;
const visit = (
  backend: TestBackend,
  cooperativeId: string,
  officerIds: readonly string[],
  part: object = {},
) =>
  backend.ask('coaching.recordVisit', {
    cooperativeId,
    officerIds: [...officerIds],
    visitedOn: '2025-06-10',
    outcome: 'met_officers',
    ...part,
  });
const faultsOf = async (backend: TestBackend, name: Parameters<TestBackend['refusal']>[0], input: object) => {
  const { details } = await backend.refusal(name, input);
  return (details.faults ?? []).map(({ path: at }) => at);
};
const DECEMBER = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

/** The same office on another day. */
async function later(backend: TestBackend, today: string): Promise<TestBackend> {
  await backend.close();
  return testBackend({ dataFolder: backend.dataFolder, today });
}

describe('B6: the end of an officer’s period', () => {
  test('no visit from the day after on, the last day still counts, and what was done stays', async () => {
    const before = await officeBackend({ today: '2027-01-02' });
    const cooperativeId = await newRecord(before, { name: NAME });
    const officer = await officerOf(before, DECEMBER);
    await visit(before, cooperativeId, [officer], {
      visitedOn: '2026-12-31',
      followUps: [{ task: 'Susun buku kas', dueOn: '2027-01-15' }],
    });
    const refused = {
      cooperativeId,
      officerIds: [officer],
      visitedOn: '2027-01-01',
      outcome: 'met_officers',
    };
    expect(await faultsOf(before, 'coaching.recordVisit', refused)).toEqual(['officerIds']);
    expect((await before.ask('coaching.visits', {})).rows.map(({ visitedOn }) => visitedOn)).toEqual([
      '2026-12-31',
    ]);
    const [line] = (await before.ask('coaching.officers', { year: 2026 })).rows;
    expect(line).toMatchObject({ isOnDuty: false, visits: 1, openFollowUps: 1, overdue: 0 });
    const { rows } = await before.ask('coaching.followUps', { officerId: officer });
    expect(rows).toMatchObject([
      { task: 'Susun buku kas', cooperativeName: NAME, visitors: 'Contoh Hidayat' },
    ]);
  });

  test('a period cannot be closed before a visit on record, and nobody who visited can be removed', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: NAME });
    const id = await officerOf(backend);
    const facts = { id, name: 'Contoh Hidayat', role: 'ppkl' };
    await visit(backend, cooperativeId, [id]);
    expect(await faultsOf(backend, 'coaching.saveOfficer', { ...facts, endsOn: '2025-06-09' })).toEqual([
      'endsOn',
    ]);
    await backend.ask('coaching.saveOfficer', { ...facts, endsOn: '2025-06-10' });
    expect(await faultsOf(backend, 'coaching.removeOfficer', { id, reason: 'keliru' })).toEqual(['id']);
    const other = await officerOf(backend, { name: 'Contoh Dewi' });
    await backend.ask('coaching.removeOfficer', { id: other, reason: 'keliru' });
    expect((await backend.ask('coaching.officers', { year: 2025 })).rows).toHaveLength(1);
    await backend.ask('coaching.restoreOfficer', { id: other });
    expect((await backend.ask('coaching.officers', { year: 2025 })).rows).toHaveLength(2);
  });

  test('a follow-up left to somebody by name is handed over by that one alone', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: NAME });
    const [hidayat, dewi] = [await officerOf(backend), await officerOf(backend, { name: 'Contoh Dewi' })];
    await visit(backend, cooperativeId, [hidayat], {
      followUps: [{ task: 'Dampingi NIB', officer: 'Contoh Dewi' }, { task: 'Simulasi RAT' }],
    });
    const of = async (officerId: string) =>
      (await backend.ask('coaching.followUps', { officerId })).rows.map(({ task }) => task);
    expect(await of(hidayat)).toEqual(['Simulasi RAT']);
    expect(await of(dewi)).toEqual(['Dampingi NIB']);
  });
});

test('what an account hands over has its open follow-ups of visits too', async () => {
  const backend = await officeBackend();
  await turnAccountsOn(backend);
  const hidayat = await officerOf(backend, { name: ADMIN.name });
  const cooperativeId = await newRecord(backend, { name: NAME });
  await visit(backend, cooperativeId, [hidayat], {
    followUps: [
      { task: 'Susun buku kas', dueOn: '2025-11-30' },
      { task: 'x', officer: 'Contoh Lain' },
    ],
  });
  const [admin] = (await backend.ask('account.list', {})).accounts;
  const { rows } = await backend.ask('account.openWork', { id: admin?.id ?? '' });
  expect(rows.filter(({ kind }) => kind === 'Tindak lanjut kunjungan')).toMatchObject([
    { title: `${NAME}: Susun buku kas`, detail: 'sejak 10/06/2025, tenggat 30/11/2025' },
  ]);
});

describe('B2: before and after', () => {
  test('the state is frozen with the plan and again at the end; active after coaching is counted once', async () => {
    const january = await officeBackend({ today: '2025-01-12' });
    const a = await newRecord(january, { name: NAME });
    const b = await newRecord(january, { name: 'Koperasi Konsumen Bina Contoh' });
    await january.ask('cooperative.changeStatus', {
      id: a,
      status: 'inactive',
      sinceOn: '2025-01-12',
      reason: 'tiga tahun tanpa RAT',
    });
    const officerId = await officerOf(january);
    const plan = (cooperativeId: string) =>
      january.ask('coaching.recordPlan', { year: 2025, cooperativeId, officerId, goal: 'aktifkan-rat' });
    const { id } = await plan(a);
    await plan(b);
    const backend = await later(january, '2025-11-18');
    const ofA = async () =>
      (await backend.ask('coaching.plans', { cooperativeId: a })).rows[0] ?? expect.fail('no plan');
    for (const on of ['2025-03-12', '2025-06-10']) await visit(backend, a, [officerId], { visitedOn: on });
    await visit(backend, b, [officerId]);
    expect(await ofA()).toMatchObject({
      before: { on: '2025-01-12', status: 'inactive', ratYear: null, grade: 'D' },
      after: { on: '2025-11-18', status: 'inactive' },
      becameActive: false,
      isFinished: false,
    });
    await backend.ask('cooperative.changeStatus', {
      id: a,
      status: 'active',
      sinceOn: '2025-11-18',
      reason: 'RAT dilaporkan',
    });
    const recap = async () => backend.ask('coaching.recap', { year: 2025 });
    expect(await recap()).toMatchObject({ becameActive: 1, becameActiveSoFar: 1 });
    await backend.ask('coaching.finishPlan', { id });
    expect(await recap()).toMatchObject({ becameActive: 1, becameActiveSoFar: 0 });
    const again = await later(backend, '2025-12-30');
    await again.ask('cooperative.changeStatus', {
      id: a,
      status: 'inactive',
      sinceOn: '2025-12-30',
      reason: 'diperiksa ulang',
    });
    // What was frozen says what it said.
    expect((await again.ask('coaching.plans', { cooperativeId: a })).rows[0]).toMatchObject({
      after: { on: '2025-11-18', status: 'active' },
      becameActive: true,
      isFinished: true,
    });
    await again.ask('coaching.finishPlan', { id, isFinished: false });
    expect((await again.ask('coaching.recap', { year: 2025 })).becameActive).toBe(0);
  });

  test('one plan a year for a cooperative; one taken out makes room, and comes back only into room', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: NAME });
    const facts = { year: 2025, cooperativeId, goal: 'usaha' };
    const { id } = await backend.ask('coaching.recordPlan', facts);
    expect(await faultsOf(backend, 'coaching.recordPlan', facts)).toEqual(['cooperativeId']);
    await backend.ask('coaching.recordPlan', { ...facts, year: 2026 });
    await backend.ask('coaching.removePlan', { id, reason: 'salah koperasi' });
    expect((await backend.ask('coaching.recap', { year: 2025 })).planned).toBe(0);
    const second = await backend.ask('coaching.recordPlan', facts);
    expect(await faultsOf(backend, 'coaching.restorePlan', { id })).toEqual(['cooperativeId']);
    await backend.ask('coaching.removePlan', { id: second.id, reason: 'dua kali' });
    await backend.ask('coaching.restorePlan', { id });
    expect((await backend.ask('coaching.recap', { year: 2025 })).planned).toBe(1);
  });
});

describe('B7 and B1: what a recap counts', () => {
  test('a call stands in its own column; the target set by the office is divided by, never cut', async () => {
    const backend = await officeBackend();
    const officer = await officerOf(backend);
    const [a, b] = [
      await newRecord(backend, { name: NAME }),
      await newRecord(backend, { name: 'Koperasi Lain' }),
    ];
    await visit(backend, a, [officer]);
    await visit(backend, a, [officer], { visitedOn: '2025-07-01' });
    await visit(backend, b, [officer], { outcome: 'remote' });
    const recap = () => backend.ask('coaching.recap', { year: 2025 });
    expect(await recap()).toMatchObject({ target: 0, percent: '-', visits: 2, remote: 1, cooperatives: 1 });
    await backend.ask('coaching.setTarget', { year: 2025, cooperatives: 1, basis: 'SK 1' });
    await visit(backend, b, [officer]);
    expect(await recap()).toMatchObject({
      target: 1,
      targetSet: { cooperatives: 1, basis: 'SK 1' },
      percent: '200,00',
      outsidePlan: 2,
    });
    expect((await recap()).officers).toMatchObject([{ name: 'Contoh Hidayat', visits: 3, remote: 1 }]);
    expect((await backend.ask('coaching.recap', { year: 2024 })).visits).toBe(0);
    await backend.ask('coaching.setTarget', { year: 2025, cooperatives: null });
    expect(await recap()).toMatchObject({ target: 0, targetSet: null });
  });

  test('a visit taken out counts nowhere and comes back whole', async () => {
    const backend = await officeBackend();
    const officer = await officerOf(backend);
    const cooperativeId = await newRecord(backend, { name: NAME });
    const { id } = await visit(backend, cooperativeId, [officer], {
      findings: [{ aspect: 'usaha', state: 'lacking', note: 'piutang tanpa daftar' }],
      followUps: [{ task: 'daftar piutang', dueOn: '2025-11-17' }],
    });
    const overdue = async () => (await backend.ask('coaching.followUps', {})).overdue;
    expect(await overdue()).toBe(1);
    await backend.ask('coaching.removeVisit', { id, reason: 'dicatat dua kali' });
    expect(await overdue()).toBe(0);
    expect((await backend.ask('coaching.countVisits', {})).total).toBe(0);
    expect((await backend.ask('coaching.visits', { isRemoved: true })).rows[0]?.removedReason).toBe(
      'dicatat dua kali',
    );
    await backend.ask('coaching.restoreVisit', { id });
    expect((await backend.ask('coaching.visit', { id })).findings).toMatchObject([
      { aspectText: 'Usaha', state: 'lacking', note: 'piutang tanpa daftar' },
    ]);
  });
});

describe('follow-ups', () => {
  test.each([
    ['2025-11-17', 0, 0],
    ['2025-11-18', 0, 1],
    ['2025-11-19', 1, 0],
  ])(
    'due on 18 November are on %s overdue %i, due today %i, and stand on Beranda',
    async (today, overdue, dueToday) => {
      const backend = await officeBackend({ today });
      const officer = await officerOf(backend);
      const cooperativeId = await newRecord(backend, { name: NAME });
      await visit(backend, cooperativeId, [officer], {
        followUps: [{ task: 'buku kas', dueOn: '2025-11-18' }],
      });
      const { rows, ...counts } = await backend.ask('coaching.followUps', {});
      expect(counts).toEqual({ waiting: 1, overdue, dueToday });
      const home = async () =>
        (await backend.ask('home.work', {})).items.filter(({ kind }) => kind === 'coaching');
      expect(await home()).toMatchObject(overdue + dueToday === 0 ? [] : [{ count: 1, overdue }]);
      await backend.ask('coaching.finishFollowUp', { id: rows[0]?.id ?? '', doneOn: today });
      expect(await home()).toEqual([]);
      const [line] = (await backend.ask('coaching.visits', {})).rows;
      expect(line?.followUps).toMatchObject([{ doneOn: today, urgency: 'none', when: '' }]);
      await backend.ask('coaching.finishFollowUp', { id: line?.followUps[0]?.id ?? '', doneOn: null });
      expect((await backend.ask('coaching.followUps', {})).waiting).toBe(1);
    },
  );

  test('is not done before the visit nor after today', async () => {
    const backend = await officeBackend();
    const officer = await officerOf(backend);
    await visit(backend, await newRecord(backend, { name: NAME }), [officer], { followUps: [{ task: 'x' }] });
    const id = (await backend.ask('coaching.followUps', {})).rows[0]?.id ?? '';
    for (const doneOn of ['2025-06-09', '2025-11-19'])
      expect(await faultsOf(backend, 'coaching.finishFollowUp', { id, doneOn })).toEqual(['doneOn']);
  });
});

describe('B8: the month of an officer', () => {
  test('has the visits of its days, also those keyed in July with the day they were keyed', async () => {
    const june = await officeBackend({ today: '2025-06-30' });
    const officer = await officerOf(june, { superior: 'Kepala Bidang Kelembagaan' });
    const first = await newRecord(june, { name: NAME });
    const second = await newRecord(june, { name: 'Koperasi Konsumen Telat Contoh' });
    await visit(june, first, [officer], { visitedOn: '2025-06-01' });
    await visit(june, second, [officer], { visitedOn: '2025-05-31' });
    const july = await later(june, '2025-07-04');
    await visit(july, second, [officer], { visitedOn: '2025-06-30', outcome: 'office_only' });
    await visit(july, first, [officer], { visitedOn: '2025-07-01', outcome: 'remote' });
    const listed = await july.ask('coaching.visits', { year: 2025, month: 6 });
    expect(listed.rows.map(({ visitedOn, keyedOn }) => [visitedOn, keyedOn])).toEqual([
      ['2025-06-30', '2025-07-04'],
      ['2025-06-01', '2025-06-30'],
    ]);
    const target = path.join(tempFolder(), 'laporan.pdf');
    const { pages } = await july.ask('coaching.printReport', {
      officerId: officer,
      year: 2025,
      month: 6,
      path: target,
    });
    expect(pages).toBe(1);
    const text = readFlowingText(readFileSync(target));
    expect(text).toContain('LAPORAN BULANAN PETUGAS LAPANGAN');
    expect(text).toContain('Bulan Juni 2025');
    expect(text).toContain('01/06/2025');
    expect(text).toContain('dicatat 04/07/2025');
    expect(text.match(/dicatat \d/g)).toHaveLength(1);
    expect(text).toContain('30/06/2025');
    expect(text).not.toContain('31/05/2025');
    expect(text).not.toContain('01/07/2025');
    expect(text).toContain('1 kunjungan dicatat sesudah bulan ini berakhir');
    expect(text).toContain('Kepala Bidang Kelembagaan');
  });

  test('without a visit says so', async () => {
    const backend = await officeBackend();
    const officerId = await officerOf(backend);
    const target = path.join(tempFolder(), 'laporan.pdf');
    await backend.ask('coaching.printReport', { officerId, year: 2025, month: 1, path: target });
    expect(readFlowingText(readFileSync(target))).toContain('Tidak ada kunjungan pada bulan ini (nihil).');
  });
});

test('the filtered visits as a workbook', async () => {
  const backend = await officeBackend();
  const officer = await officerOf(backend);
  await visit(backend, await newRecord(backend, { name: NAME }), [officer], { metName: 'Contoh Wijaya' });
  await visit(backend, await newRecord(backend, { name: 'Koperasi Lain' }), [officer], {
    outcome: 'refused',
  });
  const target = path.join(tempFolder(), 'kunjungan.xlsx');
  const { rowCount } = await backend.ask('coaching.export', { text: 'mitra', path: target });
  expect(rowCount).toBe(1);
  const book = read(readFileSync(target));
  const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
  expect(rows).toMatchObject([
    { Koperasi: NAME, Hasil: 'Bertemu pengurus', 'Bertemu dengan': 'Contoh Wijaya' },
  ]);
});
