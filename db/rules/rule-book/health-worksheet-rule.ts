import { HEALTH_ASPECTS } from './health-aspect.ts';
import type { HealthAspect } from './health-aspect.ts';
import { field, isText, isWithin } from './value-parts.ts';

/** One thing an inspector looks at: fulfilled or not. `code` is part of saved worksheets and of the command line. */
export interface HealthQuestion {
  readonly code: string;
  readonly text: string;
}

/** Questions that are counted together: their share of fulfilled ones gives the component its points. */
export interface HealthComponent {
  readonly code: string;
  readonly name: string;
  readonly questions: readonly HealthQuestion[];
}

/** The worksheet of a health inspection (kertas kerja): what is asked, and what the answers are worth. */
export interface HealthWorksheetRule {
  /** Falling percentages: above the first a component has the most points, above each next one fewer, else one point. */
  readonly limits: readonly number[];
  /** Whether a question may be set aside as not applicable, with a remark that says why. */
  readonly allowsNotApplicable: boolean;
  readonly aspects: { readonly [Aspect in HealthAspect]: readonly HealthComponent[] };
}

/** More components in one aspect than these, and whole numbers would no longer hold every sum exactly. */
export const MOST_COMPONENTS = 30;
const MOST_QUESTIONS = 60;
const LIMIT_COUNT = 3;

/** The points of a component whose questions are all fulfilled. */
export const mostPoints = ({ limits }: Pick<HealthWorksheetRule, 'limits'>): number => limits.length + 1;

function readQuestion(value: unknown): HealthQuestion | undefined {
  const [code, text] = [field(value, 'code'), field(value, 'text')];
  return isText(code) && isText(text) ? { code, text } : undefined;
}

function readAll<Part>(
  value: unknown,
  most: number,
  readOne: (one: unknown) => Part | undefined,
): readonly Part[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) return undefined;
  const parts = value.map(readOne).filter((part) => part !== undefined);
  return parts.length === value.length ? parts : undefined;
}

function readComponent(value: unknown): HealthComponent | undefined {
  const [code, name] = [field(value, 'code'), field(value, 'name')];
  const questions = readAll(field(value, 'questions'), MOST_QUESTIONS, readQuestion);
  return isText(code) && isText(name) && questions ? { code, name, questions } : undefined;
}

function readLimits(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value) || value.length !== LIMIT_COUNT) return undefined;
  const limits = value.filter((limit: unknown) => isWithin(limit, 1, 99));
  const isFalling = limits.every((limit, at) => at === 0 || limit < (limits[at - 1] ?? 0));
  return limits.length === LIMIT_COUNT && isFalling ? limits : undefined;
}

/** Every aspect asks something, and no code stands twice: an answer is found by its question's code alone. */
export function readHealthWorksheet(value: unknown): HealthWorksheetRule | undefined {
  const limits = readLimits(field(value, 'limits'));
  const allowsNotApplicable = field(value, 'allowsNotApplicable');
  const aspects = HEALTH_ASPECTS.flatMap((aspect) => {
    const components = readAll(field(field(value, 'aspects'), aspect), MOST_COMPONENTS, readComponent);
    return components ? [[aspect, components] as const] : [];
  });
  if (!limits || typeof allowsNotApplicable !== 'boolean' || aspects.length !== HEALTH_ASPECTS.length)
    return undefined;
  const all = aspects.flatMap(([, components]) => components);
  const codes = [
    ...all.map(({ code }) => `component ${code}`),
    ...all.flatMap(({ questions }) => questions.map(({ code }) => `question ${code}`)),
  ];
  if (new Set(codes).size !== codes.length) return undefined;
  return {
    limits,
    allowsNotApplicable,
    aspects: Object.fromEntries(aspects) as HealthWorksheetRule['aspects'],
  };
}
