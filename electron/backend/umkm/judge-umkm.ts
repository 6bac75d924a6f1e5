import type { CheckedInputOf } from '#contract/index.ts';
import type { Umkm } from '#db/queries/umkm/umkm.ts';
import { checkNik, maskNik, nikDigits } from '#rules/cooperative/identity-number.ts';
import { recordFieldFaults } from '#rules/cooperative/record-field.ts';
import { umkmFaults } from '#rules/umkm/umkm.ts';
import type { UmkmFacts } from '#rules/umkm/umkm.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { isMasked, maskPhone } from '#rules/value/mask-number.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { planOwner } from './owner.ts';
import type { OwnerPlan } from './owner.ts';
import { judgePlace } from './place.ts';
import { wordsOn } from './words.ts';
import type { UmkmWords } from './words.ts';

type Typed = Omit<CheckedInputOf<'umkm.record'>, 'products'>;

/** A business as it would be saved, and what speaks against it. */
export interface JudgedUmkm {
  readonly facts: UmkmFacts;
  readonly owner: OwnerPlan;
  readonly faults: readonly FieldFault[];
  readonly warnings: readonly Reason[];
}

/** The facts as typed over what is known: a number that is still masked stays what it was. */
function typedFacts(typed: Typed, known: Umkm | undefined): UmkmFacts {
  const { ownerNik, phone } = typed;
  const keepsNik = known !== undefined && ownerNik !== '' && ownerNik === maskNik(known.ownerNik);
  const keepsPhone = known !== undefined && phone !== '' && phone === maskPhone(known.phone);
  return {
    ...typed,
    kbli: typed.kbli.map((code) => code.trim()).filter(Boolean),
    ownerNik: keepsNik ? known.ownerNik : isMasked(ownerNik) ? ownerNik : nikDigits(ownerNik),
    phone: keepsPhone ? known.phone : phone,
    capitals: typed.capitals.toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    sales: typed.sales.toSorted((a, b) => b.year - a.year),
    members: typed.members.toSorted((a, b) => (a.cooperativeId < b.cooperativeId ? -1 : 1)),
    scaleReason: typed.scaleChoice === '' ? '' : typed.scaleReason,
  };
}

/** A NIK may be missing; a wrong one may not be kept. */
function judgeNik(
  { ownerNik, ownerSex }: UmkmFacts,
  typed: Typed,
  known: Umkm | undefined,
  regionCode: string,
): Pick<JudgedUmkm, 'faults' | 'warnings'> {
  if (ownerNik === '' || ownerNik === known?.ownerNik) return { faults: [], warnings: [] };
  // Judged as typed: what a spreadsheet made of a number is only seen before its dots are taken away.
  const reasons = checkNik({ nikKtp: typed.ownerNik, bornOn: null, sex: ownerSex }, regionCode);
  return {
    faults: reasons
      .filter(({ level }) => level === 'refuse')
      .map(({ message }) => ({ field: 'ownerNik', message })),
    warnings: reasons
      .filter(({ level }) => level !== 'refuse')
      .map((reason) => ({ ...reason, field: 'ownerNik' })),
  };
}

const choiceFaults = (
  field: 'form' | 'sector',
  what: string,
  facts: UmkmFacts,
  known: Umkm | undefined,
  choices: readonly NamedChoice[],
): readonly FieldFault[] =>
  facts[field] === '' || facts[field] === known?.[field] || choices.some(({ code }) => code === facts[field])
    ? []
    : [{ field, message: `${what} "${facts[field]}" tidak ada dalam daftar dinas. Pilih dari daftar.` }];

/**
 * What would be saved of a business, who owns it, and what speaks against it.
 * @param words the office's words, where many businesses are judged at once
 * @throws AppError NOT_FOUND for a cooperative that is not there
 */
export async function judgeUmkm(
  { read, today }: Pick<QueryContext, 'read' | 'today'>,
  typed: Typed,
  known: Umkm | undefined,
  words?: UmkmWords,
): Promise<JudgedUmkm> {
  const office = await requireOffice(read);
  const { forms, sectors } = words ?? (await wordsOn(read, today));
  const written = typedFacts(typed, known);
  const { place, faults: placeFaults } = await judgePlace(read, office, written);
  const facts = { ...written, ...place };
  const nik = judgeNik(facts, typed, known, office.regionCode);
  const owner = await planOwner(read, facts, known?.ownerId ?? null);
  const faults = [
    ...umkmFaults(facts, today),
    ...placeFaults,
    ...choiceFaults('form', 'Bentuk usaha', facts, known, forms),
    ...choiceFaults('sector', 'Sektor', facts, known, sectors),
    ...nik.faults,
    ...owner.faults,
    ...(facts.phone === (known?.phone ?? '') ? [] : recordFieldFaults({ phone: facts.phone }, today)),
  ];
  const joined = new Set(known?.members.map(({ cooperativeId }) => cooperativeId));
  for (const { cooperativeId } of facts.members)
    if (!joined.has(cooperativeId)) await requireOpenRecord(read, cooperativeId);
  return { facts, owner, faults, warnings: [...nik.warnings, ...owner.warnings] };
}
