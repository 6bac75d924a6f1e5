import { ruleName } from '#rules/rule-book/rule-name.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';

const { umkmScale: text } = ruleText;

const CRITERIA = ['capital', 'sales'] as const;
const CLASSES = [1, 2, 3] as const;
type LimitName = `${(typeof CRITERIA)[number]}${(typeof CLASSES)[number]}`;
const LIMITS = CRITERIA.flatMap((criterion) =>
  CLASSES.map((one) => ({ criterion, one, name: `${criterion}${one}` satisfies LimitName })),
);
/** A million: a lower limit is a slip of the keyboard. */
const LEAST = 1_000_000;
/** A thousand trillion: beyond any business. */
const MOST = 1_000_000_000_000_000;

/** How large a micro, small and medium business may be, by capital and by sales. */
export const UMKM_SCALE_EDITOR: RuleEditor = ruleEditor({
  code: 'umkm-scale',
  title: ruleName('umkm-scale'),
  hint: text.hint,
  chosenBy: text.byDay,
  fields: [
    ...LIMITS.map(({ criterion, one, name }) => ({
      name,
      label: text.upTo(criterion, one),
      kind: 'number' as const,
      from: LEAST,
      to: MOST,
    })),
    {
      name: 'capitalFrom' as const,
      label: text.capitalFrom,
      hint: text.capitalFromHint,
      kind: 'text' as const,
      isOptional: true,
    },
  ],
  say: text.say,
  textsOf: (value) => ({
    ...(Object.fromEntries(
      LIMITS.map(({ criterion, one, name }) => [name, String(value[criterion][one - 1] ?? '')]),
    ) as Record<LimitName, string>),
    capitalFrom:
      value.capitalFrom !== null && isPlainDate(value.capitalFrom) ? formatShortDate(value.capitalFrom) : '',
  }),
  valueOf: (texts, number) => {
    const of = (criterion: (typeof CRITERIA)[number]) =>
      CLASSES.map((one) => number(`${criterion}${one}`) ?? 0);
    const typed = texts.capitalFrom.trim();
    // What cannot be read stays as typed, so that the check finds it.
    const capitalFrom = typed === '' ? null : (parseTypedDate(typed) ?? typed);
    return { capital: of('capital'), sales: of('sales'), capitalFrom };
  },
  check: (value) => ({
    ...Object.fromEntries(
      LIMITS.flatMap(({ criterion, one, name }) => {
        const [here, next] = [value[criterion][one - 1] ?? 0, value[criterion][one]];
        return next !== undefined && here >= next ? [[name, text.rising]] : [];
      }),
    ),
    ...(value.capitalFrom === null || isPlainDate(value.capitalFrom) ? {} : { capitalFrom: text.dayFault }),
  }),
});
