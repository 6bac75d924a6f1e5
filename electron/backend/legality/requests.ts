import type { legalityContract } from '#contract/legality.ts';
import { permitKindsOn } from '#rules/licence/kinds.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { fileNameOf } from '../base/file-name.ts';
import type { Handlers } from '../base/handler-types.ts';
import { amendmentChecklist, saveAmendmentChecklist } from './amendment-checklist.ts';
import { readDossiers, removeDossier, requireDossier, saveDossier } from './dissolution.ts';
import { addDossierScan, removeDossierScan } from './dossier-scans.ts';
import { dossierPaper, expiryPaper, fieldPackPaper } from './legality-papers.ts';
import { permitsOf, removePermit, savePermit, warningDaysOn, watchOf } from './permits.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';

export const legalityHandlers = {
  'legality.choices': async (_input, { read, today }) => {
    await requireOffice(read);
    const book = await readRuleBook(read);
    return {
      permitKinds: permitKindsOn(book, today),
      grounds: ruleOrEarliest(book['dissolution-grounds'], today).value,
      warningDays: warningDaysOn(book, today),
    };
  },

  'legality.listPermits': ({ cooperativeId }, context) => permitsOf(cooperativeId, context),

  'legality.savePermit': savePermit,

  'legality.removePermit': removePermit,

  'legality.watch': async (input, { read, today }) => {
    await requireOffice(read);
    return watchOf(read, today, input);
  },

  'legality.printWatch': async ({ path: chosen, ...filter }, context) => {
    const { read, today } = context;
    const job = expiryPaper(await requireOffice(read), await watchOf(read, today, filter), filter, today);
    return printPaper({ job, chosen, name: 'daftar-masa-berlaku.pdf' }, context);
  },

  'legality.amendmentChecklist': ({ amendmentId }, context) => amendmentChecklist(amendmentId, context),

  'legality.saveAmendmentChecklist': saveAmendmentChecklist,

  'dissolution.list': async (_input, { read, today }) => {
    await requireOffice(read);
    return readDossiers(read, today);
  },

  'dissolution.save': saveDossier,

  'dissolution.remove': removeDossier,

  'dissolution.addScan': addDossierScan,

  'dissolution.removeScan': removeDossierScan,

  'dissolution.print': async ({ id, path: chosen }, context) => {
    const { read, today } = context;
    const office = await requireOffice(read);
    const dossier = await requireDossier(read, id, today);
    const job = await dossierPaper(read, office, dossier, today);
    const name = `usul-pembubaran-${fileNameOf(dossier.cooperativeName)}-${id.slice(-6)}.pdf`;
    return printPaper({ job, chosen, name }, context);
  },

  'legality.printFieldPack': async ({ districts, path: chosen }, context) => {
    const { read, today } = context;
    const job = await fieldPackPaper(read, await requireOffice(read), districts, today);
    return printPaper({ job, chosen, name: 'lembar-verifikasi-lapangan.pdf' }, context);
  },
} as const satisfies Handlers<keyof typeof legalityContract>;
