import type { cooperativeRecordContract } from '#contract/cooperative/record.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import { deleteDraft, findDraft, writeDraft } from '#db/queries/change/draft.ts';
import type { Handlers } from '../base/handler-types.ts';
import { addDocument } from './add-document.ts';
import { changeStatus } from './change-status.ts';
import { readChanges } from './list-changes.ts';
import { findPeople, mergePeople, readPerson } from './people.ts';
import { printRecord } from './print-record.ts';
import { readRecord } from './read-record.ts';
import { notFound } from '../base/refusal.ts';
import { revealNumber } from './reveal-number.ts';
import { addVerification, removeAmendment, removeDocument, saveAmendment } from './save-evidence.ts';
import { saveRecord } from './save-record.ts';
import { removeRole, saveRole } from './save-role.ts';
import { removeRat, saveRat } from './save-year.ts';
import { locateOpenly } from './scan-store.ts';
import { undoChanges } from './undo-changes.ts';

export const cooperativeRecordHandlers = {
  'cooperative.get': ({ id }, { read, today }) => readRecord(read, id, today),
  'cooperative.save': saveRecord,
  'cooperative.changeStatus': changeStatus,
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
    const { kind, title, fileName, sha256 } = document;
    return { path: await locateOpenly(folders, sha256, fileName, [kind, title]) };
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
