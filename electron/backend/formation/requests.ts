import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { formationContract } from '#contract/formation/formation.ts';
import { findMove } from '#db/queries/formation/move.ts';
import { deleteFormationScan, findFormationScan, listFormationScans } from '#db/queries/formation/scan.ts';
import { listStages } from '#db/queries/formation/stage.ts';
import { formationUpdatedAt } from '#db/queries/formation/formation.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { withMaskedNiks } from '#rules/formation/masked-nik.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import { fileNameOf } from '../base/file-name.ts';
import { formationContextOf, gatherFacts, villageOf } from './formation-context.ts';
import { parseFormationJson } from './formation-json.ts';
import { addFormationScan } from './formation-scans.ts';
import { formationPaper } from './formation-paper.ts';
import { printFormationPaper } from './print-paper.ts';
import { knownNiks } from './known-niks.ts';
import { formationNotFound, saveFormation } from './save-formation.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { notFound } from '../base/refusal.ts';
import { locateOpenly } from '../cooperative/scan-store.ts';
import { printPaper } from '../paper/print-paper.ts';

export const formationHandlers = {
  'formation.check': async ({ file: sent, exceptId }, { read }) => {
    const file = await knownNiks(read, sent, exceptId);
    return checkFormation(file, await formationContextOf(read, await requireOffice(read), file, exceptId));
  },

  'formation.facts': async (input, { read }) => gatherFacts(read, await requireOffice(read), input),

  'formation.save': saveFormation,

  'formation.get': async ({ id }, { read }) => {
    const file = await findFormation(read, id);
    if (!file) throw formationNotFound();
    const move = await findMove(read, id);
    return {
      id,
      updatedAt: (await formationUpdatedAt(read, id)) ?? '',
      file: withMaskedNiks(file),
      stages: await listStages(read, id),
      scans: (await listFormationScans(read, id)).map(
        ({ formationId: _formation, sha256: _sha256, ...scan }) => scan,
      ),
      cooperativeId: move?.cooperativeId ?? null,
    };
  },

  'formation.addScan': addFormationScan,

  'formation.removeScan': async ({ id }, { read, write }) => {
    if (!(await findFormationScan(read, id))) throw notFound('Pindaian');
    await deleteFormationScan(write, id);
    return { id };
  },

  'formation.locateScan': async ({ id }, { read, folders }) => {
    const scan = await findFormationScan(read, id);
    if (!scan) throw notFound('Pindaian');
    return { path: await locateOpenly(folders, scan.sha256, scan.fileName, [scan.code]) };
  },

  'formation.print': async ({ file: sent, exceptId, path: chosen }, context) => {
    const { read, today } = context;
    const file = await knownNiks(read, sent, exceptId);
    const office = await requireOffice(read);
    const verdict = checkFormation(file, await formationContextOf(read, office, file, exceptId));
    const job = formationPaper(office, file, verdict, await villageOf(read, file.regionCode), today);
    return printPaper({ job, chosen, name: `daftar-periksa-${fileNameOf(file.name)}.pdf` }, context);
  },

  'formation.printPaper': printFormationPaper,

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
