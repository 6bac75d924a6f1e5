import { contract } from '#contract/index.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { saveCalendarDay } from '../calendar/save-day.ts';
import { saveAwardReceived } from '../reference/save-award.ts';
import { saveReference } from '../reference/save-reference.ts';

/** Days off that fall on the same day every year; the others are set anew each year by decree. */
const FIXED_DAYS = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Hari Kemerdekaan'],
  ['12-25', 'Hari Raya Natal'],
] as const;
const SOURCE = 'Contoh; cocokkan dengan keputusan bersama tahun itu';

/** Gives the sample office a calendar of this year, a figure of somebody else, and an award of its own. */
export async function writeSampleCalendar(context: CommandContext): Promise<void> {
  const { year } = dateParts(context.today);
  const save = contract['calendar.save'].input;
  for (const [day, name] of FIXED_DAYS) {
    const facts = { day: `${String(year)}-${day}`, name, source: SOURCE };
    await saveCalendarDay(save.parse({ id: null, expectedUpdatedAt: null, ...facts }), context);
  }
  const reference = contract['reference.save'].input.parse({
    id: null,
    expectedUpdatedAt: null,
    subject: 'Koperasi terdaftar (contoh)',
    area: 'Provinsi contoh',
    amount: '5.000',
    isAbout: true,
    unit: 'koperasi',
    source: 'Siaran pers contoh',
    sourceOn: `${String(year - 1)}-07-12`,
  });
  await saveReference(reference, context);
  const award = contract['honour.save'].input.parse({
    id: null,
    expectedUpdatedAt: null,
    receivedOn: `${String(year - 1)}-07-12`,
    name: 'Pembina Koperasi Terbaik (contoh)',
    giver: 'Gubernur contoh',
    level: 'province',
    keptAt: 'Map Penghargaan',
  });
  await saveAwardReceived(award, context);
}
