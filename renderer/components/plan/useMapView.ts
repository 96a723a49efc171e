/** Pan and zoom of the plan: fingers, mouse and buttons move one transform; React draws again only when it rests. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Size, ZoomState } from './geometry.ts';

/** Nearest zoom over the fitted plan: a shelf of 0.6 m is then a finger wide on a totem. */
export const mostZoom = 10;

const glideMs = 220;

/** The plan is drawn anew while a gesture still runs once sizes differ by this much, at most every so often. */
const stale = { ratio: 2, ms: 400 } as const;

const whole: ZoomState = { k: 1, x: 0, y: 0 };

/** The ways to move the plan. */
export interface MapView {
  /** Pan and zoom for which the plan is drawn. */
  laid: ZoomState;
  /** Moves there, gliding unless motion is unwanted or `atOnce`. */
  moveTo: (target: ZoomState, atOnce?: boolean) => void;
  zoomBy: (factor: number) => void;
  panBy: (dx: number, dy: number) => void;
}

/** `paint` is called for every frame of a movement and must only set transforms. */
export function useMapView(
  node: RefObject<HTMLElement | null>,
  view: Size,
  paint: (shown: ZoomState) => void,
): MapView {
  const [laid, setLaid] = useState<ZoomState>(whole);
  const shown = useRef<ZoomState>(whole);
  const painter = useRef(paint);
  useLayoutEffect(() => {
    painter.current = paint;
  });
  const glide = useRef(0);
  const behaviour = useMemo(
    // A finger that wavers less than this still taps.
    () => zoom<HTMLElement, unknown>().scaleExtent([1, mostZoom]).clickDistance(8).tapDistance(14),
    [],
  );

  useEffect(() => {
    const surface = node.current;
    if (!surface) return undefined;
    let laidAt = 0;
    let laidFor = shown.current;
    const lay = () => {
      laidAt = performance.now();
      laidFor = shown.current;
      setLaid(laidFor);
    };
    behaviour
      .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!sourceEvent) return;
        cancelAnimationFrame(glide.current);
        glide.current = 0;
      })
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        shown.current = { k: transform.k, x: transform.x, y: transform.y };
        painter.current(shown.current);
        const ratio = transform.k / laidFor.k;
        if ((ratio > stale.ratio || ratio < 1 / stale.ratio) && performance.now() - laidAt > stale.ms) lay();
      })
      .on('end', () => {
        if (glide.current === 0) lay();
      });
    // Two quick taps are an older person's one: they must not zoom.
    select(surface).call(behaviour).on('dblclick.zoom', null);
    return () => {
      cancelAnimationFrame(glide.current);
      select(surface).on('.zoom', null);
    };
  }, [behaviour, node]);

  useEffect(() => {
    const { width, height } = view;
    behaviour
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width / 3, -height / 3],
        [(width * 4) / 3, (height * 4) / 3],
      ]);
  }, [behaviour, view]);

  const put = useCallback(
    ({ k, x, y }: ZoomState) => {
      if (node.current) behaviour.transform(select(node.current), zoomIdentity.translate(x, y).scale(k));
    },
    [behaviour, node],
  );

  const moveTo = useCallback(
    (target: ZoomState, atOnce = false) => {
      cancelAnimationFrame(glide.current);
      glide.current = 0;
      if (atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches) return put(target);
      const from = shown.current;
      const startMs = performance.now();
      const step = (nowMs: number) => {
        const part = Math.min(1, (nowMs - startMs) / glideMs);
        const eased = 1 - (1 - part) ** 3;
        const mix = (a: number, b: number) => a + (b - a) * eased;
        glide.current = part < 1 ? requestAnimationFrame(step) : 0;
        put({ k: mix(from.k, target.k), x: mix(from.x, target.x), y: mix(from.y, target.y) });
      };
      glide.current = requestAnimationFrame(step);
    },
    [put],
  );

  const zoomBy = useCallback(
    (factor: number) => {
      const { k, x, y } = shown.current;
      const next = Math.max(1, Math.min(mostZoom, k * factor));
      const grown = next / k;
      const [middleX, middleY] = [view.width / 2, view.height / 2];
      moveTo(next === 1 ? whole : { k: next, x: middleX - (middleX - x) * grown, y: middleY - (middleY - y) * grown });
    },
    [moveTo, view],
  );
  const panBy = useCallback(
    (dx: number, dy: number) => {
      const { k, x, y } = shown.current;
      const wanted = zoomIdentity.translate(x + dx, y + dy).scale(k);
      // As far as fingers go: an empty frame would be all that one sees.
      const held = behaviour.constrain()(
        wanted,
        [
          [0, 0],
          [view.width, view.height],
        ],
        behaviour.translateExtent(),
      );
      moveTo({ k, x: held.x, y: held.y });
    },
    [behaviour, moveTo, view],
  );
  return useMemo(() => ({ laid, moveTo, zoomBy, panBy }), [laid, moveTo, zoomBy, panBy]);
}
