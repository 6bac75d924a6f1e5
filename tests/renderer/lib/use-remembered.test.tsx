import { Button } from '@mantine/core';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useRemembered } from '../../../renderer/lib/session/use-remembered.ts';
import { renderPart } from '../../helpers/render-part.tsx';

function Choice({ given }: { readonly given?: number | null }) {
  const [year, setYear] = useRemembered<number | null>('test.year', () => 2025, given);
  return (
    <>
      <p>{`Tahun ${String(year)}`}</p>
      <Button onClick={() => setYear(2023)}>2023</Button>
      <Button onClick={() => setYear(null)}>Semua</Button>
    </>
  );
}

function Screens() {
  const [shown, setShown] = useState<'choice' | 'other' | 'opened'>('choice');
  return (
    <>
      <Button onClick={() => setShown('choice')}>Layar</Button>
      <Button onClick={() => setShown('other')}>Layar lain</Button>
      <Button onClick={() => setShown('opened')}>Dibuka pada 2024</Button>
      {shown === 'choice' && <Choice />}
      {shown === 'opened' && <Choice given={2024} />}
    </>
  );
}

test('a choice is still there when its screen is opened again, also that of no year at all', async () => {
  const { page, press } = renderPart(<Screens />);
  await page.findByText('Tahun 2025');
  for (const [button, said] of [
    ['2023', 'Tahun 2023'],
    ['Semua', 'Tahun null'],
  ] as const) {
    await press(button);
    await page.findByText(said);
    await press('Layar lain');
    expect(page.queryByText(said)).toBeNull();
    await press('Layar');
    await page.findByText(said);
  }
  // What the screen is opened on comes before what was chosen, and does not replace it.
  await press('Dibuka pada 2024');
  await page.findByText('Tahun 2024');
  await press('Layar lain');
  await press('Layar');
  await page.findByText('Tahun null');
});
