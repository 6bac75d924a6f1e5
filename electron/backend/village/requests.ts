import type { villageContract, VillageChangeLine } from '#contract/village.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findRegion } from '#db/queries/office/region.ts';
import { isVillageNameTaken } from '#db/queries/village/village.ts';
import { listRegionChanges } from '#db/queries/office/region-change.ts';
import { listVillageChanges } from '#db/queries/village/change.ts';
import type { VillageChange } from '#db/queries/village/change.ts';
import { normaliseCooperativeName, villageProgrammeName } from '#rules/cooperative/name.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { formerCodes } from '#rules/village/region-change.ts';
import { needStates, VILLAGE_LACKS } from '#rules/village/lack.ts';
import { askedNeeds } from '#rules/village/need.ts';
import { needDetail, needValue } from '#rules/village/need-detail.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { boardAnswer, ratYearOn, readBoard, standingOf, villageRowOf } from './board.ts';
import { changeSentences } from './change-text.ts';
import { exportBoard } from './export-board.ts';
import { matrixAnswer } from './matrix.ts';
import { missingPaper } from './missing-paper.ts';
import { requireVillage, saveVillage, undoVillageChange } from './save-village.ts';
import { setNeed } from './set-need.ts';
import { villagePeople } from './village-people.ts';
import { writeVillageLetters } from './write-letters.ts';
import { workTermsOn } from './judge-work.ts';
import { workSentences } from './work-text.ts';
import { printPaper } from '../paper/print-paper.ts';

const CHANGES_SHOWN = 20;

async function changeLines(
  read: ReadHandle,
  code: string,
  kinds: readonly NamedChoice[],
): Promise<readonly VillageChangeLine[]> {
  const villageName = (await findRegion(read, code))?.name ?? code;
  const codes = [code, ...formerCodes(code, await listRegionChanges(read))];
  const changes: VillageChange[] = [];
  for (const one of codes) changes.push(...(await listVillageChanges(read, one, CHANGES_SHOWN)));
  return changes
    .slice(0, CHANGES_SHOWN)
    .map(({ id, villageCode, at, who, before, after, source, undoneAt }) => ({
      id,
      villageCode,
      villageName,
      at,
      who,
      sentences: [...changeSentences(before, after), ...workSentences(before.work, after.work, kinds)],
      // Under a former code nothing is written any more.
      canUndo: source === 'edit' && undoneAt === null && villageCode === code,
    }));
}

export const villageHandlers = {
  'village.board': async (input, { read, today }) =>
    boardAnswer(await readBoard({ read, today }, await requireOffice(read), input), input),

  'village.matrix': async ({ isComplete, ...selection }, { read, today }) => {
    const office = await requireOffice(read);
    return matrixAnswer(
      await readBoard({ read, today }, office, { ...selection, isComplete: null }),
      isComplete,
    );
  },

  'village.get': async ({ code }, { read, today }) => {
    const ratYear = await ratYearOn(read, today);
    const entry = await requireVillage(read, code, ratYear);
    const standing = standingOf(entry, ratYear);
    const states = needStates(standing);
    const book = await readRuleBook(read);
    const { name, kind, districtName, regencyName, cooperative } = entry;
    const proposed = [{}, { districtName }, { regencyName }, { districtName, regencyName }].map((suffix) =>
      villageProgrammeName(name, kind, suffix),
    );
    const key = normaliseCooperativeName(proposed[0] ?? '');
    return {
      village: villageRowOf(entry, ratYear),
      proposedNames: proposed,
      isNameTaken: await isVillageNameTaken(read, entry, key, cooperative?.id ?? null),
      needs: askedNeeds(VILLAGE_LACKS, ratYear).map((need) => ({
        need,
        state: states[need],
        value: needValue(need, standing),
        detail: needDetail(need, states[need], standing),
      })),
      people: await villagePeople(read, entry, book, today),
      changes: await changeLines(read, code, workTermsOn(book, today).kinds),
    };
  },

  'village.save': saveVillage,

  'village.setNeed': setNeed,

  'village.saveMany': async ({ villages }, context) => {
    let changed = 0;
    for (const village of villages) {
      const { changeId } = await saveVillage(village, context);
      if (changeId !== null) changed += 1;
    }
    return { changed };
  },

  'village.undo': ({ changeId }, context) => undoVillageChange(changeId, context),

  'village.printMissing': async ({ path: chosen, ...selection }, context) => {
    const { read, today } = context;
    const office = await requireOffice(read);
    const { selected } = await readBoard(context, office, selection);
    const job = missingPaper(office, selected, selection, today);
    return printPaper({ job, chosen, name: 'merah-putih-yang-masih-kurang.pdf' }, context);
  },

  'village.writeLetters': writeVillageLetters,

  'village.export': async ({ path: target, format, ...selection }, { read, today }) => {
    const office = await requireOffice(read);
    const { selected, ratYear } = await readBoard({ read, today }, office, selection);
    await exportBoard(selected, { ratYear, format, target, origin: office });
    return { path: target, rowCount: selected.length };
  },
} as const satisfies Handlers<keyof typeof villageContract>;
