import { candidatesCommand, confirmCommand, printAwardCommand } from './award/command-line.ts';
import type { Command } from './cli/command.ts';
import { exportCommand, searchCommand } from './cooperative/command-line.ts';
import {
  closeEvaluationCommand,
  evaluateCommand,
  reopenEvaluationCommand,
} from './evaluation/command-line.ts';
import { checkFormationCommand, printFormationCommand } from './formation/command-line.ts';
import { formationBoardCommand, formationSprintCommand } from './formation/board-command-line.ts';
import {
  exportGuidelineCommand,
  guidelineKeyCommand,
  previewGuidelineCommand,
  takeGuidelineCommand,
  trustGuidelineCommand,
} from './formation/guideline-command-line.ts';
import { importCommand, undoImportCommand } from './import/command-line.ts';
import { createLettersCommand, listLettersCommand, printLettersCommand } from './letters/command-line.ts';
import {
  backUpCommand,
  requestCommand,
  restoreCommand,
  selfCheckCommand,
} from './maintenance/command-line.ts';
import { listNumbersCommand, reserveNumbersCommand, voidNumberCommand } from './numbers/command-line.ts';
import { setUpCommand } from './office/command-line.ts';
import {
  compareFiguresCommand,
  figureTableCommand,
  freezeFigureCommand,
  listFiguresCommand,
  releaseCommand,
} from './recap/figure-command-line.ts';
import { checkProofCommand, proofPageCommand } from './proof/command-line.ts';
import { listRatCommand, printRatCommand, recordRatCommand } from './rat/command-line.ts';
import { freezeCommand, printRecapCommand, recapDataCommand } from './recap/command-line.ts';
import { exportTableCommand, printSentencesCommand, printTableCommand } from './recap/paper-command-line.ts';
import {
  listReconciliationsCommand,
  printReconciliationCommand,
  reconcileCommand,
  removeReconciliationCommand,
} from './reconcile/command-line.ts';
import { sampleCommand } from './sample/command-line.ts';

export const COMMANDS: readonly Command[] = [
  setUpCommand,
  importCommand,
  undoImportCommand,
  searchCommand,
  exportCommand,
  listRatCommand,
  recordRatCommand,
  printRatCommand,
  evaluateCommand,
  closeEvaluationCommand,
  reopenEvaluationCommand,
  candidatesCommand,
  confirmCommand,
  printAwardCommand,
  listNumbersCommand,
  reserveNumbersCommand,
  voidNumberCommand,
  checkProofCommand,
  proofPageCommand,
  checkFormationCommand,
  printFormationCommand,
  formationBoardCommand,
  formationSprintCommand,
  previewGuidelineCommand,
  takeGuidelineCommand,
  exportGuidelineCommand,
  guidelineKeyCommand,
  trustGuidelineCommand,
  listLettersCommand,
  createLettersCommand,
  printLettersCommand,
  recapDataCommand,
  freezeCommand,
  printRecapCommand,
  printTableCommand,
  exportTableCommand,
  printSentencesCommand,
  freezeFigureCommand,
  listFiguresCommand,
  figureTableCommand,
  compareFiguresCommand,
  releaseCommand,
  reconcileCommand,
  listReconciliationsCommand,
  printReconciliationCommand,
  removeReconciliationCommand,
  backUpCommand,
  restoreCommand,
  selfCheckCommand,
  sampleCommand,
  requestCommand,
];

/** The command whose words begin the line; the longest name wins ("impor batalkan" before "impor"). */
export function findCommand(
  words: readonly string[],
): { command: Command; rest: readonly string[] } | undefined {
  const found = COMMANDS.filter(({ name }) => {
    const parts = name.split(' ');
    return parts.every((part, index) => words[index] === part);
  }).sort((a, b) => b.name.length - a.name.length)[0];
  return found && { command: found, rest: words.slice(found.name.split(' ').length) };
}
