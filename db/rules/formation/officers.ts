import { ruleOn } from '../rule-book/dated-rule.ts';
import type { FormationContext, FormationFile, Officer } from './formation.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { Sex } from '../value/sex.ts';

/** For finding one person in two lists of a file: case, punctuation and spaces do not matter. */
function personKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function officerCount(count: number, on: PlainDate, ruleBook: RuleBook): Reason | undefined {
  const rule = ruleOn(ruleBook['village-programme-officers'], on);
  if (rule === undefined) return undefined;
  const { minimum, mustBeOdd } = rule.value;
  if (count >= minimum && !(mustBeOdd && count % 2 === 0)) return undefined;
  const wanted = mustBeOdd ? `ganjil dan paling sedikit ${minimum} orang` : `paling sedikit ${minimum} orang`;
  return {
    code: 'PENGURUS_GENAP_ATAU_KURANG',
    level: 'warning',
    message: `Pengurus berjumlah ${count} orang; pada Koperasi Desa/Kelurahan Merah Putih jumlahnya ${wanted}.`,
    field: 'Pengurus',
    value: String(count),
    limit: wanted,
    basis: rule.basis,
  };
}

/** The sex written with the officer, else that of the founder of the same name. */
function sexOf(officer: Officer, file: FormationFile): Sex | null {
  if (officer.sex !== null) return officer.sex;
  const key = personKey(officer.name);
  return file.founders.find((founder) => personKey(founder.name) === key)?.sex ?? null;
}

function womenAmongOfficers(
  sexes: readonly (Sex | null)[],
  on: PlainDate,
  ruleBook: RuleBook,
): Reason | undefined {
  const rule = ruleOn(ruleBook['village-programme-officers'], on);
  if (rule === undefined || sexes.length === 0) return undefined;
  if (sexes.includes('P')) return undefined;
  const unknown = sexes.filter((sex) => sex === null).length;
  const common = {
    code: 'KETERWAKILAN_PEREMPUAN',
    field: 'Pengurus',
    limit: 'ada perempuan',
    basis: rule.basis,
  } as const;
  if (unknown > 0) {
    const message = `Keterwakilan perempuan belum dapat dinilai: jenis kelamin ${unknown} dari ${sexes.length} pengurus belum diisi.`;
    return { ...common, level: 'info', message, value: `${unknown} belum diisi` };
  }
  const message = `Semua ${sexes.length} pengurus laki-laki; susunan pengurus perlu memperhatikan keterwakilan perempuan.`;
  return { ...common, level: 'warning', message, value: '0 perempuan' };
}

function inBothBodies(file: FormationFile): readonly Reason[] {
  const supervisors = new Set(file.supervisors.map((supervisor) => personKey(supervisor.name)));
  return file.officers
    .filter((officer) => personKey(officer.name) !== '' && supervisors.has(personKey(officer.name)))
    .map((officer) => ({
      code: 'PENGURUS_PENGAWAS_RANGKAP',
      level: 'warning',
      message: `${officer.name} tercatat sebagai pengurus dan sekaligus pengawas. Pilih satu jabatan, atau pastikan keduanya orang yang berbeda.`,
      field: 'Pengurus',
      value: officer.name,
      limit: 'satu jabatan',
    }));
}

/** Reasons about pengurus and pengawas; all are warnings or information. */
export function checkOfficers(file: FormationFile, ctx: FormationContext): readonly Reason[] {
  const sexes = file.officers.map((officer) => ({ sex: sexOf(officer, file) }));
  const ofProgramme = file.isVillageProgramme ? checkBoardSize(sexes, file.meetingOn, ctx.ruleBook) : [];
  return [...ofProgramme, ...inBothBodies(file)];
}

/** Odd number, least number and women among the officers of a village cooperative, by the rule of a day. */
export function checkBoardSize(
  officers: readonly { readonly sex: Sex | null }[],
  on: PlainDate,
  ruleBook: RuleBook,
): readonly Reason[] {
  const sexes = officers.map(({ sex }) => sex);
  return [officerCount(sexes.length, on, ruleBook), womenAmongOfficers(sexes, on, ruleBook)].filter(
    (reason) => reason !== undefined,
  );
}
