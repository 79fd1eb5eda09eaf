/** A policy as values of Windows' registry, where Chrome and Edge look for it. */
import type { Policy } from '../../utils/core/policy/schema.ts';

const BROWSERS = ['SOFTWARE\\Policies\\Google\\Chrome', 'SOFTWARE\\Policies\\Microsoft\\Edge'];

interface RegistryValue {
  readonly name: string;
  /** A number is a DWORD, as true (1) and false (0) are. */
  readonly value: number | string;
}

/** Lists and groups are JSON in a text: both browsers read that. */
function listValues(policy: Policy): RegistryValue[] {
  return Object.entries(policy).map(([name, value]) => ({
    name,
    value:
      typeof value === 'object'
        ? JSON.stringify(value)
        : typeof value === 'string'
          ? value
          : Number(value),
  }));
}

const keyOf = (browser: string, id: string): string =>
  `${browser}\\3rdparty\\extensions\\${id}\\policy`;

/** For regedit, and for a group policy that takes the values over from a computer that has them. */
export function writeRegistry(policy: Policy, id: string): string {
  const quote = (text: string): string =>
    `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const values = listValues(policy).map(({ name, value }) =>
    typeof value === 'string'
      ? `${quote(name)}=${quote(value)}`
      : `${quote(name)}=dword:${value.toString(16).padStart(8, '0')}`,
  );
  const sections = BROWSERS.map((browser) =>
    [`[HKEY_LOCAL_MACHINE\\${keyOf(browser, id)}]`, ...values].join('\r\n'),
  );
  return ['Windows Registry Editor Version 5.00', ...sections, ''].join('\r\n\r\n');
}

/** For Intune's platform scripts: the same values, put in anew, so that a key that was taken out goes. */
export function writeScript(policy: Policy, id: string): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const keys = BROWSERS.map((browser) => `  ${quote(`HKLM:\\${keyOf(browser, id)}`)}`);
  const values = listValues(policy).map(({ name, value }) =>
    typeof value === 'string'
      ? `  Set-ItemProperty -Path $key -Name ${quote(name)} -Type String -Value ${quote(value)}`
      : `  Set-ItemProperty -Path $key -Name ${quote(name)} -Type DWord -Value ${value}`,
  );
  return [
    "$ErrorActionPreference = 'Stop'",
    '$keys = @(',
    keys.join(',\n'),
    ')',
    'foreach ($key in $keys) {',
    '  if (Test-Path $key) { Remove-Item -Path $key -Recurse }',
    '  New-Item -Path $key -Force | Out-Null',
    ...values,
    '}',
    '',
  ].join('\n');
}
