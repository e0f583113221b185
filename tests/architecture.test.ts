import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'

interface Import {
  readonly from: string
  readonly to: string
  readonly external: boolean
}

const FOLDERS = ['corpus', 'retrieval', 'answering', 'safety', 'onboarding', 'insight', 'storage'] as const

/** What each folder may import from packages; nothing stands here that is not used, and nothing is used that is not here. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/corpus': [
    'lru-cache',
    'node:',
    'unified',
    'remark-parse',
    'remark-gfm',
    'mdast',
    'mdast-util-to-string',
    'hast',
    'rehype-parse',
    'rehype-remark',
    'mammoth',
    'unpdf',
    'fflate',
    'yaml',
    'zod',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    'chokidar',
  ],
  'src/retrieval': ['node:', 'snowball-stemmers', 'hnswlib-node', '@langchain/core', 'zod'],
  'src/answering': [
    'node:',
    'zod',
    '@langchain/core',
    '@langchain/openai',
    'langchain',
    'cockatiel',
    'lru-cache',
  ],
  'src/safety': ['libphonenumber-js', 'ibantools'],
  'src/onboarding': [],
  'src/insight': [],
  'src/storage': ['node:', 'better-sqlite3', 'kysely', 'pg', 'croner', 'pg-boss', 'zod'],
  'adapters/console': ['node:'],
  'adapters/slack': [
    'node:',
    '@slack/bolt',
    '@slack/web-api',
    '@slack/types',
    'p-queue',
    'lru-cache',
    'yaml',
    'zod',
  ],
  'adapters/teams': ['node:', 'botbuilder', 'botframework-connector', 'p-queue', 'lru-cache', 'zod'],
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
}

/** Type imports count: a type is a dependency of the reader. */
function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8')
  const found = [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu,
    ),
  ]
  return found.map((match) => {
    const target = (match[1] ?? match[2] ?? match[3])!
    if (!target.startsWith('.')) return { from: file, to: target, external: true }
    return {
      from: file,
      to: normalize(join(dirname(file), target)).replace(/\.js$/u, '.ts'),
      external: false,
    }
  })
}

const files = [...filesUnder('src'), ...filesUnder('adapters')]
const imports = files.flatMap(importsOf)
const inside = (folder: string) => imports.filter((one) => one.from.startsWith(`${folder}/`))

describe('files', () => {
  /** Written by a program or a list of words: nobody reads them from top to bottom. */
  const LISTS = /^src\/(?:answering\/verify\/learned|safety\/learned|safety\/meaning)\//u

  test('stay short enough to be read at one go', () => {
    const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1
    expect(files.filter((file) => !LISTS.test(file) && lines(file) > 250)).toEqual([])
  })
})

describe('imports run one way', () => {
  test('the domain imports nothing but itself', () => {
    expect(inside('src/domain').filter((one) => one.external || !one.to.startsWith('src/domain/'))).toEqual(
      [],
    )
  })

  test.each(FOLDERS)('src/%s knows the domain and itself, never a sibling', (folder) => {
    const own = inside(`src/${folder}`).filter((one) => !one.external)
    expect(
      own.filter((one) => !one.to.startsWith('src/domain/') && !one.to.startsWith(`src/${folder}/`)),
    ).toEqual([])
  })

  test('adapters use the one door and their own files', () => {
    const wrong = inside('adapters').filter((one) => {
      const own = one.from.split('/').slice(0, 2).join('/')
      return !one.external && one.to !== 'src/index.ts' && !one.to.startsWith(`${own}/`)
    })
    expect(wrong).toEqual([])
  })

  test('the door lets out what some adapter uses, and nothing else', () => {
    const door = readFileSync('src/index.ts', 'utf8')
    const names = [...door.matchAll(/\{([^}]*)\}/gu)]
      .flatMap((match) => match[1]!.split(','))
      .map((name) => name.replace(/\btype\b/u, '').trim())
      .filter((name) => name !== '')
    expect(names).toContain('Adapter')
    const adapters = filesUnder('adapters').map((file) => readFileSync(file, 'utf8'))
    const unused = names.filter(
      (name) => !adapters.some((code) => new RegExp(`\\b${name}\\b`, 'u').test(code)),
    )
    expect(unused).toEqual([])
  })

  test.each(['slack', 'teams'])('every limit in the table of adapters/%s is kept to somewhere', (adapter) => {
    const folder = join('adapters', adapter)
    const limits = readFileSync(join(folder, 'limits.ts'), 'utf8')
    const names = [...limits.matchAll(/^ {2}(\w+): /gmu)].map((match) => match[1]!)
    expect(names.length).toBeGreaterThan(5)
    const code = filesUnder(folder).map((file) => readFileSync(file, 'utf8'))
    expect(names.filter((name) => !code.some((text) => text.includes(`LIMITS.${name}`)))).toEqual([])
  })

  test('nobody imports src/app but src/app', () => {
    expect(
      imports.filter((one) => one.to.startsWith('src/app/') && !one.from.startsWith('src/app/')),
    ).toEqual([])
  })

  test('every folder keeps to its packages', () => {
    const wrong = Object.entries(PACKAGES).flatMap(([folder, allowed]) =>
      inside(folder).filter(
        (one) =>
          one.external &&
          !allowed.some(
            (name) => one.to === name || one.to.startsWith(name.endsWith(':') ? name : `${name}/`),
          ),
      ),
    )
    expect(wrong.map((one) => `${one.from} imports ${one.to}`)).toEqual([])
  })

  test('what a file lets out, some other file takes', () => {
    const takers = ['src', 'adapters', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|mjs)$/u.test(name) && !name.includes('node_modules'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    const taken = new Set(takers.flatMap(namesTaken))
    const spare = files.flatMap((file) => {
      const code = readFileSync(file, 'utf8')
      const names = [...code.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gmu)]
      return names
        .map((match) => match[1]!)
        .filter((name) => !taken.has(name))
        .map((name) => `${file} ${name}`)
    })
    expect(taken.size).toBeGreaterThan(1_000)
    expect(spare).toEqual([])
  })

  test('there are no circles, type imports included', () => {
    expect(circlesAmong(imports.filter(({ external }) => !external))).toEqual([])
  })

  test('nor among the folders of the verifier', () => {
    const verifier = 'src/answering/verify/'
    const folderOf = (file: string) => dirname(file.slice(verifier.length))
    const between = inside(verifier.slice(0, -1))
      .filter(({ to }) => to.startsWith(verifier))
      .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }))
      .filter(({ from, to }) => from !== to)
    expect(new Set(between.map(({ from }) => from)).size).toBeGreaterThan(10)
    expect(circlesAmong(between)).toEqual([])
  })
})

/** Names that a file takes from others: `{ one } from`, `{ one } = await import(…)`, `(await import(…)).one`, `all.one` of `* as all`. */
function namesTaken(code: string): string[] {
  const braces = code.matchAll(
    /(?:import|export)\s(?:\w+,\s)?\{([^{}]*)\}\s*from|\{([^{}]*)\}\s*=\s*await\s+import\(/gu,
  )
  const named = [...braces]
    .flatMap((match) => (match[1] ?? match[2])!.split(','))
    .map((name) =>
      name
        .trim()
        .split(/\s+as\s+|:/u)[0]!
        .trim(),
    )
  const dotted = [...code.matchAll(/import \* as (\w+)/gu)].flatMap(([, all]) => [
    ...code.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, 'gu')),
  ])
  const awaited = code.matchAll(/\bawait import\([^()]*\)\)\.(\w+)/gu)
  return [...named, ...[...dotted, ...awaited].map((match) => match[1]!)]
}

function circlesAmong(steps: readonly { readonly from: string; readonly to: string }[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of steps) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (place: string, path: readonly string[]): void => {
    if (path.includes(place)) {
      circles.push([...path.slice(path.indexOf(place)), place].join(' -> '))
      return
    }
    if (done.has(place)) return
    for (const to of next.get(place) ?? []) walk(to, [...path, place])
    done.add(place)
  }
  for (const place of next.keys()) walk(place, [])
  return circles
}

describe('promises held by structure', () => {
  test('only the configuration reads process.env', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/u.test(readFileSync(file, 'utf8')))
    expect(readers).toEqual([join('src', 'app', 'config.ts')])
  })

  test('only the verifier seals a claim', () => {
    const users = files.filter((file) => /\bsealClaim\b/u.test(readFileSync(file, 'utf8')))
    expect(users.sort()).toEqual(['src/answering/verify-draft.ts', 'src/domain/claim.ts'])
  })

  test('screening for danger imports nothing that reads, stores or asks a network', () => {
    const reached = new Set<string>()
    const walk = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const one of importsOf(file)) {
        if (one.external) throw new Error(`${file} imports ${one.to}`)
        walk(one.to)
      }
    }
    expect(() => {
      walk('src/safety/screen-urgent.ts')
      walk('src/safety/urgent-notice.ts')
    }).not.toThrow()
  })
})
