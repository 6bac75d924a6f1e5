import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findFormation } from '#db/queries/formation.ts';
import { insertOfficeLog } from '#db/queries/office-log.ts';
import { checkFormation } from '#rules/formation-verdict.ts';
import type { TaskContext } from '../context.ts';
import { fileNameOf } from '../file-name.ts';
import { letterMaker } from '../letters/letter-data.ts';
import { letterJob } from '../letters/letter-paper.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { requireOffice } from '../office/require-office.ts';
import { whoIsAtWork } from '../record/who.ts';
import { formationContextOf, villageOf } from './formation-context.ts';
import { seatOf } from './formation-paper.ts';
import { formationRows, formationValues } from './paper-values.ts';
import { formationNotFound } from './save-formation.ts';

/** Papers that must carry whole numbers, because a notary compares them; each print is accounted for. */
const SHOWS_NIK = /\[pendiri_nik\]/i;

/** One paper of a formation file in the office's own wording, as PDF or Word file. */
export async function printFormationPaper(
  { id, code, format, on, number, blankRows, path: chosen }: CheckedInputOf<'formation.printPaper'>,
  { read, folders, runJob, signal, transaction, now }: TaskContext,
): Promise<OutputOf<'formation.printPaper'>> {
  const office = await requireOffice(read);
  const file = await findFormation(read, id);
  if (!file) throw formationNotFound();
  const { template } = await requireTemplate(read, code);
  const verdict = checkFormation(file, await formationContextOf(read, office, file, id));
  const village = await villageOf(read, file.regionCode);
  const place = {
    village: village?.name ?? '',
    district: village?.districtName ?? '',
    seat: seatOf(village, file.regionCode),
  };
  const make = await letterMaker(read);
  const fields = { ...template.defaults, baris_kosong: String(blankRows) };
  const given = { tempat_tujuan: village?.name ?? office.city };
  const { data } = await make(
    template,
    { datedOn: on, bookYear: null, cooperativeIds: [], fields: { ...fields, ...given } },
    { number, mark: 'none', revisionNote: '', marks: null },
    formationValues(file, verdict, place),
    formationRows(file, verdict),
  );
  if (SHOWS_NIK.test(template.text)) {
    const detail = { who: whoIsAtWork(), formation: id, paper: code };
    await transaction((write) => insertOfficeLog(write, 'formation.printPaper', detail, now()));
  }
  const name = `${fileNameOf(`${template.name} ${file.name}`)}.${format}`;
  const target = chosen ?? path.join(folders.documents, 'pendirian', name);
  const job = letterJob([data], data.title, on);
  if (format === 'pdf') return runJob('printDocument', { job, target }, { signal });
  await runJob('writeLetterDocx', { job, letter: data, target }, { signal });
  return { path: target, pages: 0 };
}
