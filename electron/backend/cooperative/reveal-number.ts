import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { findConsultation } from '#db/queries/consultation/consultation.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { findPerson } from '#db/queries/people/person.ts';
import { findUmkm } from '#db/queries/umkm/umkm.ts';
import type { ReadHandle } from '#db/handles.ts';
import { founderOfMask } from '#rules/formation/masked-nik.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';

type Revealed = CheckedInputOf<'number.reveal'>;

interface KnownNumber {
  readonly owner: string;
  readonly value: string;
}

async function findNumber(read: ReadHandle, { kind, id, mask }: Revealed): Promise<KnownNumber> {
  if (kind === 'person.nikKtp' || kind === 'person.phone') {
    const person = await findPerson(read, id);
    if (!person) throw notFound('Orang');
    return { owner: person.name, value: kind === 'person.nikKtp' ? person.nikKtp : person.phone };
  }
  if (kind === 'consultation.nikKtp' || kind === 'consultation.phone') {
    const consultation = await findConsultation(read, id);
    if (!consultation) throw notFound('Catatan konsultasi');
    const { name, nikKtp, phone } = consultation;
    return { owner: name, value: kind === 'consultation.nikKtp' ? nikKtp : phone };
  }
  if (kind === 'umkm.phone') {
    const umkm = await findUmkm(read, id);
    if (!umkm) throw notFound('UMKM');
    return { owner: umkm.ownerName === '' ? umkm.name : umkm.ownerName, value: umkm.phone };
  }
  if (kind === 'founder.nikKtp') {
    const file = await findFormation(read, id);
    if (!file) throw notFound('Berkas pendirian');
    const founder = founderOfMask(mask, file.founders);
    if (!founder) throw notFound('Pendiri');
    return { owner: founder.name, value: founder.nikKtp };
  }
  const cooperative = await findCooperative(read, id);
  if (!cooperative) throw notFound('Koperasi');
  const value = kind === 'cooperative.phone' ? cooperative.phone : cooperative.phone2;
  return { owner: cooperative.name, value };
}

/**
 * A personal number in full. Who asked, when, for what and whose number it was is written down for good (UU 27/2022);
 * the number itself is not. @throws AppError NOT_FOUND
 */
export async function revealNumber(
  input: Revealed,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'number.reveal'>> {
  const { kind, id, purpose } = input;
  const { owner, value } = await findNumber(read, input);
  await insertOfficeLog(write, 'number.reveal', { who: actor.name, kind, id, owner, purpose }, now());
  return { value };
}
