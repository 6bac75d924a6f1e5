import type { OutputOf } from '#contract/index.ts';
import { listRecordedCompetences } from '#db/queries/activity/competence.ts';
import { competenceText, validityText } from '#rules/activity/competence.ts';
import type { CompetenceFacts } from '#rules/activity/competence.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';

/** A row with its certificate of competence in one line instead of its parts. */
export function withCompetenceText<Row extends CompetenceFacts>(
  { competenceNumber, competenceIssuer, competenceOn, competenceUntil, ...row }: Row,
  today: PlainDate,
): Omit<Row, keyof CompetenceFacts> & { readonly competenceText: string } {
  const facts = { competenceNumber, competenceIssuer, competenceOn, competenceUntil };
  return { ...row, competenceText: competenceText(facts, today) };
}

/** What ends first stands first; without a last day at the end, by name. */
export async function listCompetences(
  _input: unknown,
  { read, today }: QueryContext,
): Promise<OutputOf<'activity.competences'>> {
  await requireOffice(read);
  const all = await listRecordedCompetences(read);
  const shown = all.map((one) => ({
    activityId: one.activityId,
    title: one.title,
    name: one.name,
    from: one.from,
    number: one.competenceNumber,
    issuer: one.competenceIssuer,
    on: one.competenceOn,
    until: one.competenceUntil,
    validityText: validityText(one, today),
  }));
  const last = '9999-12-31';
  return shown.toSorted((a, b) => (a.until ?? last).localeCompare(b.until ?? last));
}
