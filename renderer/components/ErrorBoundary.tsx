/** A screen that fails while drawing gives way to a way out; the fault is reported, the visitor goes on. */
import { Component, type ReactNode } from 'react';
import { call } from '../api/client.ts';

interface Props {
  /** Drawn instead; `retry` draws the children once more. */
  renderFallback: (retry: () => void) => ReactNode;
  children: ReactNode;
}

/** See above. Give it a `key` of the place, so that moving on gives the children another try. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    void call('kiosk.report', { kind: 'screen-error', message: String(error).slice(0, 500) });
  }

  private readonly retry = (): void => this.setState({ hasFailed: false });

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.renderFallback(this.retry) : this.props.children;
  }
}
