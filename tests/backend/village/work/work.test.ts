import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../../helpers/test-backend.ts';

const SEPASO = '64.08.09.2001';
const LINGGA = '64.08.04.1010';
const unit = (kind: string, state: 'operating' | 'limited' | 'none' | 'preparing') => ({ kind, state });

describe('the work of a village cooperative', () => {
  test('V8: sembako only is "terbatas", with a second unit it operates; nothing recorded is not nothing', async () => {
    const backend = await officeBackend();
    const state = async () => (await backend.ask('village.work', { code: SEPASO })).operation.state;
    expect(await state()).toBe('unrecorded');
    await backend.ask('village.saveWork', {
      code: SEPASO,
      changes: { units: [unit('sembako', 'operating')] },
    });
    expect(await state()).toBe('limited');
    await backend.ask('village.saveWork', {
      code: SEPASO,
      changes: { units: [unit('sembako', 'operating'), unit('apotek', 'operating')] },
    });
    expect(await state()).toBe('operating');
  });

  test('keeps all that is entered, and is undone from the log of the village', async () => {
    const backend = await officeBackend();
    const changes = {
      units: [
        { ...unit('sembako', 'limited'), sinceOn: '2025-11-01', turnover: 12_000_000, note: 'buka pagi' },
      ],
      membersMale: 120,
      membersFemale: 80,
      membersOn: '2025-11-10',
      buildingPercent: 85,
      buildingOn: '2025-11-12',
      handoverOn: null,
      vehicles: [{ kind: 'truk', count: 1, receivedOn: '2025-11-02' }],
      accountUpdatedOn: '2025-10-30',
      partners: [{ name: 'Bulog', subject: 'beras SPHP', agreedOn: '2025-10-01', endsOn: null }],
      financingState: 'submitted' as const,
      proposedOn: '2025-11-05',
      meetingNumber: 'BA/7/2025',
      bank: 'Bank Contoh',
      capital: 2_500_000_000,
      operating: 500_000_000,
      months: 72,
      graceMonths: 6,
    };
    const saved = await backend.ask('village.saveWork', { code: SEPASO, changes });
    const known = await backend.ask('village.work', { code: SEPASO });
    expect(known.work).toMatchObject(changes);
    expect([known.members, known.financing.loan, known.financing.reasons]).toEqual([200, 3_000_000_000, []]);
    const again = await backend.ask('village.saveWork', { code: SEPASO, changes });
    expect(again.changeId).toBeNull();
    const { changes: lines } = await backend.ask('village.get', { code: SEPASO });
    expect(lines[0]?.sentences).toContain('Unit usaha: - → Gerai sembako beroperasi terbatas (01/11/2025)');
    expect(lines[0]?.canUndo).toBe(true);
    await backend.ask('village.undo', { changeId: saved.changeId! });
    const { work, updatedAt } = await backend.ask('village.work', { code: SEPASO });
    expect([work.units, work.membersMale, work.financingState]).toEqual([[], null, '']);
    expect(updatedAt).not.toBeNull();
  });

  test('a change is not taken back once one of its fields was changed again', async () => {
    const backend = await officeBackend();
    const first = await backend.ask('village.saveWork', {
      code: SEPASO,
      changes: { membersMale: 9, bank: 'A' },
    });
    await backend.ask('village.saveWork', { code: SEPASO, changes: { bank: 'B' } });
    expect(await backend.refusal('village.undo', { changeId: first.changeId })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
  });

  test('refuses what cannot be, each at its place, and what was changed since', async () => {
    const backend = await officeBackend();
    const refused = await backend.refusal('village.saveWork', {
      code: SEPASO,
      changes: {
        units: [unit('sembako', 'none'), unit('warung', 'operating')],
        membersOn: '2025-11-19',
        proposedOn: '2025-11-05',
        disbursedOn: '2025-11-04',
      },
    });
    expect(refused.details.faults?.map(({ path }) => path)).toEqual([
      'changes.membersOn',
      'changes.units[1].kind',
      'changes.disbursedOn',
    ]);
    await backend.ask('village.saveWork', { code: SEPASO, changes: { membersOn: '2025-11-18' } });
    const stale = { code: SEPASO, expectedUpdatedAt: null, changes: { bank: 'A' } };
    const conflict = await backend.refusal('village.saveWork', stale);
    expect(conflict).toMatchObject({ code: 'RECORD_CHANGED_ELSEWHERE' });
    expect(await backend.refusal('village.work', { code: '64.02.01.2001' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('V6: a KDMP is approved by its kepala desa, the two KKMP by the bupati', async () => {
    const backend = await officeBackend();
    const approver = async (code: string) => (await backend.ask('village.work', { code })).financing.approver;
    expect(await approver(SEPASO)).toBe('kepala desa');
    expect([await approver(LINGGA), await approver('64.08.12.1002')]).toEqual(['bupati', 'bupati']);
  });
});
