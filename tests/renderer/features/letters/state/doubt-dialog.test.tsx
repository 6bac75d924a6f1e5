import { describe, expect, test, vi } from 'vitest';
import {
  DoubtDialog,
  doubtedPlaces,
  doubtsOf,
} from '../../../../../renderer/features/letters/state/doubt-dialog.tsx';
import { buttonsOf } from '../../../../helpers/page-find.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal } from '../../../../helpers/scripted-bridge.ts';

const DOUBTS = [
  { path: 'cooperativeIds[0]', message: 'Koperasi Satu: sebab pertama.' },
  { path: 'cooperativeIds[12]', message: 'Koperasi Dua: sebab kedua.' },
];

describe('before a warning letter that the records speak against', () => {
  test('every cooperative is named with its cause, and the choices are clear', async () => {
    const [onLeaveOut, onConfirm, onClose] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
    const { page, press } = renderPart(
      <DoubtDialog
        doubts={DOUBTS}
        isRefused={false}
        confirmLabel="Tetap buat surat"
        onLeaveOut={onLeaveOut}
        onConfirm={onConfirm}
        onClose={onClose}
      />,
    );
    await page.findByText('Periksa 2 surat lebih dahulu');
    for (const { message } of DOUBTS) await page.findByText(message);
    await press('Keluarkan 2 koperasi ini');
    await press('Tetap buat surat');
    expect([onLeaveOut, onConfirm, onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  test('nobody is left out where nobody would be left', () => {
    renderPart(
      <DoubtDialog
        doubts={DOUBTS}
        isRefused={false}
        confirmLabel="Tetap"
        onConfirm={() => undefined}
        onClose={() => undefined}
      />,
    );
    expect(buttonsOf(/Keluarkan/)).toEqual([]);
  });

  test('the places named are read, and other refusals are no doubt', () => {
    expect([...doubtedPlaces(DOUBTS)]).toEqual([0, 12]);
    expect(doubtsOf(refusal('LETTER_WARNING_DOUBTFUL', { facts: { jumlah: 2 }, faults: DOUBTS }))).toBe(
      DOUBTS,
    );
    expect(doubtsOf(refusal('LETTER_NOT_DRAFT', { faults: DOUBTS }))).toEqual([]);
    expect(doubtsOf(null)).toEqual([]);
  });
});
