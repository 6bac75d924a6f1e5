import { normaliseCooperativeName } from '../cooperative/name.ts';
import { founderEligibility } from './founder-eligibility.ts';
import type { FounderContext } from './founder-eligibility.ts';
import type { FormationFile, Founder, FounderVerdict, RegisteredCooperative } from './formation.ts';
import { nikDigits, readNik } from '../cooperative/identity-number.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isAccepted } from '../value/reason.ts';
import type { Reason } from '../value/reason.ts';

function withReason(verdict: FounderVerdict, reason: Reason): FounderVerdict {
  const reasons = [...verdict.reasons, reason];
  return { ...verdict, reasons, qualifies: isAccepted(reasons) };
}

/**
 * The entry that counts for each NIK: the first that qualifies, else the first. Taking simply the first would let an
 * absent entry push out the present one, and the count would depend on the order of typing.
 */
function countedEntries(
  founders: readonly Founder[],
  verdicts: readonly FounderVerdict[],
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const [index, founder] of founders.entries()) {
    if (!readNik(founder.nikKtp).ok && founder.asOnKtp === null) continue;
    const nik = nikDigits(founder.nikKtp);
    if (nik === '') continue;
    const earlier = counted.get(nik);
    const isBetter = earlier === undefined || (!verdicts[earlier]?.qualifies && verdicts[index]?.qualifies);
    if (isBetter) counted.set(nik, index);
  }
  return counted;
}

function judgePeople(
  founders: readonly Founder[],
  onDay: PlainDate,
  ctx: FounderContext,
): readonly FounderVerdict[] {
  const verdicts = founders.map((founder) => ({
    name: founder.name,
    ...founderEligibility(founder, onDay, ctx),
  }));
  const counted = countedEntries(founders, verdicts);
  return verdicts.map((verdict, index) => {
    const other = counted.get(nikDigits(founders[index]?.nikKtp ?? ''));
    if (other === undefined || other === index) return verdict;
    return withReason(verdict, {
      code: 'NIK_GANDA',
      level: 'refuse',
      message: `NIK KTP sama dengan pendiri nomor ${other + 1} (${founders[other]?.name ?? ''}); satu orang dihitung satu kali. Perbaiki NIK atau keluarkan salah satunya.`,
      field: 'NIK KTP',
      value: `nomor ${index + 1}`,
      limit: 'satu kali',
    });
  });
}

/** Whether a founding cooperative stands in the register with a legal-entity number; it may also lie elsewhere. */
function registeredReason(name: string, found: readonly RegisteredCooperative[]): Reason {
  const common = { field: 'Koperasi pendiri', value: name } as const;
  if (found.length === 0) {
    return {
      ...common,
      code: 'KOPERASI_PENDIRI_TIDAK_TERCATAT',
      level: 'warning',
      message:
        'Koperasi ini tidak ada dalam register dinas. Pastikan sudah berbadan hukum; lampirkan SK pengesahannya.',
    };
  }
  const numbers = found.map(({ legalEntityNumber }) => legalEntityNumber).filter((number) => number !== '');
  return numbers.length > 0
    ? {
        ...common,
        code: 'KOPERASI_PENDIRI_TERCATAT',
        level: 'info',
        message: `Tercatat dalam register, badan hukum ${numbers.join('; ')}.`,
      }
    : {
        ...common,
        code: 'KOPERASI_PENDIRI_TANPA_BADAN_HUKUM',
        level: 'warning',
        message:
          'Tercatat dalam register tanpa nomor badan hukum. Pendiri koperasi sekunder harus berbadan hukum; lengkapi nomornya.',
      };
}

function judgeCooperatives(names: readonly string[], ctx: FounderContext): readonly FounderVerdict[] {
  const keys = names.map(normaliseCooperativeName);
  return names.map((name, index) => {
    const registered = registeredReason(name, ctx.registeredFounders.get(keys[index] ?? '') ?? []);
    const verdict: FounderVerdict = { name, qualifies: true, reasons: [registered] };
    const first = keys.indexOf(keys[index] ?? '');
    if (first === index) return verdict;
    return withReason(verdict, {
      code: 'KOPERASI_PENDIRI_GANDA',
      level: 'refuse',
      message: `Koperasi ini sama dengan koperasi pendiri nomor ${first + 1} (${names[first] ?? ''}); satu koperasi dihitung satu kali.`,
      field: 'Koperasi pendiri',
      value: name,
      limit: 'satu kali',
    });
  });
}

/**
 * Everyone entered as founder, in the order of the file. A sekunder is founded by cooperatives, so people in its list
 * are refused; a primer is founded by people, so its cooperatives are left out.
 */
export function judgeFounders(file: FormationFile, ctx: FounderContext): readonly FounderVerdict[] {
  if (file.form === 'primer') return judgePeople(file.founders, file.meetingOn, ctx);
  const people = file.founders.map((founder) =>
    withReason(
      { name: founder.name, qualifies: true, reasons: [] },
      {
        code: 'SEKUNDER_PENDIRI_ORANG',
        level: 'refuse',
        message:
          'Pendiri koperasi sekunder adalah koperasi; orang perseorangan tidak dihitung. Keluarkan dari daftar pendiri.',
        field: 'Pendiri',
        value: founder.name,
        limit: 'koperasi berbadan hukum',
      },
    ),
  );
  return [...people, ...judgeCooperatives(file.founderCooperatives, ctx)];
}
