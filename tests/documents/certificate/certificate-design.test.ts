import { describe, expect, test } from 'vitest';
import { CERTIFICATE_DESIGNS, CERTIFICATE_PAPERS, STANDARD_LOOK } from '#rules/award/certificate-look.ts';
import type { CertificateLook } from '#rules/award/certificate-look.ts';
import { certificateLines } from '../../../electron/backend/documents/certificate/award-certificate.ts';
import { certificateFit } from '../../../electron/backend/documents/certificate/certificate-fit.ts';
import { readFlowingText, readFonts, readPages, readWords, renderer } from '../../helpers/read-pdf.ts';
import { certificate, certificateJob } from '../sample-data.ts';

const NAME_OF_90 =
  'Koperasi Simpan Pinjam dan Pembiayaan Syariah Karya Bersama Masyarakat Muara Bengkal Utara';
const SIZES = { A4: [841.89, 595.28], F4: [935.43, 609.45], F4_210: [935.43, 595.28] } as const;
const CASES = CERTIFICATE_DESIGNS.flatMap((design) =>
  CERTIFICATE_PAPERS.map((paper) => ({ design, paper, look: { ...STANDARD_LOOK, design, paper } })),
);

async function print(look: CertificateLook, changes: Parameters<typeof certificate>[0] = {}) {
  return (await renderer.renderToBytes(certificateJob([certificate({ look, ...changes })]))).bytes;
}

describe.each(CASES)('$design on $paper', ({ design, paper, look }) => {
  test('a short name and one of 90 letters stand whole on one sheet of the right size, clear of the frame', async () => {
    for (const cooperativeName of ['KUD Makmur', NAME_OF_90]) {
      const bytes = await print(look, { cooperativeName });
      const pages = readPages(bytes);
      expect(pages).toHaveLength(1);
      const [width, height] = SIZES[paper];
      expect(Math.abs((pages[0]?.width ?? 0) - width)).toBeLessThanOrEqual(0.5);
      expect(Math.abs((pages[0]?.height ?? 0) - height)).toBeLessThanOrEqual(0.5);
      expect(readFlowingText(bytes)).toContain(cooperativeName);
      const outside = readWords(bytes).filter(
        ({ left, right, top, bottom }) => left < 66 || right > width - 66 || top < 66 || bottom > height - 60,
      );
      expect(outside).toEqual([]);
      expect(readFonts(bytes).every(({ isEmbedded }) => isEmbedded)).toBe(true);
    }
    const fit = certificateFit(certificate({ look, cooperativeName: NAME_OF_90 }), renderer.measure);
    expect(fit.lines).toBeLessThanOrEqual(3);
    expect(fit.size).toBeGreaterThanOrEqual(17);
  });

  test('keeps 30 mm free at the lower left and no line longer than 75 letters', () => {
    const lines = certificateLines(certificate({ look, cooperativeName: NAME_OF_90 }), renderer.measure);
    const [, height] = SIZES[paper];
    const corner = lines.filter(({ x, y }) => x < 95 + 85 && y > height - 82 - 85);
    expect(corner).toEqual([]);
    expect(lines.filter(({ block, text }) => block !== 'nama' && text.length > 75)).toEqual([]);
  });

  test('sets the name larger than all but the title, the citation at 13 points or more', () => {
    const lines = certificateLines(certificate({ look }), renderer.measure);
    const sizeOf = (block: string) =>
      Math.max(...lines.filter((line) => line.block === block).map(({ size }) => size));
    const others = lines.filter(({ block }) => block !== 'nama' && block !== 'judul').map(({ size }) => size);
    expect(sizeOf('nama')).toBeGreaterThan(Math.max(...others));
    expect(sizeOf('isi')).toBeGreaterThanOrEqual(13);
    expect(sizeOf('isi')).toBeLessThanOrEqual(14);
    expect(design === 'modern').toBe(lines.some(({ face }) => face.font === 'GreatVibes'));
  });
});

describe('what an office changes', () => {
  test('title, opening, closing and both inks; a sealed paper without a look has none of it', async () => {
    const look = { ...STANDARD_LOOK, inks: { main: '#12355B', accent: '#7A1F2B' } };
    const bytes = await print(look, { title: 'Piagam Prestasi', closing: 'Semoga menjadi teladan.' });
    const text = readFlowingText(bytes);
    expect(text).toContain('PIAGAM PRESTASI');
    expect(text).toContain('Semoga menjadi teladan.');
    const plain = (await renderer.renderToBytes(certificateJob([certificate()]))).bytes;
    expect(readFlowingText(plain)).toContain('PIAGAM PENGHARGAAN');
    expect(Buffer.compare(plain, bytes)).not.toBe(0);
  });

  test('on a blank: no frame, what is printed on it left out, the rest moved by whole and by part', async () => {
    const blank = {
      shift: { xMm: 3, yMm: -2 },
      blocks: [
        { block: 'judul' as const, isHidden: true, xMm: 0, yMm: 0 },
        { block: 'nama' as const, isHidden: false, xMm: 1, yMm: 4 },
      ],
    };
    const before = await print(STANDARD_LOOK);
    const after = await print({ ...STANDARD_LOOK, blank });
    expect(after.length).toBeLessThan(before.length / 2);
    expect(readFlowingText(after)).not.toContain('PIAGAM');
    const placeOf = (bytes: Uint8Array, word: string) => readWords(bytes).find(({ text }) => text === word);
    const moved = (word: string) => {
      const [one, other] = [placeOf(before, word), placeOf(after, word)];
      return [(other?.left ?? 0) - (one?.left ?? 0), (other?.top ?? 0) - (one?.top ?? 0)].map(
        (points) => Math.round((points * 254) / 72) / 10,
      );
    };
    expect(moved('PEMERINTAH')).toEqual([3, -2]);
    expect(moved('Bersama')).toEqual([4, 2]);
  });
});
