import type { CheckedInputOf } from '#contract/index.ts';
import type { Person } from '#db/queries/people/person.ts';
import { checkNik, maskNik, nikDigits } from '#rules/cooperative/identity-number.ts';
import { isMasked, maskPhone } from '#rules/value/mask-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { recordFieldFaults } from '#rules/cooperative/record-field.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import type { PersonValue } from './parts/people-parts.ts';

type PersonInput = CheckedInputOf<'role.save'>['person'];

/** A person as typed over what is known: what was left out stays, a masked number sent back stays too. */
export function typedPerson(input: PersonInput, known: Person | undefined): PersonValue {
  const { nikKtp, phone } = input;
  const keepsNik = nikKtp === undefined || (known !== undefined && nikKtp === maskNik(known.nikKtp));
  const keepsPhone = phone === undefined || (known !== undefined && phone === maskPhone(known.phone));
  return {
    name: input.name,
    nikKtp: keepsNik ? (known?.nikKtp ?? '') : isMasked(nikKtp) ? nikKtp : nikDigits(nikKtp),
    bornOn: input.bornOn === undefined ? (known?.bornOn ?? null) : input.bornOn,
    sex: input.sex === undefined ? (known?.sex ?? null) : input.sex,
    address: input.address ?? known?.address ?? '',
    phone: keepsPhone ? (known?.phone ?? '') : phone,
  };
}

export interface JudgedPerson {
  readonly faults: readonly FieldFault[];
  readonly warnings: readonly Reason[];
}

/** What of a person cannot be saved and what only looks unusual. A NIK may be missing; a wrong one may not be kept. */
export function judgePerson(
  person: PersonValue,
  known: Person | undefined,
  typedNik: string | undefined,
  today: PlainDate,
  officeRegionCode: string,
): JudgedPerson {
  const faults: FieldFault[] = [
    ...futureDayFault('bornOn', 'Tanggal lahir', person.bornOn, today),
    ...(person.phone === known?.phone ? [] : recordFieldFaults({ phone: person.phone }, today)),
  ];
  if (person.nikKtp === '') return { faults, warnings: [] };
  if (isMasked(person.nikKtp)) {
    const message = 'NIK KTP masih tersamar. Tulis 16 angkanya menurut KTP, atau biarkan seperti semula.';
    return { faults: [...faults, { field: 'nikKtp', message }], warnings: [] };
  }
  // Judged as typed: what a spreadsheet made of a number is only seen before its dots are taken away.
  const nikKtp = person.nikKtp === known?.nikKtp ? person.nikKtp : (typedNik ?? person.nikKtp);
  const reasons = checkNik({ nikKtp, bornOn: person.bornOn, sex: person.sex }, officeRegionCode);
  const refused = reasons.filter(({ level }) => level === 'refuse');
  return {
    faults: [...faults, ...refused.map(({ message }) => ({ field: 'nikKtp', message }))],
    warnings: reasons.filter(({ level }) => level !== 'refuse'),
  };
}
