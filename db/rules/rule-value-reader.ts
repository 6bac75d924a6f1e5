import { checkPattern } from './letter-number.ts';
import type {
  AwardCriteria,
  BookYearLimit,
  ChecklistDocument,
  GradeWindow,
  NumberingRule,
  OfficerCountRule,
  RatDeadlineRule,
  RetentionYears,
  RuleCode,
  RuleValues,
  VillageLeadershipRule,
} from './rule-value.ts';

/** Reads a stored value; undefined when it has another shape than its rule needs. */
type Reader<V> = (value: unknown) => V | undefined;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isWithin(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function numberWithin(from: number, to: number): Reader<number> {
  return (value) => (isWithin(value, from, to) ? value : undefined);
}

const readOfficerCount: Reader<OfficerCountRule> = (value) => {
  const [minimum, mustBeOdd] = [field(value, 'minimum'), field(value, 'mustBeOdd')];
  return isWithin(minimum, 1, 100) && typeof mustBeOdd === 'boolean' ? { minimum, mustBeOdd } : undefined;
};

const readLimit: Reader<BookYearLimit> = (value) => {
  const [monthsAfter, day] = [field(value, 'monthsAfter'), field(value, 'day')];
  if (!isWithin(monthsAfter, 1, 36)) return undefined;
  return day === null || isWithin(day, 1, 31) ? { monthsAfter, day } : undefined;
};

const readRatDeadline: Reader<RatDeadlineRule> = (value) => {
  const [held, report] = [readLimit(field(value, 'held')), readLimit(field(value, 'report'))];
  return held && report ? { held, report } : undefined;
};

const readGradeWindow: Reader<GradeWindow> = (value) => {
  const [bookYears, youngYears] = [field(value, 'bookYears'), field(value, 'youngYears')];
  return isWithin(bookYears, 1, 20) && isWithin(youngYears, 1, 20) ? { bookYears, youngYears } : undefined;
};

const readAwardCriteria: Reader<AwardCriteria> = (value) => {
  const isReportRequired = field(value, 'isReportRequired');
  const isTimelinessRequired = field(value, 'isTimelinessRequired');
  const isActiveStatusRequired = field(value, 'isActiveStatusRequired');
  const isRunningBusinessRequired = field(value, 'isRunningBusinessRequired');
  return typeof isReportRequired === 'boolean' &&
    typeof isTimelinessRequired === 'boolean' &&
    typeof isActiveStatusRequired === 'boolean' &&
    typeof isRunningBusinessRequired === 'boolean'
    ? { isReportRequired, isTimelinessRequired, isActiveStatusRequired, isRunningBusinessRequired }
    : undefined;
};

const readNumbering: Reader<NumberingRule> = (value) => {
  const [pattern, classification] = [field(value, 'pattern'), field(value, 'classification')];
  if (!isText(pattern) || typeof classification !== 'string') return undefined;
  return checkPattern(pattern).length === 0 ? { pattern, classification } : undefined;
};

const readDocument: Reader<ChecklistDocument> = (value) => {
  const [code, name, isRequired] = [field(value, 'code'), field(value, 'name'), field(value, 'isRequired')];
  return isText(code) && isText(name) && typeof isRequired === 'boolean'
    ? { code, name, isRequired }
    : undefined;
};

const readDocuments: Reader<readonly ChecklistDocument[]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const documents = value.map(readDocument).filter((document) => document !== undefined);
  const codes = new Set(documents.map((document) => document.code));
  return documents.length === value.length && codes.size === documents.length ? documents : undefined;
};

const readLeadership: Reader<VillageLeadershipRule> = (value) => {
  const [asOfficer, chairsSupervisors] = [field(value, 'asOfficer'), field(value, 'chairsSupervisors')];
  const isLevel = asOfficer === 'off' || asOfficer === 'warning' || asOfficer === 'refuse';
  return isLevel && typeof chairsSupervisors === 'boolean' ? { asOfficer, chairsSupervisors } : undefined;
};

const readRetention: Reader<readonly RetentionYears[]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const kinds = value.flatMap((one): readonly RetentionYears[] => {
    const [code, name, years] = [field(one, 'code'), field(one, 'name'), field(one, 'years')];
    return isText(code) && isText(name) && isWithin(years, 0, 100) ? [{ code, name, years }] : [];
  });
  return kinds.length === value.length ? kinds : undefined;
};

/** Widest sensible values; a row outside them is a slip of the keyboard, not a rule. */
export const RULE_VALUE_READERS: { readonly [Code in RuleCode]: Reader<RuleValues[Code]> } = {
  'founder-count-primer': numberWithin(1, 1000),
  'founder-count-sekunder': numberWithin(1, 1000),
  'founder-age': numberWithin(0, 120),
  'notary-age': numberWithin(0, 120),
  'name-word-count': numberWithin(0, 20),
  'village-programme-officers': readOfficerCount,
  'rat-legal-months': numberWithin(1, 36),
  'rat-deadline-primer': readRatDeadline,
  'rat-deadline-sekunder': readRatDeadline,
  'grade-window': readGradeWindow,
  'award-criteria': readAwardCriteria,
  'award-number': readNumbering,
  'formation-documents-primer': readDocuments,
  'formation-documents-sekunder': readDocuments,
  'formation-documents-simpan-pinjam': readDocuments,
  'formation-documents-syariah': readDocuments,
  'formation-documents-kdkmp': readDocuments,
  'village-leadership': readLeadership,
  'expiry-warning-days': numberWithin(0, 730),
  'permit-kinds': readDocuments,
  'amendment-documents-articles': readDocuments,
  'amendment-documents-data': readDocuments,
  'dissolution-grounds': readDocuments,
  'dissolution-notice-months': numberWithin(0, 60),
  'retention-years': readRetention,
};
