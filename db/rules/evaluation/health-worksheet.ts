import { HEALTH_ASPECTS } from '../rule-book/health-score.ts';
import type { HealthAspect } from '../rule-book/health-score.ts';
import type {
  HealthComponent,
  HealthQuestion,
  HealthWorksheetRule,
} from '../rule-book/health-worksheet-rule.ts';

/** What an inspector finds at a question, in the order of the number keys. */
export const HEALTH_ANSWERS = ['yes', 'no', 'not_applicable'] as const;
export type HealthAnswer = (typeof HEALTH_ANSWERS)[number];

export const HEALTH_ANSWER_LABELS: Readonly<Record<HealthAnswer, string>> = {
  yes: 'Terpenuhi',
  no: 'Tidak terpenuhi',
  not_applicable: 'Tidak berlaku',
};

export interface GivenAnswer {
  /** Null: a remark was written before it was decided. */
  readonly answer: HealthAnswer | null;
  /** Remark or evidence. */
  readonly remark: string;
}

/** By the question's code; a question without an entry is unanswered. */
export type WorksheetAnswers = Readonly<Record<string, GivenAnswer>>;

/** One aspect with what it asks. */
export interface WorksheetSection {
  readonly aspect: HealthAspect;
  readonly components: readonly HealthComponent[];
}

/** A worksheet as it was asked: the version of the rule that was in force, cut to the aspects of this cooperative. */
export interface AskedWorksheet {
  readonly limits: readonly number[];
  readonly allowsNotApplicable: boolean;
  readonly sections: readonly WorksheetSection[];
}

/** Sharia compliance is asked of a cooperative of the sharia pattern only. */
export function askedWorksheet(rule: HealthWorksheetRule, isSharia: boolean): AskedWorksheet {
  return {
    limits: rule.limits,
    allowsNotApplicable: rule.allowsNotApplicable,
    sections: HEALTH_ASPECTS.filter((aspect) => aspect !== 'sharia' || isSharia).map((aspect) => ({
      aspect,
      components: rule.aspects[aspect],
    })),
  };
}

export const questionsOf = ({
  components,
}: Pick<WorksheetSection, 'components'>): readonly HealthQuestion[] =>
  components.flatMap(({ questions }) => questions);

/** The answer that counts: one that the version does not allow is none. */
export function countedAnswer(
  { allowsNotApplicable }: Pick<AskedWorksheet, 'allowsNotApplicable'>,
  given: GivenAnswer | undefined,
): HealthAnswer | null {
  const answer = given?.answer ?? null;
  return answer === 'not_applicable' && !allowsNotApplicable ? null : answer;
}

/** Answers to questions that are asked, without the empty ones: what is kept. */
export function keptAnswers(asked: AskedWorksheet, answers: WorksheetAnswers): WorksheetAnswers {
  const codes = asked.sections.flatMap(questionsOf).map(({ code }) => code);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const given = answers[code];
      const answer = countedAnswer(asked, given);
      const remark = given?.remark ?? '';
      return answer === null && remark === '' ? [] : [[code, { answer, remark }]];
    }),
  );
}
