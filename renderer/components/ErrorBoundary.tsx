/** A screen that fails while drawing returns to the start; the fault is reported, the visitor goes on. */
import { Component, type ReactNode } from 'react';
import { call } from '../api/client.ts';

interface Props {
  /** Changes when the visitor moves on; a new value gives the children another try. */
  place: string;
  onFail: () => void;
  fallback: ReactNode;
  children: ReactNode;
}

/** See above. */
export class ErrorBoundary extends Component<Props, { failedPlace: string | null }> {
  override state: { failedPlace: string | null } = { failedPlace: null };

  static getDerivedStateFromError(): { failedPlace: string } {
    return { failedPlace: '' };
  }

  override componentDidCatch(error: unknown): void {
    void call('kiosk.report', { kind: 'screen-error', message: String(error).slice(0, 500) });
    this.setState({ failedPlace: this.props.place });
    this.props.onFail();
  }

  override componentDidUpdate(): void {
    const { failedPlace } = this.state;
    if (failedPlace !== null && failedPlace !== '' && failedPlace !== this.props.place) this.setState({ failedPlace: null });
  }

  override render(): ReactNode {
    return this.state.failedPlace === null ? this.props.children : this.props.fallback;
  }
}
