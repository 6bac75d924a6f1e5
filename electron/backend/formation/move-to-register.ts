import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { insertFounders, insertFoundingMembers } from '#db/queries/formation/founder.ts';
import { findMove, markMoved } from '#db/queries/formation/move.ts';
import { listFormationScans } from '#db/queries/formation/scan.ts';
import { listStages } from '#db/queries/formation/stage.ts';
import type { RecordedStage } from '#db/queries/formation/stage.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import type { FormationStage } from '#rules/formation/stage.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import type { FormationFile, FormationVerdict } from '#rules/formation/formation.ts';
import { normaliseTaxNumber } from '#rules/cooperative/tax-number.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { enterRecord, NO_PLACE } from '../cooperative/new-record.ts';
import { seatOf } from '../cooperative/seat-of.ts';
import { formationContextOf } from './formation-context.ts';
import { foundingMembers, movedPeople } from './move-people.ts';
import { formationNotFound } from './save-formation.ts';

type Stages = ReadonlyMap<FormationStage, RecordedStage>;

/** Why a file cannot become a cooperative yet, as sentences. */
function obstacles(verdict: FormationVerdict, stages: Stages): readonly string[] {
  const approval = stages.get('ahu');
  const missingNumber =
    approval === undefined
      ? ['Nomor dan tanggal badan hukum belum dicatat pada tahap Pengesahan AHU.']
      : approval.number.trim() === ''
        ? ['Nomor badan hukum belum diisi pada tahap Pengesahan AHU.']
        : [];
  if (verdict.isReadyToSubmit) return missingNumber;
  const told = verdict.reasons.filter(
    ({ level, code }) =>
      level === 'refuse' ||
      ['DOKUMEN_KURANG', 'DOKUMEN_TANPA_ALASAN', 'PENDIRI_BELUM_MEMENUHI'].includes(code),
  );
  return [...missingNumber, ...told.map(({ message }) => message)];
}

/**
 * A file that has been approved becomes a cooperative of the register, in one transaction: record, status, founders,
 * pengurus and pengawas with their terms, scans of its papers.
 * @throws AppError NOT_FOUND, FORMATION_NOT_READY, FORMATION_ALREADY_MOVED
 */
export async function moveToRegister(
  { id: formationId }: CheckedInputOf<'formation.moveToRegister'>,
  context: CommandContext,
): Promise<OutputOf<'formation.moveToRegister'>> {
  const { read, write } = context;
  const office = await requireOffice(read);
  const file = await findFormation(read, formationId);
  if (!file) throw formationNotFound();
  const moved = await findMove(read, formationId);
  if (moved) {
    const known = await findCooperative(read, moved.cooperativeId);
    throw new AppError('FORMATION_ALREADY_MOVED', { facts: { nama: known?.name ?? file.name } });
  }
  const stages: Stages = new Map((await listStages(read, formationId)).map((one) => [one.stage, one]));
  const verdict = checkFormation(file, await formationContextOf(read, office, file, formationId));
  const seat = await seatOf(read, office, file.regionCode, NO_PLACE);
  const sebab = [...obstacles(verdict, stages), ...(seat.fault ? [seat.fault.message] : [])];
  const { place } = seat;
  if (sebab.length > 0 || !place) {
    throw new AppError('FORMATION_NOT_READY', { facts: { sebab: sebab.join(' ') } });
  }
  const title = `Dipindahkan dari berkas pendirian: ${file.name}`;
  const scans = await listFormationScans(read, formationId);
  const names = new Map(verdict.documents.map((one) => [one.code, one]));
  let founderIds: readonly string[] = [];
  const { id, at } = await enterRecord(context, {
    name: file.name,
    origin: 'Berkas pendirian',
    title,
    activeSince: stages.get('ahu')?.on ?? null,
    statusReason: title,
    parts: async (given) => {
      const people = await movedPeople(write, given, file);
      founderIds = people.founderIds;
      const papers = scans.map(({ code, fileName, sha256, byteCount }): PartChange => {
        const kind = names.get(code)?.name ?? code;
        const datedOn = names.get(code)?.on ?? null;
        const value = { kind, title: kind, fileName, sha256, byteCount, datedOn };
        return { cooperativeId: given, field: `document.${newId()}`, value };
      });
      const fields = [
        ...fieldsOf(file, stages).map(([field, value]) => ({ cooperativeId: given, field, value })),
        { cooperativeId: given, field: 'villageCode', value: place },
      ];
      return [...fields, ...people.changes, ...papers];
    },
  });
  await insertFounders(write, id, founderIds);
  const members = await foundingMembers(read, file);
  await insertFoundingMembers(write, id, members);
  await markMoved(write, formationId, id, at);
  return {
    cooperativeId: id,
    people: founderIds.length,
    cooperatives: members.length,
    unlinked: members.filter(({ cooperativeId }) => cooperativeId === null).map(({ name }) => name),
    documents: scans.length,
    warnings: verdict.reasons.filter(({ level }) => level === 'warning'),
  };
}

function fieldsOf(file: FormationFile, stages: Stages): readonly (readonly [string, string | null])[] {
  const number = (stage: FormationStage) => stages.get(stage)?.number.trim() ?? '';
  const savings = file.kind === 'Simpan Pinjam' ? 'ksp' : file.hasSavingsUnit ? 'usp' : '';
  const known: readonly (readonly [string, string | null])[] = [
    ['legalEntityNumber', number('ahu')],
    ['legalEntityOn', stages.get('ahu')?.on ?? null],
    ['form', file.form],
    ['kind', file.kind],
    ['pattern', file.pattern],
    ['savingsLoan', savings],
    ['address', file.particulars.address],
    ['assignedOfficer', file.particulars.officer],
    ['npwp', normaliseTaxNumber(number('npwp')) ?? number('npwp')],
    ['nib', number('nib')],
    ['nikKoperasi', number('nik')],
  ];
  return known.filter(([, value]) => value !== '');
}
