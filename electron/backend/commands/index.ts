import { candidatesCommand, confirmCommand, printAwardCommand } from './award.ts';
import type { Command } from './command.ts';
import { exportCommand, searchCommand } from './cooperative.ts';
import { closeEvaluationCommand, evaluateCommand, reopenEvaluationCommand } from './evaluation.ts';
import { checkFormationCommand, printFormationCommand } from './formation.ts';
import { importCommand, undoImportCommand } from './import.ts';
import { createLettersCommand, listLettersCommand, printLettersCommand } from './letter.ts';
import { backUpCommand, requestCommand, restoreCommand, selfCheckCommand } from './maintenance.ts';
import { listNumbersCommand, reserveNumbersCommand, voidNumberCommand } from './number.ts';
import { setUpCommand } from './office.ts';
import {
  compareFiguresCommand,
  figureTableCommand,
  freezeFigureCommand,
  listFiguresCommand,
  releaseCommand,
} from './official-figure.ts';
import { checkProofCommand, proofPageCommand } from './proof.ts';
import { listRatCommand, printRatCommand, recordRatCommand } from './rat.ts';
import { freezeCommand, printRecapCommand, recapDataCommand } from './recap.ts';
import { exportTableCommand, printSentencesCommand, printTableCommand } from './recap-paper.ts';
import { sampleCommand } from './sample.ts';

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
