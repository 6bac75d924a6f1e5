import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { countByPlace } from '#db/queries/office/home-count.ts';
import { countBoard, everyActive } from '#db/queries/rat/board.ts';
import { listWithin } from '#db/queries/office/region.ts';
import { activeShare } from '#rules/evaluation/active-share.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { RAT_STAGES } from '#rules/rat/stage.ts';
import { distinctRegionNames } from '#rules/value/region-name.ts';
import { LEGAL_STEPS } from '#rules/village/lack.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { boardDay } from '../rat/deadline-groups.ts';
import { readBoard } from '../village/board.ts';

/** The active among the listed by kecamatan; a province is shown by its kabupaten/kota. */
export async function readShare({ read }: QueryContext): Promise<OutputOf<'home.share'>> {
  const office = await requireOffice(read);
  const level = office.level === 'province' ? 'regency' : 'district';
  const regions = (await listWithin(read, office.regionCode)).filter((region) => region.level === level);
  const names = distinctRegionNames(regions.map(({ name }) => name));
  const counts = await countByPlace(read, level);
  const byCode = new Map<string | null, { code: string | null; active: number; total: number }>();
  for (const { code, status, count } of counts) {
    const known = byCode.get(code) ?? { code, active: 0, total: 0 };
    byCode.set(code, {
      code,
      active: known.active + (status === 'active' ? count : 0),
      total: known.total + count,
    });
  }
  const sumOf = (status: (typeof counts)[number]['status']) =>
    counts.reduce((sum, one) => sum + (one.status === status ? one.count : 0), 0);
  return {
    level,
    ...activeShare(
      regions.map(({ code }, index) => ({ code, name: names[index] ?? code })),
      [...byCode.values()],
    ),
    statuses: COOPERATIVE_STATUSES.map((status) => ({ status, count: sumOf(status) })),
  };
}

/** Active cooperatives without a RAT of a book year, as the board of that year lists them. */
export async function readMissingRats(
  { bookYear }: CheckedInputOf<'home.rat'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'home.rat'>> {
  await requireOffice(read);
  const day = await boardDay(read, await readRuleBook(read), bookYear, today);
  const groups = (await countBoard(read, everyActive(bookYear), day)).filter(({ hasRat }) => !hasRat);
  type Group = (typeof groups)[number];
  const sum = (isCounted: (group: Group) => boolean) =>
    groups.reduce((total, group) => total + (isCounted(group) ? group.count : 0), 0);
  const isPast = ({ form, endsOn, isUnplaced }: Group) =>
    !isUnplaced && day.past.some((one) => one.form === form && one.endsOn === endsOn);
  return {
    notHeld: sum(({ isUnplaced }) => !isUnplaced),
    unplaced: sum(({ isUnplaced }) => isUnplaced),
    overdue: sum(isPast),
    forms: FORMATION_FORMS.map((form) => {
      const isLate = (group: Group) => group.form === form && isPast(group);
      return {
        form,
        notHeld: sum((group) => group.form === form && !group.isUnplaced),
        overdue: sum(isLate),
        stages: (['none', ...RAT_STAGES] as const)
          .map((stage) => ({ stage, overdue: sum((group) => group.stage === stage && isLate(group)) }))
          .filter(({ overdue }) => overdue > 0),
      };
    }),
  };
}

const EVERY_VILLAGE = { text: '', districts: [], models: [], lacks: [], isComplete: null } as const;

/** The villages that lack something, of all the region has. */
export async function readVillages({ read, today }: QueryContext): Promise<OutputOf<'home.village'>> {
  const { all } = await readBoard({ read, today }, await requireOffice(read), EVERY_VILLAGE);
  return {
    villages: all.length,
    lacking: all.filter(({ lacks }) => lacks.length > 0).length,
    lacks: LEGAL_STEPS.map((lack) => ({
      lack,
      villages: all.filter(({ lacks }) => lacks.includes(lack)).length,
    })),
  };
}
