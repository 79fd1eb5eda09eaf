/** `https://zaken.example.nl/*` as a person would write it. */
export function nameHost(pattern: string): string {
  return pattern.replace(/^(https?|\*):\/\//, '').replace(/\/\*$/, '');
}
