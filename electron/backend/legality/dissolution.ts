import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { DossierLine } from '#contract/legality.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findDissolution, listDissolutions, listDossierDocuments } from '#db/queries/legality/dissolution.ts';
import type { DissolutionEntry, DossierDocument } from '#db/queries/legality/dissolution.ts';
import { dissolutionLacks, noticeStanding } from '#rules/legality/dissolution-notice.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import { VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { CommandContext } from '../base/context.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { toDissolutionValue } from '../cooperative/parts/legality-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';

function toLine(
  entry: DissolutionEntry,
  documents: ReadonlyMap<string, DossierDocument>,
  book: RuleBook,
  today: PlainDate,
): DossierLine {
  const names = new Map(
    book['dissolution-grounds'].flatMap(({ value }) => value.map(({ code, name }) => [code, name] as const)),
  );
  const notice = entry.noticeOn === null ? undefined : noticeStanding(entry.noticeOn, today, book);
  return {
    ...entry,
    // A scan that was removed from the record is no evidence any more.
    scans: entry.scans.flatMap((scan) => {
      const found = documents.get(scan.documentId);
      return found ? [{ ...scan, title: found.title, fileName: found.fileName }] : [];
    }),
    groundNames: entry.grounds.map((code) => names.get(code) ?? code),
    notice: notice ?? null,
    lacks: dissolutionLacks({
      groundCount: entry.grounds.length,
      hasVerification: entry.verification !== null,
      letterNumber: entry.letterNumber,
      notice,
      openObjections: entry.objections.filter(({ state }) => state === 'open').length,
      proposalOn: entry.proposalOn,
    }),
  };
}

/** Every dossier as it stands on a day, and its cooperatives by the outcome of the last visit. */
export async function readDossiers(
  read: ReadHandle,
  today: PlainDate,
): Promise<OutputOf<'dissolution.list'>> {
  const book = await readRuleBook(read);
  const entries = await listDissolutions(read);
  const documents = await listDossierDocuments(
    read,
    entries.flatMap(({ scans }) => scans.map(({ documentId }) => documentId)),
  );
  const rows = entries.map((entry) => toLine(entry, documents, book, today));
  return {
    total: rows.length,
    outcomes: [...VERIFICATION_OUTCOMES, 'none' as const].map((outcome) => ({
      outcome,
      dossiers: rows.filter(({ verification }) => (verification ?? 'none') === outcome).length,
    })),
    rows,
  };
}

export async function requireDossier(read: ReadHandle, id: string, today: PlainDate): Promise<DossierLine> {
  const found = (await readDossiers(read, today)).rows.find((one) => one.id === id);
  if (!found) throw notFound('Berkas usul pembubaran');
  return found;
}

function faultsOf(
  dossier: CheckedInputOf<'dissolution.save'>,
  today: PlainDate,
): readonly { readonly field: string; readonly message: string }[] {
  const { openedOn, noticeOn, proposalOn, letterOn, objections } = dossier;
  const early = (field: string, label: string, on: PlainDate | null) =>
    on !== null && on < openedOn
      ? [
          {
            field,
            message: `${label} ${formatLongDate(on)} lebih awal daripada pembukaan berkas ${formatLongDate(openedOn)}.`,
          },
        ]
      : [];
  return [
    ...futureDayFault('openedOn', 'Tanggal pembukaan berkas', openedOn, today),
    ...futureDayFault('letterOn', 'Tanggal surat keterangan', letterOn, today),
    ...futureDayFault('noticeOn', 'Tanggal pengumuman', noticeOn, today),
    ...futureDayFault('proposalOn', 'Tanggal usul', proposalOn, today),
    ...early('noticeOn', 'Tanggal pengumuman', noticeOn),
    ...early('proposalOn', 'Tanggal usul', proposalOn),
    ...objections.flatMap(({ receivedOn }, index) =>
      futureDayFault(`objections.${index}.receivedOn`, 'Tanggal keberatan diterima', receivedOn, today),
    ),
  ];
}

export async function saveDossier(
  input: CheckedInputOf<'dissolution.save'>,
  context: CommandContext,
): Promise<OutputOf<'dissolution.save'>> {
  const { cooperativeId, id, expectedUpdatedAt, ...facts } = input;
  const { read, today } = context;
  const cooperative = await requireOpenRecord(read, cooperativeId);
  const known = id === null ? undefined : await findDissolution(read, id);
  if (id !== null && known?.cooperativeId !== cooperativeId) throw notFound('Berkas usul pembubaran');
  if (id !== null) {
    await requireUnchanged(read, cooperative, expectedUpdatedAt, { fields: [`dissolution.${id}`] });
  }
  const book = await readRuleBook(read);
  const codes = new Set(book['dissolution-grounds'].flatMap(({ value }) => value.map(({ code }) => code)));
  const unknown = facts.grounds.find((code) => !codes.has(code));
  if (unknown !== undefined) {
    const message = `Alasan "${unknown}" tidak ada dalam aturan dinas. Pilih dari daftar.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'grounds', message }] });
  }
  refuseFaults(faultsOf(input, today));
  const key = id ?? newId();
  const title = id === null ? 'Membuka berkas usul pembubaran' : 'Mengubah berkas usul pembubaran';
  const value = toDissolutionValue({ ...facts, scans: known?.scans ?? [] });
  const change = { cooperativeId, field: `dissolution.${key}`, value };
  return { id: key, batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

export async function removeDossier(
  { id, reason }: CheckedInputOf<'dissolution.remove'>,
  context: CommandContext,
): Promise<OutputOf<'dissolution.remove'>> {
  const known = await findDissolution(context.read, id);
  if (!known) throw notFound('Berkas usul pembubaran');
  const title = `Menghapus berkas usul pembubaran: ${reason}`;
  const change = { cooperativeId: known.cooperativeId, field: `dissolution.${id}`, value: null };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}
