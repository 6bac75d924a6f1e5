import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const FACTS = { name: 'Verifikasi 2025', year: 2025, startsOn: '2025-06-01', basis: 'SK 12/2025' };
const NAMES = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam'].map((name) => `Koperasi Contoh ${name}`);

/** A campaign of six cooperatives and somebody who goes there. */
async function campaign(part: object = {}) {
  const backend = await officeBackend();
  const ids: string[] = [];
  for (const name of NAMES) ids.push(await newRecord(backend, { name }));
  const officer = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat' })).id;
  const { id } = await backend.ask('coaching.recordCampaign', { ...FACTS, ...part });
  await backend.ask('coaching.addTargets', { id, cooperativeIds: ids });
  const visit = (at: number, more: object = {}) =>
    backend.ask('coaching.recordVisit', {
      cooperativeId: ids[at] ?? '',
      officerIds: [officer],
      visitedOn: '2025-06-10',
      outcome: 'met_officers',
      campaignId: id,
      ...more,
    });
  return { backend, id, ids, officer, visit };
}
const recapOf = (backend: TestBackend, id: string) => backend.ask('coaching.campaign', { id });
const verify = (backend: TestBackend, id: string, part: object) =>
  backend.ask('cooperative.addVerification', {
    id,
    verifiedOn: '2025-06-20',
    outcome: 'found',
    officer: 'Contoh Dewi',
    evidence: '',
    note: '',
    ...part,
  });

describe('B3: a campaign of verification', () => {
  test('visits and verifications feed one outcome a cooperative; the sum is proved and printed', async () => {
    const { backend, id, ids, visit } = await campaign({ declared: 6 });
    await visit(0, { activitySeen: 'yes' });
    await visit(1, { outcome: 'office_only', activitySeen: 'no' });
    await visit(2, { outcome: 'moved' });
    await visit(3, { outcome: 'not_found' });
    await visit(4, { outcome: 'remote', activitySeen: 'yes' });
    await verify(backend, ids[3] ?? '', { activitySeen: 'yes' });
    await verify(backend, ids[5] ?? '', { outcome: 'not_found', verifiedOn: '2025-05-31' });
    const recap = await recapOf(backend, id);
    expect(recap).toMatchObject({
      outcomes: { found_active: 2, found_inactive: 1, moved: 1, not_found: 0, not_visited: 2 },
      sum: '2 + 1 + 1 + 0 + 2 = 6',
      fault: '',
      visited: 4,
      percent: '66,67',
    });
    const { rows } = await backend.ask('coaching.campaignTargets', { id, standing: 'found_active' });
    expect(rows.map(({ name, source, officer, on }) => [name, source, officer, on])).toEqual([
      ['Koperasi Contoh Empat', 'verification', 'Contoh Dewi', '2025-06-20'],
      ['Koperasi Contoh Satu', 'visit', 'Contoh Hidayat', '2025-06-10'],
    ]);
    const file = path.join(tempFolder(), 'rekap.pdf');
    await backend.ask('coaching.printCampaign', { id, path: file });
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('2 + 1 + 1 + 0 + 2 = 6, sama dengan sasarannya');
    expect(text).toContain('SK 12/2025');
    const sheet = path.join(tempFolder(), 'rekap.xlsx');
    await backend.ask('coaching.exportCampaign', { id, path: sheet });
    const book = read(readFileSync(sheet));
    const cells = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
    expect(cells.at(-1)).toEqual(['Jumlah', 2, 1, 1, 0, 2, 6]);
  });

  test('found without a word on its activity is in no outcome: refused, the difference named, then mended', async () => {
    const { backend, id, visit } = await campaign({ declared: 6 });
    const { id: visitId } = await visit(0);
    const refused = async () => {
      const file = path.join(tempFolder(), 'rekap.pdf');
      const { code, details } = await backend.refusal('coaching.printCampaign', { id, path: file });
      return [code, details.facts?.['sebab']];
    };
    expect(await refused()).toEqual(['CAMPAIGN_DOES_NOT_ADD_UP', 'Jumlah hasil 5, sasaran 6: selisih 1.']);
    const sheet = path.join(tempFolder(), 'rekap.xlsx');
    expect((await backend.refusal('coaching.exportCampaign', { id, path: sheet })).code).toBe(
      'CAMPAIGN_DOES_NOT_ADD_UP',
    );
    const list = await backend.ask('coaching.exportCampaign', { id, content: 'list', path: sheet });
    expect(list.rowCount).toBe(6);
    const { cooperativeId, officers, visitedOn, outcome } = await backend.ask('coaching.visit', {
      id: visitId,
    });
    await backend.ask('coaching.correctVisit', {
      id: visitId,
      cooperativeId,
      officerIds: officers.map((one) => one.id),
      visitedOn,
      outcome,
      campaignId: id,
      activitySeen: 'no',
    });
    expect((await recapOf(backend, id)).sum).toBe('0 + 1 + 0 + 0 + 5 = 6');
  });

  test('a list shorter than the basis names is refused with both numbers', async () => {
    const { backend, id, ids } = await campaign({ declared: 7 });
    expect((await recapOf(backend, id)).fault).toContain(
      'Daftar sasaran memuat 6 koperasi, dasarnya menyebut 7.',
    );
    await backend.ask('coaching.correctCampaign', { id, ...FACTS, declared: 5 });
    const { removed } = await backend.ask('coaching.removeTargets', {
      id,
      cooperativeIds: ids.slice(0, 1),
    });
    expect(removed).toEqual(ids.slice(0, 1));
    expect((await recapOf(backend, id)).fault).toBe('');
    expect(await backend.ask('coaching.addTargets', { id, cooperativeIds: ids })).toEqual({ added: removed });
  });

  test('a visit taken out, of another campaign or of none is not counted', async () => {
    const { backend, id, ids, visit } = await campaign();
    const { id: visitId } = await visit(0, { activitySeen: 'yes' });
    await visit(1, { campaignId: null, activitySeen: 'yes' });
    const other = await backend.ask('coaching.recordCampaign', { ...FACTS, name: 'Lain' });
    await backend.ask('coaching.addTargets', { id: other.id, cooperativeIds: ids.slice(2, 3) });
    await visit(2, { campaignId: other.id, activitySeen: 'yes' });
    expect((await recapOf(backend, id)).outcomes).toMatchObject({ found_active: 1, not_visited: 5 });
    await backend.ask('coaching.removeVisit', { id: visitId, reason: 'keliru' });
    expect((await recapOf(backend, id)).outcomes).toMatchObject({ found_active: 0, not_visited: 6 });
  });
});

test('a visit for a campaign is one of its list and its days', async () => {
  const { backend, id, officer } = await campaign({ endsOn: '2025-06-30' });
  const stranger = await newRecord(backend, { name: 'Koperasi Contoh Luar' });
  const refused = async (part: object) => {
    const { details } = await backend.refusal('coaching.recordVisit', {
      officerIds: [officer],
      outcome: 'moved',
      campaignId: id,
      ...part,
    });
    return (details.faults ?? []).map(({ path: at, message }) => `${at}: ${message}`);
  };
  expect(await refused({ cooperativeId: stranger, visitedOn: '2025-06-10' })).toEqual([
    'campaignId: Koperasi ini tidak ada dalam daftar sasaran Verifikasi 2025. Tambahkan dahulu ke daftarnya, atau kosongkan kampanyenya.',
  ]);
  await backend.ask('coaching.addTargets', { id, cooperativeIds: [stranger] });
  for (const visitedOn of ['2025-05-31', '2025-07-01'])
    expect(await refused({ cooperativeId: stranger, visitedOn })).toHaveLength(1);
  for (const visitedOn of ['2025-06-01', '2025-06-30'])
    await backend.ask('coaching.recordVisit', {
      cooperativeId: stranger,
      officerIds: [officer],
      outcome: 'moved',
      campaignId: id,
      visitedOn,
    });
});

test('targets are chosen by status, or by a pasted list whose strangers are left with why', async () => {
  const { backend, ids } = await campaign();
  await backend.ask('cooperative.changeStatus', {
    id: ids[1] ?? '',
    status: 'inactive',
    sinceOn: '2025-01-12',
    reason: 'tiga tahun tanpa RAT',
  });
  const namesOf = (chosen: readonly { readonly name: string }[]) => chosen.map(({ name }) => name);
  const inactive = await backend.ask('coaching.chooseTargets', { statuses: ['inactive'] });
  expect(namesOf(inactive.chosen)).toEqual(['Koperasi Contoh Dua']);
  const names = ['Koperasi Contoh Satu', '', 'KOPERASI CONTOH SATU', 'Koperasi Bulan', 'Koperasi Contoh Dua'];
  const pasted = await backend.ask('coaching.chooseTargets', { names });
  expect(namesOf(pasted.chosen)).toEqual(['Koperasi Contoh Satu', 'Koperasi Contoh Dua']);
  expect(pasted.left).toEqual([
    { row: 3, name: 'KOPERASI CONTOH SATU', why: 'Sudah ada di atas; dihitung sekali.' },
    {
      row: 4,
      name: 'Koperasi Bulan',
      why: 'Tidak ada di register. Periksa namanya atau catat koperasinya dahulu.',
    },
  ]);
  const both = await backend.ask('coaching.chooseTargets', { statuses: ['inactive'], names });
  expect(both.left[0]?.why).toContain('di luar kecamatan atau status');
});

test('a campaign taken out comes back with its list and visits', async () => {
  const { backend, id, visit } = await campaign();
  await visit(0, { activitySeen: 'yes' });
  await backend.ask('coaching.removeCampaign', { id, reason: 'dua kali' });
  expect((await backend.ask('coaching.campaigns', {})).rows).toEqual([]);
  expect((await backend.ask('coaching.campaigns', { isRemoved: true })).rows).toMatchObject([
    { name: 'Verifikasi 2025', removedReason: 'dua kali', listed: 6 },
  ]);
  await backend.ask('coaching.restoreCampaign', { id });
  expect((await recapOf(backend, id)).outcomes.found_active).toBe(1);
});
