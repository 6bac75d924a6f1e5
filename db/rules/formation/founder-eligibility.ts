import { ageOn } from '../value/age.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { Founder, FormationContext, Override } from './formation.ts';
import { checkNik, nikDigits } from '../cooperative/identity-number.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isAccepted } from '../value/reason.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';

export interface Eligibility {
  readonly qualifies: boolean;
  readonly reasons: readonly Reason[];
}

/** What of the context one founder's eligibility depends on. */
export type FounderContext = Pick<
  FormationContext,
  'ruleBook' | 'officeRegionCode' | 'foundersElsewhere' | 'rolesInRegister' | 'registeredFounders'
>;

function ageReason(
  { capacity }: Founder,
  bornOn: PlainDate,
  onDay: PlainDate,
  founderAge: DatedRule<number>,
  notaryAge: DatedRule<number>,
): Reason | undefined {
  const age = ageOn(bornOn, onDay);
  const found = `Umur ${age} tahun pada rapat pembentukan ${formatLongDate(onDay)}`;
  if (age < founderAge.value && capacity !== null) {
    return {
      code: 'CAKAP_HUKUM',
      level: 'warning',
      message: `${found}, di bawah ${founderAge.value} tahun, tetapi dihitung karena dinyatakan cakap hukum: ${capacity.reason}${overrideSource(capacity)}. Lampirkan buktinya.`,
      field: 'Tanggal lahir',
      value: `${age} tahun`,
      limit: `${founderAge.value} tahun atau cakap hukum`,
      basis: founderAge.basis,
    };
  }
  if (age < founderAge.value) {
    return {
      code: 'UMUR_KURANG_17',
      level: 'refuse',
      message: `${found}; pendiri harus berumur paling sedikit ${founderAge.value} tahun atau cakap hukum.`,
      field: 'Tanggal lahir',
      value: `${age} tahun`,
      limit: `${founderAge.value} tahun`,
      basis: founderAge.basis,
    };
  }
  if (age >= notaryAge.value) return undefined;
  return {
    code: 'UMUR_DI_BAWAH_18_NOTARIS',
    level: 'warning',
    message: `${found}: boleh menjadi pendiri, tetapi di hadapan notaris umumnya diminta ${notaryAge.value} tahun. Tunjuk kuasa pendiri yang sudah ${notaryAge.value} tahun.`,
    field: 'Tanggal lahir',
    value: `${age} tahun`,
    limit: `${notaryAge.value} tahun`,
    basis: notaryAge.basis,
  };
}

/** " (dicatat oleh Rahmat)", once it is saved. */
const overrideSource = ({ by }: Override): string => (by === '' ? '' : ` (dicatat oleh ${by})`);

function registerReason(founder: Founder, roles: ReadonlyMap<string, readonly string[]>): Reason | undefined {
  const held = roles.get(nikDigits(founder.nikKtp)) ?? [];
  if (held.length === 0) return undefined;
  return {
    code: 'NIK_DI_REGISTER',
    level: 'info',
    message: `Orang ini tercatat dalam register sebagai ${held.join('; ')}. Ini bukan halangan.`,
    field: 'NIK KTP',
    value: held.join('; '),
  };
}

/** What was held against the KTP itself stands: a disagreement is noted, an impossible NIK becomes a warning. */
function heldAgainstKtp(reasons: readonly Reason[], asOnKtp: Override | null): readonly Reason[] {
  if (asOnKtp === null) return reasons;
  const source = `Sudah dicocokkan dengan KTP: ${asOnKtp.reason}${overrideSource(asOnKtp)}.`;
  return reasons.map((reason) => {
    const note = `${reason.message} ${source}`;
    if (reason.code === 'NIK_FORMAT') return { ...reason, level: 'warning', message: note };
    const isMismatch = reason.code === 'NIK_TANGGAL_BEDA' || reason.code === 'NIK_KELAMIN_BEDA';
    return isMismatch ? { ...reason, level: 'info', message: note } : reason;
  });
}

function elsewhereReason(
  founder: Founder,
  elsewhere: ReadonlyMap<string, readonly string[]>,
): Reason | undefined {
  const names = elsewhere.get(nikDigits(founder.nikKtp)) ?? [];
  if (names.length === 0) return undefined;
  return {
    code: 'NIK_PENDIRI_LAIN',
    level: 'info',
    message: `Orang ini juga tercatat sebagai pendiri pada ${names.length} berkas lain: ${names.join('; ')}.`,
    field: 'NIK KTP',
    value: names.join('; '),
  };
}

/**
 * Whether one person counts as a founder on the day of the founding meeting: named, present, old enough on that day
 * and known by a possible NIK KTP. Whether the same person is listed twice is decided on the whole list.
 */
export function founderEligibility(founder: Founder, onDay: PlainDate, ctx: FounderContext): Eligibility {
  const founderAge = ruleOrEarliest(ctx.ruleBook['founder-age'], onDay);
  const notaryAge = ruleOrEarliest(ctx.ruleBook['notary-age'], onDay);
  const missingName: Reason | undefined =
    founder.name.trim() === ''
      ? {
          code: 'NAMA_PENDIRI_KOSONG',
          level: 'refuse',
          message: 'Nama pendiri belum diisi. Isi nama menurut KTP.',
          field: 'Nama',
        }
      : undefined;
  const missingBirthDate: Reason = {
    code: 'TANGGAL_LAHIR_KOSONG',
    level: 'refuse',
    message: `Tanggal lahir belum diisi, sehingga umur (paling sedikit ${founderAge.value} tahun) tidak dapat dihitung. Isi menurut KTP.`,
    field: 'Tanggal lahir',
    limit: `${founderAge.value} tahun`,
    basis: founderAge.basis,
  };
  const absent: Reason | undefined = founder.isPresent
    ? undefined
    : {
        code: 'TIDAK_HADIR',
        level: 'refuse',
        message: `Tidak hadir pada rapat pembentukan ${formatLongDate(onDay)}; yang dihitung hanya pendiri yang hadir.`,
        field: 'Hadir',
        value: 'tidak hadir',
        limit: 'hadir',
      };
  const reasons = [
    missingName,
    founder.bornOn === null
      ? missingBirthDate
      : ageReason(founder, founder.bornOn, onDay, founderAge, notaryAge),
    absent,
    ...heldAgainstKtp(checkNik(founder, ctx.officeRegionCode), founder.asOnKtp),
    elsewhereReason(founder, ctx.foundersElsewhere),
    registerReason(founder, ctx.rolesInRegister),
  ].filter((reason) => reason !== undefined);
  return { qualifies: isAccepted(reasons), reasons };
}
