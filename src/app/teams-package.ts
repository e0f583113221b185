import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'

export interface PackageSettings {
  /** Of the bot; it is the app's id as well. */
  readonly appId: string
  /** Shown as the developer's name; cut at 32 characters. */
  readonly organisation: string
  /** https; what Teams shows about the app leads there. */
  readonly website: string
  readonly version: string
}

const TEMPLATES = fileURLToPath(new URL('../../../adapters/teams/manifest/', import.meta.url))

/** The manifest as Teams reads it: the template with the settings put in. */
function buildManifest(settings: PackageSettings, templates = TEMPLATES): object {
  const { appId, organisation, website, version } = settings
  const values: Readonly<Record<string, string>> = {
    appId,
    organisation: organisation.slice(0, 32).trim() || 'Secure Base',
    website,
    version,
  }
  const filled = readFileSync(`${templates}manifest.json`, 'utf8').replace(
    /\{\{(\w+)\}\}/gu,
    (_all, name: string) => JSON.stringify(values[name]).slice(1, -1),
  )
  return JSON.parse(filled) as object
}

/** The app package: manifest, German words and two icons in a zip, as Teams' admin centre takes it. */
export function buildPackage(settings: PackageSettings, templates = TEMPLATES): Uint8Array {
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`${templates}${name}`))
  const manifest = new TextEncoder().encode(
    `${JSON.stringify(buildManifest(settings, templates), null, 2)}\n`,
  )
  // One date for all: the same settings give the same file.
  const options = { mtime: new Date('2026-01-01T00:00:00Z') }
  return zipSync({
    'manifest.json': [manifest, options],
    'de.json': [file('de.json'), options],
    'color.png': [file('color.png'), options],
    'outline.png': [file('outline.png'), options],
  })
}
