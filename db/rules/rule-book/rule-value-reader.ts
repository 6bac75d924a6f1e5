import { readHalalCertificate, readHalalCheck, readHalalClocks, readHalalDuties } from './halal-readers.ts';
import { weightFault } from './health-score.ts';
import { readHealthWorksheet } from './health-worksheet-rule.ts';
import { field, isText, isWithin } from './value-parts.ts';
import { isPlainDate } from '../value/plain-date.ts';
import { readLicenceKinds } from './licence-readers.ts';
import { readAssistantLoad, readVillageFinancing, readVillageOperation } from './village-work-readers.ts';
import { GRADES } from '../value/grade-name.ts';
import { AWARD_RANKINGS } from './rule-value.ts';
import type {
  AchievementScale,
  ActivityRule,
  AwardCriteria,
  BookYearLimit,
  ChecklistDocument,
  FundRule,
  GradeWindow,
  HealthBands,
  HealthWeights,
  KukLimits,
  LocalClassRule,
  NamedChoice,
  OfficerCountRule,
  QuorumRule,
  RatDeadlineRule,
  DissolutionTerms,
  RatReminderRule,
  RetentionYears,
  RuleCode,
  RuleValues,
  UmkmScaleRule,
  VillageLeadershipRule,
} from './rule-value.ts';

/** Reads a stored value; undefined when it has another shape than its rule needs. */
type Reader<V> = (value: unknown) => V | undefined;

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

const readQuorum: Reader<QuorumRule> = (value) => {
  const [numerator, denominator] = [field(value, 'numerator'), field(value, 'denominator')];
  const mustExceed = field(value, 'mustExceed');
  if (!isWithin(numerator, 1, 100) || !isWithin(denominator, 1, 100)) return undefined;
  return numerator <= denominator && typeof mustExceed === 'boolean'
    ? { numerator, denominator, mustExceed }
    : undefined;
};

const readReminder: Reader<RatReminderRule> = (value) => {
  const firstAfterLimit = field(value, 'firstAfterLimit');
  const secondAfterFirst = field(value, 'secondAfterFirst');
  const thirdAfterSecond = field(value, 'thirdAfterSecond');
  return isWithin(firstAfterLimit, 0, 366) &&
    isWithin(secondAfterFirst, 1, 366) &&
    isWithin(thirdAfterSecond, 1, 366)
    ? { firstAfterLimit, secondAfterFirst, thirdAfterSecond }
    : undefined;
};

const readDissolutionTerms: Reader<DissolutionTerms> = (value) => {
  const objectionMonths = field(value, 'objectionMonths');
  const decisionMonths = field(value, 'decisionMonths');
  const creditorMonths = field(value, 'creditorMonths');
  return isWithin(objectionMonths, 1, 60) &&
    isWithin(decisionMonths, 1, 60) &&
    isWithin(creditorMonths, 1, 60)
    ? { objectionMonths, decisionMonths, creditorMonths }
    : undefined;
};

const readGradeWindow: Reader<GradeWindow> = (value) => {
  const [bookYears, youngYears] = [field(value, 'bookYears'), field(value, 'youngYears')];
  return isWithin(bookYears, 1, 20) && isWithin(youngYears, 1, 20) ? { bookYears, youngYears } : undefined;
};

const SWITCHES = [
  'isReportRequired',
  'isTimelinessRequired',
  'isActiveStatusRequired',
  'isRunningBusinessRequired',
] as const;

/** Criteria that came later are asked for by nobody until the office says so. */
const MOST_AWARDS = 100_000;

const readAwardCriteria: Reader<AwardCriteria> = (value) => {
  if (SWITCHES.some((name) => typeof field(value, name) !== 'boolean')) return undefined;
  const isCertificateRequired = field(value, 'isCertificateRequired') ?? false;
  const coolingOffYears = field(value, 'coolingOffYears') ?? 0;
  const minimumYears = field(value, 'minimumYears') ?? 0;
  const grade = field(value, 'minimumGrade') ?? null;
  const minimumGrade = GRADES.find((one) => one === grade) ?? null;
  if (typeof isCertificateRequired !== 'boolean' || minimumGrade !== grade) return undefined;
  if (!isWithin(coolingOffYears, 0, 20) || !isWithin(minimumYears, 0, 100)) return undefined;
  // Criteria that were kept before there was a plan ask for none.
  const plannedCount = field(value, 'plannedCount') ?? null;
  const order = field(value, 'ranking') ?? 'grade';
  const ranking = AWARD_RANKINGS.find((one) => one === order);
  if (!ranking || (plannedCount !== null && !isWithin(plannedCount, 1, MOST_AWARDS))) return undefined;
  return {
    isReportRequired: field(value, 'isReportRequired') === true,
    isTimelinessRequired: field(value, 'isTimelinessRequired') === true,
    isActiveStatusRequired: field(value, 'isActiveStatusRequired') === true,
    isRunningBusinessRequired: field(value, 'isRunningBusinessRequired') === true,
    isCertificateRequired,
    coolingOffYears,
    minimumYears,
    minimumGrade,
    plannedCount,
    ranking,
  };
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

const readChoices: Reader<readonly NamedChoice[]> = (value) => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const choices = value.flatMap((one: unknown) => {
    const [code, name] = [field(one, 'code'), field(one, 'name')];
    return isText(code) && isText(name) ? [{ code, name }] : [];
  });
  const codes = new Set(choices.map(({ code }) => code));
  return choices.length === value.length && codes.size === choices.length ? choices : undefined;
};

const readActivity: Reader<ActivityRule> = (value) => {
  const isReportRequired = field(value, 'isReportRequired');
  const isRunningBusinessRequired = field(value, 'isRunningBusinessRequired');
  const maxYearsWithoutRat = field(value, 'maxYearsWithoutRat');
  const isFoundOnVisitRequired = field(value, 'isFoundOnVisitRequired');
  if (
    typeof isReportRequired !== 'boolean' ||
    typeof isRunningBusinessRequired !== 'boolean' ||
    typeof isFoundOnVisitRequired !== 'boolean' ||
    !(maxYearsWithoutRat === null || isWithin(maxYearsWithoutRat, 0, 20))
  )
    return undefined;
  // A rule that asks nothing would call everything active.
  const isAsking =
    isReportRequired || isRunningBusinessRequired || isFoundOnVisitRequired || maxYearsWithoutRat !== null;
  return isAsking
    ? { isReportRequired, isRunningBusinessRequired, maxYearsWithoutRat, isFoundOnVisitRequired }
    : undefined;
};

const readLocalClass: Reader<LocalClassRule> = (value) => {
  const healthyBookYears = field(value, 'healthyBookYears');
  const unhealthyYearsWithoutRat = field(value, 'unhealthyYearsWithoutRat');
  const areOfficersRequired = field(value, 'areOfficersRequired');
  const areArticlesRequired = field(value, 'areArticlesRequired');
  const isFinancialReportRequired = field(value, 'isFinancialReportRequired');
  const isOdsRequired = field(value, 'isOdsRequired');
  return isWithin(healthyBookYears, 1, 20) &&
    isWithin(unhealthyYearsWithoutRat, 1, 20) &&
    typeof areOfficersRequired === 'boolean' &&
    typeof areArticlesRequired === 'boolean' &&
    typeof isFinancialReportRequired === 'boolean' &&
    typeof isOdsRequired === 'boolean'
    ? {
        healthyBookYears,
        unhealthyYearsWithoutRat,
        areOfficersRequired,
        areArticlesRequired,
        isFinancialReportRequired,
        isOdsRequired,
      }
    : undefined;
};

const readUncheckedWeights: Reader<HealthWeights> = (value) => {
  const governance = field(value, 'governance');
  const risk = field(value, 'risk');
  const finance = field(value, 'finance');
  const capital = field(value, 'capital');
  const sharia = field(value, 'sharia');
  if (
    !isWithin(governance, 0, 100) ||
    !isWithin(risk, 0, 100) ||
    !isWithin(finance, 0, 100) ||
    !isWithin(capital, 0, 100) ||
    !isWithin(sharia, 0, 100)
  )
    return undefined;
  return { governance, risk, finance, capital, sharia };
};

const readWeights: Reader<HealthWeights> = (value) => {
  const weights = readUncheckedWeights(value);
  return weights && weightFault(weights) === undefined ? weights : undefined;
};

/** Why weights are refused although each is a percentage; undefined for other rules and other faults. */
export function weightValueFault(code: RuleCode, value: unknown): string | undefined {
  if (code !== 'health-weights' && code !== 'health-weights-syariah') return undefined;
  const weights = readUncheckedWeights(value);
  return weights && weightFault(weights);
}

const readBands: Reader<HealthBands> = (value) => {
  const healthy = field(value, 'healthy');
  const fairlyHealthy = field(value, 'fairlyHealthy');
  const supervised = field(value, 'supervised');
  return isWithin(healthy, 1, 100) &&
    isWithin(fairlyHealthy, 1, healthy - 1) &&
    isWithin(supervised, 1, fairlyHealthy - 1)
    ? { healthy, fairlyHealthy, supervised }
    : undefined;
};

const readScale: Reader<AchievementScale> = (value) => {
  const veryHigh = field(value, 'veryHigh');
  const high = field(value, 'high');
  const medium = field(value, 'medium');
  const low = field(value, 'low');
  return isWithin(veryHigh, 1, 1000) &&
    isWithin(high, 1, veryHigh - 1) &&
    isWithin(medium, 1, high - 1) &&
    isWithin(low, 1, medium - 1)
    ? { veryHigh, high, medium, low }
    : undefined;
};

const MOST_RUPIAH = 1e15;

function risingLimits(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const limits = value.filter((limit: unknown) => isWithin(limit, 1, MOST_RUPIAH));
  const isRising = limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? 0));
  return limits.length === 3 && isRising ? limits : undefined;
}

const readKukLimits: Reader<KukLimits> = (value) => {
  const members = risingLimits(field(value, 'members'));
  const ownCapital = risingLimits(field(value, 'ownCapital'));
  const assets = risingLimits(field(value, 'assets'));
  return members && ownCapital && assets ? { members, ownCapital, assets } : undefined;
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

const readFunds: Reader<FundRule> = (value) => {
  const funds = field(value, 'funds');
  return Array.isArray(funds) && funds.every(isText) ? { funds } : undefined;
};

const readUmkmScale: Reader<UmkmScaleRule> = (value) => {
  const [capital, sales] = [risingLimits(field(value, 'capital')), risingLimits(field(value, 'sales'))];
  const capitalFrom = field(value, 'capitalFrom');
  if (!capital || !sales) return undefined;
  if (capitalFrom === null) return { capital, sales, capitalFrom };
  return typeof capitalFrom === 'string' && isPlainDate(capitalFrom)
    ? { capital, sales, capitalFrom }
    : undefined;
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
  'rat-quorum': readQuorum,
  'rat-quorum-second': readQuorum,
  'rat-reminder': readReminder,
  'grade-window': readGradeWindow,
  'award-criteria': readAwardCriteria,
  'activity-test': readActivity,
  'local-class': readLocalClass,
  'health-weights': readWeights,
  'health-weights-syariah': readWeights,
  'health-bands': readBands,
  'health-worksheet': readHealthWorksheet,
  'kuk-limits': readKukLimits,
  'certificate-reminder': numberWithin(0, 365),
  'formation-documents-primer': readDocuments,
  'formation-documents-sekunder': readDocuments,
  'formation-documents-simpan-pinjam': readDocuments,
  'formation-documents-syariah': readDocuments,
  'formation-documents-kdkmp': readDocuments,
  'documents-amendment-statutes': readDocuments,
  'documents-amendment-data': readDocuments,
  'documents-dissolution': readDocuments,
  'village-leadership': readLeadership,
  'village-first-book-year': numberWithin(2025, 2200),
  'expiry-warning-days': numberWithin(0, 730),
  'permit-kinds': readDocuments,
  'dissolution-grounds': readDocuments,
  'dissolution-notice-months': numberWithin(0, 60),
  'dissolution-terms': readDissolutionTerms,
  'incident-notice-hours': numberWithin(1, 720),
  'retention-years': readRetention,
  'consultation-topics': readChoices,
  'disposition-instructions': readChoices,
  'activity-kinds': readChoices,
  'activity-funds': readChoices,
  'activity-attendance': numberWithin(1, 100),
  'activity-quota': numberWithin(1, 10_000),
  'receipt-stamp': numberWithin(1, 1_000_000_000_000),
  'activity-often': numberWithin(2, 1000),
  'activity-nib': readFunds,
  'working-week': numberWithin(1, 7),
  'field-officer-roles': readChoices,
  'coaching-goals': readChoices,
  'coaching-aspects': readChoices,
  'achievement-scale': readScale,
  'officer-certificate-target': numberWithin(1, 10_000),
  'umkm-forms': readChoices,
  'umkm-sectors': readChoices,
  'product-kinds': readChoices,
  'umkm-scale': readUmkmScale,
  'halal-stages': readChoices,
  'halal-check': readHalalCheck,
  'halal-clocks': readHalalClocks,
  'halal-certificate': readHalalCertificate,
  'halal-duty': readHalalDuties,
  'village-unit-kinds': readChoices,
  'village-operation': readVillageOperation,
  'village-account-stale-days': numberWithin(1, 3650),
  'village-financing': readVillageFinancing,
  'village-assistant-load': readAssistantLoad,
  'licence-kinds': readLicenceKinds,
  'licence-warning-days': numberWithin(0, 730),
  'pirt-packaging': readChoices,
  'pirt-foods': readChoices,
};
