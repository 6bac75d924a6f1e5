import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { districtNames } from '#db/queries/coaching/counted.ts';
import { findHandover } from '#db/queries/coaching/handover.ts';
import { handoverStart } from '#rules/coaching/handover.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { openItems } from './handover.ts';
import { requireFieldOfficer } from './require.ts';
import { nameOf, wordsOn } from './shown.ts';

/** The record of a handover as it was made; without one, of what is open now, the rest written by hand. */
export async function printHandover(
  { officerId, handoverId, number, path: chosen }: CheckedInputOf<'coaching.printHandover'>,
  context: TaskContext,
): Promise<OutputOf<'coaching.printHandover'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const officer = await requireFieldOfficer(read, officerId);
  const found = handoverId === null ? null : await findHandover(read, handoverId);
  if (found === undefined || (found !== null && (found.isUndone || found.fromId !== officerId)))
    throw notFound('Serah terima');
  const words = wordsOn(await readRuleBook(read), today);
  const regions = await districtNames(read);
  const items = found?.items ?? (await openItems(read, officer, today));
  const startsOn = found?.startsOn ?? (officer.endsOn === null ? null : handoverStart(officer.endsOn));
  const job: PrintJob = {
    kind: 'officer-handover',
    info: { title: `Serah terima pekerjaan ${officer.name}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      city: office.city,
      number,
      on: today,
      giver: { name: officer.name, role: nameOf(officer.role, words.roles) },
      receiver: found?.toName ?? '',
      areas: officer.areas.map((code) => regions.get(code) ?? code).join(', '),
      startsOn: startsOn === null ? '' : formatLongDate(startsOn),
      items: items.map(({ kind, cooperative, what, due }) => ({
        kind: kind === 'plan' ? 'Rencana' : 'Tindak lanjut',
        cooperative,
        what,
        due,
      })),
      note: found?.note ?? '',
      superior: officer.superior,
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: 'serah-terima-petugas.pdf' }, context);
}
