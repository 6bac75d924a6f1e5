import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { WORK_LIST_LABELS } from '#rules/village/work/lists.ts';
import { OPERATION_LABELS, unitName } from '#rules/village/work/operation.ts';
import { FINANCING_STATE_LABELS, UNIT_STATE_LABELS } from '#rules/village/work/work.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { VerdictList } from '../../../parts/notice/verdict-row.tsx';
import { workText as text } from '../../../text/village/work.ts';
import { WorkDialog } from './work-dialog.tsx';
import css from './work.module.css';

type Known = OutputOf<'village.work'>;

const joined = (parts: readonly (string | false | null)[]): string => parts.filter(Boolean).join(', ');

function memberLine({ work, members }: Known): string {
  const { membersMale: male, membersFemale: female, membersOn: on } = work;
  if (male === null && female === null) return '';
  const one = (count: number | null) => (count === null ? text.unknown : formatInteger(count));
  const said =
    members === null
      ? text.membersPartly(one(male), one(female))
      : text.members(members, male ?? 0, female ?? 0);
  return joined([said, on !== null && text.asOf(formatShortDate(on))]);
}

function buildingLine({ work }: Known): string {
  const { buildingPercent: percent, buildingOn: on, handoverOn } = work;
  return joined([
    percent !== null && text.building(percent),
    percent !== null && on !== null && text.asOf(formatShortDate(on)),
    handoverOn !== null && text.handover(formatShortDate(handoverOn)),
  ]);
}

function financingLine({ work, financing }: Known): string {
  const { graceEndsOn, nextInstalment } = financing;
  return joined([
    text.financing(FINANCING_STATE_LABELS[work.financingState]),
    financing.loan !== null && text.loan(formatRupiah(financing.loan)),
    text.approver(financing.approver),
    graceEndsOn !== null && text.grace(formatShortDate(graceEndsOn)),
    nextInstalment !== null && text.instalment(formatShortDate(nextInstalment.day)),
    work.arrears === 'yes' && text.arrears,
  ]);
}

function attendantsLine({ attendants: { assistants, managers } }: Known): string {
  const { attendants: words } = text;
  const names = (people: typeof assistants) => joined(people.map(({ name }) => name));
  return [
    assistants.length === 0 ? words.nobody : words.of(names(assistants)),
    ...(managers.length === 0 ? [] : [words.managers(names(managers))]),
  ].join('. ');
}

function Facts({ known }: { readonly known: Known }) {
  const { work, lists } = known;
  const lines = [
    memberLine(known),
    buildingLine(known),
    work.vehicles.length === 0
      ? ''
      : text.vehicles(joined(work.vehicles.map(({ kind, count }) => `${formatInteger(count)} ${kind}`))),
    work.accountUpdatedOn === null ? '' : text.account(formatShortDate(work.accountUpdatedOn)),
    work.partners.length === 0 ? '' : text.partners(joined(work.partners.map(({ name }) => name))),
    financingLine(known),
    attendantsLine(known),
    lists.length === 0 ? '' : text.lists(joined(lists.map((list) => WORK_LIST_LABELS[list]))),
  ].filter((line) => line !== '');
  return lines.map((line) => (
    <p key={line} className={css.line}>
      {line}
    </p>
  ));
}

/** What the cooperative of a village does: its operation with the reason, units, members, building and loan. */
export function WorkPart({ code }: { readonly code: string }) {
  const answer = useRequest('village.work', { code }).data;
  const [isOpen, setOpen] = useState(false);
  // While another village is being read the last answer still stands.
  const known = answer?.code === code ? answer : undefined;
  return (
    <section aria-label={text.title} className={css.part}>
      <header>
        <h3>{text.title}</h3>
        {known && (
          <Offered asks="village.saveWork">
            <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
              {text.edit}
            </Button>
          </Offered>
        )}
      </header>
      {known && (
        <>
          <p className={css.line}>
            <strong>{text.state(OPERATION_LABELS[known.operation.state])}</strong>
          </p>
          {known.operation.reasons.map((reason) => (
            <p key={reason} className={css.quiet}>
              {reason}
            </p>
          ))}
          <ul className={css.units}>
            {known.work.units.map((unit, at) => (
              <li key={`${unit.kind} ${String(at)}`}>
                {joined([
                  `${unitName(unit.kind, known.unitKinds)}: ${UNIT_STATE_LABELS[unit.state]}`,
                  unit.sinceOn !== null && text.since(formatShortDate(unit.sinceOn)),
                  unit.turnover !== null && text.perMonth(formatRupiah(unit.turnover)),
                ])}
              </li>
            ))}
          </ul>
          <Facts known={known} />
          {known.financing.reasons.length > 0 && (
            <VerdictList reasons={known.financing.reasons} label={text.warnings} />
          )}
        </>
      )}
      {known && isOpen && <WorkDialog known={known} onClose={() => setOpen(false)} />}
    </section>
  );
}
