import { describe, expect, test } from 'vitest';
import { owesRat } from '#rules/village/first-rat.ts';
import { ratDeadlines, ratTimeliness } from '#rules/rat/deadline.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { percentageOf } from '#rules/value/numbers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { NO_VILLAGE_FACTS } from '#rules/village/programme.ts';
import { needStates } from '#rules/village/lack.ts';
import { checkDeclaredTotal } from '#rules/village/work/declared-total.ts';
import { averageLoad, checkLoad } from '#rules/village/work/load.ts';
import { listingsOf } from '#rules/village/work/lists.ts';
import type { ListedVillage, WorkList } from '#rules/village/work/lists.ts';
import { stageFaults, stagePercent, stageTable } from '#rules/village/work/stages.ts';
import type { StagedVillage } from '#rules/village/work/stages.ts';
import { NO_VILLAGE_WORK } from '#rules/village/work/work.ts';
import type { VillageWork } from '#rules/village/work/work.ts';

const day = toPlainDate;
const BOOK = buildRuleBook(STANDARD_RULES);

function listed(part: Partial<ListedVillage> = {}): ListedVillage {
  return {
    facts: NO_VILLAGE_FACTS,
    work: NO_VILLAGE_WORK,
    operation: 'unrecorded',
    today: day('2026-02-18'),
    staleDays: 30,
    ...part,
  };
}

function staged(part: Partial<StagedVillage> = {}): StagedVillage {
  const facts = { ...NO_VILLAGE_FACTS, ...part.facts };
  return {
    districtCode: '64.08.01',
    districtName: 'Muara Ancalong',
    states: needStates({ kind: 'desa', facts, linked: null, rat: null }),
    work: NO_VILLAGE_WORK,
    operation: 'unrecorded',
    listings: listingsOf(listed()),
    ...part,
    facts,
  };
}

describe('figures of village cooperatives', () => {
  test('V1: 81 of 141 with land are 57,45 percent, V2: 7 of 237 at work 2,95', () => {
    const land = { facts: { ...NO_VILLAGE_FACTS, landReadiness: 'ready' as const } };
    const { total } = stageTable(Array.from({ length: 141 }, (_, at) => staged(at < 81 ? land : {})));
    expect([total.stages.land, stagePercent(total, 'land')]).toEqual([81, '57,45']);
    const kukar = stageTable(
      Array.from({ length: 237 }, (_, at) =>
        staged(at < 7 ? { operation: at < 3 ? 'limited' : 'operating' } : {}),
      ),
    ).total;
    expect([kukar.stages.working, stagePercent(kukar, 'working')]).toEqual([7, '2,95']);
    expect([percentageOf(81, 141), percentageOf(7, 237)]).toEqual(['57,45', '2,95']);
  });

  test('V3: 331 for 32 are 10,34 each; 16 is above 15, 6 below 7, and 2025 had other bounds', () => {
    expect(averageLoad(331, 32)).toBe('10,34');
    expect(averageLoad(331, 0)).toBe('-');
    const on = (villages: number, when = '2026-01-01') =>
      checkLoad('BA Contoh', villages, ruleOn(BOOK['village-assistant-load'], day(when)));
    expect(on(16)[0]).toMatchObject({ code: 'BEBAN_PENDAMPING_LEBIH', level: 'warning' });
    expect(on(16)[0]?.message).toContain('di atas 15');
    expect(on(6)[0]?.message).toContain('di bawah 7');
    expect([on(15), on(7)]).toEqual([[], []]);
    expect(on(13, '2025-12-31')[0]?.message).toContain('di atas 12');
    expect(on(13, '2026-01-01')).toEqual([]);
  });

  test('V7: twelve figures that sum to 147 beside a declared 151 are refused, the missing 4 named', () => {
    const counts = [13, 12, 11, 14, 10, 12, 15, 9, 13, 12, 14, 12];
    const parts = counts.map((count, at) => ({ name: `Kecamatan ${String(at + 1)}`, count }));
    const { sum, difference, reasons } = checkDeclaredTotal(parts, 151);
    expect([sum, difference]).toEqual([147, 4]);
    expect(reasons[0]).toMatchObject({ code: 'JUMLAH_BEDA_RINCIAN', level: 'refuse' });
    expect(reasons[0]?.message).toContain(
      '12 angka rinciannya berjumlah 147; 4 tidak terdapat dalam rincian',
    );
    expect(checkDeclaredTotal(parts, 147).reasons).toEqual([]);
    expect(checkDeclaredTotal(parts, 146).reasons[0]?.message).toContain('rincian lebih 1');
  });

  test('V9: a KDKMP of June 2025 owes the RAT of 2025, in time on 31-3-2026 and late on 1-4-2026', () => {
    expect(owesRat(2025, day('2025-06-20'))).toBe(true);
    expect(owesRat(2025, day('2026-01-05'))).toBe(false);
    const deadlines = ratDeadlines(BOOK, { bookYear: 2025, form: 'primer' });
    const late = (heldOn: string) =>
      ratTimeliness({ heldOn: day(heldOn), reportedOn: null }, deadlines).reasons.some(
        ({ code }) => code === 'RAT_LEWAT_BATAS_PELAKSANAAN',
      );
    expect([late('2026-03-30'), late('2026-03-31'), late('2026-04-01')]).toEqual([false, false, true]);
  });

  test('a table whose columns do not add up says which', () => {
    const table = stageTable([staged(), staged({ districtCode: '64.08.02', districtName: 'Muara Wahau' })]);
    expect(stageFaults(table)).toEqual([]);
    const wrong = { ...table, total: { ...table.total, villages: 3 } };
    expect(stageFaults(wrong)).toEqual([
      'Jumlah desa/kelurahan per kecamatan 2, seluruhnya 3.',
      'Jumlah: keadaan usaha berjumlah 2 dari 3 desa/kelurahan.',
    ]);
  });
});

describe('the lists that are worked off', () => {
  const side = (list: WorkList, part: Partial<ListedVillage>) => listingsOf(listed(part))[list];
  const work = (part: Partial<VillageWork>) => ({ work: { ...NO_VILLAGE_WORK, ...part } });
  const facts = (part: Partial<typeof NO_VILLAGE_FACTS>) => ({ facts: { ...NO_VILLAGE_FACTS, ...part } });

  test('nothing recorded stands on neither side', () => {
    expect(Object.values(listingsOf(listed()))).toEqual(Array(5).fill('unrecorded'));
  });

  test('an account is stale after 30 days, not on the thirtieth', () => {
    expect(side('stale_account', work({ accountUpdatedOn: day('2026-01-18') }))).toBe('in');
    expect(side('stale_account', work({ accountUpdatedOn: day('2026-01-19') }))).toBe('out');
    expect(side('stale_account', facts({ accountState: 'none' }))).toBe('out');
  });

  test('land that is ready and has no building, a building that stands and is not used', () => {
    expect(side('ready_unbuilt', facts({ landReadiness: 'ready', buildingState: 'none' }))).toBe('in');
    expect(side('ready_unbuilt', facts({ landReadiness: 'ready' }))).toBe('unrecorded');
    expect(side('ready_unbuilt', facts({ landReadiness: 'ready', buildingState: 'under_way' }))).toBe('out');
    expect(side('built_unused', facts({ buildingState: 'finished' }))).toBe('in');
    expect(side('built_unused', work({ buildingPercent: 100 }))).toBe('in');
    expect(side('built_unused', work({ buildingPercent: 99 }))).toBe('out');
    expect(side('built_unused', facts({ buildingState: 'in_use' }))).toBe('out');
  });

  test('no unit operating, no proposal yet', () => {
    expect(side('not_operating', { operation: 'none' })).toBe('in');
    expect(side('not_operating', { operation: 'limited' })).toBe('out');
    expect(side('no_proposal', work({ financingState: 'drafting' }))).toBe('in');
    expect(side('no_proposal', work({ financingState: 'submitted' }))).toBe('out');
  });
});
