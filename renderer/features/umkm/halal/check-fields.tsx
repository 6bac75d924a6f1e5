import type { OutputOf } from '#contract/index.ts';
import type { EntryForm } from '../../../lib/use-entry.ts';
import { HALAL_LABELS as labels } from '#rules/halal/halal.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readMoney } from '../../../lib/money-text.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ChoiceField } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { halalText } from '../../../text/umkm/halal.ts';
import type { Answers, CaseEntry } from './case-entry.ts';

const { form: text } = halalText;
const ANSWERS = [
  { value: '', label: text.unanswered },
  { value: 'yes', label: text.yes },
  { value: 'no', label: text.no },
];

const wordOf = (answer: boolean | undefined): string => (answer === undefined ? '' : answer ? 'yes' : 'no');

/** What the record says today, and the limit of the day of the check. */
function hintOf(asked: OutputOf<'halal.conditions'> | undefined): string {
  if (asked === undefined) return '';
  const { knownSales, knownScale, salesLimit, hasNib } = asked;
  return [
    knownSales === null ? '' : text.known(knownSales),
    salesLimit === null ? '' : text.limit(salesLimit),
    knownScale === '' ? '' : text.knownScale(knownScale),
    hasNib ? text.knownNib : '',
  ]
    .filter(Boolean)
    .join(' ');
}

interface CheckFieldsProps {
  readonly productId: string;
  readonly form: EntryForm<keyof CaseEntry>;
  readonly answers: Answers;
  readonly today: PlainDate | undefined;
  readonly onAnswers: (answers: Answers) => void;
}

/** The questions of the day of the check, each answered or left open, and what the rule of that day makes of them. */
export function CheckFields({ productId, form, answers, today, onAnswers }: CheckFieldsProps) {
  const { entry, field, date } = form;
  const on = parseTypedDate(entry.checkedOn);
  const day = on ?? toPlainDate('2000-01-01');
  const asked = useRequest('halal.conditions', { on: day, productId }, { isEnabled: on !== undefined });
  const sales = readMoney(entry.checkedSales) ?? null;
  const verdict = useRequest(
    'halal.check',
    { on: day, sales: sales !== null && sales < 0 ? null : sales, answers },
    { isEnabled: on !== undefined && asked.data !== undefined },
  );
  const conditions = on === undefined ? undefined : asked.data;
  const answer = (code: string, word: string) => {
    const { [code]: _before, ...others } = answers;
    onAnswers(word === '' ? others : { ...others, [code]: word === 'yes' });
  };
  return (
    <>
      <FieldRow>
        <DateField
          {...date('checkedOn')}
          label={labels.checkedOn}
          today={today}
          description={text.checkHint}
        />
        <TextField {...field('checkedSales')} label={labels.checkedSales} description={hintOf(conditions)} />
      </FieldRow>
      {on !== undefined && <ErrorNotice error={asked.error ?? verdict.error} />}
      {(conditions?.conditions ?? []).map(({ code, name }) => (
        <ChoiceField
          key={code}
          name={`halal.answers.${code}`}
          label={name}
          choices={ANSWERS}
          value={wordOf(Object.hasOwn(answers, code) ? answers[code] : undefined)}
          onChange={(word) => answer(code, word)}
        />
      ))}
      {conditions && verdict.data && (
        <Notice
          kind={verdict.data.meets === null ? 'info' : verdict.data.meets ? 'ok' : 'refuse'}
          title={verdict.data.meets === null ? text.open : verdict.data.meets ? text.meets : text.fails}
        >
          <ul>
            {verdict.data.reasons.map(({ field: about, message }) => (
              <li key={about ?? message}>{message}</li>
            ))}
          </ul>
          <p>{text.source(verdict.data.basis, verdict.data.ruleNote)}</p>
        </Notice>
      )}
    </>
  );
}
