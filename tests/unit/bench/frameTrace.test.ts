/** How the frames benchmark reads a trace. */
import { expect, test } from 'vitest';
import { countFrames, type TraceEvent } from '#tests/bench/frameTrace.ts';

const pid = 7;
let nextId = 0;

const mark = (name: string, ms: number): TraceEvent => ({ name: `frames: ${name}`, ph: 'I', ts: ms * 1000, pid });

/** A frame from its beginning to its end, in ms. */
function frame(from: number, to: number, state: string, id = `0x${nextId++}`): TraceEvent[] {
  const common = { name: 'PipelineReporter', pid, id2: { local: id } };
  return [
    { ...common, ph: 'b', ts: from * 1000, args: { frame_reporter: { state: `STATE_${state}` } } },
    { ...common, ph: 'e', ts: to * 1000 },
  ];
}

const trace = (...frames: TraceEvent[][]) => [mark('begin', 0), ...frames.flat(), mark('end', 1000)];

test('a tenth of a second in which every frame is shown drops none', () => {
  const frames = Array.from({ length: 6 }, (_, index) => frame(index * 16.7, index * 16.7 + 16, 'PRESENTED_ALL'));
  expect(countFrames(trace(...frames))).toMatchObject({ due: 6, shown: 6 });
});

test('frames that a busy compositor never began are missing, too', () => {
  const count = countFrames(trace(frame(0, 16, 'PRESENTED_ALL'), frame(20, 120, 'PRESENTED_ALL')));
  expect(count).toEqual({ due: 7, shown: 2, slowestMs: 100 });
});

test('a dropped frame whose content came with a later one counts once', () => {
  const count = countFrames(trace(frame(100, 117, 'DROPPED'), frame(100, 150, 'PRESENTED_ALL')));
  expect(count).toEqual({ due: 3, shown: 1, slowestMs: 50 });
});

test('two parts of a frame that reach the glass together are one frame', () => {
  expect(countFrames(trace(frame(0, 30, 'PRESENTED_ALL'), frame(16, 30, 'PRESENTED_PARTIAL'))).shown).toBe(1);
});

test('rest is not counted, nor what another page or an earlier step has drawn', () => {
  const other = frame(10, 400, 'DROPPED').map((event) => ({ ...event, pid: 8 }));
  const count = countFrames(
    trace(
      frame(-50, 300, 'PRESENTED_ALL'),
      other,
      frame(500, 900, 'NO_UPDATE_DESIRED'),
      frame(910, 920, 'PRESENTED_ALL'),
    ),
  );
  expect(count).toEqual({ due: 1, shown: 1, slowestMs: 10 });
});

test('numbers of frames are used again', () => {
  const count = countFrames(trace(frame(0, 10, 'PRESENTED_ALL', 'a'), frame(500, 510, 'PRESENTED_ALL', 'a')));
  expect(count.slowestMs).toBe(10);
});
