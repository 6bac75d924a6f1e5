import { HEALTH_ASPECT_LABELS, healthPredicate } from '../rule-book/health-score.ts';
import type { HealthAspect, HealthPredicate, HealthScores } from '../rule-book/health-score.ts';
import { mostPoints } from '../rule-book/health-worksheet-rule.ts';
import type { HealthComponent } from '../rule-book/health-worksheet-rule.ts';
import type { HealthBands, HealthWeights } from '../rule-book/rule-value.ts';
import { formatDecimal, percentageOf } from '../value/numbers.ts';
import type { Reason, ReasonCode } from '../value/reason.ts';
import { countedAnswer, questionsOf } from './health-worksheet.ts';
import type { AskedWorksheet, WorksheetAnswers, WorksheetSection } from './health-worksheet.ts';

export interface ComponentResult {
  readonly code: string;
  readonly name: string;
  readonly asked: number;
  readonly answered: number;
  readonly fulfilled: number;
  /** Answered and applicable. */
  readonly judged: number;
  /** Null while a question is unanswered, or where nothing applies. */
  readonly points: number | null;
}

export interface AspectResult {
  readonly aspect: HealthAspect;
  readonly components: readonly ComponentResult[];
  readonly asked: number;
  readonly answered: number;
  readonly weight: number;
  readonly points: number;
  readonly mostPoints: number;
  /** Thousandths of a point, to the nearest; null while a question is unanswered, or where nothing applies. */
  readonly score: number | null;
  /** What it gives to the final score, with two decimals as printed. */
  readonly shareText: string;
}

export interface WorksheetResult {
  readonly aspects: readonly AspectResult[];
  readonly asked: number;
  readonly answered: number;
  /** Codes of the questions, in the order of the worksheet. */
  readonly unanswered: readonly string[];
  /** Set aside as not applicable without saying why. */
  readonly unexplained: readonly string[];
  readonly scores: HealthScores;
  /** Hundred-thousandths of a point, cut and never rounded up; null while the worksheet has no score. */
  readonly finalScore: number | null;
  readonly predicate: HealthPredicate | null;
  /** Which aspect gave how much, and what is missing. */
  readonly reasons: readonly Reason[];
}

interface Judging {
  readonly asked: AskedWorksheet;
  readonly answers: WorksheetAnswers;
  readonly weights: HealthWeights;
}

const FINAL_PER_POINT = 100_000;
const SCORE_PER_POINT = 1000;
const HUNDRED = 100;

/** More than a limit is asked for: 75 percent is not above 75. In whole numbers, so that no fraction decides. */
function pointsOf(fulfilled: number, judged: number, { limits }: AskedWorksheet): number {
  const reached = limits.filter((limit) => fulfilled * HUNDRED > limit * judged).length;
  return 1 + reached;
}

function componentResult({ code, name, questions }: HealthComponent, { asked, answers }: Judging) {
  const found = questions.map((question) => countedAnswer(asked, answers[question.code]));
  const answered = found.filter((answer) => answer !== null).length;
  const fulfilled = found.filter((answer) => answer === 'yes').length;
  const judged = answered - found.filter((answer) => answer === 'not_applicable').length;
  const isJudged = answered === questions.length && judged > 0;
  const points = isJudged ? pointsOf(fulfilled, judged, asked) : null;
  return { code, name, asked: questions.length, answered, fulfilled, judged, points };
}

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

function aspectResult(section: WorksheetSection, judging: Judging): AspectResult {
  const { aspect } = section;
  const components = section.components.map((component) => componentResult(component, judging));
  const asked = sumOf(components.map((one) => one.asked));
  const answered = sumOf(components.map((one) => one.answered));
  const judged = components.flatMap(({ points }) => (points === null ? [] : [points]));
  const [points, most] = [sumOf(judged), judged.length * mostPoints(judging.asked)];
  const weight = judging.weights[aspect];
  const isScored = answered === asked && most > 0;
  return {
    aspect,
    components,
    asked,
    answered,
    weight,
    points,
    mostPoints: most,
    score: isScored ? Math.round((points * HUNDRED * SCORE_PER_POINT) / most) : null,
    shareText: isScored ? formatDecimal((points * weight) / most, 2) : '-',
  };
}

/**
 * The sum of all shares, exact: a third of a point and two thirds are one. Every fraction is brought to one
 * denominator; MOST_COMPONENTS keeps that within whole numbers.
 */
function exactFinal(aspects: readonly AspectResult[]): number {
  const counted = aspects.filter(({ weight }) => weight > 0);
  const denominator = counted.map(({ mostPoints: most }) => most).reduce(leastCommonMultiple, 1);
  const numerator = sumOf(
    counted.map(({ points, weight, mostPoints: most }) => points * weight * (denominator / most)),
  );
  return Number((BigInt(numerator) * BigInt(FINAL_PER_POINT)) / BigInt(denominator));
}

function leastCommonMultiple(one: number, other: number): number {
  let [rest, divisor] = [one, other];
  while (divisor !== 0) [rest, divisor] = [divisor, rest % divisor];
  return (one / rest) * other;
}

const reason = (level: Reason['level'], code: ReasonCode, aspect: HealthAspect, message: string): Reason => ({
  code,
  level,
  message,
  field: HEALTH_ASPECT_LABELS[aspect],
});

function componentWords(component: ComponentResult, most: number): string {
  const { name, fulfilled, judged, points } = component;
  if (points === null) return `${name} tidak dinilai`;
  return `${name} ${fulfilled} dari ${judged} terpenuhi (${percentageOf(fulfilled, judged)} persen), skor ${points} dari ${most}`;
}

function aspectReasons(result: AspectResult, most: number): readonly Reason[] {
  const { aspect, asked, answered, weight, score, shareText } = result;
  const label = HEALTH_ASPECT_LABELS[aspect];
  if (answered < asked) {
    const message = `${label}: ${asked - answered} dari ${asked} pertanyaan belum dijawab.`;
    return [reason('refuse', 'PERTANYAAN_BELUM_DIJAWAB', aspect, message)];
  }
  if (score === null) {
    if (weight === 0) return [];
    const message = `${label} berbobot ${weight} persen, tetapi semua pertanyaannya dinyatakan tidak berlaku. Nilai sedikitnya satu pertanyaan, atau isi skor langsung dengan alasan.`;
    return [reason('refuse', 'ASPEK_TANPA_PENILAIAN', aspect, message)];
  }
  const details = result.components.map((component) => componentWords(component, most)).join('; ');
  const nilai = formatDecimal((result.points * HUNDRED) / result.mostPoints, 2);
  const message = `${label}: nilai ${nilai}, bobot ${weight} persen, menyumbang ${shareText}. ${details}.`;
  return [reason('info', 'SUMBANGAN_ASPEK', aspect, message)];
}

/** The score of a worksheet with its reasons; none as long as one question is unanswered or set aside unexplained. */
export function scoreWorksheet(
  asked: AskedWorksheet,
  answers: WorksheetAnswers,
  weights: HealthWeights,
  bands: HealthBands,
): WorksheetResult {
  const aspects = asked.sections.map((section) => aspectResult(section, { asked, answers, weights }));
  const questions = asked.sections.flatMap((section) =>
    questionsOf(section).map(({ code, text }) => ({ aspect: section.aspect, code, text })),
  );
  const unanswered = questions.filter(({ code }) => countedAnswer(asked, answers[code]) === null);
  const unexplained = questions.filter(
    ({ code }) =>
      countedAnswer(asked, answers[code]) === 'not_applicable' && answers[code]?.remark.trim() === '',
  );
  const reasons = [
    ...aspects.flatMap((aspect) => aspectReasons(aspect, mostPoints(asked))),
    ...unexplained.map(({ aspect, text }) =>
      reason(
        'refuse',
        'TIDAK_BERLAKU_TANPA_CATATAN',
        aspect,
        `"${text}" dinyatakan tidak berlaku tanpa catatan. Tulis sebabnya.`,
      ),
    ),
  ];
  const isScored = !reasons.some(({ level }) => level === 'refuse');
  const finalScore = isScored ? exactFinal(aspects) : null;
  const scores = { governance: null, risk: null, finance: null, capital: null, sharia: null };
  return {
    aspects,
    asked: questions.length,
    answered: questions.length - unanswered.length,
    unanswered: unanswered.map(({ code }) => code),
    unexplained: unexplained.map(({ code }) => code),
    scores: { ...scores, ...Object.fromEntries(aspects.map(({ aspect, score }) => [aspect, score])) },
    finalScore,
    predicate: finalScore === null ? null : healthPredicate(finalScore, bands),
    reasons,
  };
}

/** How answers become a score, in words: what stands on the form for the pen, and under the printed sums. */
export function countingWords(asked: Pick<AskedWorksheet, 'limits'>, bands: HealthBands): string {
  const most = mostPoints(asked);
  const steps = asked.limits.map((limit, at) => `${most - at} bila lebih dari ${limit} persen terpenuhi`);
  return `Skor komponen: ${steps.join(', ')}, selain itu 1. Nilai aspek: jumlah skor x 100 / (banyak komponen x ${most}). Sehat mulai ${bands.healthy}, Cukup Sehat mulai ${bands.fairlyHealthy}, Dalam Pengawasan mulai ${bands.supervised}, di bawahnya Dalam Pengawasan Khusus.`;
}
