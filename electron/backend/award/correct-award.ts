import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  cancelRecipient,
  findAwardProgramme,
  insertRecipient,
  voidProgramme,
} from '#db/queries/award/award.ts';
import type { AwardProgramme, AwardRecipient } from '#db/queries/award/award.ts';
import { insertPaperRevision } from '#db/queries/paper/paper.ts';
import type { CommandContext } from '../base/context.ts';
import type { CertificateData } from '../documents/certificate/certificate-data.ts';
import { voidLetterNumber } from '../numbers/change-number.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { requireOffice } from '../office/require-office.ts';
import { dressCertificate, readCertificateStyle, styleSubjects } from '../printing/certificate-style.ts';
import { openSigner } from '../proof/sign-paper.ts';
import { sealPaper } from '../paper/stored-paper.ts';
import { certificateOf, papersOf } from './award-papers.ts';
import { awardSubject } from '../printing/award-paper.ts';
import { CERTIFICATE_SERIES } from './confirm-award.ts';
import { readAwardPaper } from '../printing/award-paper.ts';
import { judgeOne, readProgramme, standingOf } from './programme.ts';

async function requireConfirmed(bookYear: number, { read }: CommandContext): Promise<AwardProgramme> {
  const programme = await findAwardProgramme(read, bookYear);
  if (!programme) throw new AppError('AWARD_NOT_CONFIRMED', { facts: { tahunBuku: bookYear } });
  return programme;
}

function requireRecipient(programme: AwardProgramme, cooperativeId: string): AwardRecipient {
  const recipient = programme.recipients.find((one) => one.cooperativeId === cooperativeId);
  if (!recipient) throw new AppError('NOT_FOUND', { facts: { apa: 'Penerima' } });
  return recipient;
}

/** Stores the three papers again for the list as it is now; certificates that were not touched stay byte for byte. */
async function reviseWith(
  programme: AwardProgramme,
  context: CommandContext,
  change: (certificates: readonly CertificateData[]) => readonly CertificateData[],
): Promise<void> {
  const { bookYear, confirmedOn: on, giver } = programme;
  const office = await requireOffice(context.read);
  const printed = await readAwardPaper(context.read, 'award-certificate', bookYear);
  if (printed.kind !== 'award-certificate') throw new TypeError(`not certificates: ${printed.kind}`);
  const at = context.now();
  for (const job of papersOf(office, { bookYear, on, giver }, change(printed.data.recipients))) {
    await insertPaperRevision(context.write, context.read, sealPaper(awardSubject(bookYear), job), at);
  }
}

/** Takes one recipient out after the list was confirmed; the number keeps its line in the book as void. */
export async function cancelAward(
  { bookYear, cooperativeId, reason }: CheckedInputOf<'award.cancelRecipient'>,
  context: CommandContext,
): Promise<OutputOf<'award.cancelRecipient'>> {
  const programme = await requireConfirmed(bookYear, context);
  const recipient = requireRecipient(programme, cooperativeId);
  // A list of nobody is no award: then the whole programme is declared void.
  if (programme.recipients.length === 1)
    throw new AppError('AWARD_NO_RECIPIENT', { facts: { tahunBuku: bookYear } });
  await cancelRecipient(context.write, recipient.id, { reason, at: context.now() });
  await voidLetterNumber({ id: recipient.numberId, reason }, context);
  await reviseWith(programme, context, (certificates) =>
    certificates.filter(({ number }) => number !== recipient.number),
  );
  return { recipientCount: programme.recipients.length - 1 };
}

/** Another cooperative in the place of one: it gets a number of its own, the old one stays void. */
export async function replaceAward(
  { bookYear, cooperativeId, replacementId, reason }: CheckedInputOf<'award.replaceRecipient'>,
  context: CommandContext,
): Promise<OutputOf<'award.replaceRecipient'>> {
  const { read, write, now, today } = context;
  const office = await requireOffice(read);
  const programme = await requireConfirmed(bookYear, context);
  const recipient = requireRecipient(programme, cooperativeId);
  const state = await readProgramme(read, bookYear, today);
  const judged = await judgeOne(read, state, replacementId);
  if (!judged) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi pengganti' } });
  const { name, legalEntityNumber, legalEntityOn, districtName } = judged.facts;
  const rat = standingOf(judged.facts, bookYear);
  if (programme.recipients.some((one) => one.cooperativeId === replacementId))
    throw new AppError('AWARD_TWICE', { facts: { koperasi: name, tahunBuku: bookYear } });
  const at = now();
  await cancelRecipient(write, recipient.id, { reason, at });
  await voidLetterNumber({ id: recipient.numberId, reason }, context);
  const drawn = await drawLetterNumber(context, {
    series: CERTIFICATE_SERIES,
    paper: 'piagam',
    on: programme.confirmedOn,
    purpose: `Piagam penghargaan Tahun Buku ${bookYear}: ${name} (pengganti ${recipient.name})`,
    addressee: name,
    owner: 'award',
    earlierDateReason: `Pengganti nomor ${recipient.number}: ${reason}`,
  });
  await insertRecipient(write, programme, {
    position: recipient.position,
    cooperativeId: replacementId,
    letterNumberId: drawn.id,
    name,
    legalEntityNumber,
    districtName,
    reasonsJson: JSON.stringify(judged.reasons),
  });
  const { criteria } = state;
  const sign = await openSigner(context, office);
  const proof = await sign({
    kind: 'award-certificate',
    on: programme.confirmedOn,
    number: drawn.text,
    name,
    paperSubject: awardSubject(bookYear),
  });
  const plain = certificateOf(
    office,
    { bookYear, on: programme.confirmedOn, criteria, giver: programme.giver, isDraft: false },
    { name, legalEntityNumber, legalEntityOn, districtName, rat, number: drawn.text, proof },
  );
  const style = await readCertificateStyle(read, styleSubjects(awardSubject(bookYear)));
  const certificate = style ? dressCertificate(plain, style) : plain;
  await reviseWith(programme, context, (certificates) =>
    certificates.map((one) => (one.number === recipient.number ? certificate : one)),
  );
  return { number: drawn.text };
}

/** Declares the whole award void: every number stays in the book as void, and the book year can be confirmed anew. */
export async function voidAward(
  { bookYear, reason }: CheckedInputOf<'award.void'>,
  context: CommandContext,
): Promise<OutputOf<'award.void'>> {
  const programme = await requireConfirmed(bookYear, context);
  for (const { numberId } of programme.recipients) await voidLetterNumber({ id: numberId, reason }, context);
  await voidProgramme(context.write, programme.id, { reason, at: context.now() });
  return { voidedNumbers: programme.recipients.length };
}
