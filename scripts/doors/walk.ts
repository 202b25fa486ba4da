import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export interface Room {
  /** A folder or a file below src/. */
  readonly room: string;
  /** Its files do not import each other. */
  readonly alone?: boolean;
  /** The generated list of an `alone` room. */
  readonly index?: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** Further packages of single files. */
  readonly except?: Readonly<Record<string, readonly string[]>>;
  readonly builtins: boolean;
  readonly globals: string;
}

export interface Doors {
  readonly globals: Readonly<Record<string, readonly string[]>>;
  readonly rooms: readonly Room[];
}

/** A file below src/ that goes through a door that is not there. `line` is 1-based. */
export interface Trespass {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

interface Use {
  readonly name: string;
  readonly position: number;
}

/** Walks every .ts file below `src` and says which of them break the doors. */
export function walk(src: string, doors: Doors): Trespass[] {
  return sourceFiles(src).flatMap((file) => trespasses(src, file, doors));
}

/** Doors that no file goes through, `room → what`: rooms and packages that a room may import and does not. */
export function unusedDoors(src: string, doors: Doors): string[] {
  const files = sourceFiles(src);
  return doors.rooms.flatMap((room) => {
    const used = files.filter((file) => inside(file, room.room)).flatMap((file) => targets(src, file));
    const open = [...room.imports.filter((name) => name !== '*'), ...room.packages];
    return open.filter((name) => !used.some((target) => inside(target, name))).map((name) => `${room.room} → ${name}`);
  });
}

/** What a file imports: paths below `src` with `.ts`, and names of modules. */
function targets(src: string, file: string): string[] {
  return imports(parse(src, file)).map(({ name }) => (name.startsWith('.') ? targetOf(file, name) : name));
}

function parse(src: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ES2022, true);
}

function targetOf(file: string, specifier: string): string {
  return posix.join(dirname(file), specifier).replace(/\.js$/, '.ts');
}

/** Paths relative to `src`, with `/`, sorted. */
export function sourceFiles(src: string): string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.ts') && !item.name.endsWith('.d.ts'))
    .map((item) => relative(src, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

function trespasses(src: string, file: string, doors: Doors): Trespass[] {
  const room = doors.rooms.find((candidate) => inside(file, candidate.room));
  if (!room) return [{ file, line: 1, what: 'belongs to no room' }];
  if (file === room.index) return [];
  const source = parse(src, file);
  const found: Trespass[] = [];
  const say = (position: number, what: string): void => {
    found.push({ file, line: source.getLineAndCharacterOfPosition(position).line + 1, what });
  };
  for (const { name, position } of imports(source)) {
    if (!mayImport(room, file, name)) say(position, name);
  }
  for (const { name, position } of globals(source, new Set(doors.globals[room.globals]))) say(position, name);
  return found;
}

function inside(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function mayImport(room: Room, file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) return mayEnter(room, file, specifier);
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return room.builtins;
  const packages = [...room.packages, ...(room.except?.[file] ?? [])];
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function mayEnter(room: Room, file: string, specifier: string): boolean {
  if (room.imports.includes('*')) return true;
  const target = targetOf(file, specifier);
  const open = room.alone ? room.imports : [room.room, ...room.imports];
  return open.some((name) => inside(target, name));
}

/** Every module that a file names: import, export … from, import(), import('…') types, require(). */
function imports(source: ts.SourceFile): Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    const name = moduleName(node);
    if (name) found.push({ name: name.text, position: name.getStart(source) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function moduleName(node: ts.Node): ts.StringLiteralLike | undefined {
  let name: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) name = node.moduleSpecifier;
  else if (ts.isCallExpression(node) && isImportCall(node.expression)) name = node.arguments[0];
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) name = node.argument.literal;
  else if (ts.isExternalModuleReference(node)) name = node.expression;
  return name && ts.isStringLiteralLike(name) ? name : undefined;
}

function isImportCall(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

/** Uses of a name as a value: not a property, a key or a declaration of the same name. */
function globals(source: ts.SourceFile, forbidden: ReadonlySet<string>): Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && forbidden.has(node.text) && isUse(node)) found.push({ name: node.text, position: node.getStart(source) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isUse(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || isGlobalThis(parent.expression);
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const named = parent as ts.Node & { readonly name?: ts.Node };
  return named.name !== node && !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent);
}

function isGlobalThis(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'globalThis';
}
