/** Reports as text for a terminal. */
import type { SearchItem } from '#db/search/itemSearch.ts';
import { summarise, type ClassResult, type Report } from './measure.ts';

const percent = (share: number): string => (share * 100).toFixed(0).padStart(5);
const milliseconds = (ms: number): string => ms.toFixed(ms < 10 ? 2 : 0).padStart(7);

function classLine({
  name,
  kind,
  isHard,
  count,
  successAt1,
  successAt5,
  reciprocalRank,
  medianMs,
}: ClassResult): string {
  const label = `${name}${isHard ? ' (hard)' : ''}`.padEnd(38);
  const shares =
    kind === 'nonsense'
      ? `${percent(successAt1)} empty       `
      : `${percent(successAt1)} ${percent(successAt5)} ${percent(reciprocalRank)} `;
  return `${label}${String(count).padStart(4)} ${shares}${milliseconds(medianMs)}`;
}

/** One line per class and a summary; shares in percent, times in milliseconds. */
export function formatReport(report: Report): string {
  const summary = summarise(report);
  return [
    `${'class'.padEnd(38)}   n   s@1   s@5   mrr  p50 ms`,
    ...report.classes.map(classLine),
    '',
    `${report.classes.length} classes; mean s@1 ${percent(summary.successAt1)} s@5 ${percent(summary.successAt5)} mrr ${percent(summary.reciprocalRank)}`,
    `without hard ones: s@1 ${percent(summary.fairSuccessAt1)} s@5 ${percent(summary.fairSuccessAt5)}; nonsense empty ${percent(summary.nonsenseEmpty)}`,
    `a query: p50 ${milliseconds(report.p50Ms)} p95 ${milliseconds(report.p95Ms)} p99 ${milliseconds(report.p99Ms)} longest ${milliseconds(report.longestMs)} ms`,
  ].join('\n');
}

const shownNames = 3;

/** Names of items, in all languages, the first few of them. */
function namesOf(ids: readonly string[], items: ReadonlyMap<string, SearchItem>): string {
  const names = ids.slice(0, shownNames).map((id) => {
    const name = items.get(id)?.name;
    return `${name?.ko ?? '-'} / ${name?.zh ?? '-'} / ${name?.en ?? '-'}`;
  });
  const rest = ids.length - names.length;
  return names.length === 0 ? '(nothing)' : names.join(' | ') + (rest > 0 ? ` | and ${rest} more` : '');
}

/** The failed queries of classes whose name is, or begins with, `wanted` ("all" for every class). */
export function formatFailures(report: Report, wanted: string, items: readonly SearchItem[]): string {
  const byId = new Map(items.map((item) => [item.id, item]));
  return report.classes
    .filter(({ name }) => wanted === 'all' || name.startsWith(wanted))
    .filter(({ failures }) => failures.length > 0)
    .flatMap(({ name, failures }) => [
      `\n${name}`,
      ...failures.map(
        ({ q, expect, got }) => `  "${q}"\n      want ${namesOf(expect, byId)}\n      got  ${namesOf(got, byId)}`,
      ),
    ])
    .join('\n');
}
