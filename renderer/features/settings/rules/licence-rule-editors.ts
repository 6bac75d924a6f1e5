import { ruleName } from '#rules/rule-book/rule-name.ts';
import { STANDARD_LICENCE_RULES } from '#rules/rule-book/licence-rules.ts';
import { LICENCE_OWNERS } from '#rules/rule-book/licence-value.ts';
import type { LicenceKind, LicenceOwner } from '#rules/rule-book/licence-value.ts';
import { licenceRuleText } from '../../../text/settings/licence-rules.ts';
import { ruleEditor, type RuleEditor } from './rule-editor.ts';
import { choiceListEditor } from './topic-rule-editor.ts';

const { kinds: text, days, packaging, foods } = licenceRuleText;
const MOST_YEARS = 50;
const MOST_DAYS = 730;

const standardOf = (code: string) => STANDARD_LICENCE_RULES.filter((rule) => rule.code === code);
const STANDARD = standardOf('licence-kinds').flatMap(({ value }) => value as readonly LicenceKind[]);
/** Room for kinds of the office's own; their codes never change either. */
const OWN: readonly LicenceKind[] = ['sendiri-1', 'sendiri-2', 'sendiri-3'].map((code, at) => ({
  code,
  name: text.own(at + 1),
  owners: ['umkm'],
  reading: 'free',
  validity: 'typed',
  isSingle: false,
}));
const KINDS = [...STANDARD, ...OWN];

/** Every way in which owners stand together: "usaha, produk". */
const HOLDERS = Array.from({ length: 2 ** LICENCE_OWNERS.length - 1 }, (_one, at) =>
  LICENCE_OWNERS.filter((_owner, bit) => ((at + 1) & (1 << bit)) !== 0),
).map((owners) => ({
  value: owners.join('+'),
  label: owners.map((owner) => text.holders[owner]).join(', '),
}));
const ownersOf = (joined: string): readonly LicenceOwner[] =>
  LICENCE_OWNERS.filter((owner) => joined.split('+').includes(owner));

const ownersField = (code: string) => `${code} owners`;
const yearsField = (code: string) => `${code} years`;

const yearsText = (kind: LicenceKind | undefined): string =>
  kind === undefined || kind.validity === 'typed'
    ? ''
    : kind.validity === 'endless'
      ? '0'
      : String(kind.validity);

/** Kinds of licences: what each is called, whose it can be, how many years it holds as a rule. */
const KINDS_EDITOR: RuleEditor = ruleEditor<'licence-kinds', string>({
  code: 'licence-kinds',
  title: ruleName('licence-kinds'),
  hint: text.hint,
  chosenBy: text.byDay,
  fields: KINDS.flatMap(({ code, name }) => [
    { name: code, label: name, kind: 'text' as const, isOptional: true },
    { name: ownersField(code), label: text.owners(name), kind: 'choice' as const, choices: HOLDERS },
    {
      name: yearsField(code),
      label: text.years(name),
      kind: 'number' as const,
      from: 0,
      to: MOST_YEARS,
      isOptional: true,
    },
  ]),
  say: text.say,
  textsOf: (value) =>
    Object.fromEntries(
      KINDS.flatMap((standard) => {
        const kind = value.find(({ code }) => code === standard.code);
        return [
          [standard.code, kind?.name ?? ''],
          [ownersField(standard.code), (kind ?? standard).owners.join('+')],
          [yearsField(standard.code), yearsText(kind ?? standard)],
        ];
      }),
    ),
  valueOf: (texts, number) =>
    KINDS.flatMap((standard) => {
      const name = (texts[standard.code] ?? '').trim();
      if (name === '') return [];
      const years = number(yearsField(standard.code));
      const validity = years === null ? ('typed' as const) : years === 0 ? ('endless' as const) : years;
      return [{ ...standard, name, owners: ownersOf(texts[ownersField(standard.code)] ?? ''), validity }];
    }),
  check: (value) => (value.length === 0 ? { [KINDS[0]?.code ?? '']: text.noneLeft } : {}),
});

/** Rules about licences of businesses and cooperatives. */
export const LICENCE_RULE_EDITORS: readonly RuleEditor[] = [
  KINDS_EDITOR,
  ruleEditor({
    code: 'licence-warning-days',
    title: ruleName('licence-warning-days'),
    hint: days.hint,
    chosenBy: days.byDay,
    fields: [{ name: 'days', label: days.days, kind: 'number', from: 0, to: MOST_DAYS }],
    say: days.say,
    textsOf: (value) => ({ days: String(value) }),
    valueOf: (_texts, number) => number('days') ?? 0,
  }),
  choiceListEditor({
    code: 'pirt-packaging',
    standard: standardOf('pirt-packaging'),
    text: packaging,
    own: ['9'],
  }),
  choiceListEditor({
    code: 'pirt-foods',
    standard: standardOf('pirt-foods'),
    text: foods,
    own: ['16', '17', '18'],
  }),
];
