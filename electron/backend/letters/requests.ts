import type { lettersContract } from '#contract/letters/letters.ts';
import { listNamesOf } from '#db/queries/cooperative/ids.ts';
import { lastEditOf } from '#db/queries/change/record-edit.ts';
import { listLetterEvents } from '#db/queries/letters/event.ts';
import { countLetters, listLetters, listLetterYears } from '#db/queries/letters/list.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import { gapName } from '#rules/template/gaps.ts';
import type { Handlers } from '../base/handler-types.ts';
import { readLibrary } from '../legal-basis/library.ts';
import { writeCertifiedCopy } from './certified-copy.ts';
import { exportDocx } from './export-docx.ts';
import { letterMaker } from './letter-data.ts';
import { checkLetters, proposedFor } from './final-check.ts';
import { correct, createFinal, finalise, recordNumber, voidLetter } from './letter-steps.ts';
import { markSent } from './mark-sent.ts';
import { previewEntered, previewLetter, printLetters } from './print-letters.ts';
import { proposedBases } from './proposed-bases.ts';
import { requireLetter } from './require-letter.ts';
import { MARKS_SUBJECT, saveMarks, srikandiMarks } from './srikandi.ts';
import { readPageFacts } from './page-facts.ts';
import { requireTemplate, templateOfLetter } from './template-store.ts';
import { createBatch, saveDraft } from './write-letters.ts';

function lineOf({ id, state, templateCode, templateName, numberText, datedOn, subject, ...rest }: Letter) {
  const { recipientLabel, recipientCount, revision } = rest;
  return {
    id,
    state,
    templateCode,
    templateName,
    number: numberText,
    datedOn,
    subject,
    recipientLabel,
    recipientCount,
    revision,
  };
}

export const lettersHandlers = {
  'letter.list': async ({ offset, limit, ...filter }, { read }) => ({
    rows: (await listLetters(read, filter, { offset, limit })).map(lineOf),
    counts: await countLetters(read, filter),
    years: await listLetterYears(read),
  }),

  'letter.get': async ({ id }, { read }) => {
    const letter = await requireLetter(read, id);
    const template = await templateOfLetter(read, letter);
    const names = await listNamesOf(read, letter.cooperativeIds);
    const make = await letterMaker(read);
    const { missing } = await make(template, letter, {
      number: letter.numberText,
      mark: 'draft',
      revisionNote: '',
      marks: null,
    });
    return {
      ...lineOf(letter),
      template,
      hasOwnText: letter.state === 'draft' && letter.templateJson !== null,
      bookYear: letter.bookYear,
      fields: letter.fields,
      classification: letter.classification,
      proposedClassification: await proposedFor(read, letter),
      cooperatives: letter.cooperativeIds.map((one) => ({ id: one, name: names.get(one) ?? '' })),
      missing: missing.map((code) => ({ code, name: gapName(code) })),
      sentOn: letter.sentOn,
      stateReason: letter.stateReason,
      updatedAt: letter.updatedAt,
      events: await listLetterEvents(read, id),
    };
  },

  'letter.proposed': async ({ templateCode, on }, { read }) => {
    const { template } = await requireTemplate(read, templateCode);
    const { fields, notes } = proposedBases(template, on, await readLibrary(read));
    return { templateCode, fields: { ...template.defaults, ...fields }, notes };
  },

  'letter.nameRecipients': async ({ cooperativeIds }, { read }) => {
    const names = await listNamesOf(read, cooperativeIds);
    return cooperativeIds.map((id) => ({ id, name: names.get(id) ?? '' })).filter(({ name }) => name !== '');
  },
  'letter.pageFacts': readPageFacts,
  'letter.previewEntered': previewEntered,
  'letter.createBatch': createBatch,
  'letter.createFinal': createFinal,
  'letter.save': saveDraft,
  'letter.check': checkLetters,
  'letter.finalise': finalise,
  'letter.correct': correct,
  'letter.markSent': markSent,
  'letter.void': voidLetter,
  'letter.recordNumber': recordNumber,
  'letter.preview': previewLetter,
  'letter.print': printLetters,
  'letter.exportDocx': exportDocx,
  'letter.certifiedCopy': writeCertifiedCopy,
  'letter.getMarks': async (_, { read }) => ({
    marks: await srikandiMarks(read),
    updatedAt: await lastEditOf(read, MARKS_SUBJECT),
  }),
  'letter.saveMarks': saveMarks,
} as const satisfies Handlers<keyof typeof lettersContract>;
