import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TestInput } from '../../helpers/seen.ts';
import { sheetColumns } from '#rules/coaching/sheet.ts';
import { readFlowingText, readWords } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const NAMES = ['Koperasi Contoh Satu', 'Koperasi Contoh Dua', 'Koperasi Contoh Tiga'];
const ROW = {
  officer: 'Contoh Hidayat',
  visitedOn: '2025-06-10',
  metName: 'Contoh Wijaya',
  metPosition: 'ketua',
  outcome: 'met_officers' as const,
  activitySeen: 'yes' as const,
  findings: [{ aspect: 'pembukuan', state: 'lacking' as const }],
  note: 'buku kas terhenti',
  advice: 'lanjutkan buku kas',
  task: 'Susun buku kas',
  taskBy: 'Contoh Dewi',
  taskDue: '2025-06-30',
};

async function pack() {
  const backend = await officeBackend();
  const ids: string[] = [];
  for (const name of NAMES) ids.push(await newRecord(backend, { name }));
  const officer = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat' })).id;
  const { id } = await backend.ask('coaching.recordCampaign', {
    name: 'Verifikasi 2025',
    year: 2025,
    startsOn: '2025-06-01',
  });
  await backend.ask('coaching.addTargets', { id, cooperativeIds: ids });
  return { backend, ids, officer, campaignId: id };
}
type Backend = Awaited<ReturnType<typeof pack>>['backend'];
const campaignOf = (campaignId: string) => ({ from: 'campaign' as const, campaignId });
const check = async (
  backend: Backend,
  rows: TestInput<'coaching.checkVisitTable'>['rows'],
  campaignId: string,
) =>
  (await backend.ask('coaching.checkVisitTable', { campaignId, rows })).map(({ faults }) =>
    faults.map(({ field, message }) => `${field}: ${message}`),
  );

describe('H1: the sheets of a pack', () => {
  test('leap 17: are printed in the order of the entry table, their places in the order of its columns', async () => {
    const { backend, campaignId } = await pack();
    const selection = campaignOf(campaignId);
    const file = path.join(tempFolder(), 'lembar.pdf');
    const printed = await backend.ask('coaching.printSheets', {
      selection,
      assignment: '094/118/2025',
      path: file,
    });
    expect(printed).toMatchObject({ sheets: 3, pages: 7 });
    const bytes = readFileSync(file);
    const text = readFlowingText(bytes);
    const { rows } = await backend.ask('coaching.sheetOrder', { selection });
    expect(rows.map(({ name }) => name)).toEqual([
      'Koperasi Contoh Dua',
      'Koperasi Contoh Satu',
      'Koperasi Contoh Tiga',
    ]);
    for (const [at, { name }] of rows.entries()) expect(text).toContain(`Lembar ${String(at + 1)}, ${name}`);
    const { aspects } = await backend.ask('coaching.choices', {});
    const words = readWords(bytes);
    const [from, until] = ['PEMBINAAN', 'Denah'].map((mark) =>
      words.findIndex(({ text: word }) => word === mark),
    );
    const front = words.slice(from, until);
    const places = sheetColumns(aspects).map(({ number, label }) => {
      const begins = new Set([label.split(' ')[0], 'IV.', 'V.', 'VI.']);
      const at = front.findIndex(
        ({ text: word }, index) => word === String(number) && begins.has(front[index + 1]?.text ?? ''),
      );
      const found = front[at];
      return found ? [Math.round(found.top), found.left] : expect.fail(`no place ${String(number)}`);
    });
    const inReadingOrder = places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(places).toEqual(inReadingOrder);
  });

  test('only those where nobody has been; a choice of nothing is refused', async () => {
    const { backend, ids, officer, campaignId } = await pack();
    const visit = { officerIds: [officer], visitedOn: '2025-06-10', outcome: 'moved' as const, campaignId };
    for (const cooperativeId of ids) {
      const { rows } = await backend.ask('coaching.sheetOrder', { selection: campaignOf(campaignId) });
      expect(rows.map((row) => row.cooperativeId)).toContain(cooperativeId);
      await backend.ask('coaching.recordVisit', { cooperativeId, ...visit });
    }
    const { details } = await backend.refusal('coaching.printSheets', { selection: campaignOf(campaignId) });
    expect(details.faults?.map(({ path: at }) => at)).toEqual(['selection']);
    const everybody = { ...campaignOf(campaignId), isOnlyOpen: false };
    expect((await backend.ask('coaching.sheetOrder', { selection: everybody })).rows).toHaveLength(3);
  });

  test('of plans: not those that are finished, and with whom the plan names', async () => {
    const { backend, ids, officer } = await pack();
    const plan = { year: 2025, goal: 'usaha', officerId: officer };
    const first = await backend.ask('coaching.recordPlan', { ...plan, cooperativeId: ids[0] ?? '' });
    await backend.ask('coaching.recordPlan', { ...plan, cooperativeId: ids[1] ?? '', officerId: null });
    const order = async (part: object = {}) =>
      (await backend.ask('coaching.sheetOrder', { selection: { from: 'plans', year: 2025, ...part } })).rows;
    expect((await order()).map(({ officer: who }) => who)).toEqual(['', 'Contoh Hidayat']);
    expect(await order({ officerId: officer })).toHaveLength(1);
    await backend.ask('coaching.finishPlan', { id: first.id });
    expect((await order()).map(({ name }) => name)).toEqual(['Koperasi Contoh Dua']);
    expect(await order({ planIds: [first.id] })).toHaveLength(1);
  });
});

describe('many visits at once', () => {
  test('are saved as one, count for the campaign, and are taken back as one', async () => {
    const { backend, ids, campaignId } = await pack();
    const rows = ids.map((cooperativeId) => ({ cooperativeId, ...ROW }));
    const { saved, batchId } = await backend.ask('coaching.saveVisitTable', { campaignId, rows });
    expect(saved).toBe(3);
    const recap = await backend.ask('coaching.campaign', { id: campaignId });
    expect(recap.sum).toBe('3 + 0 + 0 + 0 + 0 = 3');
    const { rows: visits } = await backend.ask('coaching.visits', {});
    expect(visits[0]).toMatchObject({
      officers: [{ name: 'Contoh Hidayat' }],
      findings: [{ aspect: 'pembukuan', state: 'lacking' }],
      note: 'buku kas terhenti',
      followUps: [{ task: 'Susun buku kas', officer: 'Contoh Dewi', dueOn: '2025-06-30' }],
    });
    expect(await backend.ask('coaching.undoVisitTable', { batchId })).toEqual({ removed: 3 });
    expect((await backend.ask('coaching.countVisits', {})).total).toBe(0);
    expect((await backend.refusal('coaching.undoVisitTable', { batchId })).code).toBe('NOT_FOUND');
  });

  test('one row that does not fit keeps all of them out, each fault at its cell', async () => {
    const { backend, ids, campaignId } = await pack();
    const rows = [
      { cooperativeId: ids[0] ?? '', ...ROW },
      { cooperativeId: ids[1] ?? '', ...ROW, officer: 'Contoh Siapa', outcome: null },
    ];
    const { details } = await backend.refusal('coaching.saveVisitTable', { campaignId, rows });
    expect(details.faults?.map(({ path: at }) => at)).toEqual(['rows[1].outcome', 'rows[1].officer']);
    expect((await backend.ask('coaching.countVisits', {})).total).toBe(0);
  });

  test('taking back stops where somebody has worked on one since, and names it', async () => {
    const { backend, ids, campaignId } = await pack();
    const rows = ids.map((cooperativeId) => ({ cooperativeId, ...ROW }));
    const { batchId } = await backend.ask('coaching.saveVisitTable', { campaignId, rows });
    const [task] = (await backend.ask('coaching.followUps', {})).rows;
    await backend.ask('coaching.finishFollowUp', { id: task?.id ?? '', doneOn: '2025-06-20' });
    const { details } = await backend.refusal('coaching.undoVisitTable', { batchId });
    expect(details.faults?.[0]?.message).toContain(task?.cooperativeName);
    expect((await backend.ask('coaching.countVisits', {})).total).toBe(3);
  });

  test('every fault is told at its cell before anything is saved', async () => {
    const { backend, ids, officer, campaignId } = await pack();
    await newRecord(backend, { name: 'Koperasi Contoh Luar' });
    await backend.ask('coaching.recordVisit', {
      cooperativeId: ids[2] ?? '',
      officerIds: [officer],
      visitedOn: '2025-06-10',
      outcome: 'moved',
    });
    const named = (name: string, part: object = {}) => ({ name, ...ROW, ...part });
    const faults = await check(
      backend,
      [
        named('Koperasi Contoh Satu'),
        named('koperasi contoh satu'),
        named('Koperasi Bulan'),
        named('Koperasi Contoh Luar'),
        named('Koperasi Contoh Tiga'),
        named('Koperasi Contoh Dua', { visitedOn: '2025-11-19', taskDue: '2025-06-01' }),
        named('Koperasi Contoh Dua', { visitedOn: null, task: '', taskDue: null }),
      ],
      campaignId,
    );
    expect(faults[0]).toEqual([]);
    expect(faults[1]).toEqual(['name: Kunjungan ini sudah ada pada baris 1. Buang salah satu barisnya.']);
    expect(faults[2]?.[0]).toContain('tidak ada dalam register');
    expect(faults[3]?.[0]).toContain('tidak ada dalam daftar sasaran Verifikasi 2025');
    expect(faults[4]?.[0]).toContain('Kunjungan 10 Juni 2025 ke koperasi ini sudah tercatat');
    expect(faults[5]?.map((text) => text.split(':')[0])).toEqual(['visitedOn', 'taskDue']);
    expect(faults[6]?.map((text) => text.split(':')[0])).toEqual(['visitedOn', 'task']);
  });
});
