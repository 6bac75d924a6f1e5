import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listActivitiesWithin } from '#db/queries/activity/counted.ts';
import { countIssued, countSteps, listActivitiesAbout } from '#db/queries/halal/recap.ts';
import { isRealised } from '#rules/activity/activity.ts';
import { activityRecap } from '#rules/activity/recap.ts';
import { comingWithin } from '#rules/activity/recap-days.ts';
import { STAGE } from '#rules/halal/halal.ts';
import { halalSentences } from '#rules/halal/recap.ts';
import type { HalalFigures } from '#rules/halal/recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { halalWordsOn, nameOf } from './words.ts';

type Asked = CheckedInputOf<'halal.recap'>;

/** The activities that count as about halal, of those with a day in the year that were done. */
async function activitiesOf({ year, word, activityIds }: Asked, { read }: QueryContext) {
  const within = (await listActivitiesWithin(read, year)).filter(({ state }) => isRealised(state));
  if (activityIds === null) {
    const about = new Set((await listActivitiesAbout(read, word)).map(({ id }) => id));
    return within.filter(({ id }) => about.has(id));
  }
  if (activityIds.some((id) => !within.some((one) => one.id === id)))
    throw notFound(`Kegiatan yang terlaksana pada tahun ${String(year)}`);
  return within.filter(({ id }) => activityIds.includes(id));
}

/** Trained, applied, issued: read from three different records, and never one out of another. */
export async function readHalalRecap(asked: Asked, context: QueryContext): Promise<OutputOf<'halal.recap'>> {
  const { read, today } = context;
  const { year, word, activityIds } = asked;
  const { regionCode } = await requireOffice(read);
  const words = await halalWordsOn(read, today);
  const activities = await activitiesOf(asked, context);
  const days = {
    from: toPlainDate(`${String(year)}-01-01`),
    until: toPlainDate(`${String(year)}-12-31`),
  };
  const { total } = activityRecap(comingWithin(activities, days), 'activity', regionCode);
  const [applied, issued] = [
    await countSteps(read, STAGE.applied, year),
    await countSteps(read, STAGE.issued, year),
  ];
  const figures: HalalFigures = {
    year,
    trained: { people: total.people, activities: total.activities },
    applied: { products: applied.products, businesses: applied.businesses },
    issued: { certificates: issued.steps, products: issued.products, businesses: issued.businesses },
  };
  return {
    ...figures,
    sentences: halalSentences(figures),
    chosenBy:
      activityIds === null
        ? `Kegiatan yang judul atau temanya memuat kata "${word}"; kegiatan tidak mempunyai tanda topik lain.`
        : 'Kegiatan yang dipilih sendiri.',
    activities: activities.map(({ id, title }) => ({ id, title })),
    byYearAndFund: (await countIssued(read, STAGE.issued)).map((line) => ({
      ...line,
      fundText: line.fund === '' ? 'Sumber dana tidak dicatat' : nameOf(line.fund, words.funds),
    })),
  };
}
