import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import changelog from '../../resources/changelog.json';
import { useNavigation } from '../lib/navigation.tsx';
import { Mark } from '../parts/notice/mark.tsx';
import { frameText } from '../text/frame/frame.ts';
import css from './notice-bar.module.css';

const KEY = 'meja.version-seen';
const VERSION = changelog[0]?.version ?? '';

/** Once after an update: that this is another version, and the way to what it brought. A new PC is told nothing. */
export function WhatsNew() {
  const { go } = useNavigation();
  const [seen, setSeen] = useState(() => localStorage.getItem(KEY) ?? VERSION);
  useEffect(() => localStorage.setItem(KEY, seen), [seen]);
  if (seen === VERSION) return null;
  return (
    <div className={css.bar} role="status">
      <Mark kind="info" />
      <span>{frameText.updated(VERSION)}</span>
      <Button
        variant="default"
        onClick={() => {
          setSeen(VERSION);
          go({ screen: 'settings', tab: 'about' });
        }}
      >
        {frameText.whatsNew}
      </Button>
      <Button variant="subtle" onClick={() => setSeen(VERSION)}>
        {frameText.understood}
      </Button>
    </div>
  );
}
