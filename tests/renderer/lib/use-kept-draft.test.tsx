import { expect, test } from 'vitest';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { useKeptDraft } from '../../../renderer/lib/use-kept-draft.ts';
import { renderPart } from '../../helpers/render-part.tsx';

const SUBJECT = 'rat:a:2024';
const readAny = (text: string) => text;

function Field() {
  const [typed, setTyped] = useState('');
  useKeptDraft(SUBJECT, typed === '' ? null : typed, readAny);
  return (
    <input aria-label="Tempat" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
  );
}

function Screen() {
  const [isLeft, setLeft] = useState(false);
  return isLeft ? (
    <p>Beranda</p>
  ) : (
    <>
      <Field />
      <button type="button" onClick={() => setLeft(true)}>
        Beranda
      </button>
    </>
  );
}

/** The screen is left while the question for an earlier draft is still on its way. */
async function leftBeforeTheAnswer(found: OutputOf<'draft.get'>, typed: string) {
  let answer: (found: OutputOf<'draft.get'>) => void = () => undefined;
  const part = renderPart(<Screen />, {
    'draft.get': () => new Promise<OutputOf<'draft.get'>>((resolve) => (answer = resolve)),
    'draft.save': { savedAt: '2025-11-18T00:00:00.000Z' },
  });
  if (typed !== '') await part.fill(part.page.getByRole('textbox', { name: 'Tempat' }), typed);
  await part.press('Beranda');
  await part.page.findByText('Beranda');
  answer(found);
  return part;
}

test('what was typed is kept although the screen was left before an earlier draft was known', async () => {
  const { asked } = await leftBeforeTheAnswer(null, 'Balai Desa');
  await expect.poll(() => asked('draft.save')).toEqual([{ subject: SUBJECT, content: 'Balai Desa' }]);
});

test('an earlier draft is not written over on the way out', async () => {
  const earlier = { content: 'Aula', savedAt: '2025-11-18T00:00:00.000Z' };
  const { asked, names } = await leftBeforeTheAnswer(earlier, 'Balai Desa');
  await expect.poll(() => names()).toContain('draft.get');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked('draft.save')).toEqual([]);
});

test('nothing typed is nothing kept', async () => {
  const { asked } = await leftBeforeTheAnswer(null, '');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked('draft.save')).toEqual([]);
});
