import { Kbd, Modal } from '@mantine/core';
import { shortcutText as text } from '../text/frame/shortcuts.ts';
import css from './shortcut-list.module.css';

/** Every key of the program, by where it works. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={text.title} size="52rem">
      <div className={css.groups}>
        {text.groups.map(({ name, keys }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <Kbd size="xs">{key}</Kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
