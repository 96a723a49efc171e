/** Numbers out of what people write about a company's size. */

/** `50-100명` is 50 to 100, `300+` has no upper end, a text without digits neither. */
export function employeeRange(text: string): { min: number | null; max: number | null } {
  const numbers = [...text.replaceAll(',', '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { min: numbers[0] ?? null, max: numbers[1] ?? (/\+|over|more/.test(text) ? null : (numbers[0] ?? null)) };
}
