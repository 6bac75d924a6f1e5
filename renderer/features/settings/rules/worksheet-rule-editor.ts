import { HEALTH_ASPECT_LABELS, HEALTH_ASPECTS } from '#rules/rule-book/health-score.ts';
import type { HealthAspect } from '#rules/rule-book/health-score.ts';
import type { HealthComponent, HealthWorksheetRule } from '#rules/rule-book/health-worksheet-rule.ts';
import { evaluationRuleText } from '../../../text/evaluation/rule.ts';
import { ruleEditor, type RuleEditor, type RuleField } from './rule-editor.ts';

const { worksheet: text, byInspection } = evaluationRuleText;

/** "# [prinsip] Prinsip koperasi", then a line for each question: "[prinsip-1] Keanggotaan ...". */
const linesOf = (components: readonly HealthComponent[]): string =>
  components
    .map(({ code, name, questions }) =>
      [`# [${code}] ${name}`, ...questions.map((question) => `[${question.code}] ${question.text}`)].join(
        '\n',
      ),
    )
    .join('\n');

/** A line without a code gets the first number that is free behind its stem. */
function coded(
  line: string,
  stem: string,
  taken: Set<string>,
): { readonly code: string; readonly text: string } {
  const match = /^\[([^\]]+)\]\s*(.*)$/.exec(line);
  if (match) {
    const code = (match[1] ?? '').trim();
    taken.add(code);
    return { code, text: (match[2] ?? '').trim() };
  }
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  taken.add(`${stem}-${number}`);
  return { code: `${stem}-${number}`, text: line };
}

/** The components in the lines; a question before the first component has none and is left to the reader to refuse. */
export function componentsIn(lines: string, aspect: HealthAspect): readonly HealthComponent[] {
  const components: { code: string; name: string; questions: { code: string; text: string }[] }[] = [];
  // Codes that are written keep their own; only then the free ones are given away.
  const taken = new Set([...lines.matchAll(/^#?\s*\[([^\]]+)\]/gm)].map(([, code]) => code ?? ''));
  for (const raw of lines.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      const { code, text: name } = coded(line.slice(1).trim(), aspect, taken);
      components.push({ code, name, questions: [] });
    } else {
      const home = components.at(-1);
      home?.questions.push(coded(line, home.code, taken));
    }
  }
  return components;
}

const aspectField = (name: HealthAspect): RuleField<HealthAspect> => ({
  name,
  label: HEALTH_ASPECT_LABELS[name],
  ...(name === 'governance' ? { hint: text.linesHint } : {}),
  kind: 'lines',
});

type Limit = 'first' | 'second' | 'third';
const limitField = (name: Limit, points: number): RuleField<Limit> => ({
  name,
  label: text.limit(points),
  kind: 'number',
  from: 1,
  to: 99,
});

export const WORKSHEET_RULE_EDITOR: RuleEditor = ruleEditor<
  'health-worksheet',
  Limit | 'allows' | HealthAspect
>({
  code: 'health-worksheet',
  title: text.title,
  hint: text.hint,
  chosenBy: byInspection,
  fields: [
    limitField('first', 4),
    limitField('second', 3),
    limitField('third', 2),
    { name: 'allows', label: text.allows, kind: 'choice', choices: text.choices },
    ...HEALTH_ASPECTS.map(aspectField),
  ],
  say: text.say,
  textsOf: ({ limits: [first, second, third], allowsNotApplicable, aspects }) => ({
    first: String(first),
    second: String(second),
    third: String(third),
    allows: allowsNotApplicable ? 'yes' : 'no',
    governance: linesOf(aspects.governance),
    risk: linesOf(aspects.risk),
    finance: linesOf(aspects.finance),
    capital: linesOf(aspects.capital),
    sharia: linesOf(aspects.sharia),
  }),
  valueOf: (texts, number) => ({
    limits: [number('first') ?? 0, number('second') ?? 0, number('third') ?? 0],
    allowsNotApplicable: texts.allows === 'yes',
    aspects: Object.fromEntries(
      HEALTH_ASPECTS.map((aspect) => [aspect, componentsIn(texts[aspect], aspect)]),
    ) as HealthWorksheetRule['aspects'],
  }),
  check: ({ limits: [first = 0, second = 0, third = 0], aspects }) => ({
    ...(second < first ? {} : { second: text.lower(first) }),
    ...(third < second ? {} : { third: text.lower(second) }),
    ...Object.fromEntries(
      HEALTH_ASPECTS.filter(
        (aspect) =>
          aspects[aspect].length === 0 ||
          aspects[aspect].some(({ name, questions }) => name === '' || questions.length === 0),
      ).map((aspect) => [aspect, text.incomplete]),
    ),
  }),
});
