import type { HalalCondition, HalalDuty } from '#rules/rule-book/halal-value.ts';
import { STANDARD_HALAL_RULES } from '#rules/rule-book/halal-rules.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import { SCALES, SCALE_LABELS } from '#rules/umkm/scale.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import { halalRuleText as text } from '../../../text/settings/halal-rules.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';
import { choiceListEditor } from './topic-rule-editor.ts';

/** A million: a lower limit is a slip of the keyboard. */
const LEAST_RUPIAH = 1_000_000;
const MOST_RUPIAH = 1e15;
const { stages, check, clocks, certificate, duty } = text;

const linesOf = (typed: string): readonly (readonly string[])[] =>
  typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(';').map((part) => part.trim()));
const listOf = (typed: string | undefined): readonly string[] =>
  (typed ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const shownDay = (day: string): string => (isPlainDate(day) ? formatShortDate(day) : day);
/** What cannot be read stays as typed, so that the check finds it. */
const typedDay = (typed: string): string => parseTypedDate(typed) ?? typed;

const conditionLine = ({ code, name, wanted, isRequired }: HalalCondition): string =>
  [code, name, wanted ? check.yes : check.no, isRequired ? check.required : check.optional].join('; ');

const readCondition = ([
  code = '',
  name = '',
  wanted = '',
  need = '',
]: readonly string[]): HalalCondition => ({
  code,
  name,
  wanted: wanted.toLowerCase() === check.yes,
  isRequired: need.toLowerCase() === check.required,
});

const isConditionLine = ([code = '', name = '', wanted = '', need = '']: readonly string[]): boolean =>
  code !== '' &&
  name !== '' &&
  [check.yes, check.no].some((word) => word === wanted.toLowerCase()) &&
  [check.required, check.optional].some((word) => word === need.toLowerCase());

const scaleWord = (scale: string): string =>
  (SCALE_LABELS as Readonly<Record<string, string>>)[scale] ?? scale;
const scaleOfWord = (word: string): string =>
  SCALES.find((scale) => SCALE_LABELS[scale] === word.toLowerCase()) ?? word;

const dutyLine = ({ kinds, scales, from }: HalalDuty): string =>
  [kinds.join(', '), scales.map(scaleWord).join(', '), shownDay(from)].join('; ');

const readDuty = ([kinds, scales, from = '']: readonly string[]): HalalDuty => ({
  kinds: listOf(kinds),
  scales: listOf(scales).map(scaleOfWord),
  from: typedDay(from),
});

const isDuty = ({ kinds, scales, from }: HalalDuty): boolean =>
  kinds.length > 0 &&
  scales.length > 0 &&
  scales.every((one) => SCALES.some((scale) => scale === one)) &&
  isPlainDate(from);

/** Rules about halal certificates of products. */
export const HALAL_RULE_EDITORS: readonly RuleEditor[] = [
  choiceListEditor({
    code: 'halal-stages',
    standard: STANDARD_HALAL_RULES.filter(({ code }) => code === 'halal-stages'),
    text: stages,
  }),
  ruleEditor({
    code: 'halal-check',
    title: ruleName('halal-check'),
    hint: check.hint,
    chosenBy: check.byDay,
    fields: [
      {
        name: 'salesLimit',
        label: check.salesLimit,
        hint: check.salesLimitHint,
        kind: 'number',
        from: LEAST_RUPIAH,
        to: MOST_RUPIAH,
        isOptional: true,
      },
      { name: 'conditions', label: check.conditions, hint: check.conditionsHint, kind: 'lines' },
    ],
    say: check.say,
    textsOf: ({ salesLimit, conditions }) => ({
      salesLimit: salesLimit === null ? '' : formatInteger(salesLimit),
      conditions: conditions.map(conditionLine).join('\n'),
    }),
    valueOf: (texts, number) => ({
      salesLimit: number('salesLimit'),
      // A line that is none has no code: the check finds it.
      conditions: linesOf(texts.conditions).map((line) =>
        isConditionLine(line) ? readCondition(line) : { ...readCondition(line), code: '' },
      ),
    }),
    check: ({ conditions }) => {
      const codes = conditions.map(({ code }) => code);
      return codes.length === 0 || codes.includes('') || new Set(codes).size < codes.length
        ? { conditions: check.conditionsFault }
        : {};
    },
  }),
  ruleEditor({
    code: 'halal-clocks',
    title: ruleName('halal-clocks'),
    hint: clocks.hint,
    chosenBy: clocks.byDay,
    fields: [
      { name: 'companionDays', label: clocks.companion, kind: 'number', from: 1, to: 365 },
      { name: 'committeeDays', label: clocks.committee, kind: 'number', from: 1, to: 365 },
    ],
    say: clocks.say,
    textsOf: ({ companionDays, committeeDays }) => ({
      companionDays: String(companionDays),
      committeeDays: String(committeeDays),
    }),
    valueOf: (_texts, number) => ({
      companionDays: number('companionDays') ?? 0,
      committeeDays: number('committeeDays') ?? 0,
    }),
  }),
  ruleEditor({
    code: 'halal-certificate',
    title: ruleName('halal-certificate'),
    hint: certificate.hint,
    chosenBy: certificate.byDay,
    fields: [
      { name: 'noEndFrom', label: certificate.noEndFrom, kind: 'text' },
      { name: 'remark', label: certificate.remark, kind: 'text' },
    ],
    say: certificate.say,
    textsOf: ({ noEndFrom, remark }) => ({ noEndFrom: shownDay(noEndFrom), remark }),
    valueOf: ({ noEndFrom, remark }) => ({ noEndFrom: typedDay(noEndFrom), remark: remark.trim() }),
    check: ({ noEndFrom }) => (isPlainDate(noEndFrom) ? {} : { noEndFrom: text.dayFault }),
  }),
  ruleEditor({
    code: 'halal-duty',
    title: ruleName('halal-duty'),
    hint: duty.hint,
    chosenBy: duty.byDay,
    fields: [{ name: 'duties', label: duty.duties, hint: duty.dutiesHint, kind: 'lines' }],
    say: (duties) => `${duties.map(dutyLine).join('. ')}.`,
    textsOf: (duties) => ({ duties: duties.map(dutyLine).join('\n') }),
    valueOf: ({ duties }) => linesOf(duties).map(readDuty),
    check: (duties) => (duties.length > 0 && duties.every(isDuty) ? {} : { duties: duty.dutiesFault }),
  }),
];
