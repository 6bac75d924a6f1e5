import { checkDocuments } from './checklist.ts';
import { countFounders } from './count.ts';
import { checkFormationName } from './name.ts';
import { checkOfficers } from './officers.ts';
import { checkSeat } from './seat.ts';
import type { FormationContext, FormationFile, FormationVerdict } from './formation.ts';
import { judgeFounders } from './founder-list.ts';
import { isAccepted } from '../value/reason.ts';
import { checkVillageBoards } from '../village/people.ts';

/**
 * The verdict on a formation file by the rules of the day of its founding meeting (UU 25/1992 as amended; the rules
 * are dated rows with their bases). It depends on the file and the context alone, never on today, so a file shows the
 * same answer years later. Ready to submit means: enough founders, nobody in the list who fails a rule, nothing
 * refused, and every required document present or explained.
 */
export function checkFormation(file: FormationFile, ctx: FormationContext): FormationVerdict {
  const founders = judgeFounders(file, ctx);
  const { qualified, entered, rule, reasons: countReasons } = countFounders(file, founders, ctx);
  const checklist = checkDocuments(file, ctx.ruleBook);
  const reasons = [
    ...countReasons,
    ...checkFormationName(file, ctx),
    ...checkSeat(file, ctx),
    ...checkOfficers(file, ctx),
    ...(file.isVillageProgramme ? checkVillageBoards(boardsOf(file, ctx), ctx.ruleBook) : []),
    ...checklist.reasons,
  ];
  return {
    qualified,
    entered,
    required: rule.value,
    isReadyToSubmit:
      isAccepted(reasons) && founders.every((founder) => founder.qualifies) && checklist.isComplete,
    founders,
    documents: checklist.documents,
    percentComplete: checklist.percentComplete,
    rule: { basis: rule.basis, inForceFrom: rule.inForceFrom },
    reasons,
  };
}

function boardsOf(file: FormationFile, ctx: FormationContext) {
  const { meetingOn: on, officers, supervisors } = file;
  return { on, officers, supervisors, headName: ctx.villageHead ?? '', kin: [] };
}
