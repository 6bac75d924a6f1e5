import type { cooperativeRecordContract } from '#contract/cooperative-record.ts';
import { findDocument } from '#db/queries/document.ts';
import { deleteDraft, findDraft, writeDraft } from '#db/queries/draft.ts';
import type { Handlers } from '../handler-types.ts';
import { addDocument } from '../record/add-document.ts';
import { changeStatus } from '../record/change-status.ts';
import { readChanges } from '../record/list-changes.ts';
import { findPeople, mergePeople, readPerson } from '../record/people.ts';
import { printRecord } from '../record/print-record.ts';
import { readRecord } from '../record/read-record.ts';
import { notFound } from '../record/require-record.ts';
import { revealNumber } from '../record/reveal-number.ts';
import { addVerification, removeAmendment, removeDocument, saveAmendment } from '../record/save-evidence.ts';
import { saveRecord } from '../record/save-record.ts';
import { removeRole, saveRole } from '../record/save-role.ts';
import { removeFigures, removeRat, saveFigures, saveRat } from '../record/save-year.ts';
import { locateScan } from '../record/scan-store.ts';
import { undoChanges } from '../record/undo-changes.ts';

export const cooperativeRecordHandlers = {
  'cooperative.get': ({ id }, { read, today }) => readRecord(read, id, today),
  'cooperative.save': saveRecord,
  'cooperative.changeStatus': changeStatus,
  'cooperative.saveFigures': saveFigures,
  'cooperative.removeFigures': removeFigures,
  'cooperative.saveRat': saveRat,
  'cooperative.removeRat': removeRat,
  'cooperative.saveAmendment': saveAmendment,
  'cooperative.removeAmendment': removeAmendment,
  'cooperative.addVerification': addVerification,
  'cooperative.print': printRecord,

  'role.save': saveRole,
  'role.remove': removeRole,
  'person.get': ({ id }, { read, today }) => readPerson(read, id, today),
  'person.search': (input, { read }) => findPeople(read, input),
  'person.merge': mergePeople,
  'number.reveal': revealNumber,

  'document.add': addDocument,
  'document.remove': removeDocument,
  'document.locate': async ({ id }, { read, folders }) => {
    const document = await findDocument(read, id);
    if (!document || document.isRemoved) throw notFound('Dokumen');
    return { path: await locateScan(folders, document.sha256, document.fileName) };
  },

  'change.list': (page, { read }) => readChanges(read, page),
  'change.undo': async ({ batchId }, context) => ({ restored: await undoChanges(context, batchId) }),

  'draft.save': async ({ subject, content }, { write, now }) => {
    const savedAt = now();
    await writeDraft(write, subject, { content, savedAt });
    return { savedAt };
  },
  'draft.get': async ({ subject }, { read }) => (await findDraft(read, subject)) ?? null,
  'draft.discard': async ({ subject }, { write }) => ({ wasThere: await deleteDraft(write, subject) }),
} as const satisfies Handlers<keyof typeof cooperativeRecordContract>;
