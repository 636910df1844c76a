// What one module imports, touches and says, read from its syntax tree: words in comments do not count.
import { parseSync } from 'vite'

export interface ModuleImport {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** A name that the module reads but does not declare, or something it says; `line` counts from 1. */
export interface Sighting {
  readonly text: string
  readonly line: number
}

export interface ModuleFacts {
  readonly lines: number
  readonly imports: readonly ModuleImport[]
  /** The module only passes on what others export. */
  readonly onlyReExports: boolean
  /** Names that come from the surroundings, e.g. `document`; a constructor of the present as `new Date()`. */
  readonly globals: readonly Sighting[]
  /** Accesses to properties with the name before them: `Date.now`, `tabs.create`; `.innerHTML` when there is none. */
  readonly members: readonly Sighting[]
  /** What is assigned to: a name, or an access as in `members`. */
  readonly assigned: readonly Sighting[]
  /** Strings, templates, regular expressions and the words of JSX. */
  readonly literals: readonly Sighting[]
}

type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number }

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const children = (node: SyntaxNode): readonly SyntaxNode[] => Object.values(node).flat().filter(isNode)

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' && typeof value['name'] === 'string'
    ? value['name']
    : undefined

/** Throws when the text is not a module: a file that cannot be checked must not pass. */
export function readModule(path: string, text: string): ModuleFacts {
  const parsed = parseSync(path, text)
  const [problem] = parsed.errors
  if (problem) throw new Error(`${path} cannot be read: ${problem.message}`)

  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
  const lineAt = (offset: number) => lineStarts.filter((start) => start <= offset).length
  const bound = new Set<string>()
  const globals: Sighting[] = []
  const members: Sighting[] = []
  const assigned: Sighting[] = []
  const literals: Sighting[] = []
  const typeImports: ModuleImport[] = []

  const visit = (node: SyntaxNode): void => {
    const note = (list: Sighting[], said: string) => list.push({ text: said, line: lineAt(node.start) })
    if (node.type.startsWith('TS') && !('expression' in node)) {
      typeImports.push(...importsInTypes(node))
      return
    }
    for (const name of boundNames(node)) bound.add(name)
    switch (node.type) {
      case 'Identifier': {
        note(globals, nameOf(node) ?? '')
        return children(node).forEach(visit)
      }
      case 'AssignmentExpression': {
        const { left } = node
        if (isNode(left))
          note(assigned, left.type === 'MemberExpression' ? memberText(left) : (nameOf(left) ?? '?'))
        break
      }
      case 'NewExpression': {
        const callee = nameOf(node['callee'])
        if (callee === 'Date' && Array.isArray(node['arguments']) && node['arguments'].length === 0) {
          note(globals, 'new Date()')
        }
        break
      }
      case 'MemberExpression': {
        note(members, memberText(node))
        if (isNode(node['object'])) visit(node['object'])
        if (node['computed'] === true && isNode(node['property'])) visit(node['property'])
        return
      }
      case 'Property':
      case 'PropertyDefinition':
      case 'MethodDefinition': {
        if (node['computed'] === true && isNode(node['key'])) visit(node['key'])
        if (isNode(node['key']) && node['key'].type === 'Literal') visit(node['key'])
        if (isNode(node['value'])) visit(node['value'])
        return
      }
      case 'ImportDeclaration':
      case 'ExportAllDeclaration': {
        return
      }
      case 'ExportNamedDeclaration': {
        if (isNode(node['declaration'])) visit(node['declaration'])
        return
      }
      case 'Literal': {
        const { regex, value } = node
        if (typeof value === 'string') note(literals, value)
        if (typeof regex === 'object' && regex !== null && 'pattern' in regex)
          note(literals, String(regex.pattern))
        return
      }
      case 'TemplateElement': {
        const { value } = node
        if (typeof value === 'object' && value !== null && 'raw' in value) note(literals, String(value.raw))
        return
      }
      case 'JSXText': {
        note(literals, String(node['value']))
        return
      }
      case 'JSXAttribute': {
        // Attributes are written like properties and do the same: `dangerouslySetInnerHTML`.
        if (isNode(node['name'])) note(members, `.${String(node['name']['name'])}`)
        break
      }
    }
    children(node).forEach(visit)
  }
  // oxc's own type of a program is a union of all nodes; here every node is read by its `type` alone.
  const program: unknown = parsed.program
  if (!isNode(program)) throw new Error(`${path} has no syntax tree`)
  visit(program)

  const reExports = parsed.module.staticExports.flatMap((statement) => statement.entries)
  return {
    lines: text.trimEnd().split('\n').length,
    imports: [...importsOf(parsed.module, text), ...typeImports],
    onlyReExports: reExports.length > 0 && onlyReExports(program),
    globals: globals.filter(({ text: name }) => !bound.has(name)),
    members,
    assigned: assigned.filter(({ text: name }) => !bound.has(name)),
    literals
  }
}

function importsOf(module: ReturnType<typeof parseSync>['module'], text: string): ModuleImport[] {
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType)
  }))
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType }] : []
    )
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false
  }))
  return [...statics, ...exported, ...dynamic]
}

function importsInTypes(node: SyntaxNode): ModuleImport[] {
  const { source } = node
  const own =
    node.type === 'TSImportType' && isNode(source)
      ? [{ specifier: String(source['value']), typeOnly: true }]
      : []
  return [...own, ...children(node).flatMap(importsInTypes)]
}

const onlyReExports = (program: SyntaxNode): boolean =>
  Array.isArray(program['body']) &&
  program['body'].every(
    (statement: unknown) =>
      isNode(statement) &&
      ['ExportAllDeclaration', 'ExportNamedDeclaration'].includes(statement.type) &&
      isNode(statement['source'])
  )

function memberText(node: SyntaxNode): string {
  const { property } = node
  const literal = isNode(property) && node['computed'] === true ? property['value'] : nameOf(property)
  const name = typeof literal === 'string' ? literal : '?'
  const owner = node['object']
  const object = nameOf(owner) ?? (isNode(owner) ? nameOf(owner['property']) : undefined) ?? ''
  // `window.fetch`, `globalThis['fetch']` and a bare `fetch` are the same thing.
  return ['window', 'globalThis', 'self'].includes(object) ? `global ${name}` : `${object}.${name}`
}

/**
 * Names that a node declares. Scopes are not followed: a file that has a parameter `window` is trusted with it.
 * Ambient declarations (`declare const chrome`) bind nothing: they name the surroundings.
 */
function boundNames(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'VariableDeclaration': {
      const { declarations } = node
      if (node['declare'] === true || !Array.isArray(declarations)) return []
      return declarations.filter(isNode).flatMap((declaration) => patternNames(declaration['id']))
    }
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const parameters: unknown = node['params']
      const names = Array.isArray(parameters) ? parameters.flatMap(patternNames) : []
      return node['declare'] === true ? [] : [...patternNames(node['id']), ...names]
    }
    case 'ClassDeclaration':
    case 'ClassExpression': {
      return patternNames(node['id'])
    }
    case 'CatchClause': {
      return patternNames(node['param'])
    }
    case 'Program': {
      const { body } = node
      const imports = Array.isArray(body)
        ? body.filter(isNode).filter(({ type }) => type === 'ImportDeclaration')
        : []
      return imports.flatMap(children).flatMap((specifier) => patternNames(specifier['local']))
    }
    default: {
      return []
    }
  }
}

function patternNames(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return []
  const name = nameOf(pattern)
  if (name !== undefined) return [name]
  const { properties, elements, value, left, argument } = pattern
  return [properties, elements, value, left, argument].flat().flatMap(patternNames)
}
