import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { confirmProgramme, insertRecipient, saveProgrammeDraft } from '#db/queries/award/award.ts';
import { insertPaperRevision } from '#db/queries/paper/paper.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { requireCertificateReady } from '../numbers/certificate-ready.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { requireOffice } from '../office/require-office.ts';
import { dressJob, readCertificateStyle, styleSubjects } from '../printing/certificate-style.ts';
import { openSigner } from '../proof/sign-paper.ts';
import { sealPaper } from '../paper/stored-paper.ts';
import { awardPapers } from './award-papers.ts';
import { awardSubject } from '../printing/award-paper.ts';
import type { AwardedCooperative } from './award-papers.ts';
import { readProgramme, standingOf } from './programme.ts';
import { recipientList } from './recipient-list.ts';

/** Letter numbers of certificates stand in a book of their own. */
export const CERTIFICATE_SERIES = 'piagam';

/**
 * Freezes the recipients of a book year, draws a number for each in the order of the list and stores the papers, all
 * in the command's one transaction: either everything stands or nothing does.
 */
export async function confirmAward(
  { bookYear, on, earlierDateReason, isOpenSignature, seen }: CheckedInputOf<'award.confirm'>,
  context: CommandContext,
): Promise<OutputOf<'award.confirm'>> {
  const { read, write, now, today } = context;
  const office = await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  const { head, criteria, giver } = programme;
  if (head && head.confirmedOn !== null) {
    const facts = { tahunBuku: bookYear, tanggal: formatLongDate(head.confirmedOn) };
    throw new AppError('AWARD_ALREADY_CONFIRMED', { facts });
  }
  const { recipients: eligible, checksum } = await recipientList(read, programme);
  if (eligible.length === 0) throw new AppError('AWARD_NO_RECIPIENT', { facts: { tahunBuku: bookYear } });
  if (seen.count !== eligible.length || seen.checksum !== checksum) {
    const facts = { dilihat: seen.count, sekarang: eligible.length };
    throw new AppError('AWARD_LIST_CHANGED', { facts });
  }
  await requireCertificateReady(read, office, { on, position: giver, isOpenSignature });

  const at = now();
  const id = await saveProgrammeDraft(write, head?.id, { bookYear, criteria, giver });
  const sign = await openSigner(context, office);
  const awarded: AwardedCooperative[] = [];
  for (const [index, { facts: one, reasons }] of eligible.entries()) {
    const { name, legalEntityNumber, legalEntityOn, districtName } = one;
    const drawn = await drawLetterNumber(context, {
      series: CERTIFICATE_SERIES,
      paper: 'piagam',
      on,
      purpose: `Piagam penghargaan Tahun Buku ${bookYear}: ${name}`,
      addressee: name,
      owner: 'award',
      earlierDateReason,
    });
    const number = drawn.text;
    const paperSubject = awardSubject(bookYear);
    const proof = await sign({ kind: 'award-certificate', on, number, name, paperSubject });
    const rat = standingOf(one, bookYear);
    awarded.push({ name, legalEntityNumber, legalEntityOn, districtName, rat, number, proof });
    await insertRecipient(
      write,
      { id, bookYear },
      {
        position: index + 1,
        cooperativeId: one.id,
        letterNumberId: drawn.id,
        name,
        legalEntityNumber,
        districtName,
        reasonsJson: JSON.stringify(reasons),
      },
    );
  }
  await confirmProgramme(write, id, { on, at });
  const style = await readCertificateStyle(read, styleSubjects(awardSubject(bookYear)));
  for (const job of awardPapers(office, { bookYear, on, criteria, giver, isDraft: false }, awarded)) {
    await insertPaperRevision(write, read, sealPaper(awardSubject(bookYear), dressJob(job, style)), at);
  }
  return {
    recipientCount: awarded.length,
    firstNumber: awarded[0]?.number ?? '',
    lastNumber: awarded.at(-1)?.number ?? '',
  };
}
