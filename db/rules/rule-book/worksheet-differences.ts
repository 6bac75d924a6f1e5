import { HEALTH_ASPECT_LABELS, HEALTH_ASPECTS } from './health-aspect.ts';
import type { HealthWorksheetRule } from './health-worksheet-rule.ts';

interface Placed {
  readonly code: string;
  readonly text: string;
  /** "Tata kelola, Prinsip koperasi". */
  readonly place: string;
}

const questionsIn = ({ aspects }: HealthWorksheetRule): readonly Placed[] =>
  HEALTH_ASPECTS.flatMap((aspect) =>
    aspects[aspect].flatMap(({ name, questions }) =>
      questions.map(({ code, text }) => ({
        code,
        text,
        place: `${HEALTH_ASPECT_LABELS[aspect]}, ${name}`,
      })),
    ),
  );

const applicable = ({ allowsNotApplicable }: HealthWorksheetRule): string =>
  allowsNotApplicable ? 'boleh' : 'tidak boleh';

/** What another version of the worksheet asks otherwise, one sentence each. */
export function worksheetDifferences(
  before: HealthWorksheetRule,
  after: HealthWorksheetRule,
): readonly string[] {
  const was = new Map(questionsIn(before).map((question) => [question.code, question]));
  const is = new Map(questionsIn(after).map((question) => [question.code, question]));
  const limits = (rule: HealthWorksheetRule) => rule.limits.join(' / ');
  return [
    ...(limits(before) === limits(after)
      ? []
      : [`Batas nilai komponen ${limits(before)} persen menjadi ${limits(after)} persen.`]),
    ...(applicable(before) === applicable(after)
      ? []
      : [`Jawaban "tidak berlaku" kini ${applicable(after)} dipakai.`]),
    ...[...is.values()].flatMap(({ code, text, place }) => {
      const former = was.get(code);
      if (!former) return [`Ditambah (${place}): ${text}`];
      return former.text === text && former.place === place
        ? []
        : [`Berubah (${former.place}): ${former.text} menjadi (${place}): ${text}`];
    }),
    ...[...was.values()].flatMap(({ code, text, place }) =>
      is.has(code) ? [] : [`Dihapus (${place}): ${text}`],
    ),
  ];
}
