/**
 * Lint rules of our own. They look at names, not at types, and so cannot be talked round by a cast:
 * `leidraad/no-raw-html` text becomes nodes, never markup or code;
 * `leidraad/no-sleep` a test waits for what it needs, never for time to pass;
 * `leidraad/no-polling` the product observes, it does not look again and again;
 * `leidraad/no-skip` every test runs.
 */

/** The few fields of a syntax node (ESTree) that the rules read. */
interface Syntax {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly object?: Syntax;
  readonly property?: Syntax;
  readonly key?: Syntax;
  readonly callee?: Syntax;
  readonly source?: Syntax;
  readonly arguments?: readonly Syntax[];
}

interface Context {
  report(problem: { node: Syntax; message: string }): void;
}

type Visitors = Record<string, (node: Syntax) => void>;

const markup = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTML',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
  'execCommand',
]);
const markupGlobals = new Set(['DOMParser', 'XSLTProcessor', 'eval', 'Function']);

const noRawHtml = {
  create(context: Context): Visitors {
    const check = (node: Syntax, name: string | undefined) => {
      if (name === undefined || !markup.has(name)) return;
      context.report({ node, message: `"${name}" takes markup: build nodes instead.` });
    };
    return {
      MemberExpression(node) {
        const name = propertyName(node);
        check(node, name);
        if ((name === 'write' || name === 'writeln') && /document$/i.test(lastName(node.object))) {
          context.report({ node, message: 'document.write takes markup: build nodes instead.' });
        }
      },
      Property: (node) => check(node, keyName(node)),
      JSXAttribute: (node) => check(node, node.name === undefined ? undefined : jsxName(node)),
      CallExpression(node) {
        if (propertyName(node.callee) === 'setAttribute') check(node, text(node.arguments?.[0]));
        reportGlobal(context, node);
      },
      NewExpression: (node) => reportGlobal(context, node),
    };
  },
};

function reportGlobal(context: Context, node: Syntax): void {
  const name = lastName(node.callee);
  if (!markupGlobals.has(name)) return;
  context.report({ node, message: `"${name}" makes markup or code out of text.` });
}

const noSleep = {
  create(context: Context): Visitors {
    const message = 'Wait for what the test needs, not for time to pass.';
    return {
      CallExpression(node) {
        const name = lastName(node.callee);
        // Playwright's test.setTimeout() sets a limit; it does not wait.
        const waits = name === 'setTimeout' && firstName(node.callee) !== 'test';
        if (waits || name === 'waitForTimeout') context.report({ node, message });
      },
      ImportDeclaration(node) {
        if (/^(?:node:)?timers\/promises$/.test(text(node.source) ?? '')) {
          context.report({ node, message });
        }
      },
    };
  },
};

const noPolling = {
  create(context: Context): Visitors {
    return {
      CallExpression(node) {
        if (lastName(node.callee) !== 'setInterval') return;
        context.report({ node, message: 'Observe instead of looking again and again.' });
      },
    };
  },
};

const runners = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const ways = new Set(['only', 'skip', 'skipIf', 'runIf', 'todo', 'fixme', 'fail', 'fails']);

const noSkip = {
  create(context: Context): Visitors {
    return {
      MemberExpression(node) {
        const name = propertyName(node) ?? '';
        if (!ways.has(name) || !runners.has(firstName(node.object))) return;
        context.report({ node, message: `Every test runs, and must pass: no "${name}".` });
      },
      CallExpression(node) {
        if (!/^[xf](?:it|test|describe)$/.test(lastName(node.callee))) return;
        context.report({ node, message: 'Every test runs, and must pass.' });
      },
    };
  },
};

/** `a.b`, `a['b']` and a template without holes all name `b`. */
function propertyName(node: Syntax | undefined): string | undefined {
  if (node?.type !== 'MemberExpression') return undefined;
  return node.computed === true ? text(node.property) : node.property?.name;
}

function keyName(node: Syntax): string | undefined {
  return node.computed === true ? text(node.key) : (node.key?.name ?? text(node.key));
}

function jsxName(node: Syntax): string | undefined {
  return (node.name as unknown as Syntax).name;
}

function lastName(node: Syntax | undefined): string {
  return propertyName(node) ?? node?.name ?? '';
}

function firstName(node: Syntax | undefined): string {
  const inner = node?.object ?? node?.callee;
  return inner === undefined ? (node?.name ?? '') : firstName(inner);
}

function text(node: Syntax | undefined): string | undefined {
  return typeof node?.value === 'string' ? node.value : undefined;
}

export default {
  meta: { name: 'leidraad' },
  rules: {
    'no-raw-html': noRawHtml,
    'no-sleep': noSleep,
    'no-polling': noPolling,
    'no-skip': noSkip,
  },
};
