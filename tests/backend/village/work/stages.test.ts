import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFlowingText, readPages } from '../../../helpers/read-pdf.ts';
import { officeBackend } from '../../../helpers/test-backend.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

const LINGGA = '64.08.04.1010';

async function codesOf(backend: Awaited<ReturnType<typeof officeBackend>>): Promise<readonly string[]> {
  return (await backend.ask('village.board', { limit: 500 })).rows.map(({ code }) => code);
}

describe('village cooperatives by stage', () => {
  test('V1: 81 of 141 with land ready are 57,45 percent, each kecamatan summed', async () => {
    const backend = await officeBackend();
    const codes = await codesOf(backend);
    await backend.ask('village.saveMany', {
      villages: codes.slice(0, 81).map((code) => ({ code, changes: { landReadiness: 'ready' as const } })),
    });
    const { total, districts } = await backend.ask('village.stages', {});
    const land = total.stages.find(({ stage }) => stage === 'land');
    expect([total.villages, land]).toEqual([141, { stage: 'land', villages: 81, percent: '57,45' }]);
    const sum = (at: number) => districts.reduce((all, { stages }) => all + (stages[at]?.villages ?? 0), 0);
    expect([districts.length, sum(2)]).toEqual([18, 81]);
    expect(total.operation).toEqual([
      { state: 'unrecorded', villages: 141 },
      { state: 'none', villages: 0 },
      { state: 'limited', villages: 0 },
      { state: 'operating', villages: 0 },
    ]);
  });

  test('the board is filtered by a list, in the window, on paper and in the export alike', async () => {
    const backend = await officeBackend();
    const [first = '', second = '', third = ''] = await codesOf(backend);
    const none = [{ kind: 'sembako', state: 'none' as const }];
    await backend.ask('village.saveWork', { code: first, changes: { units: none, financingState: 'none' } });
    await backend.ask('village.saveWork', { code: second, changes: { units: none } });
    await backend.ask('village.saveWork', { code: third, changes: { accountUpdatedOn: '2025-10-18' } });
    const found = async (...work: readonly ('not_operating' | 'no_proposal' | 'stale_account')[]) =>
      (await backend.ask('village.matrix', { work })).rows.map(({ code }) => code);
    expect(await found('not_operating')).toEqual([first, second]);
    expect(await found('not_operating', 'no_proposal')).toEqual([first]);
    expect(await found('stale_account')).toEqual([third]);
    const { lists } = await backend.ask('village.stages', {});
    expect(lists).toContainEqual({ list: 'not_operating', villages: 2, unrecorded: 139 });
    const file = path.join(tempFolder(), 'kurang.pdf');
    await backend.ask('village.printMissing', { work: ['not_operating'], path: file });
    expect(readFlowingText(readFileSync(file))).toContain('belum ada unit yang beroperasi');
  });

  test('the weekly report is one F4 with 18 kecamatan, their sums and the head of the region', async () => {
    const backend = await officeBackend();
    const codes = await codesOf(backend);
    for (const code of codes.slice(0, 7))
      await backend.ask('village.saveWork', {
        code,
        changes: { units: [{ kind: 'sembako', state: 'operating' }] },
      });
    await backend.ask('village.saveMany', {
      villages: codes.slice(0, 81).map((code) => ({ code, changes: { landReadiness: 'ready' as const } })),
    });
    const file = path.join(tempFolder(), 'mingguan.pdf');
    const { pages } = await backend.ask('village.printWeekly', { path: file });
    expect(pages).toBe(1);
    expect(readPages(readFileSync(file))).toHaveLength(1);
    const text = readFlowingText(readFileSync(file));
    expect(text).toContain('Kepada Bupati Kutai Timur, keadaan 18 November 2025');
    expect(text).toContain('81 (57,45 %) dengan lahan siap');
    expect(text).toContain('9 10 7 4 15 6 8 7 11 7 9 4 6 9 8 7 7 7 141');
    expect(text).toContain('Belum ada unit yang beroperasi: 0; 134 belum dicatat.');
  });
});

describe('who looks after village cooperatives', () => {
  test('V3: a Business Assistant with 16 is above 15, one with 6 below 7; who has left does not count', async () => {
    const backend = await officeBackend({ today: '2026-02-18' });
    const codes = await codesOf(backend);
    const record = (name: string, areas: readonly string[], part: object = {}) =>
      backend.ask('coaching.recordOfficer', { name, role: 'business-assistant', areas: [...areas], ...part });
    await record('BA Enam Belas', codes.slice(0, 16));
    await record('BA Enam', codes.slice(16, 22));
    await record('BA Kecamatan', ['64.08.09']);
    await record('BA Lama', codes.slice(30, 40), { endsOn: '2026-02-17' });
    await record('PMO Contoh', [], { role: 'pmo' });
    const { rows, managers, average, villages } = await backend.ask('village.assistants', {});
    expect(rows.map(({ name, villages: count, reasons }) => [name, count, reasons[0]?.code])).toEqual([
      ['BA Enam', 6, 'BEBAN_PENDAMPING_KURANG'],
      ['BA Enam Belas', 16, 'BEBAN_PENDAMPING_LEBIH'],
      ['BA Kecamatan', 11, undefined],
    ]);
    expect(rows[1]?.reasons[0]?.message).toContain('di atas 15');
    expect([managers.map(({ name }) => name), villages, average]).toEqual([['PMO Contoh'], 141, '47,00']);
    // Of one village: whose areas take it in, and managers of the whole region beside those of its own.
    await record('PMO Kecamatan', ['64.08.12'], { role: 'pmo' });
    const { attendants } = await backend.ask('village.work', { code: '64.08.09.2001' });
    expect(attendants.assistants.map(({ name }) => name)).toContain('BA Kecamatan');
    expect(attendants.managers.map(({ name }) => name)).toEqual(['PMO Contoh']);
  });
});

describe('a loan that is only being thought about', () => {
  test('V5: 12-9-2026 is a Saturday and moves; a day off of the office moves 12-10-2026 too', async () => {
    const backend = await officeBackend();
    const months = ['2026-09-01', '2026-10-01'];
    const days = async () =>
      (await backend.ask('village.checkFinancing', { instalmentMonths: months })).instalments.map(
        ({ day }) => day,
      );
    expect(await days()).toEqual(['2026-09-14', '2026-10-12']);
    await backend.ask('calendar.save', {
      id: null,
      day: '2026-10-12',
      name: 'Hari jadi kabupaten',
      kind: 'own',
      source: '',
    });
    expect(await days()).toEqual(['2026-09-14', '2026-10-13']);
  });

  test('V4 and V6: the limits and who approves, also once it is recorded', async () => {
    const backend = await officeBackend();
    const judged = await backend.ask('village.checkFinancing', {
      kind: 'kelurahan',
      capital: 2_500_000_000,
      operating: 500_000_001,
      months: 73,
      graceMonths: 5,
    });
    expect(judged.reasons.map(({ code }) => code)).toEqual([
      'PINJAMAN_LEBIH_BATAS',
      'OPERASIONAL_LEBIH_BATAS',
      'JANGKA_WAKTU_LEBIH',
      'TENGGANG_DI_LUAR_BATAS',
    ]);
    expect([judged.approver, judged.basis, judged.inForceFrom]).toEqual([
      'bupati',
      'PMK 49/2025',
      '2025-07-21',
    ]);
    await backend.ask('village.saveWork', {
      code: LINGGA,
      changes: { months: 73, proposedOn: '2025-11-01' },
    });
    const { financing } = await backend.ask('village.work', { code: LINGGA });
    expect(financing.reasons.map(({ code }) => code)).toEqual(['JANGKA_WAKTU_LEBIH']);
  });
});
