import { ruleOn } from '../rule-book/dated-rule.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { FormationContext, FormationFile, FounderVerdict } from './formation.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';

export interface FounderCount {
  readonly qualified: number;
  readonly entered: number;
  readonly rule: DatedRule<number>;
  readonly reasons: readonly Reason[];
}

function shortfall(file: FormationFile, qualified: number, entered: number, rule: DatedRule<number>): Reason {
  const isPrimer = file.form === 'primer';
  const who = isPrimer ? 'orang pendiri yang memenuhi syarat' : 'koperasi pendiri';
  return {
    code: isPrimer ? 'PENDIRI_KURANG' : 'SEKUNDER_KOPERASI_KURANG',
    level: 'refuse',
    message: `Koperasi ${file.form} memerlukan minimal ${rule.value} ${who}: memenuhi ${qualified} dari ${entered} (perlu ${rule.value}).`,
    field: isPrimer ? 'Pendiri' : 'Koperasi pendiri',
    value: String(qualified),
    limit: String(rule.value),
    basis: rule.basis,
  };
}

function noRuleYet(file: FormationFile, rule: DatedRule<number>): Reason {
  return {
    code: 'ATURAN_BELUM_BERLAKU',
    level: 'refuse',
    message: `Rapat pembentukan ${formatLongDate(file.meetingOn)} tidak tercakup oleh aturan jumlah pendiri yang tercatat (yang tertua berlaku sejak ${formatLongDate(rule.inForceFrom)}). Periksa tanggal rapat atau lengkapi aturan di Pengaturan.`,
    field: 'Tanggal rapat',
    value: formatLongDate(file.meetingOn),
    limit: formatLongDate(rule.inForceFrom),
    basis: rule.basis,
  };
}

function strayFounders(file: FormationFile): readonly Reason[] {
  if (file.form === 'sekunder' && file.founders.length > 0) {
    return [
      {
        code: 'SEKUNDER_PENDIRI_ORANG',
        level: 'refuse',
        message: `Daftar pendiri koperasi sekunder memuat ${file.founders.length} orang perseorangan; pendirinya hanya koperasi. Keluarkan mereka dari daftar.`,
        field: 'Pendiri',
        value: String(file.founders.length),
        limit: '0',
      },
    ];
  }
  if (file.form === 'primer' && file.founderCooperatives.length > 0) {
    return [
      {
        code: 'PRIMER_PENDIRI_KOPERASI',
        level: 'warning',
        message: `Berkas koperasi primer memuat ${file.founderCooperatives.length} koperasi pendiri; yang dihitung hanya orang perseorangan.`,
        field: 'Koperasi pendiri',
        value: String(file.founderCooperatives.length),
        limit: '0',
      },
    ];
  }
  return [];
}

/** Says why a file whose count is met still is not ready: everyone left in the list must be in order. */
function unqualified(founders: readonly FounderVerdict[]): readonly Reason[] {
  const failing = founders.filter((founder) => !founder.qualifies).length;
  if (failing === 0) return [];
  return [
    {
      code: 'PENDIRI_BELUM_MEMENUHI',
      level: 'warning',
      message: `${failing} dari ${founders.length} nama dalam daftar pendiri belum memenuhi syarat. Lengkapi datanya atau keluarkan dari daftar sebelum berkas diajukan.`,
      field: 'Pendiri',
      value: String(failing),
      limit: '0',
    },
  ];
}

/** How many founders count, how many are needed by the rule of the meeting's day, and what is wrong with it. */
export function countFounders(
  file: FormationFile,
  founders: readonly FounderVerdict[],
  ctx: Pick<FormationContext, 'ruleBook'>,
): FounderCount {
  const rules = ctx.ruleBook[`founder-count-${file.form}`];
  const rule = ruleOrEarliest(rules, file.meetingOn);
  const qualified = founders.filter((founder) => founder.qualifies).length;
  const entered = file.form === 'primer' ? file.founders.length : file.founderCooperatives.length;
  const reasons = [
    ...(ruleOn(rules, file.meetingOn) ? [] : [noRuleYet(file, rule)]),
    ...(qualified < rule.value ? [shortfall(file, qualified, entered, rule)] : unqualified(founders)),
    ...strayFounders(file),
  ];
  return { qualified, entered, rule, reasons };
}
