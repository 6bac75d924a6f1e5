import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findLatestKukFigures } from '#db/queries/evaluation/kuk.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { proposeKuk } from '#rules/evaluation/kuk.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { versionedBasis } from '#rules/rule-book/versioned-basis.ts';
import type { CommandContext } from '../base/context.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { NO_FIGURES } from './read-inspections.ts';

/** An officer confirms the class of business; another class than the proposed one needs its reason. */
export async function confirmKuk(
  { cooperativeId, confirmed, confirmedOn, officer, reason }: CheckedInputOf<'kuk.confirm'>,
  context: CommandContext,
): Promise<OutputOf<'kuk.confirm'>> {
  const { read, today } = context;
  await requireOpenRecord(read, cooperativeId);
  const limits = ruleOrEarliest((await readRuleBook(read))['kuk-limits'], confirmedOn);
  const latest = await findLatestKukFigures(read, cooperativeId);
  const figures = latest?.figures ?? NO_FIGURES;
  const { proposed } = proposeKuk(figures, limits.value);
  const proposal =
    proposed === null ? 'belum ada usulan karena angkanya belum diketahui' : `usulannya KUK ${proposed}`;
  refuseFaults([
    ...futureDayFault('confirmedOn', 'Tanggal penetapan', confirmedOn, today),
    ...(proposed === confirmed || reason !== ''
      ? []
      : [{ field: 'reason', message: `Tulis alasannya: yang dipilih KUK ${confirmed}, ${proposal}.` }]),
  ]);
  const value = {
    bookYear: latest?.bookYear ?? dateParts(confirmedOn).year,
    figures,
    proposed,
    confirmed,
    confirmedOn,
    officer,
    reason,
    basis: versionedBasis(limits),
  };
  const { batchId } = await changeParts(context, { source: 'edit', title: `Menetapkan KUK ${confirmed}` }, [
    { cooperativeId, field: `kuk.${newId()}`, value },
  ]);
  return { batchId };
}

export async function noteArticles(
  { cooperativeId, ...value }: CheckedInputOf<'articles.note'>,
  context: CommandContext,
): Promise<OutputOf<'articles.note'>> {
  await requireOpenRecord(context.read, cooperativeId);
  refuseFaults(futureDayFault('notedOn', 'Tanggal catatan', value.notedOn, context.today));
  const title = value.state === 'lost' ? 'Mencatat AD/ART hilang' : 'Mencatat AD/ART ada';
  const { batchId } = await changeParts(context, { source: 'edit', title }, [
    { cooperativeId, field: 'articles', value },
  ]);
  return { batchId };
}
