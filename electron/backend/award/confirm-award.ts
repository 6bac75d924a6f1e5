import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import {
  confirmProgramme,
  findProgrammeHead,
  insertRecipient,
  saveProgrammeDraft,
} from '#db/queries/award.ts';
import { insertPaperRevision } from '#db/queries/paper.ts';
import { awardCriteria } from '#rules/award-eligibility.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { CommandContext } from '../context.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { sealPaper } from '../stored-paper.ts';
import { awardPapers, awardSubject } from './award-papers.ts';
import type { AwardedCooperative } from './award-papers.ts';
import { judgeForAward } from './evaluate.ts';

/** Letter numbers of certificates stand in a book of their own. */
const SERIES = 'piagam';

/**
 * Freezes the recipients of a book year, draws a number for each in the order of the list and stores the papers, all
 * in the command's one transaction: either everything stands or nothing does.
 */
export async function confirmAward(
  { bookYear, on }: { readonly bookYear: number; readonly on: PlainDate },
  context: CommandContext,
): Promise<OutputOf<'award.confirm'>> {
  const { read, write, now } = context;
  const office = await requireOffice(read);
  const head = await findProgrammeHead(read, bookYear);
  if (head && head.confirmedOn !== null) {
    const facts = { tahunBuku: bookYear, tanggal: formatLongDate(head.confirmedOn) };
    throw new AppError('AWARD_ALREADY_CONFIRMED', { facts });
  }
  const eligible = (await judgeForAward(read, bookYear)).filter((judged) => judged.isEligible);
  if (eligible.length === 0) throw new AppError('AWARD_NO_RECIPIENT', { facts: { tahunBuku: bookYear } });

  const ruleBook = await readRuleBook(read);
  const criteria = awardCriteria(ruleBook, bookYear).value;
  const at = now();
  const id = await saveProgrammeDraft(write, head?.id, { bookYear, criteria, giver: head?.giver ?? 'head' });
  const awarded: AwardedCooperative[] = [];
  for (const [index, { facts, reasons }] of eligible.entries()) {
    const { name, legalEntityNumber, legalEntityOn, districtName } = facts;
    const drawn = await drawLetterNumber(context, {
      series: SERIES,
      on,
      purpose: `Piagam penghargaan Tahun Buku ${bookYear}: ${name}`,
      addressee: name,
      owner: 'award',
    });
    awarded.push({ name, legalEntityNumber, legalEntityOn, districtName, number: drawn.text });
    await insertRecipient(
      write,
      { id, bookYear },
      {
        position: index + 1,
        cooperativeId: facts.id,
        letterNumberId: drawn.id,
        name,
        legalEntityNumber,
        districtName,
        reasonsJson: JSON.stringify(reasons),
      },
    );
  }
  await confirmProgramme(write, id, { on, at });
  for (const job of awardPapers(office, { bookYear, on, criteria, isDraft: false }, awarded)) {
    await insertPaperRevision(write, read, sealPaper(awardSubject(bookYear), job), at);
  }
  return {
    recipientCount: awarded.length,
    firstNumber: awarded[0]?.number ?? '',
    lastNumber: awarded.at(-1)?.number ?? '',
  };
}
