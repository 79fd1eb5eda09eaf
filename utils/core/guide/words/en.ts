/** The words of problems. `{…}` is filled in; an end is added where a suggestion follows. */
export const en = {
  'did-you-mean': "; did you mean '{suggestion}'?",
  'use-one-of': '; use one of: {options}.',
  advice: 'Advice: {said}',
  'on-line': '{file}, line {line}',

  'kind-text': 'a text in double quotes',
  'kind-number': 'a number',
  'kind-integer': 'a whole number',
  'kind-boolean': 'true or false',
  'kind-list': 'a list in [ ]',
  'kind-group': 'fields in { }',
  'kind-words': 'words per language, such as { "nl": "…", "en": "…" }',
  'kind-null': 'null',

  'form-language': 'a language code, such as "nl" or "de-AT"',
  'form-letter': 'one small letter, as a recorder writes a count',
  'form-letters': 'small letters, as a recorder writes them',
  'form-id': 'an id: small letters, digits and hyphens, such as "save-decision"',
  'form-dotted-id': 'a full id: parts joined by dots, such as "nl.voorbeeldstad.zaak"',
  'form-variable-name':
    'a name for a variable: a small letter, then letters and digits, such as "caseHost"',
  'form-version': 'a version: three numbers, such as "2.3.0"',
  'form-date': 'a day that exists, such as "2026-05-01"',
  'form-glob': 'an address such as "https://zaken.voorbeeldstad.nl/zaken/*"',
  'form-path': 'a path in the pack, in small letters, such as "save-decision.json"',
  'form-sha256': 'a SHA-256: 64 characters 0-9 and a-f',
  'form-age-key': 'a public key of age: "age1" and 58 characters',
  'form-host': 'a host, with or without a port, such as "zaken.voorbeeldstad.nl"',
  'form-text': 'one line of text of at most 300 characters',
  'form-pack-url':
    'the https address of the manifest.json of a pack, such as "https://uitleg.voorbeeldstad.nl/zaken/manifest.json"',
  'form-url': 'an https address, such as "https://www.voorbeeldstad.nl/help"',
  'form-email': 'an e-mail address, such as "help@voorbeeldstad.nl"',
  'form-phone': 'a phone number, such as "+31 70 123 45 67"',

  'json-empty': 'The file is empty.',
  'json-after':
    "Column {column}: the file should end here, but '{found}' follows. Remove it, or check the brackets before it.",
  'json-open': 'The file ends too early: the bracket that opens on line {opened} is not closed.',
  'json-close':
    "Column {column}: found '{found}' where '{expected}' was expected. Check that the brackets match.",
  'json-comma-missing': "Column {column}: a comma is missing before '{found}'.",
  'json-comma-extra':
    'Column {column}: remove this comma. There is none after the last one of a list or group.',
  'json-quotes': "Column {column}: '{found}' has to stand in double quotes.",
  'json-colon': "Column {column}: a colon is missing after '{found}'.",
  'json-value-missing': "Column {column}: a value is missing before '{found}'.",
  'json-number': "Column {column}: '{found}' is not a number as JSON writes it, such as 4 or 0.5.",
  'json-break':
    'Column {column}: this text goes on over the end of the line. Close it with a double quote, or write \\n for a line break.',
  'json-escape': "Column {column}: '{found}' means nothing. Write \\\\ for a backslash.",
  'json-unclosed': 'Column {column}: this text has no closing double quote.',
  'json-comment': 'Column {column}: JSON has no comments. Remove this one.',
  'duplicate-name': "'{found}' stands here twice. Keep one.",

  'too-big': 'The file is too big: {found} bytes, at most {max} are allowed. Split the guide.',
  'too-deep':
    'Column {column}: brackets lie deeper than {max} within one another. Make it simpler.',
  'not-a-group': 'A guide is written as fields in { }. This is {foundKind}.',
  'is-a-pack': 'This is a pack, not a guide. Only pack.json may have "kind": "pack".',
  'is-not-a-pack': 'This is not a pack: pack.json needs "kind": "pack".',
  'format-missing': 'The version of the format is missing. Write "format": {known}.',
  'format-unknown': 'The format {found} is not known. Write "format": {known}.',
  'format-newer':
    'The format {found} is newer than this version of Leidraad, which knows {known}. Update Leidraad.',
  'migration-failed': 'The file has the old format {found} and could not be brought up to date.',

  missing: "'{found}' is missing",
  'missing-kind': "'{found}' is missing; it has to be {kind}",
  'unknown-field': "the field '{found}' is not known here",
  'unknown-word': "'{found}' is not known",
  'unknown-target': "the target '{found}' is not described under targets",
  'unknown-app': "there is no application '{found}' in app or apps",
  'unknown-step': "there is no step '{found}'",
  'unknown-variable': "the variable '{found}' is not declared under variables",
  'wrong-kind': 'expected {kind}, found {foundKind}.',
  'bad-form': "'{found}' is not {form}.",
  'no-fields': 'something has to stand in { }',
  'one-field-only': 'these do not go together: {found}. Keep one of them.',
  'no-evidence': 'nothing says how to recognise this element',
  'selector-value':
    "'{found}' could ask what somebody typed, which some pages repeat in the attribute value. Use another attribute, such as name or id, with neither a backslash nor a comment in its name.",
  'recorded-digit':
    "'{found}' holds a digit, and what is recorded never does: it could be somebody's number. Record this element again, or write # in place of the digits.",
  'recorded-too-big':
    'what is recorded of this element is too big: {found} bytes, at most {max} are allowed. Record it again.',
  'no-words': 'no words in any language. Write them.',
  'text-empty': 'the text is empty. Write it, or leave the field out.',
  'text-too-long': '{found} characters are too many; at most {max} fit. Write it shorter.',
  'too-many': 'these are too many; at most {max} are allowed.',
  'too-few': 'these are too few; at least {min} are needed.',
  'number-too-big': 'at most {max} is allowed, found {found}.',
  'number-too-small': 'at least {min} is needed, found {found}.',
  'wrong-value': 'this value is not allowed here.',

  'duplicate-id': "the id '{found}' is already used at {first}. Give each its own.",
  'reserved-id':
    "a step cannot be called 'end', since goto uses that word for the end of the guide.",
  'within-cycle': 'these targets lie inside one another in a circle: {found}. Remove one "within".',
  'unused-target': "no step or condition uses the target '{found}'. Remove it, or check its name.",
  'unreachable-step':
    "no way leads to the step '{found}'. Let an answer or a way of another step lead to it (goto), or remove it.",
  'question-without-answers': 'a question needs "choices", or "scale": true.',
  'two-kinds-of-answers': 'a question has either "choices" or "scale". Keep one of them.',
  'answers-without-question':
    '"{found}" is for questions only. Write "kind": "question", or remove it.',
  'question-with-action': 'a question goes on when it is answered. Remove "advance".',
  'action-without-target': 'the step waits for "{found}", but on what? Name a target.',
  'hotspot-without-target': 'a hotspot needs a target to sit on. Name one.',
  'tooltip-without-target':
    'this step points at nothing. Name a target, or show the step in the middle of the page ("kind": "modal").',
  'start-when-element':
    'the page is not looked at before a guide is offered, so it cannot hang on an element there. Use the address ("start": { "page": … }), or give the first step a "when".',
  'frequency-unused':
    '"{found}" does nothing for "tips", "article" and "announcement". Write "always", or leave "frequency" out.',
  'offer-unused':
    '"{found}" does the same as "launcher" for "tips" and "announcement". Write "launcher", or leave "offer" out.',
  'news-by-link':
    'news comes by itself, and never by a link: with "{found}" nobody sees it. Leave "offer" out, or make it a text ("article").',
  'many-steps': '{found} steps are a lot: people tend to leave after {max}. Consider two guides.',
  'many-questions':
    '{found} questions are a lot: of one person, at most {max} answers count in the figures.',
  'title-no-instruction':
    "'{found}' does not say what to do. Begin with what the person does, such as: Select Save.",
  'only-click-here': 'this step only says to click. Name what is clicked, and say what it is for.',
  'nobody-to-ask': 'no step says whom to ask. Fill that in (contact) in at least one step.',
  'review-due':
    'somebody was to look at this guide again by {found}. Go through it, and choose a new day.',
  'news-over': 'this ended on {found} and is not shown any more. Choose a later day, or remove it.',
  'basis-expired':
    "the legal basis '{found}' ended on {until}. Write what holds now, or remove it.",
  'rules-missing': 'a validation tip needs "rules".',
  'rules-unused': '"rules" are checked only where "show" is "validation".',
  'range-missing': 'the rule needs "min", "max" or both.',
  'range-reversed': '"min" ({min}) is larger than "max" ({max}).',
  'dates-reversed': 'this ends ({until}) before it begins ({from}).',

  'language-not-in-title': "the guide's language '{found}' is missing in the title. Add it there.",
  'language-missing':
    'a translation is missing: {found}. Add it, or take that language out of the title.',
  'language-extra':
    'the title does not have this language: {found}. It is never shown; add it to the title.',

  'variable-syntax': "'{found}' is not a variable. Write {{name}}, without blanks.",
  'variable-unused': "the variable '{found}' is used nowhere.",
  'variable-optional':
    'the variable \'{found}\' may be left without a value, but this cannot do without. Give it a default, or "required": true.',
  'variable-in-default': 'a default cannot contain another variable.',
  'variable-not-a-host':
    'the variable \'{found}\' stands where the host is, so its type has to be "host".',
  'value-missing': "the variable '{found}' needs a value.",
  'value-bad': "the value of '{name}', '{found}', is not {form}.",

  'glob-host':
    "'{found}' does not say clearly which host. Write the host in full, or *.host for all hosts below it; no user name, and other letters than a-z in their xn-- form.",
  'host-not-matched': "'{found}' lies on a host that app.match does not name. Add it there.",
  'frame-not-listed':
    "'{found}' lies on a host that neither app.frames nor app.match names. Add it to app.frames.",

  'link-bad': "the link '{found}' is not shown. Use https://, mailto: or tel:.",
  'text-html': "'{found}' is shown as it stands. Use Markdown: **bold**, *emphasis*.",
  'text-image': 'a picture in a text is not shown. Use the field "image".',
  'text-long': '{found} words are a lot to read here; try at most {max}.',

  'file-missing': "the file '{found}' is not there",
  'file-exists':
    "the file '{found}' is there already. Write --force to replace it, or choose another place with --out.",
  'no-folder': "'{found}' is no folder. Take it away, or choose another place with --out.",
  'no-file': "'{found}' is a folder. Take it away, or choose another place with --out.",
  'no-guides': "there are no guides in '{found}'.",
  'file-unlisted': 'pack.json does not list this file under guides, so it is not part of the pack.',
  'file-listed-twice': "the file '{found}' is listed twice.",
  'manifest-missing': 'There is no pack.json among the files.',
  'duplicate-guide': "the guide '{found}' is also in {first}. Give each its own id.",
  'pack-language-missing':
    'the pack promises these languages, but the guide does not have them: {found}.',
  'pack-language-extra':
    'the guide also has these languages: {found}. Add them to the languages of pack.json.',
  'pack-variable-missing':
    "nobody can give the variable '{found}' a value: declare it in pack.json as well.",
  'pack-variable-type':
    "the variable '{found}' has the type {type} here and {other} in pack.json. Make them the same.",
  'pack-variable-unused': "no guide uses the variable '{found}'.",
  'unknown-asset': "pack.json does not list the file '{found}' under assets",
  'guide-elsewhere':
    "the guide '{found}' is not in this pack; it has to be installed from another one.",
  'item-never-done':
    "'{found}' is a text, or tips, and those are never done: this item would never tick itself. Give it a 'doneWhen'.",

  'archive-too-big':
    'The zip file is too big: {found} bytes, at most {max} are allowed. Leave out pictures, or make two packs.',
  'archive-many': 'There are more than {max} files in it. Make two packs.',
  'archive-inflates':
    'Unpacked, its files are larger than {max} bytes together. Leave out pictures, or make two packs.',
  'archive-file-inflates': 'Unpacked, this file is larger than {max} bytes. Make it smaller.',
  'archive-broken':
    'This is no whole zip file: it was cut off or damaged, or it is something else ({found} bytes). Get it again.',
  'archive-ambiguous':
    'This zip file can be read in two ways. Make it anew with "npm run guides -- pack".',
  'archive-locked': 'The file is locked with a password. Make the zip file without one.',
  'archive-manifest-missing':
    'There is no manifest.json at its top. Make the zip file with the studio or with "npm run guides -- pack".',
  'archive-names-itself': 'manifest.json cannot name itself. Remove this line.',
  'archive-unlisted': 'manifest.json does not name this file. Remove the file, or pack anew.',
  'archive-of-another':
    "'{expected}' was expected, as in pack.json, and '{found}' was found. Pack anew.",
  'wrong-hash':
    'The content is not what {by} says: SHA-256 {found} was found, {expected} was expected. It was changed or damaged on the way. Get the pack again from the one who made it.',
  'picture-unknown': 'This is no picture that a step can show. Save it as WebP, PNG or JPEG.',
  'picture-too-large':
    'The picture is too large: {found} pixels, at most {max} wide and {max} high are allowed. Make it smaller.',
  'picture-not-own':
    'This is no picture as the studio stores them: WebP or PNG of at most {max} bytes, with nothing else in it. Use a download that nobody has changed.',
  'asset-unlisted': 'pack.json does not list this file under assets. Remove the file, or list it.',
  'not-utf8': 'The text is not written as UTF-8. Save it as UTF-8.',
  'address-too-big':
    'more than {max} bytes came from here, and the rest was not read. Leave out pictures, or make two packs.',
  'address-elsewhere': 'this address leads on to another one. Fill in the one that it leads to.',
  'address-refused':
    'the server answered {found} where it should send the file. Check the address.',
  'address-unreachable': 'nothing came from here. Check the address and your connection.',
  'pack-downgrade':
    'version {found} is older than {installed}, which is installed. To go back, choose the earlier version on the guides page, or remove the pack first.',
  'address-other-pack':
    "another pack came from here: '{found}' was found, '{expected}' was expected. Nothing has changed. Ask your organisation where the pack is now. To add the other one, too, fetch it from this address at the bottom of the guides page.",
  'guide-named-as-pack':
    "'{found}' is the id of a pack that is installed, and this guide would take the place of all of it. A guide has to have an id of its own. Change the id, or remove the pack first.",
} as const;
