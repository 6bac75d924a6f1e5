import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { formationContract } from '#contract/formation.ts';
import { listDraftSubjects } from '#db/queries/draft.ts';
import { findFormation, listFormations } from '#db/queries/formation.ts';
import { checkFormation } from '#rules/formation-verdict.ts';
import { fileNameOf } from '../file-name.ts';
import { formationContextOf, gatherFacts, villageOf } from '../formation/formation-context.ts';
import { parseFormationJson } from '../formation/formation-json.ts';
import { formationPaper } from '../formation/formation-paper.ts';
import { formationDraftSubject, formationNotFound, saveFormation } from '../formation/save-formation.ts';
import type { Handlers } from '../handler-types.ts';
import { requireOffice } from '../office/require-office.ts';

export const formationHandlers = {
  'formation.check': async ({ file, exceptId }, { read }) =>
    checkFormation(file, await formationContextOf(read, await requireOffice(read), file, exceptId)),

  'formation.facts': async (input, { read }) => gatherFacts(read, await requireOffice(read), input),

  'formation.save': saveFormation,

  'formation.list': async (_input, { read }) => {
    await requireOffice(read);
    const drafted = await listDraftSubjects(read, formationDraftSubject(''));
    const lines = await listFormations(read);
    return lines.map((line) => ({ ...line, hasDraft: drafted.has(formationDraftSubject(line.id)) }));
  },

  'formation.get': async ({ id }, { read }) => {
    const file = await findFormation(read, id);
    if (!file) throw formationNotFound();
    return { id, file };
  },

  'formation.print': async ({ file, exceptId, path: chosen }, { read, today, folders, runJob, signal }) => {
    const office = await requireOffice(read);
    const verdict = checkFormation(file, await formationContextOf(read, office, file, exceptId));
    const job = formationPaper(office, file, verdict, await villageOf(read, file.regionCode), today);
    const target = chosen ?? path.join(folders.documents, `daftar-periksa-${fileNameOf(file.name)}.pdf`);
    return runJob('printDocument', { job, target }, { signal });
  },

  'formation.readFile': async ({ path: file }) =>
    parseFormationJson(await readText(file), path.basename(file)),
} as const satisfies Handlers<keyof typeof formationContract>;

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(file) } }, { cause: error });
  }
}
