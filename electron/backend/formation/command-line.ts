import path from 'node:path';
import type { FormationVerdict } from '#contract/formation/formation.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { alasanLine, DOCUMENT_WORDS, toAlasan } from '../cli/alasan.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';

const checkFormationCommand = defineCommand({
  name: 'pendirian periksa',
  usage: 'BERKAS.json',
  purpose: 'memeriksa berkas pendirian menurut aturan pada tanggal rapatnya',
  options: {},
  example: 'pendirian periksa pendirian.json',
  run: async ({ words }, { ask }) => {
    const [json] = requireWords(words, ['BERKAS.json']);
    const file = await ask('formation.readFile', { path: path.resolve(json) });
    const verdict = await ask('formation.check', { file });
    return { value: valueOf(verdict), lines: linesOf(verdict) };
  },
});

function valueOf(verdict: FormationVerdict) {
  return {
    memenuhi: verdict.qualified,
    perlu: verdict.required,
    siapDiajukan: verdict.isReadyToSubmit,
    pendiri: verdict.founders.map(({ name, qualifies, reasons }) => ({
      nama: name,
      memenuhi: qualifies,
      alasan: reasons.map(toAlasan),
    })),
    dokumen: verdict.documents.map(({ code, name, isRequired, state }) => ({
      kode: code,
      nama: name,
      wajib: isRequired,
      status: DOCUMENT_WORDS[state],
    })),
    persenLengkap: verdict.percentComplete,
    aturan: { dasar: verdict.rule.basis, berlakuSejak: verdict.rule.inForceFrom },
    alasan: verdict.reasons.map(toAlasan),
  };
}

function linesOf(verdict: FormationVerdict): readonly string[] {
  const { qualified, entered, required, rule } = verdict;
  return [
    `Memenuhi ${qualified} dari ${entered} (perlu ${required}). ${verdict.isReadyToSubmit ? 'Siap diajukan.' : 'Belum siap diajukan.'}`,
    `Aturan: ${rule.basis}, berlaku sejak ${formatLongDate(rule.inForceFrom)}.`,
    ...verdict.founders.flatMap(({ name, qualifies, reasons }) => [
      `${qualifies ? 'Memenuhi' : 'Belum'}: ${name}`,
      ...reasons.map(toAlasan).map(alasanLine),
    ]),
    ...verdict.reasons.map(toAlasan).map(alasanLine),
    `Dokumen lengkap ${verdict.percentComplete} persen.`,
  ];
}

const printFormationCommand = defineCommand({
  name: 'pendirian cetak',
  usage: 'BERKAS.json --keluaran F.pdf',
  purpose: 'mencetak daftar periksa pendirian',
  options: {
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
  },
  example: 'pendirian cetak pendirian.json --keluaran daftar-periksa.pdf',
  run: async ({ words, options }, { ask }) => {
    const [json] = requireWords(words, ['BERKAS.json']);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const file = await ask('formation.readFile', { path: path.resolve(json) });
    const { path: berkas, pages: halaman } = await ask('formation.print', { file, path: target });
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
});

export const formationCommands: readonly Command[] = [checkFormationCommand, printFormationCommand];
