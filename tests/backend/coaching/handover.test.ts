import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { paceText } from '#rules/coaching/pace.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

/** An officer with a plan, a follow-up of his own and one of nobody; and who comes after him. */
async function leaving() {
  const backend = await officeBackend();
  const a = await newRecord(backend, { name: 'Koperasi Contoh Satu' });
  const b = await newRecord(backend, { name: 'Koperasi Contoh Dua' });
  const from = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat', role: 'ppkl' })).id;
  const to = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Dewi', startsOn: '2025-12-01' }))
    .id;
  const plan = { year: 2025, goal: 'aktifkan-rat', officerId: from, plannedMonth: 12 };
  const planId = (await backend.ask('coaching.recordPlan', { ...plan, cooperativeId: a })).id;
  const done = (await backend.ask('coaching.recordPlan', { ...plan, cooperativeId: b })).id;
  await backend.ask('coaching.finishPlan', { id: done });
  await backend.ask('coaching.recordVisit', {
    cooperativeId: a,
    officerIds: [from],
    visitedOn: '2025-06-10',
    outcome: 'met_officers',
    followUps: [
      { task: 'Susun buku kas', dueOn: '2025-11-15', officer: 'Contoh Hidayat' },
      { task: 'Simulasi RAT' },
      { task: 'Sudah selesai', doneOn: '2025-06-20' },
      { task: 'Dampingi NIB', officer: 'Contoh Lain' },
    ],
  });
  return { backend, from, to, planId, a, b };
}
const itemsOf = async ({ backend, from }: Awaited<ReturnType<typeof leaving>>, officerId = from) =>
  (await backend.ask('coaching.openWork', { officerId })).items;

describe('closing an officer’s period', () => {
  test('lists what is open and hands it over with the period, in one step that can be undone', async () => {
    const office = await leaving();
    const { backend, from, to, planId } = office;
    const items = await itemsOf(office);
    expect(items.map(({ kind, what, due }) => [kind, what, due])).toEqual([
      ['follow_up', 'Susun buku kas', 'batas 15/11/2025, lewat 3 hari'],
      ['follow_up', 'Simulasi RAT', 'tanpa batas'],
      ['plan', 'Aktifkan RAT', 'rencana 2025, Desember'],
    ]);
    const { id, moved } = await backend.ask('coaching.handOver', {
      officerId: from,
      successorId: to,
      endsOn: '2025-11-30',
      itemIds: items.map((one) => one.id),
      note: 'Satu map berkas',
    });
    expect(moved).toBe(3);
    expect(await itemsOf(office)).toEqual([]);
    expect((await itemsOf(office, to)).map(({ what }) => what)).toEqual([
      'Susun buku kas',
      'Simulasi RAT',
      'Aktifkan RAT',
    ]);
    const officers = async () => (await backend.ask('coaching.officers', { year: 2025 })).rows;
    const ends = async () => (await officers()).find((one) => one.id === from)?.endsOn;
    expect(await ends()).toBe('2025-11-30');
    const file = path.join(tempFolder(), 'serah-terima.pdf');
    await backend.ask('coaching.printHandover', {
      officerId: from,
      handoverId: id,
      number: '12/BA',
      path: file,
    });
    const text = readFlowingText(readFileSync(file));
    for (const word of [
      'Nomor: 12/BA',
      'Contoh Dewi',
      '1 Desember 2025',
      'Susun buku kas',
      'Satu map berkas',
    ])
      expect(text).toContain(word);
    expect(await backend.ask('coaching.undoHandover', { id })).toEqual({ moved: 3 });
    expect(await ends()).toBeNull();
    expect(await itemsOf(office)).toEqual(items);
    expect((await backend.ask('coaching.plans', { officerId: from })).rows.map((one) => one.id)).toContain(
      planId,
    );
    expect((await backend.refusal('coaching.undoHandover', { id })).code).toBe('NOT_FOUND');
  });

  test('what is not ticked stays, and a successor who is not there yet is refused at its field', async () => {
    const office = await leaving();
    const { backend, from, to, planId } = office;
    const hand = { officerId: from, successorId: to, itemIds: [planId] };
    const faults = async (part: object) =>
      (
        await backend.refusal('coaching.handOver', { ...hand, expectedUpdatedAt: await seenOf(), ...part })
      ).details.faults?.map(({ path: at }) => at);
    const seenOf = async () =>
      (await backend.ask('coaching.openWork', { officerId: from })).officer.updatedAt;
    expect(await faults({ endsOn: '2025-11-29' })).toEqual(['successorId']);
    expect(await faults({ endsOn: '2025-06-09' })).toEqual(['successorId', 'endsOn']);
    expect(await faults({ endsOn: '2025-11-30', successorId: from })).toEqual(['successorId']);
    expect(await faults({ endsOn: '2025-11-30', itemIds: ['tidak-ada'] })).toEqual(['itemIds']);
    await backend.ask('coaching.handOver', { ...hand, endsOn: '2025-11-30' });
    expect((await itemsOf(office)).map(({ what }) => what)).toEqual(['Susun buku kas', 'Simulasi RAT']);
  });

  test('undoing stops where the successor has already worked, and names it', async () => {
    const office = await leaving();
    const { backend, from, to } = office;
    const items = await itemsOf(office);
    const { id } = await backend.ask('coaching.handOver', {
      officerId: from,
      successorId: to,
      endsOn: '2025-11-30',
      itemIds: items.map((one) => one.id),
    });
    await backend.ask('coaching.finishFollowUp', { id: items[0]?.id ?? '', doneOn: '2025-11-18' });
    const { details } = await backend.refusal('coaching.undoHandover', { id });
    expect(details.faults?.[0]?.message).toContain('Koperasi Contoh Satu: Susun buku kas');
    expect(await itemsOf(office)).toEqual([]);
  });

  test('before anybody is chosen the open work prints with places to write in', async () => {
    const { backend, from } = await leaving();
    const file = path.join(tempFolder(), 'daftar.pdf');
    await backend.ask('coaching.printHandover', { officerId: from, path: file });
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('Simulasi RAT');
    expect(text).toContain('Nomor: ....');
  });
});

test('B9: of 24 certificates a year, 5 issued by 31 March are "5 dari 6"', async () => {
  const backend = await officeBackend({ today: '2025-03-31' });
  const officer = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat' })).id;
  const other = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Dewi' })).id;
  const issued = async (on: string, officerId: string) => {
    const cooperativeId = await newRecord(backend, {
      name: `Koperasi Contoh ${on} ${officerId}`,
      certificate: 'certified',
      certificateIssuedOn: on,
    });
    await backend.ask('coaching.recordPlan', { year: 2025, cooperativeId, officerId, goal: 'nik' });
  };
  for (const on of ['2025-01-01', '2025-01-31', '2025-02-28', '2025-03-01', '2025-03-31'])
    await issued(on, officer);
  await issued('2024-12-31', officer);
  await issued('2025-02-01', other);
  const { rows } = await backend.ask('coaching.officers', { year: 2025 });
  const pace = rows.find(({ id }) => id === officer)?.certificates;
  expect(pace).toEqual({ done: 5, due: 6, target: 24 });
  expect(pace && paceText(pace)).toBe('5 dari 6');
  expect(rows.find(({ id }) => id === other)?.certificates.done).toBe(1);
});

describe('S08: cooperatives that may be brought back to life', () => {
  test('have their reason, last contact, next step and officer, filtered, on paper and as a workbook', async () => {
    const { backend, a, b } = await leaving();
    for (const id of [a, b])
      await backend.ask('cooperative.changeStatus', {
        id,
        status: 'inactive',
        sinceOn: '2025-01-12',
        reason: 'tiga tahun tanpa RAT',
      });
    await backend.ask('consultation.record', {
      heldOn: '2025-07-01',
      name: 'Contoh Laila',
      topic: 'rat',
      cooperativeId: a,
      channel: 'phone',
    });
    const { rows, all, routes, officers } = await backend.ask('coaching.revival', {});
    expect([all, routes]).toEqual([2, { untouched: 1, coached: 1, dissolution: 0 }]);
    expect(officers).toEqual(['Contoh Hidayat']);
    expect(rows.find(({ cooperativeId }) => cooperativeId === a)).toMatchObject({
      status: 'inactive',
      since: '2025-01-12',
      reason: 'tiga tahun tanpa RAT',
      lastContact: { on: '2025-07-01' },
      nextStep: 'Susun buku kas',
      officer: 'Contoh Hidayat',
      route: 'coached',
    });
    expect(rows.find(({ cooperativeId }) => cooperativeId === b)).toMatchObject({
      lastContact: null,
      nextStep: '',
      route: 'untouched',
    });
    const only = await backend.ask('coaching.revival', { route: 'untouched' });
    expect([only.total, only.all]).toEqual([1, 2]);
    const file = path.join(tempFolder(), 'daftar.pdf');
    await backend.ask('coaching.printRevival', { route: 'untouched', path: file });
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('1 dari 2 koperasi tidak aktif: belum ditangani');
    expect(text).toContain('Koperasi Contoh Dua');
    expect(text).not.toContain('Koperasi Contoh Satu');
    const sheet = path.join(tempFolder(), 'daftar.xlsx');
    expect((await backend.ask('coaching.exportRevival', { path: sheet })).rowCount).toBe(2);
    const book = read(readFileSync(sheet));
    const cells = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
    expect(cells[0]).toContain('Langkah berikutnya');
  });

  test('a call or a visit taken out is no contact any more', async () => {
    const { backend, a } = await leaving();
    await backend.ask('cooperative.changeStatus', {
      id: a,
      status: 'inactive',
      sinceOn: '2025-01-12',
      reason: 'x',
    });
    const contact = async () => (await backend.ask('coaching.revival', {})).rows[0]?.lastContact?.on;
    expect(await contact()).toBe('2025-06-10');
    const [visit] = (await backend.ask('coaching.visits', {})).rows;
    await backend.ask('coaching.removeVisit', { id: visit?.id ?? '', reason: 'keliru' });
    expect(await contact()).toBeUndefined();
  });
});
