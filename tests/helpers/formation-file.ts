import { checklistFor } from '#rules/formation/checklist.ts';
import { NO_PARTICULARS } from '#rules/formation/particulars.ts';
import type { FormationContext, FormationFile, Founder } from '#rules/formation/formation.ts';
import { dateParts, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import type { Sex } from '#rules/value/sex.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';

export const RULE_BOOK = buildRuleBook(STANDARD_RULES);

/** A NIK KTP that agrees with the birth date and sex. */
export function nikFor(bornOn: PlainDate, sex: Sex, serial: number, region = '640804'): string {
  const { year, month, day } = dateParts(bornOn);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${region}${two(sex === 'P' ? day + 40 : day)}${two(month)}${two(year % 100)}${String(serial).padStart(4, '0')}`;
}

/** A founder who meets every rule on 10 June 2025, the `serial`-th of them. */
export function goodFounder(
  serial: number,
  change: Partial<Founder> & { readonly bornOn?: PlainDate } = {},
): Founder {
  const sex = change.sex ?? (serial % 2 === 0 ? 'P' : 'L');
  const bornOn = change.bornOn ?? toPlainDate(`19${60 + (serial % 35)}-05-17`);
  return {
    name: `Pendiri Contoh ${serial}`,
    nikKtp: nikFor(bornOn, sex, serial),
    bornOn,
    sex,
    address: 'Jl. Contoh',
    isPresent: true,
    capacity: null,
    asOnKtp: null,
    ...change,
  };
}

export function goodFounders(count: number): readonly Founder[] {
  return Array.from({ length: count }, (_, index) => goodFounder(index + 1));
}

/** A primer with nine good founders and no documents yet. */
export function formationFile(change: Partial<FormationFile> = {}): FormationFile {
  return {
    name: 'Koperasi Konsumen Maju Bersama Sangatta',
    form: 'primer',
    kind: 'Konsumen',
    pattern: 'konvensional',
    isVillageProgramme: false,
    hasSavingsUnit: false,
    meetingOn: toPlainDate('2025-06-10'),
    regionCode: '64.08.04.2001',
    founders: goodFounders(9),
    founderCooperatives: [],
    officers: [],
    supervisors: [],
    documents: {},
    particulars: NO_PARTICULARS,
    ...change,
  };
}

/** The same with every document there, and what its letters need: ready to be recommended. */
export function readyFormationFile(change: Partial<FormationFile> = {}): FormationFile {
  const particulars = { ...NO_PARTICULARS, meetingPlace: 'Balai desa', officer: 'Nama Petugas Contoh' };
  const file = formationFile({ particulars, ...change });
  const present = { state: 'present', on: toPlainDate('2025-06-12'), note: '' } as const;
  const documents = Object.fromEntries(checklistFor(file, RULE_BOOK).map(({ code }) => [code, present]));
  return { ...file, documents };
}

export function formationContext(change: Partial<FormationContext> = {}): FormationContext {
  return {
    ruleBook: RULE_BOOK,
    officeRegionCode: '64.08',
    officeLevel: 'regency',
    village: {
      name: 'Sangatta Utara',
      kind: 'desa',
      districtName: 'Sangatta Utara',
      regencyName: 'Kabupaten Kutai Timur',
    },
    namesakes: [],
    foundersElsewhere: new Map(),
    rolesInRegister: new Map(),
    registeredFounders: new Map(),
    ...change,
  };
}
