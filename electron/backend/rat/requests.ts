import type { ratContract } from '#contract/rat.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import type { ratTableContract } from '#contract/rat-table.ts';
import { addStageDocument } from './add-stage-document.ts';
import { bookNamed } from './book-named.ts';
import { countStages, listAllIds, readBoardLines } from './board.ts';
import { checkTable } from './check-table.ts';
import { exportBoard } from './export-board.ts';
import { printBoard } from './print-board.ts';
import { readRatYear } from './read-year.ts';
import { recordHeld } from './record-held.ts';
import { recordReminder, recordStage } from './record-many.ts';
import { removeSpecial, saveQuorum, saveSpecial } from './save-special.ts';
import { saveTable } from './save-table.ts';
import { saveRatYear } from './save-year.ts';

export const ratHandlers = {
  'rat.board': async ({ offset, limit, ...selection }, { read, today }) => {
    await requireOffice(read);
    return { rows: await readBoardLines(read, selection, { offset, limit }, today) };
  },
  'rat.boardCount': async (selection, { read, today }) => {
    await requireOffice(read);
    return countStages(read, selection, today);
  },
  'rat.boardIds': async (selection, { read, today }) => {
    await requireOffice(read);
    return listAllIds(read, selection, today);
  },
  'rat.get': ({ cooperativeId, bookYear }, { read, today }) =>
    readRatYear(read, cooperativeId, bookYear, today),
  'rat.save': saveRatYear,
  'rat.recordStage': recordStage,
  'rat.recordHeld': recordHeld,
  'rat.recordReminder': recordReminder,
  'rat.bookNamed': bookNamed,
  'rat.addDocument': addStageDocument,
  'rat.saveQuorum': saveQuorum,
  'rat.saveSpecial': saveSpecial,
  'rat.removeSpecial': removeSpecial,
  'rat.export': exportBoard,
  'rat.print': printBoard,
  'rat.checkTable': checkTable,
  'rat.saveTable': saveTable,
} as const satisfies Handlers<keyof typeof ratContract | keyof typeof ratTableContract>;
