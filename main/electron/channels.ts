/** The two IPC channels: every call, every event. */
export const callChannel = 'kiosk:call';
/** See {@link callChannel}. */
export const eventChannel = 'kiosk:event';
