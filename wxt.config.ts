import { minify } from 'terser';
import { defineConfig, type WxtViteConfig } from 'wxt';

/**
 * Match patterns (`scheme://host/*`, comma separated) that an organisation pins at build time. A
 * policy deployment needs this build, since a policy cannot grant optional hosts. Without it the
 * public build asks for each host, when a pack needs it.
 */
const hosts = (process.env.LEIDRAAD_HOSTS ?? '').split(',').map((host) => host.trim());
const pinned = hosts.filter((host) => host !== '');

for (const host of pinned) {
  if (!/^https?:\/\/[^/:*]+\/\*$/.test(host) && !/^https?:\/\/\*\.[^/:*]+\/\*$/.test(host)) {
    throw new Error(
      `LEIDRAAD_HOSTS: found "${host}", expected patterns such as "https://zaken.example.nl/*" ` +
        '(scheme, host without port, then /*), separated by commas.',
    );
  }
}

/**
 * What a library brings along for browsers without it, as every browser of ours has it: over 1 kB
 * gzipped on each guided page. The list is by the library's own file names.
 */
const NATIVE: Readonly<Record<string, string>> = {
  'dom-accessibility-api/dist/polyfills/SetLike.mjs': 'export default Set;',
  'dom-accessibility-api/dist/polyfills/array.from.mjs':
    'export default (list, map) => Array.from(list, map);',
};
/** The same inside one file, and what we never draw: what is written there, and what stands for it. */
const PARTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'dom-accessibility-api/dist/accessible-name-and-description.mjs': [
    // The browser walks the whole tree for the labels of each field; ours are listed once.
    ['var labels = getLabels(node);', 'var labels = node.labels ? options.labelsOf(node) : null;'],
    ['typeof Map === "undefined" ? undefined : new Map()', 'new Map()'],
    ['if (computedStyles === undefined)', 'if (false)'],
    ['if (pseudoElement !== undefined)', 'if (false)'],
    ['.selectedOptions || querySelectorAllSubtree(listbox, "[selected]")', '.selectedOptions'],
    // It is asked for names only, by the browser's own styles, and of what is shown.
    ['_options$compute === void 0 ? "name" : _options$compute', '"name"'],
    [
      '_options$computedStyl === void 0 ? options.getComputedStyle !== undefined : _options$computedStyl',
      'false',
    ],
    [
      '_options$getComputedS === void 0 ? window.getComputedStyle.bind(window) : _options$getComputedS',
      'window.getComputedStyle.bind(window)',
    ],
    ['_options$hidden === void 0 ? false : _options$hidden', 'false'],
    [
      '(root) {\n  var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};',
      '(root, options) {',
    ],
    ['safeWindow(root)', 'root.ownerDocument.defaultView'],
    // Nobody points at a group of options, or at the bar beside what scrolls.
    ['if (isHTMLOptGroupElement(node))', 'if (false)'],
    ['"scrollbar", ', ''],
    // Browsers say it in the person's language.
    [
      'var nameFromTitle = useAttribute(node, "title");\n      if (nameFromTitle !== null) {\n        return nameFromTitle;\n      }',
      '',
    ],
    ['return "Submit Query";', 'return useAttribute(node, "title") ?? "";'],
    // Names are folded by us.
    ['s.trim().replace(/\\s\\s+/g, " ")', 's.trim()'],
    [
      '    default:\n      throw new TypeError("No knowledge about abstract role \'".concat(role, "\'. This is likely a bug :("));\n',
      '',
    ],
  ],
  'dom-accessibility-api/dist/accessible-name.mjs': [
    // Roles that nothing has that a guide points at.
    ['"code", "deletion", "emphasis", ', ''],
    ['"insertion", ', ''],
    [', "subscript", "superscript"', ''],
    [
      '(root) {\n  var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};',
      '(root, options) {',
    ],
  ],
  'dom-accessibility-api/dist/util.mjs': [
    ['node.getRootNode ? node.getRootNode() : node.ownerDocument', 'node.getRootNode()'],
  ],
  // A bubble is put beside its target, and where it overflows is judged by us (`place-bubble.ts`).
  '@floating-ui/core/dist/floating-ui.core.mjs': [
    [
      'platform.detectOverflow ? platform : {\n    ...platform,\n    detectOverflow\n  }',
      'platform',
    ],
    ['reset && resetCount < MAX_RESET_COUNT', 'false'],
  ],
  // For names, it is asked for some roles only: those of structure, and what forbids a name to roles that no
  // tag has here, are never looked up.
  'dom-accessibility-api/dist/getRole.mjs': [
    ['  article: "article",\n  aside: "complementary",\n', ''],
    ['  dd: "definition",\n  details: "group",\n  dialog: "dialog",\n  dt: "term",\n', ''],
    ['  fieldset: "group",\n  figure: "figure",\n', ''],
    ['  form: "form",\n  footer: "contentinfo",\n', ''],
    ['  header: "banner",\n  hr: "separator",\n  html: "document",\n', ''],
    ['  li: "listitem",\n  math: "math",\n  main: "main",\n  menu: "list",\n', ''],
    ['  nav: "navigation",\n  ol: "list",\n  optgroup: "group",\n', ''],
    ['  output: "status",\n', ''],
    ['  section: "region",\n', ''],
    ['  table: "table",\n  tbody: "rowgroup",\n', ''],
    ['  tfoot: "rowgroup",\n', ''],
    ['  thead: "rowgroup",\n', ''],
    ['  ul: "list"\n', ''],
    ['element.tagName.toLowerCase()', '""'],
    // Is never drawn.
    ['  datalist: "listbox",\n', ''],
    // What says that it has no role has none of these.
    ['  "aria-dropeffect",\n', ''],
    ['  "aria-flowto", "aria-grabbed",\n', ''],
    [
      ' && !((_prohibitedAttributes = prohibitedAttributes[role]) !== null && _prohibitedAttributes !== void 0 && _prohibitedAttributes.has(attributeName))',
      '',
    ],
  ],
  'preact/dist/preact.mjs': [
    ['a="template"==C&&t.content||t', 'a=t'],
    ['"math"==C?f="http://www.w3.org/1998/Math/MathML":', ''],
    [
      '("foreignObject"==C||"http://www.w3.org/1998/Math/MathML"==f&&v.test(C))&&(f="http://www.w3.org/1999/xhtml"),',
      '',
    ],
    // Markup from a string, which no page of ours may have (`tests/tools/lint-plugin.ts`).
    ['"dangerouslySetInnerHTML"==s?y=k:', ''],
    ['"dangerouslySetInnerHTML"==s?h=k:', ''],
    [
      'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
      '(',
    ],
    // What a server has drawn, and waiting for a part that is still loading.
    [
      '128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),',
      '',
    ],
    ['p&&p.some(g),', ''],
    [
      'if(e.length=v,r.__v=null,c||o)if(t&&t.then){if(r.__u|=128|c,o){for(~(T=o.indexOf(l||void 0))||(T=o.length);(N=o[T-1])&&8==N.nodeType;)T--;for(;T<o.length;T++)if(N=o[T])if(o[T]=null,O){if(N==P)break}else{if(8!=N.nodeType)break;N.data.startsWith("$s")&&(P=B(O=N))}}if(!O){for(;l&&8==l.nodeType&&l.nextSibling;)l=l.nextSibling;O=l}(s=B(O=r.__c.__z||(r.__c.__z=O)))?(r.__e=O,l=s):r.__e=l,l=l&&l.nextSibling}else o&&o.some(g);else r.__e=u.__e;',
      'e.length=v,r.__v=null,r.__e=u.__e;',
    ],
    ['t&&t.then||D(r)', 'D(r)'],
    ['!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),', ''],
  ],
};
const nativeOnes = {
  name: 'native-ones',
  transform(code: string, id: string) {
    const named = (table: object) => Object.keys(table).find((it) => id.endsWith(it));
    const file = named(NATIVE);
    if (file !== undefined) return { code: NATIVE[file]!, map: null };
    const parted = named(PARTS);
    return parted === undefined ? null : { code: replaceParts(code, parted), map: null };
  },
};

function replaceParts(code: string, file: string): string {
  return PARTS[file]!.reduce((left, [from, to]) => {
    if (left.includes(from)) return left.replace(from, to);
    throw new Error(`${file} has no "${from}" any more: see PARTS in wxt.config.ts.`);
  }, code);
}

/**
 * A second pass over what goes into pages, after the bundler's own: 0.9 kB gzipped less. Not over
 * the rest, which weighs on no page and would take five times as long to build.
 */
const IN_PAGES: readonly string[] = [
  'agent.js',
  'aside.js',
  'checker.js',
  'far-finder.js',
  'finder.js',
  'frame-agent.js',
  'frame-finder.js',
  'overlay.js',
  'picker.js',
  'recorder.js',
];
/** Where functions follow on one another in what draws, it is larger; all else is smaller by up to 1 %. */
const DRAWING: readonly string[] = ['aside.js', 'overlay.js'];
/**
 * What waits for a person's act is compiled while the page loads, and not within that act (decision 70).
 * Counts on the first line only; a browser that does not know it takes it for a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';
const COMPILED_AT_ONCE: readonly string[] = ['finder.js', 'overlay.js'];
const smallInPages: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'small-in-pages',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !IN_PAGES.includes(chunk.fileName)) continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          format: { quote_style: 1 },
          // None of our own code reads a property for what reading it does, or makes objects of functions.
          compress: {
            passes: 3,
            pure_getters: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            // Constants where they were written, and no bodies of functions in place of calls: fewer shapes of
            // code, which compress better.
            lhs_constants: false,
            inline: 1,
            hoist_funs: !DRAWING.includes(chunk.fileName),
          },
        });
        const hint = COMPILED_AT_ONCE.includes(chunk.fileName) ? COMPILE_HINT : '';
        chunk.code = hint + (code ?? chunk.code);
      }
    },
  },
};

/** An organisation's build is never taken for the public one. */
const suffix = pinned.length > 0 ? '-hosts' : '';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${suffix}{{modeSuffix}}`,
  zip: { artifactTemplate: `{{name}}-{{version}}-{{browser}}${suffix}.zip` },
  vite: ({ mode, browser }) => ({
    define: {
      __OPEN_SHADOW__: JSON.stringify(mode === 'e2e'),
      __BARE_FIGURES__: JSON.stringify(mode === 'e2e'),
      // Chromium has no such global of its own, and a page's element that is called so would stand for it.
      ...(browser !== 'firefox' && { 'globalThis.browser': 'globalThis.chrome' }),
    },
    build: {
      modulePreload: false,
      cssTarget: ['chrome125', 'firefox147'],
      // Long selectors stand once, and not wherever they are used: so far apart, gzip takes them for new.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    plugins: [nativeOnes, smallInPages],
    // The background is a worker: a library's variant for pages would look for a document in it.
    resolve: { conditions: ['worker', 'module', 'browser', 'import', 'default'] },
    // The e2e build would otherwise name a file and a line for each element that is drawn.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Leidraad',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    ...(pinned.length > 0
      ? { host_permissions: pinned }
      : { optional_host_permissions: ['http://*/*', 'https://*/*'] }),
    // Nothing may be recorded in private windows, so the extension is not there at all.
    incognito: 'not_allowed',
    options_ui: { page: 'guides.html', open_in_tab: true },
    commands: {
      'toggle-focus': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandToggleFocus__',
      },
      'open-help': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandOpenHelp__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'leidraad@leidraad.eu',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
