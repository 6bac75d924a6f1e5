import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CODE_SIZE } from '../../../electron/backend/documents/layout/proof-mark.ts';
import { paperRenderer } from '../../helpers/papers/paper-variant.ts';
import { letterJob, sampleLetter } from '../../helpers/papers/sample-letter.ts';
import { laidPages } from '../../helpers/papers/laid-page.ts';

/** Share of dark points in a box of a page, a point of the picture being a point of the page. */
function darkness(
  bytes: Uint8Array,
  page: number,
  box: { left: number; right: number; top: number; bottom: number },
): number {
  const picture = execFileSync(
    'pdftoppm',
    ['-r', '72', '-gray', '-f', String(page), '-l', String(page), '-'],
    {
      input: bytes,
      maxBuffer: 1 << 27,
    },
  );
  const [, size = ''] = picture.subarray(0, 40).toString('latin1').split('\n');
  const [width = 0, height = 0] = size.split(' ').map(Number);
  const start = picture.length - width * height;
  let dark = 0;
  let all = 0;
  for (let y = Math.round(box.top); y < box.bottom; y += 1) {
    for (let x = Math.round(box.left); x < box.right; x += 1) {
      all += 1;
      if ((picture[start + y * width + x] ?? 255) < 128) dark += 1;
    }
  }
  return dark / all;
}

const CASES = ['ba-pemeriksaan-kesehatan', 'ba-serah-terima', 'keterangan-aktif', 'sk-penghargaan'].flatMap(
  (code) =>
    (['F4', 'A4'] as const).flatMap((paper) => [1, 2, 5, 9, 30].map((rows) => [code, paper, rows] as const)),
);

test.each(CASES)(
  'the code of %s on %s with %i rows stands beside its words, wherever they come to stand',
  async (code, paper, rows) => {
    const { bytes } = await paperRenderer.renderToBytes(
      letterJob(sampleLetter(code, { paper, rows, recipients: rows })),
    );
    const found = laidPages(bytes).flatMap(({ lines }, page) =>
      lines.filter(({ text }) => text.startsWith('QR keabsahan')).map((line) => ({ page: page + 1, line })),
    );
    expect(found).toHaveLength(1);
    const { page = 0, line } = found[0] ?? {};
    if (!line) throw new Error('no words');
    const right = line.left - 8;
    // The words end level with the code.
    const bottom = line.bottom + 32;
    const place = { left: right - CODE_SIZE, right, top: bottom - CODE_SIZE, bottom };
    expect(darkness(bytes, page, place)).toBeGreaterThan(0.3);
  },
);
