import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findSpecialMeeting } from '#db/queries/rat/special-meeting.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { quorumText } from '#rules/rat/quorum.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { CommandContext } from '../base/context.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';

type Touched = OutputOf<'rat.saveSpecial'>;

/** Writes an extraordinary meeting down; it never stands for the RAT of a book year. */
export async function saveSpecial(
  { cooperativeId, id, expectedUpdatedAt, ...value }: CheckedInputOf<'rat.saveSpecial'>,
  context: CommandContext,
): Promise<Touched> {
  const cooperative = await requireOpenRecord(context.read, cooperativeId);
  const known = id === null ? undefined : await findSpecialMeeting(context.read, id);
  if (id !== null && known?.cooperativeId !== cooperativeId) throw notFound('Rapat anggota luar biasa');
  if (id !== null) {
    const concern = { fields: [`specialMeeting.${id}`] };
    await requireUnchanged(context.read, cooperative, expectedUpdatedAt, concern);
  }
  const { entitled, present, heldOn } = value;
  const isTooMany = entitled !== null && present !== null && present > entitled;
  refuseFaults([
    ...futureDayFault('heldOn', 'Tanggal rapat', heldOn, context.today),
    ...(isTooMany
      ? [
          {
            field: 'present',
            message: `Yang hadir ${formatInteger(present)}, lebih banyak daripada yang berhak, ${formatInteger(entitled)}. Periksa kedua angka.`,
          },
        ]
      : []),
  ]);
  const title = `${id === null ? 'Mencatat' : 'Mengubah'} rapat anggota luar biasa ${formatLongDate(heldOn)}`;
  const change = { cooperativeId, field: `specialMeeting.${id ?? newId()}`, value };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

export async function removeSpecial(
  { id, reason }: CheckedInputOf<'rat.removeSpecial'>,
  context: CommandContext,
): Promise<Touched> {
  const known = await findSpecialMeeting(context.read, id);
  if (!known) throw notFound('Rapat anggota luar biasa');
  await requireOpenRecord(context.read, known.cooperativeId);
  const title = `Menghapus rapat anggota luar biasa ${formatLongDate(known.heldOn)}: ${reason}`;
  const change = { cooperativeId: known.cooperativeId, field: `specialMeeting.${id}`, value: null };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

/** The quorum of one cooperative's statutes, or back to the general rule. */
export async function saveQuorum(
  { cooperativeId, expectedUpdatedAt, rule, note }: CheckedInputOf<'rat.saveQuorum'>,
  context: CommandContext,
): Promise<Touched> {
  const cooperative = await requireOpenRecord(context.read, cooperativeId);
  await requireUnchanged(context.read, cooperative, expectedUpdatedAt, { fields: ['quorum.statutes'] });
  if (rule !== null && rule.numerator > rule.denominator) {
    const message = 'Pembilang tidak boleh lebih besar daripada penyebut, misalnya 1/2 atau 2/3.';
    refuseFaults([{ field: 'numerator', message }]);
  }
  const title =
    rule === null
      ? `Kuorum kembali ke ketentuan umum: ${note}`
      : `Kuorum menurut anggaran dasar: ${quorumText(rule)}`;
  const value =
    rule === null
      ? null
      : {
          numerator: rule.numerator,
          denominator: rule.denominator,
          mustExceed: rule.mustExceed ? (1 as const) : (0 as const),
          note,
        };
  const change = { cooperativeId, field: 'quorum.statutes', value };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}
