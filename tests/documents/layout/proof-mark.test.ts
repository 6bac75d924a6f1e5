import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { decodePng } from '#backend/proof/decode-png.ts';
import { tryQr } from '#backend/proof/read-qr-picture.ts';
import { PROOF_PREFIX } from '#rules/proof/payload.ts';
import { picturesToTry } from '#rules/proof/picture.ts';
import { readFlowingText, readWords, renderer } from '../../helpers/read-pdf.ts';
import { certificate, certificateJob } from '../sample-data.ts';

const proofOf = (letters: number) => ({
  payload: PROOF_PREFIX + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.repeat(40).slice(0, letters),
  shortCode: '7K3M-Q9TD-2XNB',
});

/** The page as a grey scan of 150 dpi. */
const scan = (bytes: Uint8Array) =>
  decodePng(
    execFileSync('pdftoppm', ['-r', '150', '-gray', '-png', '-'], { input: bytes, maxBuffer: 1 << 28 }),
  );

function readQr(bytes: Uint8Array): string | undefined {
  for (const picture of picturesToTry(scan(bytes))) {
    const text = tryQr(picture);
    if (text !== undefined) return text;
  }
  return undefined;
}

describe('the proof on a certificate', () => {
  test.each([
    ['an ordinary name', 235, {}],
    [
      'a name of 90 letters',
      320,
      {
        cooperativeName:
          'Koperasi Simpan Pinjam dan Pembiayaan Syariah Karya Bersama Masyarakat Muara Bengkal Utara',
      },
    ],
    ['a sample', 235, { isSample: true }],
    ['the longest name a record holds', 500, { cooperativeName: 'Koperasi '.repeat(22).trim() }],
  ] as const)('reads at 150 dpi with %s', async (_what, letters, changes) => {
    const proof = proofOf(letters);
    const { bytes, pages } = await renderer.renderToBytes(
      certificateJob([certificate({ ...changes, proof })]),
    );
    expect(pages).toBe(1);
    expect(readQr(bytes)).toBe(proof.payload);
  });

  test('stands at the lower left with its plain name and the code, clear of the signature', async () => {
    const { bytes } = await renderer.renderToBytes(certificateJob([certificate({ proof: proofOf(235) })]));
    expect(readFlowingText(bytes)).toContain('QR keabsahan, bukan TTE 7K3M-Q9TD-2XNB');
    const words = readWords(bytes);
    const code = words.find(({ text }) => text.startsWith('7K3M'));
    const signer = words.find(({ text }) => text === 'KEPALA');
    if (!code || !signer) throw new Error('not printed');
    expect(code.left).toBeGreaterThan(140);
    expect(code.right).toBeLessThan(signer.left - 60);
    expect(code.top).toBeGreaterThan(595 / 2);
  });

  test('each page of many has its own; one without a proof has none', async () => {
    const proofs = [proofOf(200), undefined, proofOf(210)];
    const job = certificateJob(proofs.map((proof) => certificate(proof ? { proof } : {})));
    const { bytes, pages } = await renderer.renderToBytes(job);
    expect(pages).toBe(3);
    const pageOf = (page: number) =>
      execFileSync('pdftoppm', ['-r', '150', '-gray', '-png', '-f', String(page), '-l', String(page), '-'], {
        input: bytes,
        maxBuffer: 1 << 28,
      });
    const read = [1, 2, 3].map((page) =>
      [...picturesToTry(decodePng(pageOf(page)))].map(tryQr).find((text) => text !== undefined),
    );
    expect(read).toEqual(proofs.map((proof) => proof?.payload));
    const single = await renderer.renderToBytes(certificateJob([certificate()]));
    expect(readFlowingText(single.bytes)).not.toContain('TTE');
  });
});
