import { describe, expect, test } from 'vitest';
import { DOCUMENT_KINDS } from '#backend/documents/registry.ts';
import { readNik } from '#rules/cooperative/identity-number.ts';
import { keptJob } from '../helpers/kept-job.ts';
import { readFlowingText, renderer } from '../helpers/read-pdf.ts';

/** Kinds of paper of which a kept copy shows a number in full, with why it may. */
const SHOWS_WHOLE: Readonly<Record<string, string>> = {};

describe('numbers of people on papers', () => {
  test.each(DOCUMENT_KINDS)('%s prints no NIK KTP and no mobile telephone in full', async (kind) => {
    const { bytes } = await renderer.renderToBytes(keptJob(kind));
    const text = readFlowingText(bytes).replaceAll(/(?<=\d)[ .-](?=\d)/g, '');
    const niks = [...text.matchAll(/(?<!\d)\d{16}(?!\d)/g)]
      .map(([found]) => found)
      .filter((nik) => readNik(nik).ok);
    const phones = [...text.matchAll(/(?<!\d)(?:\+?62|0)8\d{8,11}(?!\d)/g)].map(([found]) => found);
    const isDeclared = SHOWS_WHOLE[kind] !== undefined;
    expect({ kind, numbers: isDeclared ? [] : [...niks, ...phones] }).toEqual({ kind, numbers: [] });
  });
});
