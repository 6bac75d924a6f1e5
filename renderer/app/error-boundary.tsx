import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Notice } from '../parts/notice/notice.tsx';
import { frameText } from '../text/frame/frame.ts';
import css from './start.module.css';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly isBroken: boolean;
}

/** The last net under the page (React knows such a net only as a class): what to do instead of a white window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className={css.failed}>
        <Notice
          kind="refuse"
          title={frameText.crashTitle}
          action={<Button onClick={() => this.setState({ isBroken: false })}>{frameText.reload}</Button>}
        >
          <p>{frameText.crashCause}</p>
          <p>{frameText.crashRemedy}</p>
        </Notice>
      </main>
    );
  }
}
