/**
 * Profiles in which the extension is installed and has shown its first page, as a person has it on
 * every day but the first. A browser that starts with a copy takes a sixth less of the machine than
 * one that starts with nothing.
 */
import { cpSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { askBackground } from './background.ts';
import { forgetProfile, launchExtension, type Build } from './extension.ts';

export interface ProfileTemplates {
  /** The folder of a profile that nobody else has. */
  copy(build?: Build): Promise<string>;
  remove(): Promise<void>;
}

export function createProfileTemplates(): ProfileTemplates {
  const templates = new Map<Build | undefined, Promise<string>>();

  async function make(build: Build | undefined): Promise<string> {
    const extension = await launchExtension({ ...(build && { build }) });
    try {
      const page = await extension.openBlank();
      // It answers when what ships with it is stored; the first page is noted when it is open.
      await expect
        .poll(async () => (await askBackground(page, 'stored', {})).text)
        .toContain('"welcomed": true');
      await extension.close();
    } catch (error) {
      await extension.close();
      await forgetProfile(extension.profile);
      throw error;
    }
    return extension.profile;
  }

  return {
    async copy(build) {
      const making = templates.get(build) ?? make(build);
      templates.set(build, making);
      const template = await making.catch((error: unknown) => {
        templates.delete(build);
        throw error;
      });
      const profile = await mkdtemp(join(tmpdir(), 'leidraad-profile-'));
      try {
        // Two hundred small files: one by one, as promises, they take three times as long.
        cpSync(template, profile, { recursive: true });
      } catch (error) {
        await forgetProfile(profile);
        throw error;
      }
      return profile;
    },
    async remove() {
      for (const template of templates.values()) {
        // Whoever wanted a copy has heard of one that could not be made.
        const profile = await template.catch(() => null);
        if (profile !== null) await forgetProfile(profile);
      }
      templates.clear();
    },
  };
}
