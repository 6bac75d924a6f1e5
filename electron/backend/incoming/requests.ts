import type { incomingContract } from '#contract/incoming.ts';
import { countDueDispositions, listDispositions } from '#db/queries/incoming/disposition.ts';
import {
  findByAgenda,
  lastAgendaNumber,
  listAgendaNumbers,
  listIncomingWords,
} from '#db/queries/incoming/letter.ts';
import { countIncoming, readIncoming } from '#db/queries/incoming/list.ts';
import type { IncomingFilter } from '#db/queries/incoming/list.ts';
import { listAnswered, listReplies } from '#db/queries/incoming/reply.ts';
import { deleteIncomingScan, findIncomingScan, listIncomingScans } from '#db/queries/incoming/scan.ts';
import { agendaGaps, agendaText, agendaYearOf, gapText } from '#rules/incoming/incoming.ts';
import type { Handlers } from '../base/handler-types.ts';
import { notFound } from '../base/refusal.ts';
import { locateOpenly } from '../cooperative/scan-store.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportIncoming } from './export-incoming.ts';
import { addIncomingScan } from './incoming-scans.ts';
import { printIncomingBook, printSheet } from './print-incoming.ts';
import { replyToIncoming } from './reply.ts';
import { requireAnyIncoming } from './require-incoming.ts';
import {
  correctDisposition,
  disposeIncoming,
  finishDispositions,
  removeDispositions,
  restoreDisposition,
  unfinishDisposition,
} from './save-disposition.ts';
import {
  closeLetter,
  correctIncoming,
  recordIncoming,
  removeIncoming,
  reopenLetter,
  restoreIncoming,
} from './save-incoming.ts';
import { filterOf, instructionsOn, shownDisposition, shownIncoming } from './shown.ts';

const EVERYTHING: IncomingFilter = {
  year: null,
  state: null,
  due: null,
  sender: '',
  cooperativeId: null,
  text: '',
  on: null,
  isRemoved: false,
};

export const incomingHandlers = {
  'incoming.choices': async (_input, { read, today }) => {
    await requireOffice(read);
    const nextNumber = (await lastAgendaNumber(read, agendaYearOf(today))) + 1;
    return {
      instructions: await instructionsOn(read, today),
      ...(await listIncomingWords(read)),
      nextNumber,
    };
  },

  'incoming.standing': async (_input, { read, today }) => {
    await requireOffice(read);
    const { dueToday, overdue } = await countDueDispositions(read, today);
    return {
      today: await countIncoming(read, { ...EVERYTHING, on: today }, today),
      open: await countIncoming(read, { ...EVERYTHING, state: 'open' }, today),
      dueToday,
      overdue,
    };
  },

  'incoming.list': async ({ offset, limit, ...asked }, { read, today }) => {
    await requireOffice(read);
    const filter = filterOf(asked);
    const { rows, total } = await readIncoming(read, filter, { today, page: { offset, limit } });
    const gaps =
      filter.year === null ? [] : agendaGaps(await listAgendaNumbers(read, filter.year)).map(gapText);
    return { rows: rows.map((row) => shownIncoming(row, today)), total, gaps };
  },

  'incoming.get': async ({ id }, { read, today }) => {
    await requireOffice(read);
    const letter = await requireAnyIncoming(read, id);
    const choices = await instructionsOn(read, today);
    return {
      letter: shownIncoming(letter, today),
      dispositions: (await listDispositions(read, id)).map((one) => shownDisposition(one, choices, today)),
      scans: (await listIncomingScans(read, id)).map(({ id: scanId, fileName, byteCount }) => ({
        id: scanId,
        fileName,
        byteCount,
      })),
      replies: await listReplies(read, id),
    };
  },

  'incoming.find': async (place, { read }) => ({ id: (await findByAgenda(read, place)) ?? null }),

  'incoming.answered': async ({ letterId }, { read }) =>
    (await listAnswered(read, letterId)).map(({ id, agendaNumber, agendaYear, sender, subject }) => ({
      id,
      agenda: agendaText(agendaNumber, agendaYear),
      sender,
      subject,
    })),

  'incoming.record': recordIncoming,
  'incoming.correct': correctIncoming,
  'incoming.remove': removeIncoming,
  'incoming.restore': restoreIncoming,
  'incoming.close': closeLetter,
  'incoming.reopen': reopenLetter,
  'incoming.dispose': disposeIncoming,
  'incoming.correctDisposition': correctDisposition,
  'incoming.finish': finishDispositions,
  'incoming.unfinish': unfinishDisposition,
  'incoming.removeDisposition': removeDispositions,
  'incoming.restoreDisposition': restoreDisposition,
  'incoming.addScan': addIncomingScan,

  'incoming.removeScan': async ({ id }, { read, write }) => {
    if (!(await findIncomingScan(read, id))) throw notFound('Pindaian');
    await deleteIncomingScan(write, id);
    return { id };
  },

  'incoming.locateScan': async ({ id }, { read, folders }) => {
    const scan = await findIncomingScan(read, id);
    if (!scan) throw notFound('Pindaian');
    return { path: await locateOpenly(folders, scan.sha256, scan.fileName) };
  },

  'incoming.reply': replyToIncoming,
  'incoming.printSheet': printSheet,
  'incoming.printBook': printIncomingBook,

  'incoming.export': async ({ path: target, ...asked }, context) => {
    await requireOffice(context.read);
    return { path: target, rowCount: await exportIncoming(filterOf(asked), target, context) };
  },
} as const satisfies Handlers<keyof typeof incomingContract>;
