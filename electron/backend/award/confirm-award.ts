import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { findAwardProgramme, insertAwardProgramme } from '#db/queries/award.ts';
import { drawNumber } from '#db/queries/letter-number.ts';
import { insertPaper } from '#db/queries/paper.ts';
import { awardCriteria } from '#rules/award-eligibility.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { formatLetterNumber } from '#rules/letter-number.ts';
import { dateParts } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { ruleOrEarliest } from '#rules/rule-book.ts';
import type { CommandContext } from '../context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { openSigner } from '../proof/sign-paper.ts';
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
  const previous = await findAwardProgramme(read, bookYear);
  if (previous) {
    const facts = { tahunBuku: bookYear, tanggal: formatLongDate(previous.confirmedOn) };
    throw new AppError('AWARD_ALREADY_CONFIRMED', { facts });
  }
  const eligible = (await judgeForAward(read, bookYear)).filter((judged) => judged.isEligible);
  if (eligible.length === 0) throw new AppError('AWARD_NO_RECIPIENT', { facts: { tahunBuku: bookYear } });

  const ruleBook = await readRuleBook(read);
  const criteria = awardCriteria(ruleBook, bookYear).value;
  const numbering = ruleOrEarliest(ruleBook['award-number'], on).value;
  const { year, month } = dateParts(on);
  const at = now();
  const sign = await openSigner(context, office);
  const awarded: AwardedCooperative[] = [];
  const recipients = [];
  for (const { facts, reasons } of eligible) {
    const drawn = await drawNumber(write, {
      series: SERIES,
      year,
      datedOn: on,
      purpose: `Piagam penghargaan Tahun Buku ${bookYear}: ${facts.name}`,
      format: (sequence) =>
        formatLetterNumber(numbering.pattern, {
          code: numbering.classification,
          sequence,
          unit: office.unitCode,
          month,
          year,
        }),
    });
    const { name, legalEntityNumber, legalEntityOn, districtName } = facts;
    const number = drawn.text;
    const paperSubject = awardSubject(bookYear);
    const proof = await sign({ kind: 'award-certificate', on, number, name, paperSubject });
    awarded.push({ name, legalEntityNumber, legalEntityOn, districtName, number, proof });
    recipients.push({
      cooperativeId: facts.id,
      letterNumberId: drawn.id,
      name,
      legalEntityNumber,
      districtName,
      reasonsJson: JSON.stringify(reasons),
    });
  }
  await insertAwardProgramme(
    write,
    { bookYear, confirmedOn: on, criteriaJson: JSON.stringify(criteria), at },
    recipients,
  );
  for (const job of awardPapers(office, { bookYear, on, criteria, isDraft: false }, awarded)) {
    await insertPaper(write, sealPaper(awardSubject(bookYear), job), at);
  }
  return {
    recipientCount: awarded.length,
    firstNumber: awarded[0]?.number ?? '',
    lastNumber: awarded.at(-1)?.number ?? '',
  };
}
