import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { EvaluationDifference } from '#contract/evaluation/evaluation.ts';
import { listClosings } from '#db/queries/evaluation/closing.ts';
import { ACTIVITY_LABELS } from '#rules/evaluation/activity.ts';
import { CERTIFICATE_STANDING_LABELS } from '#rules/evaluation/certificate-standing.ts';
import { HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { LOCAL_CLASS_LABELS } from '#rules/evaluation/local-class.ts';
import { RAT_STANDING_LABELS } from '#rules/rat/standing.ts';
import { VERDICT_SECTIONS } from '#rules/evaluation/yearly-verdict.ts';
import type { QueryContext } from '../base/context.ts';
import { readClosed } from './closed-sheet.ts';
import type { Evaluated, EvaluatedLine } from './evaluated.ts';

/** Differences shown; the count tells when there are more. */
const MOST = 500;

/** What is compared, as people read it. */
const COMPARED: readonly (readonly [label: string, textOf: (line: EvaluatedLine) => string])[] = [
  ['Grade', (line) => line.grade],
  ['Keaktifan', (line) => ACTIVITY_LABELS[line.activity]],
  ['Kelas dinas', (line) => LOCAL_CLASS_LABELS[line.localClass]],
  ['Predikat', (line) => (line.predicate ? HEALTH_PREDICATE_LABELS[line.predicate] : 'belum diperiksa')],
  ['Sertifikat', (line) => CERTIFICATE_STANDING_LABELS[line.certificate]],
  ['RAT', (line) => RAT_STANDING_LABELS[line.rat]],
  [
    'Tepat waktu',
    (line) => (line.rat === 'undated' ? 'belum dapat dinilai' : line.isOnTime ? 'ya' : 'tidak'),
  ],
  ['Usaha berjalan', (line) => (line.isBusinessRunning ? 'ya' : 'tidak')],
];

const sentencesOf = ({ reasons }: Evaluated): readonly string[] =>
  VERDICT_SECTIONS.flatMap((section) => reasons[section].map(({ message }) => message));

function differenceOf(
  before: Evaluated | undefined,
  after: Evaluated | undefined,
): EvaluationDifference | undefined {
  const named = after?.line ?? before?.line;
  if (!named) return undefined;
  const { id, name } = named;
  if (!before) return { id, name, changes: ['Baru dinilai'], why: [] };
  if (!after) return { id, name, changes: ['Tidak dinilai lagi (bubar atau digabung)'], why: [] };
  const changes = COMPARED.flatMap(([label, textOf]) => {
    const [was, is] = [textOf(before.line), textOf(after.line)];
    return was === is ? [] : [`${label}: ${was} → ${is}`];
  });
  if (changes.length === 0) return undefined;
  const known = new Set(sentencesOf(before));
  return { id, name, changes, why: sentencesOf(after).filter((sentence) => !known.has(sentence)) };
}

/** Who moved between two closings of one book year, and by which sentences that were not there before. */
export async function compareClosings(
  { bookYear, from, to }: CheckedInputOf<'evaluation.compare'>,
  { read }: QueryContext,
): Promise<OutputOf<'evaluation.compare'>> {
  const closings = await listClosings(read, bookYear);
  const [first, second] = [from, to].map((version) => closings.find((one) => one.version === version));
  if (!first || !second) throw new AppError('NOT_FOUND', { facts: { apa: 'Versi evaluasi' } });
  const before = new Map((await readClosed(read, first)).map((one) => [one.line.id, one]));
  const after = await readClosed(read, second);
  const later = new Set(after.map(({ line }) => line.id));
  const gone = [...before.values()].filter(({ line }) => !later.has(line.id));
  const differences = [
    ...after.map((one) => differenceOf(before.get(one.line.id), one)),
    ...gone.map((one) => differenceOf(one, undefined)),
  ].filter((one) => one !== undefined);
  return { total: differences.length, differences: differences.slice(0, MOST) };
}
