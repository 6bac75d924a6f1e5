import { describe, expect, test } from 'vitest';
import { signatureOf } from '#backend/office/paper-identity.ts';
import { checkNip } from '#rules/cooperative/civil-servant-number.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { identityLines, positionLines } from '../../../electron/backend/documents/layout/signature-block.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const HEAD = {
  position: 'Kepala Dinas Koperasi dan UKM',
  frontTitle: 'Drs.',
  name: 'Contoh Kepala Lama',
  backTitle: 'M.Si.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '196604201992031008',
  startsOn: '2022-01-01',
  endsOn: '2024-06-30',
} as const;
const ACTING = {
  prefix: 'Plt.',
  position: 'Kepala Dinas Koperasi dan UKM',
  name: 'Contoh Pelaksana Tugas',
  startsOn: '2024-07-01',
} as const;

async function blockOn(backend: TestBackend, on: string, choice = {}) {
  const office = (await backend.ask('office.get', {}))!;
  const signatory = signatureOf(office, toPlainDate(on), choice);
  return [...positionLines(signatory), signatory.name, ...identityLines(signatory)];
}

const faultOf = (error: {
  readonly details: { readonly faults?: readonly { path: string; message: string }[] };
}) => error.details.faults?.[0];

describe('who signs on a day', () => {
  test('fact 55: the official of the letter’s day, with the prefix of an acting one', async () => {
    const backend = await officeBackend();
    await backend.ask('office.addSignatory', HEAD);
    await backend.ask('office.addSignatory', ACTING);
    expect(await blockOn(backend, '2024-06-29')).toEqual([
      'KEPALA DINAS KOPERASI DAN UKM',
      'KABUPATEN KUTAI TIMUR,',
      'Drs. Contoh Kepala Lama, M.Si.',
      'Pembina Utama Muda (IV/c)',
      'NIP 19660420 199203 1 008',
    ]);
    expect((await blockOn(backend, '2024-06-30'))[2]).toBe('Drs. Contoh Kepala Lama, M.Si.');
    expect(await blockOn(backend, '2024-07-01')).toEqual([
      'Plt. KEPALA DINAS KOPERASI DAN UKM',
      'KABUPATEN KUTAI TIMUR,',
      'Contoh Pelaksana Tugas',
    ]);
  });

  test('fact 57: without titles, rank or NIP where the template says so', async () => {
    const backend = await officeBackend();
    await backend.ask('office.addSignatory', HEAD);
    const switches = { hasTitles: false, hasRank: false, hasNip: false };
    const block = await blockOn(backend, '2024-01-01', { switches });
    expect(block.slice(2)).toEqual(['Contoh Kepala Lama']);
    const noNip = await blockOn(backend, '2024-01-01', {
      switches: { ...switches, hasTitles: true, hasRank: true },
    });
    expect(noNip.slice(2)).toEqual(['Drs. Contoh Kepala Lama, M.Si.', 'Pembina Utama Muda (IV/c)']);
  });

  test('on behalf of another (a.n.), and passed on (u.b.)', async () => {
    const backend = await officeBackend();
    const base = { position: 'Kepala Dinas Koperasi dan UKM', name: 'Contoh Kepala', startsOn: '2024-01-01' };
    await backend.ask('office.addSignatory', {
      ...base,
      onBehalfOf: 'Bupati Kutai Timur',
      throughPosition: 'Sekretaris Daerah',
    });
    expect(await blockOn(backend, '2025-01-01')).toEqual([
      'a.n. BUPATI KUTAI TIMUR',
      'SEKRETARIS DAERAH,',
      'u.b.',
      'KEPALA DINAS KOPERASI DAN UKM,',
      'Contoh Kepala',
    ]);
    await backend.ask('office.addSignatory', {
      kind: 'secretary',
      position: 'Sekretaris',
      name: 'Contoh Sekretaris',
      startsOn: '2024-01-01',
      onBehalfOf: 'Kepala Dinas Koperasi dan UKM',
    });
    expect((await blockOn(backend, '2025-01-01', { position: 'secretary' })).slice(0, 2)).toEqual([
      'a.n. KEPALA DINAS KOPERASI DAN UKM',
      'SEKRETARIS,',
    ]);
    const without = { ...base, kind: 'other', name: 'Contoh', throughPosition: 'Sekretaris Daerah' };
    expect(faultOf(await backend.refusal('office.addSignatory', without))?.path).toBe('onBehalfOf');
  });
});

describe('periods of office', () => {
  test('of one position never overlap: the field names the other and nothing is saved', async () => {
    const backend = await officeBackend();
    await backend.ask('office.addSignatory', HEAD);
    const second = { ...ACTING, startsOn: '2024-06-30', endsOn: '2025-01-01' };
    const fault = faultOf(await backend.refusal('office.addSignatory', second));
    expect(fault?.path).toBe('startsOn');
    expect(fault?.message).toContain('Drs. Contoh Kepala Lama, M.Si.');
    expect((await backend.ask('office.get', {}))?.signatories).toHaveLength(1);
    await backend.ask('office.addSignatory', { ...second, startsOn: '2024-07-01' });
  });

  test('of different positions run side by side: head, two heads of division, regent', async () => {
    const backend = await officeBackend();
    const add = (kind: 'head' | 'division_head' | 'regent', position: string) =>
      backend.ask('office.addSignatory', { kind, position, name: 'Contoh', startsOn: '2024-01-01' });
    await add('head', 'Kepala Dinas');
    await add('division_head', 'Kepala Bidang Kelembagaan');
    await add('division_head', 'Kepala Bidang Pengawasan');
    await add('regent', 'Bupati Kutai Timur');
    const twin = {
      kind: 'division_head',
      position: '  kepala bidang  KELEMBAGAAN ',
      name: 'Lain',
      startsOn: '2024-01-01',
      endsOn: '2024-12-31',
    };
    expect(faultOf(await backend.refusal('office.addSignatory', twin))?.path).toBe('startsOn');
    const key = 'division_head:kepala bidang pengawasan';
    expect((await blockOn(backend, '2025-01-01', { position: key }))[0]).toBe('KEPALA BIDANG PENGAWASAN');
    expect(await blockOn(backend, '2025-01-01', { position: 'regent' })).toEqual([
      'BUPATI KUTAI TIMUR,',
      'Contoh',
    ]);
  });

  test('are corrected or ended with a reason that stays in the log', async () => {
    const backend = await officeBackend();
    await backend.ask('office.addSignatory', { ...ACTING, name: 'Contoh Salah Tulis' });
    const [one] = (await backend.ask('office.get', {}))!.signatories;
    const entry = { ...ACTING, id: one!.id, name: 'Contoh Benar', endsOn: '2025-03-31' };
    expect(faultOf(await backend.refusal('office.updateSignatory', { ...entry, reason: '' }))?.path).toBe(
      'reason',
    );
    const early = { ...entry, endsOn: '2024-06-30', reason: 'Uji' };
    expect(faultOf(await backend.refusal('office.updateSignatory', early))?.path).toBe('endsOn');
    const { signatories } = await backend.ask('office.updateSignatory', { ...entry, reason: 'Salah ketik' });
    expect(signatories).toMatchObject([{ name: 'Contoh Benar', endsOn: '2025-03-31' }]);
    const [log] = queryRows(
      backend.dataFolder,
      `SELECT detail_json FROM office_log WHERE what = 'signatory.update'`,
    );
    expect(String(log?.['detail_json'])).toMatch(/Salah ketik.*Contoh Salah Tulis.*Contoh Benar/);
  });

  test('one who stands on a stored paper is not deleted; one entered by mistake is', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('office.addSignatory', { ...ACTING, name: 'Contoh Tercetak' });
    await backend.ask('office.addSignatory', {
      ...ACTING,
      kind: 'secretary',
      position: 'Sekretaris',
      name: 'Contoh Keliru',
    });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const { signatories } = (await backend.ask('office.get', {}))!;
    const idOf = (name: string) => signatories.find((one) => one.name === name)!.id;
    expect(await backend.refusal('office.deleteSignatory', { id: idOf('Contoh Tercetak') })).toMatchObject({
      code: 'SIGNATORY_IN_USE',
    });
    const left = await backend.ask('office.deleteSignatory', { id: idOf('Contoh Keliru') });
    expect(left.signatories.map(({ name }) => name)).toEqual(['Contoh Tercetak']);
  });
});

describe('fact 56: the NIP', () => {
  test.each([['1966042019920310'], ['19660420199203100'], ['1966042019920310080']])(
    '%s is refused at its field and nothing is saved',
    async (nip) => {
      const backend = await officeBackend();
      expect(faultOf(await backend.refusal('office.addSignatory', { ...HEAD, nip }))?.path).toBe('nip');
      expect((await backend.ask('office.get', {}))?.signatories).toEqual([]);
    },
  );

  test.each([['196604201992033008'], ['196602301992031008']])('%s is warned about and saved', async (nip) => {
    const backend = await officeBackend();
    expect(checkNip(nip).map(({ level }) => level)).toEqual(['warning']);
    const { signatories } = await backend.ask('office.addSignatory', { ...HEAD, nip });
    expect(signatories[0]?.nip).toBe(nip);
  });
});
