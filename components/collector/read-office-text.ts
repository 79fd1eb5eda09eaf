/**
 * The text of a file that a spreadsheet has saved. Its "CSV" is Windows-1252 where nobody chose UTF-8;
 * letters such as ü are never right UTF-8 there.
 */
export async function readOfficeText(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
