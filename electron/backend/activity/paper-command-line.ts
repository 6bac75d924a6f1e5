import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { ACTIVITY_LETTERS, ACTIVITY_PAPERS, LIST_SIGNERS, RECEIPT_ITEMS } from '#rules/activity/papers.ts';
import type { ActivityPaper } from '#rules/activity/papers.ts';
import { signingDays } from '#rules/activity/speaker.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Ask } from '../cli/command.ts';
import { CERTIFICATE_OPTIONS, printCertificatesAtDoor } from './certificate-command-line.ts';

type Batch = OutputOf<'activity.get'>['batches'][number];

interface Printing {
  readonly ask: Ask;
  readonly folder: string;
  readonly on: OutputOf<'activity.get'>['batches'][number]['startsOn'] | null;
}

interface Printed {
  readonly files: readonly string[];
  readonly pages: number;
}

/** All receipts that the activity pays. */
const RECEIPTS = 'tanda-terima';
/** Issued and printed by the whole activity, not by the batch. */
const CERTIFICATES = 'sertifikat';
/** Every paper that can be made, but no certificate: a number is drawn for these only when it is asked for. */
const ALL = 'semua';
const WORDS = [...ACTIVITY_PAPERS, RECEIPTS, ALL, CERTIFICATES];
/** One paper for the whole activity, written from any of its batches. */
const WHOLE: ReadonlySet<string> = new Set(['kak', 'laporan']);

async function lists(paper: ActivityPaper, batch: Batch, { ask, folder }: Printing): Promise<Printed> {
  const who = LIST_SIGNERS[paper] ?? 'participants';
  const files: string[] = [];
  let pages = 0;
  for (const on of signingDays(batch, who)) {
    const target = path.join(folder, `${paper}-angkatan-${String(batch.number)}-${on}.pdf`);
    const printed = await ask('activity.printAttendance', { batchId: batch.id, on, who, path: target });
    files.push(printed.path);
    pages += printed.pages;
  }
  return { files, pages };
}

/** A receipt to be signed, and the same as a workbook. */
async function receipt(paper: ActivityPaper, batch: Batch, { ask, folder, on }: Printing): Promise<Printed> {
  const item = RECEIPT_ITEMS[paper];
  if (item === undefined) return { files: [], pages: 0 };
  const target = path.join(folder, `tanda-terima-${paper}-angkatan-${String(batch.number)}`);
  const asked = { batchId: batch.id, item, on };
  const pdf = await ask('activity.printReceipt', { ...asked, path: `${target}.pdf` });
  const sheet = await ask('activity.printReceipt', { ...asked, isSheet: true, path: `${target}.xlsx` });
  return { files: [pdf.path, sheet.path], pages: pdf.pages };
}

/** Drafts in the office's letters, as PDF and as Word. */
async function letters(paper: ActivityPaper, batch: Batch, { ask, folder, on }: Printing): Promise<Printed> {
  const letter = ACTIVITY_LETTERS.find((one) => one === paper);
  if (letter === undefined) return { files: [], pages: 0 };
  const { letterIds: ids } = await ask('activity.writeLetter', { batchId: batch.id, letters: [letter], on });
  const printed = await ask('letter.print', { ids, folder, isSeparate: true });
  const word = await ask('letter.exportDocx', { ids, folder });
  return { files: [...printed.files, ...word.files], pages: printed.pages };
}

async function printOne(paper: ActivityPaper, batch: Batch, printing: Printing): Promise<Printed> {
  if (LIST_SIGNERS[paper]) return lists(paper, batch, printing);
  if (RECEIPT_ITEMS[paper]) return receipt(paper, batch, printing);
  if (paper !== 'biodata') return letters(paper, batch, printing);
  const target = path.join(printing.folder, `biodata-angkatan-${String(batch.number)}.pdf`);
  const done = await printing.ask('activity.printBiodata', { batchId: batch.id, path: target });
  return { files: [done.path], pages: done.pages };
}

/** The papers that a word asks for: itself, every one or every receipt that can be made. */
async function papersOf(
  word: string,
  batch: Batch,
  { ask, isFirst }: { readonly ask: Ask; readonly isFirst: boolean },
): Promise<readonly ActivityPaper[]> {
  const one = ACTIVITY_PAPERS.find((paper) => paper === word);
  if (one) return [one];
  const all = await ask('activity.papers', { batchId: batch.id });
  if (word === ALL)
    return all
      .filter(({ paper, canBeMade }) => canBeMade && (isFirst || !WHOLE.has(paper)))
      .map(({ paper }) => paper);
  const receipts = all.filter(({ paper }) => RECEIPT_ITEMS[paper] !== undefined);
  const ready = receipts.filter(({ canBeMade }) => canBeMade).map(({ paper }) => paper);
  // Nothing to pay: the first one is asked for all the same, and its refusal says what is missing.
  return ready.length > 0 ? ready : receipts.slice(0, 1).map(({ paper }) => paper);
}

export const printActivityPapersCommand = defineCommand({
  name: 'kegiatan cetak',
  usage: 'ID (--surat SURAT --keluaran DIR [--tanggal D] [--terpisah] [--ganti-batal] | --daftar)',
  purpose:
    'surat dan cetakan kegiatan: daftar hadir, biodata, tanda terima, undangan, laporan, sertifikat; dengan --daftar, yang masih kurang',
  options: {
    surat: textOption('SURAT', [...WORDS].join(', ')),
    keluaran: textOption('DIR', 'folder berkasnya; surat menjadi konsep, sebagai PDF dan Word'),
    ...CERTIFICATE_OPTIONS,
    tanggal: dayOption('tanggal surat, tanda terima, dan sertifikat yang baru terbit; tanpa ini hari ini'),
    daftar: flagOption('hanya menyebut setiap surat dengan yang masih kurang'),
  },
  example: 'kegiatan cetak 01JB2 --surat tanda-terima --keluaran cetakan',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const { batches } = await ask('activity.get', { id });
    if (batches.length === 0) throw new UsageError('Kegiatan ini belum mempunyai angkatan.');
    if (options.daftar) {
      const found = [];
      for (const batch of batches)
        for (const { paper, lacks } of await ask('activity.papers', { batchId: batch.id }))
          found.push({ angkatan: batch.number, surat: paper, kurang: lacks });
      return {
        value: found,
        lines: found.map(({ angkatan, surat, kurang }) =>
          [
            `angkatan ${String(angkatan)}`,
            surat,
            kurang.length === 0 ? 'siap' : `kurang ${kurang.join(', ')}`,
          ].join(' | '),
        ),
      };
    }
    const word = requireOption(options.surat, 'surat');
    if (!WORDS.includes(word)) throw new UsageError(`--surat berupa ${WORDS.join(', ')}.`);
    const folder = path.resolve(requireOption(options.keluaran, 'keluaran'));
    if (word === CERTIFICATES)
      return printCertificatesAtDoor(ask, id, {
        folder,
        datedOn: options.tanggal ?? null,
        isSeparate: options.terpisah,
        replacesVoid: options['ganti-batal'],
      });
    const printing: Printing = { ask, folder, on: options.tanggal ?? null };
    const berkas: string[] = [];
    let halaman = 0;
    for (const batch of WHOLE.has(word) ? batches.slice(0, 1) : batches)
      for (const paper of await papersOf(word, batch, { ask, isFirst: batch === batches[0] })) {
        const { files, pages } = await printOne(paper, batch, printing);
        berkas.push(...files);
        halaman += pages;
      }
    return {
      value: { berkas, halaman },
      lines: [...berkas, `${String(berkas.length)} berkas, ${String(halaman)} halaman`],
    };
  },
});
