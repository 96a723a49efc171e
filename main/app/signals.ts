/** What hosts listen to themselves; never sent to the screen. */
export interface HostSignals {
  /** The visit is over: forget everything the browser kept. */
  sessionEnded: () => void;
  /** The screen is alive. */
  beat: () => void;
}
