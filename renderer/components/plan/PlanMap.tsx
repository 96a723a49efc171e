/** The large plan: drawing, words, way and mark of the visitor, to be panned, zoomed and tapped. */
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type MouseEvent,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/SessionContext.tsx';
import {
  between,
  fit,
  matrixOf,
  project,
  scaleOf,
  unproject,
  zoomed,
  zoomTo,
  type Mapping,
  type Point,
  type ZoomState,
} from './geometry.ts';
import { HereMarker } from './HereMarker.tsx';
import { layOutLabels } from './labelLayout.ts';
import { createMeasure } from './measureText.ts';
import { floorOf, type PlanData } from './planData.ts';
import { boothBoxes, labelRequests, type Mark } from './planLabels.ts';
import { PlanLabels } from './PlanLabels.tsx';
import styles from './PlanMap.module.css';
import { PlanShapes } from './PlanShapes.tsx';
import { RouteLine } from './RouteLine.tsx';
import { useBox } from './useBox.ts';
import { mostZoom, useMapView } from './useMapView.ts';
import { usePlanKeys } from './usePlanKeys.ts';

/** What buttons beside the plan can do with it. */
export interface PlanControls {
  zoomBy: (factor: number) => void;
  showWhole: () => void;
  showAround: (place: Point) => void;
}

/** What the plan should turn to when `key` changes; null shows the whole hall. */
export interface Focus {
  key: string;
  points: readonly Point[];
}

/** Room around the hall for signs at its walls, in font sizes. */
const paddingInText = 1.1;

/** Metres shown around a single place. */
const aroundM = 9;

const around = ([x, y]: Point): Point[] => [
  [x - aroundM, y - aroundM],
  [x + aroundM, y + aroundM],
];

/** See above. `onTap` gets metres and how many of them a finger covers. `turnDegrees` turns the plan clockwise. */
export function PlanMap({
  plan,
  turnDegrees,
  marked,
  legs,
  focus,
  label,
  onTap,
  controls,
}: {
  plan: PlanData;
  turnDegrees: number;
  marked: readonly Mark[];
  legs: readonly (readonly Point[])[];
  focus: Focus | null;
  label: string;
  onTap: (place: Point, fingerM: number) => void;
  controls: Ref<PlanControls>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const { t } = useTranslation();
  const { access, locale } = useSession();
  const box = useBox(frame, `${locale} ${access.zoom} ${access.isBarrierFree}`);
  const view = box?.size ?? { width: 1, height: 1 };
  const { width, height } = view;
  const fontPx = box?.fontPx ?? 18;
  const base = useMemo(
    () => fit(floorOf(plan), { width, height }, { degrees: turnDegrees, padding: fontPx * paddingInText }),
    [plan, width, height, turnDegrees, fontPx],
  );
  const drawn = useRef<Mapping>(base);

  // The picture moves as a whole: a vector drawing of some hundred words takes several frames to draw, a picture none.
  const paint = (shown: ZoomState) => {
    const { k, x, y } = between(drawn.current, zoomed(base, shown));
    layer.current?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${k})`);
  };
  const size = useMemo(() => ({ width, height }), [width, height]);
  const { laid, moveTo, zoomBy, panBy } = useMapView(surface, size, paint);
  const mapping = useMemo(() => zoomed(base, laid), [base, laid]);

  // Painted for what React has just drawn; a gesture that goes on paints over it with the next frame.
  useLayoutEffect(() => {
    drawn.current = mapping;
    paint(laid);
  });

  const here = plan.here?.hall === plan.hall.code ? plan.here : null;
  const [hereX, hereY] = here ? project(mapping, [here.xM, here.yM]) : [0, 0];
  const herePx = fontPx * 1.5;
  const measure = useMemo(() => createMeasure(box?.fontFamily ?? 'sans-serif'), [box]);
  const labels = useMemo(() => {
    if (!box) return [];
    const sizes = { textPx: fontPx, zonePx: fontPx * 1.12, iconPx: fontPx * 1.45 };
    const half = herePx * 0.8;
    return layOutLabels(labelRequests(plan, { mapping, sizes, measure, marked }), {
      mapping,
      view: box.size,
      measure,
      obstacles: here ? [{ x: hereX - half, y: hereY - half * 1.6, width: half * 2, height: half * 2.6 }] : [],
      booths: boothBoxes(plan, mapping),
    });
  }, [box, fontPx, herePx, plan, mapping, measure, marked, here, hereX, hereY]);
  const markedKeys = useMemo(() => marked.map(({ key }) => key), [marked]);

  const show = (points: readonly Point[] | null, atOnce = false) =>
    moveTo(
      points === null
        ? { k: 1, x: 0, y: 0 }
        : zoomTo(base, points, {
            view: size,
            most: mostZoom / 2,
            floor: floorOf(plan),
            padding: fontPx * paddingInText,
          }),
      atOnce,
    );
  const focusKey = focus?.key ?? '';
  const lastBase = useRef<Mapping | null>(null);
  useEffect(() => {
    if (!box) return;
    const isTurned = lastBase.current !== base;
    lastBase.current = base;
    show(focus?.points ?? null, isTurned);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Only another thing to look at moves the plan, never a mere new drawing.
  }, [box === null, base, focusKey]);

  useImperativeHandle(controls, () => ({
    zoomBy,
    showWhole: () => show(null),
    showAround: (place) => show(around(place)),
  }));

  const tap = (event: MouseEvent) => {
    const bounds = surface.current?.getBoundingClientRect();
    if (!bounds) return;
    // The page may be zoomed as a whole: pixels of the screen are not those of the drawing then.
    const ratio = width / Math.max(bounds.width, 1);
    const shownAt: Point = [(event.clientX - bounds.left) * ratio, (event.clientY - bounds.top) * ratio];
    onTap(unproject(mapping, shownAt), (fontPx * 1.3) / scaleOf(mapping));
  };
  const { isHeld, handlers } = usePlanKeys({ size: view, panBy, zoomBy, showWhole: () => show(null) });

  return (
    // An "application" has keys of its own, which a screen reader passes on; the rules know only simpler widgets.
    <div
      ref={frame}
      className={styles['map']}
      role="application"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- An application takes the focus; the rule knows only widgets.
      tabIndex={0}
      data-own-arrows={isHeld ? '' : undefined}
      {...handlers}
    >
      {isHeld ? <p className={styles['held']}>{t('plan.held')}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Fingers and mouse only: keys are the application's. */}
      <div ref={surface} className={styles['surface']} onClick={tap}>
        <div ref={layer} className={styles['layer']}>
          <svg className={styles['drawing']} data-settled={box ? '' : undefined} aria-hidden="true">
            <g transform={matrixOf(mapping)} style={{ '--px': 1 / scaleOf(mapping) } as CSSProperties}>
              <PlanShapes plan={plan} marked={markedKeys} />
              <RouteLine legs={legs} />
            </g>
            <g>
              {here ? (
                <HereMarker x={hereX} y={hereY} degrees={here.facingDegrees + turnDegrees} size={herePx} />
              ) : null}
              <PlanLabels plan={plan} labels={labels} />
            </g>
          </svg>
        </div>
      </div>
    </div>
  );
}
