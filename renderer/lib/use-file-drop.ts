import { useEffect, useEffectEvent, useState } from 'react';
import { bridge } from './bridge.ts';
import { isUnderDialog } from './under-dialog.ts';

/** Only files: a dragged word or row belongs to whoever takes it. */
const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * A file dropped anywhere on the screen, by its path.
 * @returns whether a file is held over the screen now
 */
export function useFileDrop(onPath: (path: string) => void, isEnabled = true): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    const path = file ? bridge().pathOfFile(file) : '';
    if (path !== '') onPath(path);
  });
  useEffect(() => {
    if (!isEnabled) return undefined;
    const isFree = () => !isUnderDialog();
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(isFree());
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (isFree()) take(event);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      setOver(false);
    };
  }, [isEnabled]);
  return isOver;
}
