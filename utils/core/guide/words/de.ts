import type { ProblemWords } from '../problem-words.ts';

export const de: ProblemWords = {
  'did-you-mean': "; ist '{suggestion}' gemeint?",
  'use-one-of': '; möglich sind: {options}.',
  advice: 'Hinweis: {said}',
  'on-line': '{file}, Zeile {line}',

  'kind-text': 'ein Text in doppelten Anführungszeichen',
  'kind-number': 'eine Zahl',
  'kind-integer': 'eine ganze Zahl',
  'kind-boolean': 'true oder false',
  'kind-list': 'eine Liste in [ ]',
  'kind-group': 'Felder in { }',
  'kind-words': 'Wörter je Sprache, zum Beispiel { "nl": "…", "de": "…" }',
  'kind-null': 'null',

  'form-language': 'ein Sprachcode, zum Beispiel "de" oder "de-AT"',
  'form-letter': 'ein Kleinbuchstabe, wie eine Aufnahme eine Anzahl schreibt',
  'form-letters': 'Kleinbuchstaben, wie eine Aufnahme sie schreibt',
  'form-id':
    'eine ID: Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel "bescheid-speichern"',
  'form-dotted-id':
    'eine volle ID: Teile mit Punkten dazwischen, zum Beispiel "de.musterstadt.akte"',
  'form-variable-name':
    'ein Name für eine Variable: ein Kleinbuchstabe, dann Buchstaben und Ziffern, zum Beispiel "akteHost"',
  'form-version': 'eine Version: drei Zahlen, zum Beispiel "2.3.0"',
  'form-date': 'ein Tag, den es gibt, zum Beispiel "2026-05-01"',
  'form-glob': 'eine Adresse wie "https://akten.musterstadt.de/akten/*"',
  'form-path': 'ein Pfad im Paket, in Kleinbuchstaben, zum Beispiel "bescheid-speichern.json"',
  'form-sha256': 'ein SHA-256: 64 Zeichen 0-9 und a-f',
  'form-age-key': 'ein öffentlicher Schlüssel von age: "age1" und 58 Zeichen',
  'form-host': 'ein Host, mit oder ohne Port, zum Beispiel "akten.musterstadt.de"',
  'form-text': 'eine Zeile Text mit höchstens 300 Zeichen',
  'form-pack-url':
    'die https-Adresse der manifest.json eines Pakets, zum Beispiel "https://anleitungen.musterstadt.de/faelle/manifest.json"',
  'form-url': 'eine https-Adresse, zum Beispiel "https://www.musterstadt.de/hilfe"',
  'form-email': 'eine E-Mail-Adresse, zum Beispiel "hilfe@musterstadt.de"',
  'form-phone': 'eine Telefonnummer, zum Beispiel "+49 30 123 45 67"',

  'json-empty': 'Die Datei ist leer.',
  'json-after':
    "Spalte {column}: Hier sollte die Datei enden, aber es folgt '{found}'. Entfernen Sie es, oder prüfen Sie die Klammern davor.",
  'json-open':
    'Die Datei endet zu früh: Die Klammer, die in Zeile {opened} öffnet, wird nicht geschlossen.',
  'json-close':
    "Spalte {column}: Hier steht '{found}', erwartet wurde '{expected}'. Prüfen Sie, ob die Klammern zusammenpassen.",
  'json-comma-missing': "Spalte {column}: Vor '{found}' fehlt ein Komma.",
  'json-comma-extra':
    'Spalte {column}: Entfernen Sie dieses Komma. Nach dem letzten Teil einer Liste oder Gruppe steht keines.',
  'json-quotes': "Spalte {column}: '{found}' muss in doppelten Anführungszeichen stehen.",
  'json-colon': "Spalte {column}: Nach '{found}' fehlt ein Doppelpunkt.",
  'json-value-missing': "Spalte {column}: Vor '{found}' fehlt ein Wert.",
  'json-number':
    "Spalte {column}: '{found}' ist keine Zahl, wie JSON sie schreibt, zum Beispiel 4 oder 0.5.",
  'json-break':
    'Spalte {column}: Dieser Text geht über das Zeilenende hinaus. Schließen Sie ihn mit einem doppelten Anführungszeichen, oder schreiben Sie \\n für eine neue Zeile.',
  'json-escape':
    "Spalte {column}: '{found}' bedeutet nichts. Schreiben Sie \\\\ für einen Backslash.",
  'json-unclosed': 'Spalte {column}: Diesem Text fehlt das doppelte Anführungszeichen am Ende.',
  'json-comment': 'Spalte {column}: JSON kennt keine Kommentare. Entfernen Sie ihn.',
  'duplicate-name': "'{found}' steht hier zweimal. Behalten Sie eines.",

  'too-big':
    'Die Datei ist zu groß: {found} Bytes, höchstens {max} sind erlaubt. Teilen Sie die Anleitung.',
  'too-deep':
    'Spalte {column}: Klammern liegen tiefer als {max} ineinander. Machen Sie es einfacher.',
  'not-a-group': 'Eine Anleitung besteht aus Feldern in { }. Dies ist {foundKind}.',
  'is-a-pack':
    'Dies ist ein Paket und keine Anleitung. Nur in pack.json darf "kind": "pack" stehen.',
  'is-not-a-pack': 'Dies ist kein Paket: In pack.json muss "kind": "pack" stehen.',
  'format-missing': 'Die Version des Formats fehlt. Schreiben Sie "format": {known}.',
  'format-unknown': 'Das Format {found} ist nicht bekannt. Schreiben Sie "format": {known}.',
  'format-newer':
    'Das Format {found} ist neuer als diese Version von Leidraad, die {known} kennt. Aktualisieren Sie Leidraad.',
  'migration-failed': 'Die Datei hat das alte Format {found} und ließ sich nicht aktualisieren.',

  missing: "'{found}' fehlt",
  'missing-kind': "'{found}' fehlt; erwartet wird: {kind}",
  'unknown-field': "das Feld '{found}' ist hier nicht bekannt",
  'unknown-word': "'{found}' ist nicht bekannt",
  'unknown-target': "die Stelle '{found}' ist unter targets nicht beschrieben",
  'unknown-app': "es gibt keine Anwendung '{found}' in app oder apps",
  'unknown-step': "es gibt keinen Schritt '{found}'",
  'unknown-variable': "die Variable '{found}' ist unter variables nicht genannt",
  'wrong-kind': 'erwartet: {kind}; gefunden: {foundKind}.',
  'bad-form': "'{found}' passt nicht; erwartet wird {form}.",
  'no-fields': 'in { } muss etwas stehen',
  'one-field-only': 'diese passen nicht zusammen: {found}. Behalten Sie eines davon.',
  'no-evidence': 'nichts sagt, woran dieses Element zu erkennen ist',
  'selector-value':
    "'{found}' kann danach fragen, was jemand getippt hat: Manche Seiten wiederholen das im Attribut value. Nehmen Sie ein anderes Attribut, etwa name oder id, ohne Backslash oder Kommentar im Namen.",
  'recorded-digit':
    "in '{found}' steht eine Ziffer, und das darf in einer Aufnahme nicht sein: Es kann die Nummer einer Person sein. Nehmen Sie dieses Element neu auf, oder schreiben Sie # statt der Ziffern.",
  'recorded-too-big':
    'die Aufnahme dieses Elements ist zu groß: {found} Bytes, höchstens {max} sind erlaubt. Nehmen Sie es neu auf.',
  'no-words': 'hier stehen in keiner Sprache Wörter. Schreiben Sie sie.',
  'text-empty': 'der Text ist leer. Schreiben Sie ihn, oder lassen Sie das Feld weg.',
  'text-too-long':
    '{found} Zeichen sind zu viele; höchstens {max} passen. Schreiben Sie es kürzer.',
  'too-many': 'das sind zu viele; höchstens {max} sind erlaubt.',
  'too-few': 'das sind zu wenige; mindestens {min} sind nötig.',
  'number-too-big': 'höchstens {max} ist erlaubt, gefunden: {found}.',
  'number-too-small': 'mindestens {min} ist nötig, gefunden: {found}.',
  'wrong-value': 'dieser Wert ist hier nicht erlaubt.',

  'duplicate-id': "die ID '{found}' wird schon bei {first} benutzt. Geben Sie jedem eine eigene.",
  'reserved-id':
    "ein Schritt kann nicht 'end' heißen: Bei goto steht dieses Wort für das Ende der Anleitung.",
  'within-cycle': 'diese Stellen liegen im Kreis ineinander: {found}. Entfernen Sie ein "within".',
  'unused-target':
    "kein Schritt und keine Bedingung benutzt die Stelle '{found}'. Entfernen Sie sie, oder prüfen Sie den Namen.",
  'unreachable-step':
    "kein Weg führt zum Schritt '{found}'. Lassen Sie eine Antwort oder einen Weg eines anderen Schrittes dorthin führen (goto), oder entfernen Sie ihn.",
  'question-without-answers': 'eine Frage braucht "choices", oder "scale": true.',
  'two-kinds-of-answers':
    'eine Frage hat entweder "choices" oder "scale". Behalten Sie eines davon.',
  'answers-without-question':
    '"{found}" ist nur für Fragen. Schreiben Sie "kind": "question", oder entfernen Sie es.',
  'question-with-action': 'eine Frage geht mit der Antwort weiter. Entfernen Sie "advance".',
  'action-without-target':
    'der Schritt wartet auf "{found}", aber worauf genau? Nennen Sie eine Stelle (target).',
  'hotspot-without-target':
    'ein Hotspot braucht eine Stelle, an der er sitzt. Nennen Sie eine (target).',
  'tooltip-without-target':
    'dieser Schritt zeigt auf nichts. Nennen Sie eine Stelle (target), oder zeigen Sie ihn in der Mitte der Seite ("kind": "modal").',
  'start-when-element':
    'bevor eine Anleitung angeboten wird, wird die Seite nicht angesehen. Es kann also nicht von einem Element dort abhängen. Nutzen Sie die Adresse ("start": { "page": … }), oder geben Sie dem ersten Schritt ein "when".',
  'frequency-unused':
    '"{found}" bewirkt bei "tips", "article" und "announcement" nichts. Schreiben Sie "always", oder lassen Sie "frequency" weg.',
  'offer-unused':
    '"{found}" bewirkt bei "tips" und "announcement" dasselbe wie "launcher". Schreiben Sie "launcher", oder lassen Sie "offer" weg.',
  'news-by-link':
    'eine Neuigkeit kommt von selbst, nie durch einen Link: Mit "{found}" sieht sie niemand. Lassen Sie "offer" weg, oder machen Sie einen Text ("article") daraus.',
  'many-steps':
    '{found} Schritte sind viele: Nach {max} hören Menschen oft auf. Denken Sie an zwei Anleitungen.',
  'many-questions':
    '{found} Fragen sind viele: Von einer Person zählen höchstens {max} Antworten in den Zahlen.',
  'title-no-instruction':
    "'{found}' sagt nicht, was zu tun ist. Beginnen Sie mit dem, was man tut, zum Beispiel: Klicken Sie auf Speichern.",
  'only-click-here':
    'dieser Schritt sagt nur, dass man klicken soll. Nennen Sie, worauf, und wozu das gut ist.',
  'nobody-to-ask':
    'kein Schritt sagt, wen man fragen kann. Geben Sie das in mindestens einem Schritt an (contact).',
  'review-due':
    'diese Anleitung sollte bis {found} wieder geprüft werden. Gehen Sie sie durch und wählen Sie einen neuen Tag.',
  'news-over':
    'das endete am {found} und wird nicht mehr gezeigt. Wählen Sie einen späteren Tag, oder entfernen Sie es.',
  'basis-expired':
    "die Rechtsgrundlage '{found}' galt bis {until}. Schreiben Sie, was jetzt gilt, oder entfernen Sie sie.",
  'rules-missing': 'ein Tipp, der prüft ("validation"), braucht "rules".',
  'rules-unused': '"rules" gelten nur, wo "show" auf "validation" steht.',
  'range-missing': 'die Regel braucht "min", "max" oder beide.',
  'range-reversed': '"min" ({min}) ist größer als "max" ({max}).',
  'dates-reversed': 'dies endet ({until}), bevor es beginnt ({from}).',

  'language-not-in-title':
    "die Sprache der Anleitung, '{found}', fehlt im Titel. Fügen Sie sie dort hinzu.",
  'language-missing':
    'eine Übersetzung fehlt: {found}. Fügen Sie sie hinzu, oder nehmen Sie die Sprache aus dem Titel.',
  'language-extra':
    'der Titel hat diese Sprache nicht: {found}. Dies wird nie gezeigt; fügen Sie die Sprache dem Titel hinzu.',

  'variable-syntax': "'{found}' ist keine Variable. Schreiben Sie {{name}}, ohne Leerzeichen.",
  'variable-unused': "die Variable '{found}' wird nirgends benutzt.",
  'variable-optional':
    'die Variable \'{found}\' darf ohne Wert bleiben, aber hier geht es nicht ohne. Geben Sie ihr ein default, oder "required": true.',
  'variable-in-default': 'in einem default kann keine andere Variable stehen.',
  'variable-not-a-host':
    'die Variable \'{found}\' steht an der Stelle des Hosts, ihr Typ muss also "host" sein.',
  'value-missing': "die Variable '{found}' braucht einen Wert.",
  'value-bad': "der Wert von '{name}', '{found}', passt nicht; erwartet wird {form}.",

  'glob-host':
    "'{found}' sagt nicht klar, welcher Host gemeint ist. Schreiben Sie den Host ganz aus, oder *.host für alle Hosts darunter; ohne Benutzernamen, und andere Buchstaben als a-z in ihrer xn---Form.",
  'host-not-matched':
    "'{found}' liegt auf einem Host, der nicht in app.match steht. Fügen Sie ihn dort hinzu.",
  'frame-not-listed':
    "'{found}' liegt auf einem Host, der weder in app.frames noch in app.match steht. Fügen Sie ihn bei app.frames hinzu.",

  'link-bad': "der Link '{found}' wird nicht gezeigt. Verwenden Sie https://, mailto: oder tel:.",
  'text-html':
    "'{found}' wird so gezeigt, wie es dasteht. Verwenden Sie Markdown: **fett**, *betont*.",
  'text-image': 'ein Bild in einem Text wird nicht gezeigt. Verwenden Sie das Feld "image".',
  'text-long': '{found} Wörter sind hier viel zu lesen; versuchen Sie es mit höchstens {max}.',

  'file-missing': "die Datei '{found}' ist nicht da",
  'file-exists':
    "die Datei '{found}' gibt es schon. Schreiben Sie --force, um sie zu ersetzen, oder wählen Sie mit --out einen anderen Ort.",
  'no-folder':
    "'{found}' ist kein Ordner. Entfernen Sie es, oder wählen Sie mit --out einen anderen Ort.",
  'no-file':
    "'{found}' ist ein Ordner. Entfernen Sie ihn, oder wählen Sie mit --out einen anderen Ort.",
  'no-guides': "in '{found}' sind keine Anleitungen.",
  'file-unlisted':
    'pack.json nennt diese Datei nicht unter guides; sie gehört also nicht zum Paket.',
  'file-listed-twice': "die Datei '{found}' steht zweimal in der Liste.",
  'manifest-missing': 'Unter den Dateien ist kein pack.json.',
  'duplicate-guide':
    "die Anleitung '{found}' steht auch in {first}. Geben Sie jeder eine eigene ID.",
  'pack-language-missing':
    'das Paket verspricht diese Sprachen, aber die Anleitung hat sie nicht: {found}.',
  'pack-language-extra':
    'die Anleitung hat auch diese Sprachen: {found}. Fügen Sie sie bei languages in pack.json hinzu.',
  'pack-variable-missing':
    "niemand kann der Variablen '{found}' einen Wert geben: Nennen Sie sie auch in pack.json.",
  'pack-variable-type':
    "die Variable '{found}' hat hier den Typ {type} und in pack.json {other}. Machen Sie beide gleich.",
  'pack-variable-unused': "keine Anleitung benutzt die Variable '{found}'.",
  'unknown-asset': "pack.json nennt die Datei '{found}' nicht unter assets",
  'guide-elsewhere':
    "die Anleitung '{found}' ist nicht in diesem Paket; sie muss aus einem anderen kommen.",
  'item-never-done':
    "'{found}' ist ein Text oder Tipps, und die werden nie fertig: Dieser Punkt hakt sich nie ab. Geben Sie ihm ein 'doneWhen'.",

  'archive-too-big':
    'Die Zip-Datei ist zu groß: {found} Bytes, höchstens {max} sind erlaubt. Lassen Sie Bilder weg oder machen Sie zwei Pakete.',
  'archive-many': 'Es sind mehr als {max} Dateien darin. Machen Sie zwei Pakete.',
  'archive-inflates':
    'Entpackt sind die Dateien zusammen größer als {max} Bytes. Lassen Sie Bilder weg oder machen Sie zwei Pakete.',
  'archive-file-inflates':
    'Entpackt ist diese Datei größer als {max} Bytes. Machen Sie sie kleiner.',
  'archive-broken':
    'Das ist keine ganze Zip-Datei: Sie wurde abgeschnitten oder beschädigt, oder sie ist etwas anderes ({found} Bytes). Holen Sie sie noch einmal.',
  'archive-ambiguous':
    'Diese Zip-Datei lässt sich auf zwei Arten lesen. Erstellen Sie sie neu mit "npm run guides -- pack".',
  'archive-locked':
    'Die Datei ist mit einem Passwort gesperrt. Erstellen Sie die Zip-Datei ohne Passwort.',
  'archive-manifest-missing':
    'Ganz oben steht keine manifest.json. Erstellen Sie die Zip-Datei mit dem Studio oder mit "npm run guides -- pack".',
  'archive-names-itself': 'manifest.json kann sich nicht selbst nennen. Entfernen Sie diese Zeile.',
  'archive-unlisted':
    'manifest.json nennt diese Datei nicht. Entfernen Sie die Datei oder packen Sie neu.',
  'archive-of-another':
    "'{expected}' war erwartet, wie in pack.json, und '{found}' steht da. Packen Sie neu.",
  'wrong-hash':
    'Der Inhalt ist nicht, was {by} sagt: SHA-256 {found} gefunden, {expected} erwartet. Die Datei wurde unterwegs verändert oder beschädigt. Holen Sie das Paket noch einmal bei der Stelle, die es gemacht hat.',
  'picture-unknown':
    'Das ist kein Bild, das ein Schritt zeigen kann. Speichern Sie es als WebP, PNG oder JPEG.',
  'picture-too-large':
    'Das Bild ist zu groß: {found} Pixel, erlaubt sind höchstens {max} in der Breite und {max} in der Höhe. Verkleinern Sie es.',
  'picture-not-own':
    'Das ist kein Bild, wie das Studio es speichert: WebP oder PNG mit höchstens {max} Bytes und ohne weitere Daten. Nehmen Sie eine Sicherung, die niemand verändert hat.',
  'asset-unlisted':
    'pack.json nennt diese Datei nicht unter assets. Entfernen Sie die Datei oder nennen Sie sie dort.',
  'not-utf8': 'Der Text ist kein UTF-8. Speichern Sie die Datei als UTF-8.',
  'address-too-big':
    'von hier kamen mehr als {max} Bytes; der Rest wurde nicht gelesen. Lassen Sie Bilder weg oder machen Sie zwei Pakete.',
  'address-elsewhere':
    'diese Adresse führt zu einer anderen weiter. Geben Sie die Adresse ein, zu der sie führt.',
  'address-refused':
    'der Server antwortete {found} und schickte keine Datei. Prüfen Sie die Adresse.',
  'address-unreachable': 'von hier kam nichts. Prüfen Sie die Adresse und Ihre Verbindung.',
  'pack-downgrade':
    'Version {found} ist älter als {installed}, die schon da ist. Zurück geht es mit der früheren Version auf der Seite mit den Anleitungen, oder entfernen Sie erst das Paket.',
  'address-other-pack':
    "von hier kam ein anderes Paket: '{found}' gefunden, '{expected}' erwartet. Es hat sich nichts geändert. Fragen Sie Ihre Organisation, wo das Paket jetzt liegt. Wenn Sie auch das andere wollen, rufen Sie es unten auf der Seite mit den Anleitungen von dieser Adresse ab.",
  'guide-named-as-pack':
    "'{found}' ist die ID eines Pakets, das schon da ist, und diese Anleitung würde das ganze Paket ersetzen. Eine Anleitung braucht eine eigene ID. Ändern Sie die ID, oder entfernen Sie erst das Paket.",
};
