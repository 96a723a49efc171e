/** What hosts listen to themselves; never sent to the screen. */
export interface HostSignals {
  /** The visit is over: forget everything the browser kept. */
  sessionEnded: () => void;
  /** The screen is alive. */
  beat: () => void;
  /** Print the sheet that the screen shows; the host then tells by the event `visit.printed` what came of it. */
  print: () => void;
}
