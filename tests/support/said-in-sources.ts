import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'
import { templateOf } from '../../src/domain/say.js'

/** A sentence as it is written in the sources. */
interface SaidInSource {
  readonly file: string
  /** With numbers in place of its values. */
  readonly template: string
  /** Words of one language alone among its values. */
  readonly loose: readonly string[]
}

type Node = { readonly type?: string; readonly [key: string]: unknown }

/** Every sentence of the sources that is said with `say`, and every use of it that is none. */
export function saidInSources(folder: string): { said: SaidInSource[]; others: string[] } {
  const said: SaidInSource[] = []
  const others: string[] = []
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!/(?<!\.d)\.ts$/u.test(file)) continue
    const code = readFileSync(file, 'utf8')
    if (!/\bsay\b[`(]/u.test(code)) continue
    walk(parseSync(code, { syntax: 'typescript', target: 'es2022' }), (node) => {
      if (node.type === 'CallExpression' && isSay(node.callee) && /domain\/say\.js/u.test(code))
        others.push(file)
      if (node.type !== 'TaggedTemplateExpression' || !isSay(node.tag)) return
      const { quasis, expressions } = node.template as { quasis: { cooked: string }[]; expressions: Node[] }
      said.push({
        file,
        template: templateOf(quasis.map(({ cooked }) => cooked)),
        loose: expressions.flatMap(wordsIn),
      })
    })
  }
  return { said, others }
}

function isSay(node: unknown): boolean {
  return (node as Node | null)?.type === 'Identifier' && (node as Node).value === 'say'
}

/** Texts that a value may turn out to be: not what it is compared with, and not what says it in each language. */
function wordsIn(value: Node): string[] {
  switch (value.type) {
    case 'StringLiteral':
      return /\p{L}{2}/u.test(value.value as string) ? [value.value as string] : []
    case 'TemplateLiteral':
      return (value.quasis as { cooked: string }[]).flatMap(({ cooked }) =>
        /\p{L}{2}/u.test(cooked) ? [cooked] : [],
      )
    case 'ConditionalExpression':
      return [value.consequent as Node, value.alternate as Node].flatMap(wordsIn)
    case 'BinaryExpression':
      return [value.left as Node, value.right as Node].flatMap(wordsIn)
    case 'ParenthesisExpression':
      return wordsIn(value.expression as Node)
    default:
      return []
  }
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as Node)
  for (const below of Object.values(value)) walk(below, visit)
}
