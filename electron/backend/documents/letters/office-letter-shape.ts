import { z } from 'zod';
import { ALIGNMENTS } from '#rules/template/ast.ts';
import type { FilledBlock } from '#rules/template/ast.ts';
import { LETTER_FONTS, LETTER_PAPERS } from '#rules/template/letter-template.ts';
import { storedDay, storedForm, storedLetterhead, storedProof } from '../layout/stored-shape.ts';
import type { OfficeLetterData } from './office-letter-data.ts';

const run = z.looseObject({
  kind: z.literal('text'),
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
});
const runs = z.array(run);
const mark = <Kind extends string>(kind: Kind) => z.looseObject({ kind: z.literal(kind) });

const block = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('paragraph'),
    align: z.enum(ALIGNMENTS),
    indent: z.enum(['none', 'first', 'half']),
    isTitle: z.boolean(),
    runs,
  }),
  z.looseObject({
    kind: z.literal('item'),
    marker: z.string(),
    level: z.union([z.literal(1), z.literal(2)]),
    runs,
  }),
  z.looseObject({ kind: z.literal('labelled'), label: z.string(), marker: z.string(), runs }),
  mark('gap'),
  mark('page-break'),
  mark('letterhead'),
  mark('letter-head'),
  mark('signature'),
  mark('copies'),
  z.looseObject({ kind: z.literal('signature-pair'), left: runs }),
  z.looseObject({
    kind: z.literal('table'),
    widths: z.array(z.number()),
    rowHeight: z.number(),
    header: z.array(runs),
    rows: z.array(z.array(runs)),
  }),
]) satisfies z.ZodType<FilledBlock>;

/** Letters as papers keep them; what is optional came with version 2. */
export const storedOfficeLetters = z.looseObject({
  letters: z.array(
    z.looseObject({
      title: z.string(),
      letterhead: storedLetterhead,
      blocks: z.array(block),
      page: z.looseObject({
        paper: z.enum(LETTER_PAPERS),
        margins: z.looseObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
        font: z.enum(LETTER_FONTS),
        fontSize: z.number(),
      }),
      head: z.looseObject({
        number: z.string(),
        classification: z.string(),
        attachment: z.string(),
        subject: z.string(),
        placeAndDate: z.string(),
      }),
      signature: z.looseObject({
        position: z.array(z.string()),
        parts: z
          .array(z.looseObject({ lead: z.string(), text: z.string(), isHung: z.boolean() }))
          .exactOptional(),
        signing: z.string(),
        name: z.string(),
        identity: z.array(z.string()),
      }),
      signaturePlaces: z.array(z.array(z.string())),
      copies: z.array(z.string()),
      proof: storedProof.extend({ name: z.string(), on: storedDay }).exactOptional(),
      revisionNote: z.string(),
      mark: z.enum(['none', 'draft', 'void']),
      isSample: z.boolean(),
      tightness: z.number(),
      paperForm: storedForm,
    }),
  ),
}) satisfies z.ZodType<OfficeLetterData>;
