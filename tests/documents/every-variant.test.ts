import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../electron/backend/documents/registry.ts';
import { EVERY_PAPER, SIZES } from '../helpers/papers/every-paper.ts';
import type { SamplePaper, SizeName } from '../helpers/papers/every-paper.ts';
import { faultsOf } from '../helpers/papers/page-judge.ts';
import { LONG_NAME, paperRenderer, SHORT_NAME, signedAs, SIGNERS } from '../helpers/papers/paper-variant.ts';
import type { PaperVariant, Signer } from '../helpers/papers/paper-variant.ts';
import { sample } from '../helpers/deep.ts';

type Drawn = PaperVariant & { readonly size: SizeName };

const ALL_SIGNERS = Object.keys(SIGNERS) as readonly Signer[];
/** None, one, a page or two, and more than anybody pins up; papers with a page a row are as many pages. */
const ROWS = [1, 300, 25, 0] as const;
const ROWS_OF_PAGES = [1, 12, 3] as const;

function rowCounts({ isPageEach, hasRows, mayBeEmpty }: SamplePaper): readonly number[] {
  if (isPageEach) return ROWS_OF_PAGES;
  if (!hasRows) return [1];
  return mayBeEmpty ? ROWS : ROWS.filter((count) => count > 0);
}

/** The most that the usual run draws of one paper; the deep one draws all. */
const SOME = 4;

/** Every number of rows, name and emblem of each paper; the signers and sizes take turns from paper to paper. */
function some(paper: SamplePaper): readonly Drawn[] {
  const counts = rowCounts(paper);
  const first = EVERY_PAPER.indexOf(paper) * SOME;
  return Array.from({ length: SOME }, (_, at) => ({
    signer: ALL_SIGNERS[(first + at) % ALL_SIGNERS.length] ?? 'kepala',
    size: paper.sizes[at % paper.sizes.length] ?? 'F4',
    rows: counts[at % counts.length] ?? 1,
    name: at % 2 === 0 ? LONG_NAME : SHORT_NAME,
    hasEmblem: at % 3 !== 0,
  }));
}

/** Each signer on each size with each number of rows; names and emblems take turns. */
function every(paper: SamplePaper): readonly Drawn[] {
  const drawn = ALL_SIGNERS.flatMap((signer) =>
    paper.sizes.flatMap((size) => rowCounts(paper).map((rows) => ({ signer, size, rows }))),
  );
  return drawn.map((one, at) => ({
    ...one,
    name: at % 2 === 0 ? LONG_NAME : SHORT_NAME,
    hasEmblem: at % 3 !== 0,
  }));
}

async function faults(paper: SamplePaper, { size, ...variant }: Drawn): Promise<readonly string[]> {
  const job = paper.job(size, variant);
  const { bytes } = await paperRenderer.renderToBytes(job);
  return faultsOf({
    bytes,
    sheet: SIZES[size],
    runs: [...buildDocument(job, paperRenderer.measure)],
    header: paper.header,
    row: new RegExp(`(?:${SHORT_NAME}|${LONG_NAME}) \\d+`),
    signer: paper.isSigned ? signedAs(variant.signer) : '',
    paging: paper.paging,
    isToTheEdge: paper.kind === 'calibration-page',
  });
}

const saidOf = ({ size, rows, name, signer, hasEmblem }: Drawn): string =>
  [size, `${rows} rows`, `${name.length} letters`, signer, hasEmblem ? 'emblem' : 'no emblem'].join(', ');

describe('every paper, whoever signs, on every sheet, with any number of rows', () => {
  test.each(EVERY_PAPER.map((paper) => [paper.name, paper] as const))(
    '%s: whole lines on whole pages',
    { timeout: 600_000 },
    async (_name, paper) => {
      const drawn = sample(0, 1) === 1 ? every(paper) : some(paper);
      for (const one of drawn) {
        expect({ of: saidOf(one), faults: await faults(paper, one) }).toEqual({
          of: saidOf(one),
          faults: [],
        });
      }
    },
  );
});
