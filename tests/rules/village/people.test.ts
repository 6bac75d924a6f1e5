import { describe, expect, test } from 'vitest';
import { checkBoardSize } from '#rules/formation/officers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { checkVillageBoards } from '#rules/village/people.ts';
import type { BoardMember, VillageBoards } from '#rules/village/people.ts';

const book = buildRuleBook(STANDARD_RULES);
const ON = toPlainDate('2025-05-20');
const member = (name: string, position: string, sex: 'L' | 'P' | null = 'L'): BoardMember => ({
  name,
  position,
  sex,
});
const CHAIR = member('Bapak Uji Kades', 'Ketua Pengawas (Kepala Desa)');
const boards = (changes: Partial<VillageBoards> = {}): VillageBoards => ({
  on: ON,
  officers: [member('Andi Uji', 'Ketua'), member('Budi Uji', 'Bendahara')],
  supervisors: [CHAIR, member('Citra Uji', 'Anggota Pengawas', 'P')],
  headName: '',
  kin: [],
  ...changes,
});
const codes = (changes: Partial<VillageBoards>, rules = book) =>
  checkVillageBoards(boards(changes), rules).map(({ code, level }) => `${code} ${level}`);

describe('the boards of a village cooperative', () => {
  test.each([
    [3, true],
    [4, true],
    [5, false],
    [6, true],
    [7, false],
  ])('%i officers are warned about: %s', (count, isWarned) => {
    const officers = Array.from({ length: count }, () => ({ sex: 'P' as const }));
    const found = checkBoardSize(officers, ON, book).map(({ code }) => code);
    expect(found).toEqual(isWarned ? ['PENGURUS_GENAP_ATAU_KURANG'] : []);
  });

  test('five men are warned about, one woman among them is enough, no percentage is asked', () => {
    const men = Array.from({ length: 5 }, () => ({ sex: 'L' as const }));
    expect(checkBoardSize(men, ON, book).map(({ code }) => code)).toEqual(['KETERWAKILAN_PEREMPUAN']);
    expect(checkBoardSize([...men.slice(1), { sex: 'P' as const }], ON, book)).toEqual([]);
  });

  test('nothing is asked of a meeting before the programme began', () => {
    const before = toPlainDate('2025-03-17');
    expect(codes({ on: before, supervisors: [], headName: 'Andi Uji' })).toEqual([]);
    expect(codes({ on: toPlainDate('2025-03-18'), headName: 'Andi Uji' })).toEqual([
      'KADES_SEBAGAI_PENGURUS warning',
    ]);
  });

  test('the head of the village as an officer is told by name or by what stands behind the position', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ headName: 'ANDI  UJI' })).toEqual(['KADES_SEBAGAI_PENGURUS warning']);
    expect(codes({ officers: [member('Dedi Uji', 'Ketua (Lurah)')] })).toEqual([
      'KADES_SEBAGAI_PENGURUS warning',
    ]);
  });

  test('the office may make it a refusal or switch it off from a day on', () => {
    const rules = (asOfficer: 'off' | 'refuse') =>
      buildRuleBook(
        STANDARD_RULES.map((rule) =>
          rule.code === 'village-leadership'
            ? { ...rule, value: { asOfficer, chairsSupervisors: false } }
            : rule,
        ),
      );
    expect(codes({ headName: 'Andi Uji' }, rules('refuse'))).toEqual(['KADES_SEBAGAI_PENGURUS refuse']);
    expect(codes({ headName: 'Andi Uji', supervisors: [] }, rules('off'))).toEqual([]);
  });

  test('the chair of the supervisors is the head of the village', () => {
    const other = [member('Eka Uji', 'Ketua Pengawas', 'P')];
    expect(codes({ supervisors: other })).toEqual(['KETUA_PENGAWAS_BUKAN_KADES warning']);
    expect(codes({ supervisors: other, headName: 'Eka Uji' })).toEqual([]);
    expect(codes({ supervisors: [member('Eka Uji', 'Anggota Pengawas')] })).toEqual([
      'KETUA_PENGAWAS_BUKAN_KADES warning',
    ]);
    expect(codes({ supervisors: [] })).toEqual([]);
  });

  test('a declared relation between two who sit in the boards asks for clarification, accusing nobody', () => {
    const kin = [{ firstName: 'Andi Uji', secondName: 'Citra Uji', relation: 'suami dan istri' }];
    const [reason, ...rest] = checkVillageBoards(boards({ kin }), book);
    expect(rest).toEqual([]);
    expect(reason?.code).toBe('HUBUNGAN_KELUARGA');
    expect(reason?.message).toMatch(/perlu klarifikasi/i);
    expect(codes({ kin: [{ firstName: 'Andi Uji', secondName: 'Orang Luar', relation: 'ayah' }] })).toEqual(
      [],
    );
  });
});
